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

/** How units are spelt: "metres" and "meters". */
const SPELLINGS = ['en-US', 'en-GB'];

/**
 * The source of a pattern for the units of some measures in lower case: written out ("metres") wherever they stand, in short ("m") right
 * behind a figure. `unitsOf('length')` finds "feet" and "5 ft", and no "in".
 */
export function unitsOf(...measures: readonly Measure[]): string {
  const units = measures.flatMap((measure) => UNITS[measure]);
  const forms = (display: 'long' | 'short') =>
    [...new Set(units.flatMap((unit) => namesOf(unit, display)))].join('|');
  return `(?<![\\p{L}\\p{N}])(?:${forms('long')})(?![\\p{L}\\p{N}])|(?<=\\p{N}[ -]?)(?:${forms('short')})(?![\\p{L}\\p{N}])`;
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
