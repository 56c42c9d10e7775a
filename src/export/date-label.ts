import type { TimelineEntry } from '../model.ts';
import type { Say } from '../words/say.ts';

/** A date as precise as it is known, with what is uncertain about all that is told of it: "14 October 2024 (planned)". */
export function dateLabel({ date, sentences }: TimelineEntry, say: Say): string {
  const all = (mark: 'inferred' | 'planned'): boolean =>
    sentences.length > 0 && sentences.every((told) => told[mark]);
  const marks = [
    ...(all('inferred') ? [say('mark.inferredShort')] : []),
    ...(all('planned') ? [say('mark.planned')] : []),
  ];
  return marks.length > 0 ? `${say.date(date)} (${marks.join(', ')})` : say.date(date);
}
