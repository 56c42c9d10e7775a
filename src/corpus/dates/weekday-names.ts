/** Languages whose weekdays are recognised beside dates; the names come from the runtime's own Unicode data (CLDR). */
const LANGUAGES = 'en de fr es it pt nl pl ru uk sv da nb fi cs ro hu el tr'.split(' ');
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

let names: ReadonlyMap<string, number> | null = null;

/** The weekday that a name means, 0 for Sunday as `Date` counts, long or short; null for another word, or one that means two. */
export function weekdayOfAnyLanguage(word: string): number | null {
  names ??= collectNames();
  return names.get(fold(word)) ?? null;
}

function collectNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        const name = fold(format.format(MONDAY + day * DAY_MILLISECONDS));
        const number = (day + 1) % 7;
        if (name.length < 2) continue;
        if ((found.get(name) ?? number) !== number) doubtful.add(name);
        found.set(name, number);
      }
    }
  }
  for (const name of doubtful) found.delete(name);
  return found;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
}
