/** The units that `Intl` has names for, after Unicode's CLDR, by what they measure. */
const UNITS = {
  length: ['millimeter', 'centimeter', 'meter', 'kilometer', 'inch', 'foot', 'yard', 'mile'],
  area: ['acre', 'hectare'],
  mass: ['gram', 'kilogram', 'ounce', 'pound', 'stone'],
  speed: ['kilometer-per-hour', 'mile-per-hour', 'meter-per-second'],
  temperature: ['degree', 'celsius', 'fahrenheit'],
  duration: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
} as const;

export type Measure = keyof typeof UNITS;

/** What news measures by beside them. From general knowledge of the language. */
const OTHERS: Readonly<Record<Measure, string>> = {
  length: 'light[- ]years?|stor(?:e?ys?|ies)|floors?',
  area: 'square \\p{L}+',
  mass: 'lbs|kilos?|tons?|tonnes?',
  speed: 'kph|knots?|(?:miles|(?:kilo)?met(?:re|er)s) an? (?:hour|second)|per second',
  temperature: 'celsius|fahrenheit',
  duration: 'decades?|centur(?:y|ies)',
};

/** Short names that are more often something else behind a figure: "in 1904 in Oslo", "$5m", "5G", "the 21st". */
const AMBIGUOUS = new Set(['in', 'm', 'g', 'st']);

/** How units are spelt: "metres" and "meters". */
const SPELLINGS = ['en-US', 'en-GB'];

/**
 * The source of a pattern for the units of some measures in lower case: written out ("metres") wherever they stand, in short ("km") right
 * behind a figure. `unitsOf('length')` finds "feet" and "5 ft".
 */
export function unitsOf(...measures: readonly Measure[]): string {
  const units = measures.flatMap((measure) => UNITS[measure]);
  const forms = (display: 'long' | 'short') => [...new Set(units.flatMap((unit) => namesOf(unit, display)))];
  const long = [...forms('long'), ...measures.map((measure) => OTHERS[measure])].join('|');
  const short = forms('short')
    .filter((name) => !AMBIGUOUS.has(name))
    .join('|');
  return `(?<![\\p{L}\\p{N}])(?:${long})(?![\\p{L}\\p{N}])|(?<=\\p{N}[ -]?)(?:${short})(?![\\p{L}\\p{N}])`;
}

/** One and several of a unit, in each spelling. */
function namesOf(unit: string, unitDisplay: 'long' | 'short'): string[] {
  return SPELLINGS.flatMap((locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    return [1, 2].map((count) => {
      const parts = format.formatToParts(count).filter(({ type }) => type === 'unit');
      return parts.map(({ value }) => value.trim().toLowerCase()).join(' ');
    });
  });
}
