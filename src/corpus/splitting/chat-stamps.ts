/** When a message was sent, as the line that opens it says, and what follows on the line. */
export interface ChatStamp {
  readonly parts: readonly [first: string, second: string, third: string];
  /** `21:15:11` or `21:15`, on a clock of 24 hours. */
  readonly clock: string;
  /** `AM` or `pm`, as written; empty on a clock of 24 hours. */
  readonly half: string;
  readonly rest: string;
}

/** `[06.05.24, 21:15:11] `, `06/05/2024, 21:15 - `, `5/6/24, 9:15 PM - `, `[2024-05-06 21:15] `: the stamp of a message. */
const STAMP =
  /^(\[)?(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?,? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?(?:([ap])\.? ?(m)\.?)?(?:(\]):?| [-–]) (.+)$/i;

/** The stamp at the head of a line; null where it has none. */
export function stampOf(line: string): ChatStamp | null {
  const match = STAMP.exec(line.replace(/^[\u200e\u200f]+/, ''));
  if (!match) return null;
  const [, opened, first = '', second = '', third = '', hour = '', minute, seconds, half, m, closed, rest] =
    match;
  if ((opened === undefined) !== (closed === undefined)) return null;
  const isYearFirst = first.length === 4;
  if (isYearFirst ? third.length > 2 : first.length > 2 || ![2, 4].includes(third.length)) return null;
  const halfOfDay = `${half ?? ''}${m ?? ''}`;
  const hours =
    halfOfDay === '' ? Number(hour) : (Number(hour) % 12) + (halfOfDay.toLowerCase() === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  const clock = [String(hours).padStart(2, '0'), minute, ...(seconds ? [seconds] : [])].join(':');
  return { parts: [first, second, third], clock, half: halfOfDay, rest: rest ?? '' };
}

/** How the days of a chat are written. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/**
 * The order of the numbers in the stamps of a chat: as a number above twelve shows it; else by how locales (CLDR) write short days, of which
 * only American English has the month first, without zeros in front, a year of two digits and `PM`. Null where nothing tells.
 */
export function orderOfStamps(stamps: readonly ChatStamp[]): DayOrder | null {
  if (stamps.every(({ parts }) => parts[0].length === 4)) return 'year-first';
  const isAbove = (index: 0 | 1) => stamps.some(({ parts }) => Number(parts[index]) > 12);
  if (isAbove(0) !== isAbove(1)) return isAbove(0) ? 'day-first' : 'month-first';
  if (isAbove(0)) return null;
  if (stamps.some(({ parts }) => parts[0].startsWith('0') || parts[1].startsWith('0'))) return 'day-first';
  const isAmerican = stamps.every(({ parts, half }) => parts[2].length === 2 && /^[AP]M$/.test(half));
  return isAmerican ? 'month-first' : null;
}

/** The moment of a stamp, in the notation of `Article.published`; null where its day is not sure or in no calendar. */
export function momentOf({ parts, clock }: ChatStamp, order: DayOrder | null): string | null {
  const [first, second, third] = parts;
  if (order === null && first !== second) return null;
  const [year, month, day] =
    order === 'year-first'
      ? [first, second, third]
      : order === 'month-first'
        ? [third, first, second]
        : [third, second, first];
  const date = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join(
    '-',
  );
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? `${date}T${clock}` : null;
}
