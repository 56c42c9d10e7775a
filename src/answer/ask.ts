import type { Archive } from '../archive/archive.ts';
import type { AskAnswer, AskQuery } from '../model.ts';
import type { AnswerOptions } from './options.ts';

/** The sentence that answers a question, with its paragraph and further passages. */
export function ask(_archive: Archive, query: AskQuery, _options: AnswerOptions): AskAnswer {
  return { kind: 'ask', query, answered: false, lead: '', items: [], notes: [], best: null, hits: [] };
}
