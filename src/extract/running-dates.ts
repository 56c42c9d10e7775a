import type { Article, DateMention } from '../model.ts';
import { weekdayNumber } from '../text/calendar.ts';
import { addDays, type Day, dayNumber, isoDay, weekdayOf } from '../text/calendar-days.ts';
import { dayOf } from './dates/anchors.ts';
import { isProse, type ParagraphKind } from './paragraphs/paragraph-kind.ts';

/** A line that is hardly more than a date heads what follows it. */
const MAX_HEADING_LENGTH = 40;
/** An article is added to for so many days at most. */
const MAX_DAYS = 60;

/** What a text that is added to over days says of its own days. */
export interface RunningDates {
  /** The day that a mention like "Friday" or "yesterday" means there; null where it can't be told; undefined where it means what it always does. */
  readonly dayOf: (mention: DateMention, paragraph: number) => string | null | undefined;
}

/**
 * Reads the dates that head parts of a text ("Date: Tuesday, 5 Dec.") and those under posts set into it. Where one comes after the
 * day of publication, the text was added to: then weekdays count from the date above them, or from nothing that is known.
 */
export function readRunningDates(
  { text, paragraphs, published }: Article,
  kinds: readonly ParagraphKind[],
  dates: readonly DateMention[],
): RunningDates {
  const day = dayOf(published);
  const headings: { readonly paragraph: number; readonly day: Day }[] = [];
  let isAddedTo = false;
  let at = 0;
  for (const mention of day ? dates : []) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++;
    const [paragraph, kind, stated] = [paragraphs[at], kinds[at], dayOf(mention.value)];
    if (
      !paragraph ||
      !kind ||
      !stated ||
      !day ||
      isProse(kind) ||
      !/\d/.test(text.slice(mention.start, mention.end))
    )
      continue;
    const later = dayNumber(stated) - dayNumber(day);
    if (later > 0 && later <= MAX_DAYS) isAddedTo = true;
    if (paragraph.end - paragraph.start <= MAX_HEADING_LENGTH)
      headings.push({ paragraph: paragraph.n, day: stated });
  }
  return {
    dayOf: (mention, paragraph) => {
      if (!isAddedTo) return undefined;
      const words = text.slice(mention.start, mention.end);
      if (/\d/.test(words) || !dayOf(mention.value)) return undefined;
      const above = headings.findLast((heading) => heading.paragraph < paragraph)?.day;
      return above ? dayFrom(above, words) : null;
    },
  };
}

/** "Friday", "today" and "yesterday" as they are meant on a day; null for other words. */
function dayFrom(day: Day, words: string): string | null {
  if (/\b(?:yesterday|last night)\b/i.test(words)) return isoDay(addDays(day, -1));
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(words)) return isoDay(day);
  const number = words
    .split(/\s+/)
    .map(weekdayNumber)
    .find((one) => one !== undefined);
  return number === undefined ? null : isoDay(addDays(day, -((weekdayOf(day) - number + 7) % 7)));
}
