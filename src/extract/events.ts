import type { Article, DateMention, Event, Precision, Span } from '../model.ts';
import { directionAt } from './dates/direction.ts';

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;
const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };
/** Something is told to have happened: a verb in the past. Written from general knowledge of the language. */
const TOLD =
  /\b(?:said|told|was|were|had|did|has|have|fell|rose|went|came|made|took|got|gave|left|met|held|won|lost|led|sent|sold|began|broke|shot|became|brought|bought|built|cut|hit|found|knew|saw|spoke|stood|struck|swore|threw|wrote|ran|grew|drew|flew|put|\w{2,}ed)\b/i;
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
  const text = article.text.slice(sentence.start, sentence.end);
  const published = article.published?.slice(0, 10) ?? null;
  const events = new Map<string, Event>();
  for (const mention of dates) {
    const date = calendarDate(mention);
    const precision = PRECISIONS[date?.length ?? 0];
    if (date === null || !precision) continue;
    const looksForward =
      directionAt(text, mention.start - sentence.start, mention.end - sentence.start) === 'future';
    const later = published !== null && date > published.slice(0, date.length);
    const planned = later || (published === null && looksForward);
    if (!planned && !TOLD.test(text)) continue;
    const { start, end } = sentence;
    if (!events.has(date))
      events.set(date, { start, end, date, precision, inferred: mention.inferred, planned });
  }
  return [...events.values()];
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
