import type { Article, DateMention, Span } from '../../model.ts';
import { isDay } from '../../text/calendar-days.ts';
import { datelineLength } from '../dateline.ts';
import { readPublished } from './anchors.ts';
import { directionAt, isByWould } from './direction.ts';
import type { Anchors, DateParser, Expression, Found, PublicationDay, SlashOrder } from './expression.ts';
import { bareDay } from './parsers/bare-day.ts';
import { PARSERS } from './parsers/index.ts';
import { slashOrderOf } from './parsers/numeric-date.ts';
import { joinTimeAndDate, joinWeekdayAndDate } from './refiners/join-date-parts.ts';
import { mergeNeighbours } from './refiners/merge-neighbours.ts';
import { dropOverlaps } from './refiners/overlaps.ts';
import { relateRanges } from './refiners/relate-ranges.ts';
import { triggersIn } from './triggers.ts';

/** For how many sentences "a year earlier" goes on to mean the same quarter a year earlier. */
const QUARTER_REACH = 1;
/** For how many sentences "the 17th" goes on to mean the month of the day named before. */
const DAY_REACH = 2;

/**
 * The time expressions of an article, in reading order, not overlapping. Relative ones are resolved against the
 * publication date, the dateline or the last date in the text, never against today.
 *
 * @example findDates({ text: 'It closed last week.', published: '2024-10-16' }, [{ start: 0, end: 20 }])
 * // [{ start: 10, end: 19, type: 'DATE', value: '2024-W41', inferred: true }]
 */
export function findDates(
  article: Pick<Article, 'text' | 'published'>,
  sentences: readonly Span[],
): DateMention[] {
  let anchors: Anchors = {
    published: readPublished(article.published) ?? datelineDay(article.text),
    last: null,
    lastDay: null,
    lastNamedDay: null,
    lastQuarter: null,
    direction: null,
  };
  const order = slashOrderOf(article.text);
  const mentions: DateMention[] = [];
  let quarterAt = 0;
  let dayAt = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    if (index - quarterAt > QUARTER_REACH) anchors = { ...anchors, lastQuarter: null };
    if (index - dayAt > DAY_REACH) anchors = { ...anchors, lastNamedDay: null };
    const sentence = article.text.slice(start, end);
    for (const expression of expressionsIn(sentence, order)) {
      const direction = directionAt(sentence, expression.start, expression.end);
      const mayBeOver = direction === 'future' && isByWould(sentence, expression.start);
      const value = expression.resolve({ ...anchors, direction, mayBeOver });
      if (value === null && expression.rule === bareDay.name) continue;
      const { type, stated } = expression;
      mentions.push({
        start: start + expression.start,
        end: start + expression.end,
        type,
        value,
        inferred: !stated,
      });
      anchors = remember(anchors, expression, value);
      if (anchors.lastQuarter === value) quarterAt = index;
      if (anchors.lastNamedDay === value) dayAt = index;
    }
  }
  return mentions;
}

/** The day that a dateline gives in full ("TAMSIN, 12 March 2018 (AP) — "), for articles of which no other is known; null where it gives none. */
function datelineDay(text: string): PublicationDay | null {
  const days = expressionsIn(text.slice(0, datelineLength(text)), null).flatMap(({ stated, parts }) =>
    stated && parts?.day ? [parts] : [],
  );
  const { year = 0, month = 0, day = 0 } = days.length === 1 ? (days[0] ?? {}) : {};
  return isDay({ year, month, day }) ? { year, month, day: { year, month, day } } : null;
}

function expressionsIn(sentence: string, order: SlashOrder): Expression[] {
  const triggers = triggersIn(sentence);
  if (triggers.size === 0) return [];
  const found = PARSERS.filter((parser) => parser.triggers.some((trigger) => triggers.has(trigger))).flatMap(
    (parser) => run(parser, sentence, order),
  );
  const joined = mergeNeighbours(sentence, dropOverlaps(found), [joinWeekdayAndDate, joinTimeAndDate]);
  return relateRanges(sentence, joined);
}

function run(parser: DateParser, sentence: string, order: SlashOrder): Expression[] {
  return [...sentence.matchAll(parser.pattern)].flatMap((match) => {
    const read = parser.read(match, sentence, order);
    return [read ?? []].flat().map((found: Found) => toExpression(parser.name, match, found));
  });
}

function toExpression(rule: string, match: RegExpExecArray, found: Found): Expression {
  const start = match.index + (found.from ?? 0);
  const end = start + (found.length ?? match[0].length - (found.from ?? 0));
  const { type, resolve, stated = false, parts, aside = false } = found;
  return { start, end, type, rule, resolve, stated, aside, ...(parts && { parts }) };
}

/** What later expressions may refer to. A date of day precision is also the last day; unknown years are no anchor. */
function remember(anchors: Anchors, { type, aside, rule, parts }: Expression, value: string | null): Anchors {
  if (aside || value === null || (type !== 'DATE' && type !== 'TIME') || !/^\d{4}/.test(value))
    return anchors;
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const isNamed = rule === bareDay.name || (parts?.day !== undefined && parts.month !== undefined);
  // "In June", "last month": from there on "the 17th" is no longer of the month before.
  const month = anchors.lastNamedDay?.slice(0, 7);
  const staysInMonth = month !== undefined && value.startsWith(month);
  return {
    ...anchors,
    last: value,
    ...(day && { lastDay: day }),
    lastNamedDay: day && isNamed ? day : staysInMonth ? anchors.lastNamedDay : null,
    ...(/-Q[1-4]$/.test(value) && { lastQuarter: value }),
  };
}
