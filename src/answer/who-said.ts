import type { Archive } from '../archive/archive.ts';
import type { WhoSaidAnswer, WhoSaidQuery } from '../model.ts';
import type { AnswerOptions } from './options.ts';

/** Who said what: by quoted words, speaker, topic, or any of them together. */
export function whoSaid(_archive: Archive, query: WhoSaidQuery, _options: AnswerOptions): WhoSaidAnswer {
  return { kind: 'who-said', query, answered: false, lead: '', items: [], notes: [], statements: [] };
}
