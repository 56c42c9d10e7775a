import type { Article, DateMention } from '../model.ts';
import { weekdayNumber } from '../text/calendar.ts';
import { addDays, type Day, dayNumber, isoDay, weekdayOf } from '../text/calendar-days.ts';
import { type DatedSection, readDatedSections } from './dated-sections.ts';
import { dayOf } from './dates/anchors.ts';
import { isProse, type ParagraphKind } from './paragraphs/paragraph-kind.ts';

/** A line that is hardly more than a date heads what follows it. */
const MAX_HEADING_LENGTH = 40;
/** An article is added to for so many days at most. */
const MAX_DAYS = 60;
/** A weekday so shortly behind one of these lies ahead, and which it is depends on when it was written. */
const LOOK_BACK = 80;
const AHEAD = /\b(?:is|are|will|expected|due|scheduled|set|until|by|ahead|next)\b[^.]*$/i;
/** A day named below a date, and counted from publication, is the one meant where it is so near to that date. */
const NEAR_DAYS = 3;

/** What a text that is added to over days says of its own days. */
export interface RunningDates {
  /** The day that a mention like "Friday" or "yesterday" means there; null where it can't be told; undefined where it means what it always does. */
  readonly dayOf: (mention: DateMention, paragraph: number) => string | null | undefined;
  /** The dated section of a chronicle that a paragraph stands in. */
  readonly sectionOf: (paragraph: number) => DatedSection | null;
}

/**
 * Reads the dates that head parts of a text ("Date: Tuesday, 5 Dec.") and those under posts set into it. Where one comes after the
 * day of publication, the text was added to: then weekdays count from the date above them, or from nothing that is known.
 */
export function readRunningDates(
  article: Article,
  kinds: readonly ParagraphKind[],
  dates: readonly DateMention[],
): RunningDates {
  const { text, paragraphs, published } = article;
  const sections = readDatedSections(article, kinds, dates);
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
      const section = dayOf(sections[paragraph - 1]?.date ?? null);
      if (!isAddedTo && !section) return undefined;
      const words = text.slice(mention.start, mention.end);
      const stated = dayOf(mention.value);
      if (/\d/.test(words) || !stated) return undefined;
      const above = section ?? headings.findLast((heading) => heading.paragraph < paragraph)?.day;
      if (!above) return null;
      const isNear = Math.abs(dayNumber(stated) - dayNumber(above)) <= NEAR_DAYS;
      if (isNear && weekdayIn(words) !== undefined) return undefined;
      return AHEAD.test(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))
        ? null
        : dayFrom(above, words);
    },
    sectionOf: (paragraph) => sections[paragraph - 1] ?? null,
  };
}

/** "Friday", "today" and "yesterday" as they are meant on a day; null for other words. */
function dayFrom(day: Day, words: string): string | null {
  if (/\b(?:yesterday|last night)\b/i.test(words)) return isoDay(addDays(day, -1));
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(words)) return isoDay(day);
  const number = weekdayIn(words);
  return number === undefined ? null : isoDay(addDays(day, -((weekdayOf(day) - number + 7) % 7)));
}

function weekdayIn(words: string): number | undefined {
  return words
    .split(/\s+/)
    .map(weekdayNumber)
    .find((one) => one !== undefined);
}
