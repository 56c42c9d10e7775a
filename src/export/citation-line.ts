import type { Citation } from '../model.ts';

/** "Outlet, title, date, ¶3": a citation in one line, without its address. */
export function citationLine({ outlet, title, published, paragraph }: Citation): string {
  return [outlet, title, published?.slice(0, 10) ?? 'undated', `¶${paragraph}`].filter(Boolean).join(', ');
}
