import type { Archive } from '../archive/archive.ts';
import type { PositionsAnswer, PositionsQuery } from '../model.ts';
import type { AnswerOptions } from './options.ts';

/** Who affirms, who denies and who declines to speak about a topic. */
export function positions(
  _archive: Archive,
  query: PositionsQuery,
  _options: AnswerOptions,
): PositionsAnswer {
  return { kind: 'positions', query, answered: false, lead: '', items: [], notes: [], positions: [] };
}
