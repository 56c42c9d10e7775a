import type { TimelineEntry } from '../model.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as precise as it is known, with what is uncertain about all that is told of it: "14 Oct 2024 (planned)". */
export function dateLabel({ date, sentences }: TimelineEntry): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  const words = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  const all = (mark: 'inferred' | 'planned'): boolean =>
    sentences.length > 0 && sentences.every((told) => told[mark]);
  const marks = (['inferred', 'planned'] as const).filter(all);
  return marks.length > 0 ? `${words} (${marks.join(', ')})` : words;
}
