import type { Archive } from '../../archive/archive.ts';
import { censusOf } from '../../archive/census.ts';
import type { Query } from '../../model.ts';
import { findQuestionDates } from '../question/dates.ts';
import { BY_FORM, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';

const HAPPENED_ON =
  /^what (?:else )?(?:happened|happens|took place|was (?:reported|going on)|went on) (?:on |at )?(?<when>[^?!]+?)[\s?!.]*$/i;

/** "What happened on 14 October?": on that day of the latest year in which the archive has something then. */
export function dayReadings(words: string, archive: Archive): Reading[] {
  const when = HAPPENED_ON.exec(withoutPreamble(words))?.groups?.['when'] ?? '';
  const [day, more] = findQuestionDates(when);
  if (!day?.value.startsWith('-') || more || when.slice(day.end).trim() !== '') return [];
  return yearsOf(archive).map((year) => ({
    query: { kind: 'timeline', from: `${year}${day.value}`, to: `${year}${day.value}` },
    trust: BY_FORM,
    sought: '',
  }));
}

/** "What did Vol say on 14 October?": likewise. */
export function saidOnDays(words: string, query: Query, archive: Archive): Reading[] {
  if (query.kind !== 'who-said' || query.from === undefined || query.from !== query.to) return [];
  const [day] = findQuestionDates(words);
  if (!day?.value.startsWith('-')) return [];
  return yearsOf(archive).map((year) => {
    const date = `${year}${day.value}`;
    return { query: { ...query, from: date, to: date }, trust: BY_FORM, sought: '' };
  });
}

/** Events lie some years before their articles; further back nobody asks for a day alone. */
const MAX_YEARS_BACK = 3;

/** The years of which articles may tell, the latest first. */
function yearsOf(archive: Archive): number[] {
  const { days } = censusOf(archive);
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const [first, last] = [Number(oldest.slice(0, 4)) - MAX_YEARS_BACK, Number(newest.slice(0, 4)) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
