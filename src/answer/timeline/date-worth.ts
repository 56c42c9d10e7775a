import type { Archive } from '../../archive/archive.ts';
import { countIncomplete } from '../../text/incomplete.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { DateEvidence } from './date-evidence.ts';

/** How much a date matters to all articles together. */
interface DateWorth {
  readonly weight: number;
  /** Whether anything is told to have happened then. */
  readonly hasEvents: boolean;
}

/** Characters of a day: `2024-10-16`. */
const DAY = 10;

/** It hangs on no question, so each date is weighed once an archive. */
const weighedDates = memoiseBy((_: Archive) => new Map<string, DateWorth>());

/** The dates of a range at which something is told to have happened, those that matter most to all articles first, with how much. */
export function worthiestDates(
  archive: Archive,
  isInRange: (date: string) => boolean,
  limit: number,
): ReadonlyMap<string, number> {
  const known = weighedDates(archive);
  const incomplete = countIncomplete();
  const fresh = weighDates(archive, (date) => isInRange(date) && !known.has(date));
  if (countIncomplete() === incomplete) for (const [date, worth] of fresh) known.set(date, worth);
  return new Map(
    [...new Map([...known, ...fresh])]
      .filter(([date, { hasEvents }]) => hasEvents && isInRange(date))
      .map(([date, { weight }]): [string, number] => [date, weight])
      .sort(([date, weight], [other, others]) => others - weight || (date < other ? -1 : 1))
      .slice(0, limit),
  );
}

/** What is the same of all sentences of an article. */
interface Report {
  readonly id: string;
  readonly group: string;
  readonly published: string | null;
}

function weighDates(archive: Archive, isWanted: (date: string) => boolean): Map<string, DateWorth> {
  const { nearDuplicates } = archive;
  const evidence = new DateEvidence();
  const told = new Map<string, boolean>();
  let report: Report | undefined;
  for (const { articleId: id, date, isEvent } of archive.dates.where(isWanted)) {
    // The sentences of an article stand side by side.
    if (report?.id !== id) {
      const published: string | null = archive.published(id)?.published?.slice(0, DAY) ?? null;
      report = { id, group: nearDuplicates.groupOf(id), published };
    }
    evidence.name({
      date,
      group: report.group,
      published: report.published,
      closeness: 1,
      chronicled: false,
    });
    if (isEvent || !told.has(date)) told.set(date, isEvent);
  }
  if (told.size === 0) return new Map();
  for (const id of archive.ids) {
    const day = archive.published(id)?.published?.slice(0, DAY);
    if (day !== undefined && told.has(day)) evidence.publish(day, nearDuplicates.groupOf(id), 1);
  }
  return new Map(
    Array.from(told, ([date, hasEvents]) => [date, { weight: evidence.weigh(date), hasEvents }]),
  );
}
