import type { Span } from '../../../model.ts';
import { MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import { isProse } from '../../paragraphs/paragraph-kind.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import { type AnnotatedText, annotatedParagraphAt } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { quoteKind } from '../syntax/quote-kind.ts';
import { subjectKind } from '../syntax/speaking-subject.ts';
import { tokensIn } from '../syntax/token-spans.ts';
import { contentFrame } from './content-frame.ts';
import { givesName, isNaming } from './naming.ts';
import { isNothingSaid } from './nothing-said.ts';
import { plausibility } from './plausibility.ts';

/** Why a proposed attribution is none, as a short name for `inspect --explain`. */
export type DropReason =
  /** The verb is a preposition, belongs to a name or a label, or nothing but a name is said: see `isImplausible`. */
  | 'no report by its words'
  | 'own voice'
  | 'asks the reader'
  | 'no running text'
  | 'name or term in quotation marks'
  | 'not plausible';

/** How plausible an attribution of the model must be. Chosen on held-out articles of several fields. */
const MIN_PLAUSIBILITY = 0.2;

/** What a page asks its reader to do: no thing "sees" or "visits". */
const INVITING = /^(?:see|read|visit|check|click|consult|watch)$/;
/** Subjects that speak wherever a text names them. */
const SPEAKERS = /^(?:person|body|role|group|he|they|who)$/;

/** Why an attribution that the model proposed is left out; null where it stays. */
export function whyDropped(annotated: AnnotatedText, attribution: Attribution): DropReason | null {
  const { tagged, quotations } = annotated;
  const { cue, source, content, evidence } = attribution;
  const token = cue && tagged.tokens[cue.first];
  if (!cue || !token || !evidence) return null;
  const paragraph = annotatedParagraphAt(annotated, token.start);
  const kind = quoteKind(tagged.text, quotations, content);
  const subject = subjectKind(annotated, source);
  const isQuoted = kind !== 'indirect' && contentFrame(annotated, attribution) === 'quotation';
  if (/^(?:I|we|you)$/.test(subject) && !isQuoted && (annotated.quoted[cue.first] ?? -1) < 0) {
    const isOthers = subject !== 'you' && (paragraph?.turn === 'answer' || paragraph?.kind === 'letter');
    if (!isOthers) return 'own voice';
  }
  if (kind === 'indirect' && saysNothing(tagged.tokens, content)) return 'no report by its words';
  const [span, ...more] = content;
  if (kind === 'indirect' && span && more.length === 0) {
    if (isNothingSaid(tagged.tokens, cue, tokensIn(tagged.tokens, span))) return 'no report by its words';
  }
  if (subject === 'none' && isCommand(tagged.tokens, cue.first)) return 'asks the reader';
  if (/^(?:thing|document)$/.test(subject) && INVITING.test(token.lower)) return 'asks the reader';
  if (paragraph && !isProse(paragraph.kind) && !isStatedThere(paragraph.kind, token, subject, isQuoted))
    return 'no running text';
  if (kind !== 'indirect' && isNaming(annotated, attribution) && !isCalledSo(annotated, attribution, subject))
    return 'name or term in quotation marks';
  if (kind !== 'indirect' && givesName(annotated, attribution)) return 'name or term in quotation marks';
  const isKnown = cueClass(token.lower) !== null || SPEAKERS.test(subject);
  if (isQuoted && isKnown && (content[0]?.end ?? token.end) < token.start) return null;
  if (cueClass(token.lower) !== null && isAsSaidBy(tagged.tokens, cue)) return null;
  if (SPEAKERS.test(subject) && isSilence(tagged.tokens, cue.first)) return null;
  return plausibility(annotated, attribution) < MIN_PLAUSIBILITY ? 'not plausible' : null;
}

/** "The judge thanked them", "a study published last week": whom something is said to, or when, and nothing that is said. */
function saysNothing(tokens: readonly TaggedToken[], content: readonly Span[]): boolean {
  const words = content.flatMap((span) => {
    const { first, last } = tokensIn(tokens, span);
    return tokens.slice(first, last).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
  const [only, ...more] = words;
  return more.length === 0 ? WHOM.test(only?.lower ?? '') : words.every(({ lower }) => WHEN.has(lower));
}

const WHOM = /^(?:him|her|them|me|us|you|himself|herself|themselves)$/;
const WHEN: ReadonlySet<string> = new Set(
  `on in last this next earlier late early week month year morning afternoon evening ${WEEKDAYS.join(' ')} ${MONTHS.join(' ')}`
    .toLowerCase()
    .split(' '),
);

/** A caption, entry or heading reports speech only by a verb of saying with somebody who speaks; a table or link never does. */
function isStatedThere(kind: string, token: TaggedToken, subject: string, isQuoted: boolean): boolean {
  if (!/^(?:caption|heading|ticker|list|label)$/.test(kind) || token.text.toUpperCase() === token.text)
    return false;
  const speaks = SPEAKERS.test(subject);
  if (kind === 'ticker' || kind === 'caption' || kind === 'heading')
    return (speaks || isQuoted) && cueClass(token.lower) !== null;
  return isQuoted && speaks;
}

/** "See our policy", "Imagine a town": a base form that begins its sentence, or stands behind a comma, without a subject. */
function isCommand(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (
    token?.pos !== 'VERB' ||
    /(?:ed|ing|s)$/.test(token.lower) ||
    /^(?:said|told|wrote|thought|felt)$/.test(token.lower)
  )
    return false;
  return before?.sentence !== token.sentence || before.text === ',' || before.text === ':';
}

/** "Opposition leader Petra Holm, 52, called the plan “a bottomless pit”": somebody's word for something that is named there, too. */
function isCalledSo(
  { tagged: { tokens, text } }: AnnotatedText,
  { cue, content }: Attribution,
  subject: string,
): boolean {
  const [span, token] = [content[0], tokens[cue?.first ?? -1]];
  if (!span || !token || !SPEAKERS.test(subject) || !/^(?:called|dubbed|labell?ed)$/.test(token.lower))
    return false;
  return span.start > token.end && /^\p{L}/u.test(text.slice(span.start));
}

/** "Some were killed, as confirmed by a source at the ministry". */
function isAsSaidBy(
  tokens: readonly TaggedToken[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return tokens[first - 1]?.lower === 'as' && tokens[last]?.lower === 'by';
}

/** What somebody refuses to do who keeps silent. */
const ANSWERING = /^(?:comment|respond|reply|answer|discuss|elaborate|speak|say)$/;

/** "Neither Moscow nor Pyongyang has responded", "the ministry did not comment", "the coach declined to say". */
function isSilence(tokens: readonly TaggedToken[], at: number): boolean {
  if (cueClass(tokens[at]?.lower ?? '') === 'decline' && tokens[at + 1]?.lower === 'to')
    return ANSWERING.test(tokens[at + 2]?.lower ?? '');
  if (
    !/^(?:respond|responded|comment|commented|reply|replied|answer|answered)$/.test(tokens[at]?.lower ?? '')
  )
    return false;
  const sentence = tokens[at]?.sentence;
  return tokens
    .slice(Math.max(0, at - MAX_WORDS_TO_DENIAL), at)
    .some(
      (token) =>
        token.sentence === sentence && /^(?:not|n['’]t|never|neither|nor|nobody|yet to)$/.test(token.lower),
    );
}

/** How far before its verb a denial stands at most. */
const MAX_WORDS_TO_DENIAL = 8;
