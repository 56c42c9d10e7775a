import type { HelpQuery, NoticeAnswer } from '../model.ts';

/** What the program can be asked. */
export function help(query: HelpQuery): NoticeAnswer {
  return { kind: 'notice', query, answered: true, lead: '', items: [], notes: [] };
}
