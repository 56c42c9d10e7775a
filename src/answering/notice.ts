import type { NoticeAnswer } from '../model.ts';

/** The program's own words, with no button and no query. */
export function notice(lead: string, answered = false): NoticeAnswer {
  return { kind: 'notice', query: null, answered, lead, items: [], notes: [] };
}
