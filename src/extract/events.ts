import type { Article, DateMention, Event, Precision, Span } from '../model.ts';
import { directionAt } from './dates/direction.ts';

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;
const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };
/** Something is told to have happened: a verb in the past. Written from general knowledge of the language. */
const TOLD =
  /\b(?:said|told|was|were|had|did|has|have|fell|rose|went|came|made|took|got|gave|left|met|held|won|lost|led|sent|sold|began|broke|shot|became|brought|bought|built|cut|hit|found|knew|saw|spoke|stood|struck|swore|threw|wrote|ran|grew|drew|flew|put|\w{2,}ed)\b/i;
const QUESTION = /\?["”’')\]]*$/;
/** What is only planned for the case that something else happens is no event. */
const CONDITION = /^["“‘']?(?:if|unless|whether|should)\b/i;
const ARTICLE = /\b(?:the|an?|its|his|her|their|that|this|['’]s)\s+$/i;
const NOUN =
  /^\s+(?!(?:and|or|but|to|by|when|while|as|in|on|at|after|before|with|for|from|of|the|he|she|it|they|was|were|is|are|had|has)\b)[a-z]/;
const LEAD_EXCEPTION = /^(?:if|when|what|how|why|who|should|could|here|this is)\b|\?["”]?$/i;

/**
 * The sentences of an article that report something at a resolved date, in reading order; a sentence with two dates
 * makes two events. The news lead counts for the day of publication where no time is named in it; background does not.
 */
export function findEvents(
  article: Article,
  sentences: readonly Span[],
  dates: readonly DateMention[],
): Event[] {
  const events: Event[] = [];
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    while ((dates[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++;
    const inside: DateMention[] = [];
    for (let next = at; next < dates.length; next++) {
      const date = dates[next];
      if (!date || date.start >= sentence.end) break;
      inside.push(date);
    }
    events.push(...eventsIn(article, sentence, inside));
    if (index === 0 && inside.length === 0) events.push(...leadEvent(article, sentence));
  }
  return events;
}

function eventsIn(article: Article, sentence: Span, dates: readonly DateMention[]): Event[] {
  const { start, end } = sentence;
  const text = article.text.slice(start, end);
  if (QUESTION.test(text)) return [];
  const published = article.published?.slice(0, 10) ?? null;
  const events = new Map<string, Event>();
  for (const mention of dates) {
    const date = calendarDate(mention);
    const precision = PRECISIONS[date?.length ?? 0];
    if (date === null || !precision) continue;
    const [from, to] = [mention.start - start, mention.end - start];
    if (precision === 'year' && isAttribute(text, from, to)) continue;
    const looksForward = directionAt(text, from, to) === 'future';
    const planned = published === null ? looksForward : isAhead(date, published, looksForward);
    if (planned ? CONDITION.test(text) : !TOLD.test(text)) continue;
    if (!events.has(date))
      events.set(date, { start, end, date, precision, inferred: mention.inferred, planned });
  }
  return [...events.values()];
}

/** True where a date comes after publication, or may do so and the sentence looks forward. */
function isAhead(date: string, published: string, looksForward: boolean): boolean {
  const known = Math.min(date.length, published.length);
  const [told, day] = [date.slice(0, known), published.slice(0, known)];
  return told > day || (looksForward && told === day);
}

/** "the 1967 war", "a 2019 report": the year tells which one, not when the sentence happens. */
function isAttribute(text: string, from: number, to: number): boolean {
  return ARTICLE.test(text.slice(Math.max(0, from - 12), from)) && NOUN.test(text.slice(to, to + 20));
}

/** The day, month or year of a mention whose value is one; null for spans, weeks, references and unknown parts. */
function calendarDate({ type, value }: DateMention): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || value === null) return null;
  const date = CALENDAR.exec(value)?.[0] ?? null;
  const rest = value.slice(date?.length ?? 0);
  return date !== null && (rest === '' || (date.length === 10 && rest.startsWith('T'))) ? date : null;
}

function leadEvent({ text, published }: Article, { start, end }: Span): Event[] {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const lead = text.slice(start, end);
  if (!day || !TOLD.test(lead) || LEAD_EXCEPTION.test(lead)) return [];
  return [{ start, end, date: day, precision: 'day', inferred: true, planned: false }];
}
