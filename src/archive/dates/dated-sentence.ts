import type { DateMention, Extraction, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';

/** A sentence that names a date, or reports something at one. The span is the sentence. */
export interface DatedSentence extends Span {
  /** `2024-10-14`, `2024-10` or `2024`. */
  readonly date: string;
  /** True where it reports something at that date; false where it names the date alone. */
  readonly isEvent: boolean;
  /** Of an event: as `Event` has them. */
  readonly inferred: boolean;
  readonly planned: boolean;
  /** Of an event: whether a date stands in the sentence itself; else the publication dates it, or a heading above. */
  readonly isDatedThere: boolean;
}

/** Numbers a row: the date as `20241014`, `20241000` or `20240000`; where the sentence starts and ends; what is true of it. */
export const ROW = 4;
const BITS = { event: 1, inferred: 2, planned: 4, datedThere: 8 } as const;
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/;

/** The dated sentences of an article in rows of numbers: its events, then what else its sentences date, each in reading order. */
export function packDatedSentences({ sentences, dates, events }: Extraction): Uint32Array {
  const rows: number[] = [];
  const known = new Set<string>();
  const add = (date: string, { start, end }: Span, bits: number) => {
    known.add(`${start} ${date}`);
    rows.push(toNumber(date), start, end, bits);
  };
  for (const event of events) {
    const { start, end, date, inferred, planned } = event;
    // Dates are in reading order and don't overlap: the first from there on also ends first.
    const first = dates[bisect(0, dates.length, (at) => (dates[at]?.start ?? 0) >= start)];
    const isDatedThere = first !== undefined && first.end <= end;
    const bits = (inferred ? BITS.inferred : 0) | (planned ? BITS.planned : 0);
    add(date, event, BITS.event | bits | (isDatedThere ? BITS.datedThere : 0));
  }
  const sentenceOf = sentenceFinder(sentences);
  for (const mention of dates) {
    const date = calendarDate(mention);
    const sentence = date === null ? undefined : sentenceOf(mention.start);
    if (date !== null && sentence && !known.has(`${sentence.start} ${date}`))
      add(date, sentence, BITS.datedThere);
  }
  return Uint32Array.from(rows);
}

/** Rows of several articles side by side. */
export function joinRows(parts: readonly Uint32Array[]): Uint32Array {
  const rows = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    rows.set(part, at);
    at += part.length;
  }
  return rows;
}

/** The sentence in the row that begins at `at`; `dateOf`: `toDate`, or a function that remembers what it gave. */
export function unpackDatedSentence(
  rows: Uint32Array,
  at: number,
  dateOf: (number: number) => string = toDate,
): DatedSentence {
  const bits = rows[at + 3] ?? 0;
  return {
    start: rows[at + 1] ?? 0,
    end: rows[at + 2] ?? 0,
    date: dateOf(rows[at] ?? 0),
    isEvent: (bits & BITS.event) !== 0,
    inferred: (bits & BITS.inferred) !== 0,
    planned: (bits & BITS.planned) !== 0,
    isDatedThere: (bits & BITS.datedThere) !== 0,
  };
}

/** Where the sentence of a row starts. */
export function sentenceStart(rows: Uint32Array, at: number): number {
  return rows[at + 1] ?? 0;
}

/** The date of a row, as its number; null where it is no event's. */
export function eventDate(rows: Uint32Array, at: number): number | null {
  return ((rows[at + 3] ?? 0) & BITS.event) === 0 ? null : (rows[at] ?? 0);
}

function toNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return (year * 100 + month) * 100 + day;
}

/** `2024-10-14`, `2024-10` or `2024`, of its number. */
export function toDate(number: number): string {
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100];
  const parts = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))];
  return parts.slice(0, day > 0 ? 3 : month > 0 ? 2 : 1).join('-');
}

function calendarDate({ type, value }: DateMention): string | null {
  return (type === 'DATE' || type === 'TIME') && value !== null ? (CALENDAR.exec(value)?.[0] ?? null) : null;
}

/** Finds the sentence around an offset; offsets are asked for in rising order. */
function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span | undefined {
  let at = 0;
  return (offset) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
    return sentences[at];
  };
}
