/** Languages whose month names are recognised in datelines; the names come from the runtime's own Unicode data (CLDR). */
const LANGUAGES =
  'en de fr es it pt nl pl ru uk sv da nb fi cs sk ro hu el tr ca sl bg lt lv et id ar ar-MA ar-LB fa-u-ca-gregory he'.split(
    ' ',
  );

let names: ReadonlyMap<string, number> | null = null;

/** The month (1 to 12) that a name means, in any case, long or short, with or without its accents; null for another word. */
export function monthOfAnyLanguage(word: string): number | null {
  names ??= collectNames();
  const folded = fold(word);
  // Hebrew writes "in" at the month's front.
  return names.get(folded) ?? (folded.startsWith('ב') ? (names.get(folded.slice(1)) ?? null) : null);
}

/** The month names of each language in its own grammar; a name that means two months is English or nothing. */
function collectNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([
    ['sept', 9],
    ['mrz', 3],
  ]);
  const doubtful = new Set<string>();
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
      { month: 'long', year: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (!/^\p{L}{2,}(?: \p{L}{2,})?$/u.test(name)) continue;
        const known = found.get(name);
        if (known === undefined) found.set(name, month);
        else if (known !== month && language !== 'en') doubtful.add(name);
      }
    }
  }
  const english = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++)
    doubtful.delete(fold(english.format(Date.UTC(2024, month - 1, 15))));
  for (const name of doubtful) found.delete(name);
  return found;
}

/** Machines write names without their accents, or with one that the name has not. */
function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/g, 'σ').replace(/\.$/, '');
}
