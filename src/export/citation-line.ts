import type { Citation } from '../model.ts';
import type { Say } from '../words/say.ts';

/** "Outlet, title, date, ¶3": a citation in one line, without its address. */
export function citationLine({ outlet, title, published, paragraph }: Citation, say: Say): string {
  return [outlet, title, published?.slice(0, 10) ?? say('mark.undated'), `¶${paragraph}`]
    .filter(Boolean)
    .join(', ');
}
