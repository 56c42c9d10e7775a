import type { Article, DateMention, Event, Precision, Span } from '../model.ts';
import { isEnglish } from '../text/languages.ts';
import { termsOf } from '../text/terms.ts';
import type { DatedSection } from './dated-sections.ts';
import { directionAt } from './dates/direction.ts';
import { isFestivalName } from './dates/parsers/festival.ts';
import { isNews, isTold, isUnderWay, voiceOf } from './happenings.ts';
import { isProse, paragraphKinds } from './paragraphs/paragraph-kind.ts';
import { isRunningSentence } from './paragraphs/set-sentences.ts';
import { type RunningDates, readRunningDates } from './running-dates.ts';
import { pairsOf, wholeSentences } from './whole-sentences.ts';

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;
const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };
const QUESTION = /\?["”’')\]]*$/;
/** What is only planned for the case that something else happens is no event. */
const CONDITION = /^["“‘']?(?:if|unless|whether|should)\b/i;
/** "If they had met on Tuesday, that would have sent a message": they did not. */
const UNREAL = [/\bif\b/i, /\bhad\b/i, /\b(?:would|could|might)(?:n['’]t| not)? have\b/i];
/** "Please subscribe today": the outlet speaks to its reader. */
const CALL = /\b(?:subscribe|subscriptions?|sign up|newsletter|your inbox|click here|please)\b/i;
const READER = /(?<![\p{L}’'])(?:you|your|you['’]re)(?!\p{L})/iu;
/** "up 3% from", "compared with", "higher than": what something is measured against did not happen then. */
const COMPARED =
  /\b(?:compared (?:to|with)|(?:more|less|fewer|\p{L}{2,}er)(?:\s+\p{L}+){0,3} than|versus|vs\.?|(?:up|down|rose|fell|grew|growing|rising|falling|\p{L}{2,}(?:creased?|clined?|creases?)|jump(?:ed)?|drop(?:ped)?|rise|growth|%|percent)[^.;]{0,40}\sfrom(?:\s+[$£€]?\d[\d.,]*%?(?:\s+(?:million|billion|percent))?)?)\s+(?:(?:during|in|for)\s+)?(?:the\s+(?:same|previous|prior)\s+\p{L}+\s+)?(?:(?:in|of)\s+)?(?:the\s+)?$/iu;
/** "the Harbour Act of 2021": the year belongs to the name. */
const NAMED_OF = /\b(?:Act|Bill|Law|Code|Treaty|Convention|Accords?|Ordinance|Order|Class) of $/;
/** "in the last year" is the time up to now, and not the year before. */
const UP_TO_NOW = /\b(?:in|over|during|within|for|throughout|across)\s+(?:the\s+)?$/i;
const THE_LAST = /^(?:the\s+)?(?:last|past)\s+(?:year|month|decade)$/i;
/** A festival is the day of something where one of these stands before its bare name. */
const BEFORE_FESTIVAL =
  /\b(?:on|until|till|by|before|after|since|through|around|over|from|of|between|and|to|early)\s+$/i;
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?$/i;
const ARTICLE = /\b(?:the|an?|its|his|her|their|that|this|['’]s)\s+(?:\p{Ll}+\s+)?$/iu;
/** What is done in, during or after "the 2020 season" is done then. */
const TEMPORAL =
  /\b(?:in|during|throughout|at|after|before|since|over|for)\s+(?:the|an?|its|his|her|their|that|this)\s+(?:\p{Ll}+\s+)?$/iu;
const NOUN =
  /^\s+(?!(?:and|or|but|to|by|when|while|as|in|on|at|after|before|with|for|from|of|the|he|she|it|they|was|were|is|are|had|has)\b)[\p{Ll}\p{Lu}]/u;
/** "the most since 1997", "had not lost since 1995": nothing is told of the year itself. */
const SUPERLATIVE =
  /\b(?:not|never|no|none|n['’]t|first|last|most|least|best|worst|biggest|largest|highest|lowest|\p{L}{2,}est|only)\b/iu;
const SINCE = /\bsince\s+(?:at least\s+|early\s+|late\s+)?$/i;
/** "August" alone may be somebody's name: a month stands behind one of these, or beside a number. */
const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|before|after|from|to|through|during|for|last|next|this|that|early|late|mid|mid-|the|every|each|back in|and|between)[\s-]+$/i;
/** Figures are "as of" a day: nothing happened then. */
const AS_OF = /\bas of\s+(?:(?:the end of|early|late|last)\s+)?$/i;
/** A lead has so many words of its title, at least. */
const MIN_SHARED_WORDS = 2;
/** What gives the day right behind a distance from another. */
const DATED = /^,? (?:on|in) (?:\d{1,2}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** A day that whoever speaks counts from theirs, which the article need not give. */
const SPOKEN_DAY = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * What an article reports at resolved dates, in reading order: whole sentences of its running text, told and not supposed,
 * asked or felt; a sentence with two dates makes two events. The news lead counts for the day of publication where no time
 * is named in it and it tells of something that happened; background does not.
 */
export function findEvents(
  article: Article,
  sentences: readonly Span[],
  dates: readonly DateMention[],
): Event[] {
  const { text, paragraphs } = article;
  const kinds = paragraphKinds(text, paragraphs);
  const wholeOf = wholeSentences(text, paragraphs, sentences);
  const running = readRunningDates(article, kinds, dates);
  const events = new Map<string, Event>();
  let [at, n] = [0, 0];
  let quotations: Span[] | null = null;
  for (const [index, sentence] of sentences.entries()) {
    for (; (paragraphs[n]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start; n++) quotations = null;
    while ((dates[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++;
    const inside: DateMention[] = [];
    for (let next = at; next < dates.length; next++) {
      const date = dates[next];
      if (!date || date.start >= sentence.end) break;
      inside.push(date);
    }
    const [paragraph, kind] = [paragraphs[n], kinds[n]];
    if (!paragraph || !kind || !isProse(kind)) continue;
    const section = running.sectionOf(paragraph.n);
    const opens = section?.tells === true && isOpening(text, paragraph, sentence);
    if (inside.length === 0 && index > 0 && !opens) continue;
    quotations ??= quotationsIn(text, paragraph);
    const whole = wholeOf(sentence);
    if (!isRunningSentence(text.slice(whole.start, whole.end))) continue;
    const context = { article, quotations, whole, running, paragraph: paragraph.n };
    const dated = inside.length > 0 ? eventsIn(context, sentence, inside) : [];
    const found =
      dated.length === 0 && section && opens
        ? sectionEvent(context, sentence, section)
        : inside.length === 0 && index === 0
          ? leadEvent(context, sentence)
          : dated;
    for (const event of found) {
      const key = `${event.start} ${event.date}`;
      if (!events.has(key)) events.set(key, event);
    }
  }
  return [...events.values()];
}

/** Whether the words of an unreal condition stand one behind the other; each is looked for once, so that no long sentence holds the thread. */
function isUnreal(text: string): boolean {
  let rest = text;
  return UNREAL.every((words) => {
    const found = words.exec(rest);
    if (found) rest = rest.slice(found.index + found[0].length);
    return found !== null;
  });
}

interface Context {
  readonly article: Article;
  /** The quotations of the sentence's paragraph. */
  readonly quotations: readonly Span[];
  /** The span to show. */
  readonly whole: Span;
  readonly running: RunningDates;
  readonly paragraph: number;
}

function quotationsIn(text: string, { start, end }: Span): Span[] {
  return pairsOf(text.slice(start, end)).map(([open, close]) => ({
    start: start + open,
    end: start + close,
  }));
}

function eventsIn(context: Context, sentence: Span, dates: readonly DateMention[]): Event[] {
  const { article, quotations, whole, running, paragraph } = context;
  const { start, end } = sentence;
  const text = article.text.slice(start, end);
  if (QUESTION.test(text) || isUnreal(text) || (CALL.test(text) && READER.test(text))) return [];
  if (voiceOf(article.text, sentence, quotations) === 'writer') return [];
  const published = article.published?.slice(0, 10) ?? null;
  const events = new Map<string, Event>();
  for (const mention of dates) {
    const above = running.dayOf(mention, paragraph);
    const date = above === undefined ? calendarDate(mention) : above;
    const precision = PRECISIONS[date?.length ?? 0];
    if (date === null || !precision) continue;
    const [from, to] = [mention.start - start, mention.end - start];
    if (isNamedOnly(text, from, to, precision) || isRounded(text, from, to)) continue;
    const isSpoken = quotations.some((one) => one.start < mention.start && mention.end <= one.end);
    if (isSpoken && !SPOKEN_DAY.test(text.slice(from, to))) continue;
    const looksForward = directionAt(text, from, to) === 'future';
    const isLater = above === undefined && published !== null;
    const planned = isLater ? isAhead(date, published, looksForward) : looksForward;
    // Whether a verb is in the past is known of English alone; news in other languages mostly tells what happened.
    const tells = isTold(text) || (date === published && isUnderWay(text));
    // "As he campaigns for the office in 2024": a year to come that nothing is fixed for.
    if (planned && precision === 'year' && !looksForward && isEnglish(article.language)) continue;
    if (AS_OF.test(text.slice(0, from))) continue;
    if (planned ? CONDITION.test(text) : isEnglish(article.language) && !tells) continue;
    if (planned && mention.inferred && !looksForward && isTold(text)) continue;
    if (!events.has(date))
      events.set(date, { ...whole, date, precision, inferred: mention.inferred, planned });
  }
  return [...events.values()];
}

/** Whether a date only says which one is meant, or how long nothing of the kind has been, or may be no date. */
function isNamedOnly(text: string, from: number, to: number, precision: Precision): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  if (SINCE.test(before) && SUPERLATIVE.test(text.slice(0, from))) return true;
  if (COMPARED.test(text.slice(Math.max(0, from - 90), from)) && precision !== 'day') return true;
  const words = text.slice(from, to);
  if (THE_LAST.test(words) && (/^the/i.test(words) || /the\s+$/i.test(before)) && UP_TO_NOW.test(before))
    return true;
  if (isFestivalName(words) && from > 0 && !BEFORE_FESTIVAL.test(before)) return true;
  // "A 9pm watershed" is one of every day.
  if (CLOCK.test(words) && isAttribute(before, text.slice(to, to + 20))) return true;
  if (precision === 'year') return NAMED_OF.test(before) || isAttribute(before, text.slice(to, to + 20));
  return precision === 'month' && /^\p{Lu}\p{L}+$/u.test(words) && from > 0 && !BEFORE_MONTH.test(before);
}

/** "a decade ago" is about then; "five months later, on 24 August" is that day, and no other. */
function isRounded(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return (
    /\bdecades?\b/i.test(words) ||
    /\b(?:second|minute|hour)s?\s+(?:later|earlier|after|before)$/i.test(words) ||
    (/\b(?:later|earlier|after|before)$/i.test(words) && DATED.test(text.slice(to)))
  );
}

/** True where a date comes after publication, or may do so and the sentence looks forward. */
function isAhead(date: string, published: string, looksForward: boolean): boolean {
  const known = Math.min(date.length, published.length);
  const [told, day] = [date.slice(0, known), published.slice(0, known)];
  return told > day || (looksForward && told === day);
}

/** "the 1967 war", "a 2019 report": the year tells which one, not when the sentence happens. */
function isAttribute(before: string, after: string): boolean {
  return NOUN.test(after) && ARTICLE.test(before) && !TEMPORAL.test(before);
}

/** The day, month or year of a mention whose value is one; null for spans, weeks, references and unknown parts. */
function calendarDate({ type, value }: DateMention): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || value === null) return null;
  const date = CALENDAR.exec(value)?.[0] ?? null;
  const rest = value.slice(date?.length ?? 0);
  return date !== null && (rest === '' || (date.length === 10 && rest.startsWith('T'))) ? date : null;
}

/** True where a lead tells what its title does, and doesn't only set the scene; where there is no title nothing speaks against it. */
function isOfTitle({ title, text }: Article, { start, end }: Span): boolean {
  const titled = new Set(termsOf(title ?? ''));
  if (titled.size === 0) return true;
  const shared = new Set(termsOf(text.slice(start, end)).filter((term) => titled.has(term)));
  return shared.size >= Math.min(MIN_SHARED_WORDS, titled.size);
}

/** True for the first sentence of a paragraph that does not begin with somebody's words. */
function isOpening(text: string, paragraph: Span, { start }: Span): boolean {
  return start - paragraph.start <= 1 && !/^["“‘]/.test(text.charAt(start));
}

/** What the first sentence below a dated heading tells happened then, in whatever tense. */
function sectionEvent(
  { article, quotations, whole }: Context,
  sentence: Span,
  { date }: DatedSection,
): Event[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const precision = PRECISIONS[date.length];
  if (!precision || QUESTION.test(text) || voiceOf(article.text, sentence, quotations) === 'writer')
    return [];
  const planned = date > (article.published ?? date).slice(0, date.length) && !isTold(text);
  return [{ ...whole, date, precision, inferred: true, planned }];
}

function leadEvent({ article, quotations, whole }: Context, sentence: Span): Event[] {
  const { text, published } = article;
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  if (!day || voiceOf(text, sentence, quotations) === 'writer') return [];
  const lead = text.slice(sentence.start, sentence.end);
  if (!isNews(lead) || !isOfTitle(article, sentence) || (CALL.test(lead) && READER.test(lead))) return [];
  return [{ ...whole, date: day, precision: 'day', inferred: true, planned: false }];
}
