import type { Span, Stance } from '../../../model.ts';
import type { Gender } from '../../names/person-index.ts';
import type { QuoteLanguage } from '../languages/language.ts';
import type { Source } from './source.ts';
import { sourceBefore, sourceBehind } from './subjects/index.ts';
import { isOne, wordsOf } from './words.ts';

/** A verb of saying with its subject. */
export interface SpeechVerb {
  /** Null where no verb says it: the subject before a colon. */
  readonly cue: Span | null;
  readonly source: Source | null;
  readonly gender: Gender | null;
  readonly stance: Stance;
  /** Whether nothing stands behind the verb that may be its subject: it may have been left out. */
  readonly isBare: boolean;
}

/** How far behind a quotation its verb may begin, in words; its subject may stand between ("as NAME said"). */
const MAX_WORDS_TO_CUE = 14;
/** "NAME, 91 years old:" */
const MAX_WORDS_TO_COLON = 6;
/** How far behind a verb its object in quotation marks stands ("underlined the “need …”"). */
const MAX_WORDS_TO_OBJECT = 4;
/** Within so many characters behind a verb its subject begins. */
const MAX_SUBJECT_CHARACTERS = 40;
/** How far a verb may begin behind a quotation where no subject stands between ("so he", "hat sie"). */
const MAX_WORDS_WITHOUT_SUBJECT = 2;

/** The verb of saying in the clause right behind a quotation, with its subject; null where the clause says nothing of the kind. */
export function cueBehind(text: string, clause: Span, language: QuoteLanguage): SpeechVerb | null {
  const opening = openingMatch(text, clause, language.thus) ?? openingMatch(text, clause, language.according);
  if (opening) return accordingTo(text, clause, opening, language);
  const found = firstMatch(text, clause, language.cues);
  const known = found && behindWith(text, clause, found, language);
  if (known) return known;
  const other = openingMatch(text, clause, language.anyVerb);
  const source = other && sourceBehind(text, { start: other.end, end: clause.end }, language);
  const own = other && pronounIn(text, other, language);
  if (!other || !(own || source?.isPronoun || (source?.name && source.sure))) return null;
  return attributionOf(text, other, own ?? source, language);
}

function behindWith(text: string, clause: Span, cue: Span, language: QuoteLanguage): SpeechVerb | null {
  const between = wordsOf(text, { start: clause.start, end: cue.start });
  if (between.length > MAX_WORDS_TO_CUE || between.some(({ text: sign }) => /^[:;!?]$/.test(sign)))
    return null;
  const own = pronounIn(text, cue, language);
  if (own) return attributionOf(text, cue, own, language);
  const behind = sourceBehind(text, { start: cue.end, end: clause.end }, language);
  const before =
    between.length > 0 ? sourceBefore(text, { start: clause.start, end: cue.start }, language) : null;
  if (between.length > MAX_WORDS_WITHOUT_SUBJECT && !before && !language.verbLast) return null;
  const isBefore = before && (before.name || before.isPronoun || !behind);
  return attributionOf(text, cue, isBefore ? before : behind, language);
}

/**
 * The verb of saying that leads up to a quotation, with its subject; null where there is none. `cue`: the verb, where it stands behind
 * the quotation and only its subject before it.
 */
export function cueBefore(
  text: string,
  clause: Span,
  language: QuoteLanguage,
  cue: Span | null = null,
): SpeechVerb | null {
  if (cue) return attributionOf(text, cue, sourceBefore(text, clause, language), language);
  const found = lastMatch(text, clause, language.cues) ?? lastMatch(text, clause, language.calls);
  const according = lastMatch(text, clause, language.according);
  if (according && (!found || according.start > found.start))
    return accordingTo(text, clause, according, language);
  if (!found) return null;
  const own = pronounIn(text, found, language);
  const before = sourceBefore(text, { start: clause.start, end: found.start }, language);
  const behind = sourceBehind(text, { start: found.end, end: clause.end }, language);
  // "It is, said NAME, “…”": what a comma parts from the verb is not its subject.
  const isAside = /,\s*$/.test(text.slice(clause.start, found.start));
  const nearest =
    behind &&
    (isAside || behind.isPronoun || (behind.name && behind.sure && !before?.name && !before?.isPronoun))
      ? behind
      : before;
  const source = own ?? nearest ?? behind;
  // "denied it NAME, and said: …": the verb before it has the subject of both.
  const earlier =
    source || language.names !== 'arabic'
      ? null
      : cueBefore(text, { start: clause.start, end: found.start }, language);
  return attributionOf(text, found, source ?? earlier?.source ?? null, language);
}

/**
 * Whoever a clause begins with that ends in a colon, without a verb of saying ("NAME shrugs: …"), or ends with ("among them NAME, 91
 * years old: …"); null where it names nobody.
 */
export function subjectOfLead(text: string, clause: Span, language: QuoteLanguage): SpeechVerb | null {
  const words = wordsOf(text, clause);
  const source = sourceBefore(text, clause, language);
  if (!source || !(source.isPronoun || source.name)) return null;
  const at = words.findIndex(({ start }) => start >= source.span.start);
  const behind = words.filter(({ start }) => start >= source.span.end).length;
  const isIntroduced = source.name !== null && source.sure && source.role !== null && behind > 1;
  const opens = isIntroduced || (at <= MAX_WORDS_WITHOUT_SUBJECT && behind > 1);
  const ends =
    !source.isPronoun &&
    source.sure &&
    behind <= MAX_WORDS_TO_COLON &&
    /^\s*[,:(]/.test(text.slice(source.span.end, clause.end));
  return opens || ends ? { cue: null, source, gender: null, stance: 'affirms', isBare: false } : null;
}

/** Whose view a sentence opens with ("Pour NAME, …"); null where it opens otherwise. */
export function viewOf(text: string, sentence: Span, language: QuoteLanguage): SpeechVerb | null {
  const cue = openingMatch(text, sentence, language.forWhom);
  const source = cue && sourceBehind(text, { start: cue.end, end: sentence.end }, language);
  return cue && source?.name && source.sure && text[source.name.end] === ','
    ? { cue, source, gender: null, stance: 'affirms', isBare: false }
    : null;
}

/** Whether what stands between a verb and some words makes them part of what is reported: a "that", or a comma where that is enough. */
export function isReported(
  text: string,
  { cue, source }: SpeechVerb,
  to: number,
  language: QuoteLanguage,
): boolean {
  if (!cue) return false;
  const between = text.slice(Math.max(cue.end, source?.span.end ?? 0), to);
  if (/[;:¤]/u.test(between)) return false;
  if ([language.according, language.calls].some((list) => isOne(list, text.slice(cue.start, cue.end))))
    return true;
  if (
    wordsOf(between, { start: 0, end: between.length }).length <= MAX_WORDS_TO_OBJECT &&
    !between.includes(',')
  )
    return true;
  return language.that.test(between) || (language.commaReports === true && /^[^,]{0,40},/.test(between));
}

function accordingTo(text: string, clause: Span, cue: Span, language: QuoteLanguage): SpeechVerb | null {
  const source = sourceBehind(text, { start: cue.end, end: clause.end }, language);
  if (!source) return null;
  const named: Source = language.declines ? { ...source, oblique: true } : source;
  return { cue, source: named, gender: null, stance: 'affirms', isBare: false };
}

function attributionOf(text: string, cue: Span, source: Source | null, language: QuoteLanguage): SpeechVerb {
  const verb = text.slice(cue.start, cue.end);
  const has = (list: RegExp | null): boolean => list !== null && isOne(list, verb);
  const gender = has(language.feminine) ? 'she' : has(language.masculine) ? 'he' : null;
  const stance = has(language.denies) ? 'denies' : has(language.asks) ? 'asks' : 'affirms';
  const behind = { start: cue.end, end: Math.min(text.length, cue.end + MAX_SUBJECT_CHARACTERS) };
  const next = wordsOf(text, behind)[0]?.text ?? '';
  const isBare =
    !/\p{L}/u.test(next) || [language.prepositions, language.that].some((list) => isOne(list, next));
  return { cue, source, gender, stance, isBare };
}

/** The pronoun that is part of the verb ("a-t-elle dit"). */
function pronounIn(text: string, cue: Span, language: QuoteLanguage): Source | null {
  const match = /-(\p{L}+)(?=\s|$)/u.exec(text.slice(cue.start, cue.end));
  const word = match?.[1];
  if (!match || word === undefined) return null;
  const gender: Gender | null = isOne(language.he, word) ? 'he' : isOne(language.she, word) ? 'she' : null;
  const start = cue.start + match.index + 1;
  return (
    gender && {
      span: { start, end: start + word.length },
      name: null,
      role: null,
      gender,
      isPronoun: true,
      sure: true,
    }
  );
}

/** Where the clause opens with one of a list's words. */
function openingMatch(text: string, clause: Span, list: RegExp): Span | null {
  const match = firstMatch(text, clause, list);
  return match && /^\s*$/.test(text.slice(clause.start, match.start)) ? match : null;
}

function firstMatch(text: string, { start, end }: Span, list: RegExp): Span | null {
  const match = list.exec(text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

function lastMatch(text: string, clause: Span, list: RegExp): Span | null {
  let last: Span | null = null;
  let { start } = clause;
  for (;;) {
    const next = firstMatch(text, { start, end: clause.end }, list);
    if (!next) return last;
    last = next;
    start = next.end;
  }
}
