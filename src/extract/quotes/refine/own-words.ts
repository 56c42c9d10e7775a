import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { cueClass, cueLemma } from '../syntax/cues.ts';
import { subjectBefore } from '../syntax/noun-phrases.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { spanOfTokens, tokensIn } from '../syntax/token-spans.ts';

/**
 * Takes the reporter's words out of a content: `… is shut," Weil said` at its end, `… , saying: "` at its beginning, "to shout"
 * between a cue that only leads there and what is shouted, and the one who is told.
 */
export function refineOwnWords(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const steps = [
    withoutLeadingVerb,
    withoutLoneWord,
    withoutOpening,
    withoutClosing,
    withoutMainVerb,
    withoutListener,
  ];
  return steps.reduce((known, step) => step(annotated, known), attribution);
}

/** Verbs that only lead to the verb of saying: "appeared to say", "went on to claim". From general knowledge of English. */
const LEADING =
  /^(?:appear(?:s|ed)?|seem(?:s|ed)?|go(?:es)?|went|going|continu(?:e|es|ed|ing)|beg[ai]n|begins|start(?:s|ed)?|tr(?:y|ies|ied|ying)|proceed(?:s|ed)?|us(?:e|es|ed|ing)|taking|takes?|took|heard|seen)$/;

function withoutLeadingVerb({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const span = content[0];
  if (!cue || !span) return attribution;
  const { first, last } = tokensIn(tokens, span);
  const clause =
    isSaying(tokens[first]) && tokens[first + 1]?.lower === 'that' ? tokens[first + 1] : undefined;
  // "Papers cited by the suit | indicate that …".
  if (clause && cue.last <= first)
    return {
      ...attribution,
      cue: { first, last: first + 1 },
      content: [{ start: clause.start, end: span.end }, ...content.slice(1)],
    };
  if (!LEADING.test(tokens[cue.first]?.lower ?? '')) return attribution;
  const at = tokens[first]?.lower === 'to' ? first + 1 : first;
  if (at === first && tokens[first - 1]?.lower !== 'to') return attribution;
  if (!isSaying(tokens[at]) || at + 1 >= last) return attribution;
  const rest = spanOfTokens(tokens, { first: at + 1, last });
  return rest
    ? { ...attribution, cue: { first: at, last: at + 1 }, content: [rest, ...content.slice(1)] }
    : attribution;
}

/** `Loading “The pier is shut,” Weil said`: a word that stands alone before whole sentences in quotation marks. */
function withoutLoneWord(
  { tagged: { text, tokens }, quotations }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const [span, ...others] = attribution.content;
  const quotation = span && quotations[firstEndingAfter(quotations, span.start)];
  if (!span || !quotation || quotation.start <= span.start || quotation.end > span.end) return attribution;
  const { first, last } = tokensIn(tokens, { start: span.start, end: quotation.start });
  const isSentence = /^["“«„'‘]\p{Lu}/u.test(text.slice(quotation.start, quotation.start + 2));
  if (
    last - first !== 1 ||
    !isSentence ||
    !/[,.!?…]["”’'»]$/.test(text.slice(quotation.start, quotation.end))
  )
    return attribution;
  return { ...attribution, content: [{ start: quotation.start, end: span.end }, ...others] };
}

/** `attacked the plan, saying: "No."`: words before a quotation that end with a verb of saying and a colon or comma. */
function withoutOpening(
  { tagged: { tokens }, quotations, quoted }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const span = attribution.content[0];
  if (!span || !attribution.cue) return attribution;
  const { first, last } = tokensIn(tokens, span);
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  if (!quotation || quotation.start <= span.start || quotation.start >= span.end) return attribution;
  let at = first;
  while (at < last && (quoted[at] ?? -1) < 0) at++;
  if (!/^[:,]$/.test(tokens[at - 1]?.text ?? '')) return attribution;
  const verb = at - 2;
  if (verb < first || !isSaying(tokens[verb])) return attribution;
  const source = speakerOf(tokens, verb, attribution);
  const content = [{ start: quotation.start, end: span.end }, ...attribution.content.slice(1)];
  return { ...attribution, cue: { first: verb, last: verb + 1 }, source, content };
}

/** The subject of a verb of saying; a participle has its sentence's. */
function speakerOf(tokens: readonly TaggedToken[], verb: number, { source }: Attribution): TokenRange | null {
  if (tokens[verb]?.lower.endsWith('ing')) return source;
  return subjectBefore(tokens, verb) ?? source;
}

/** `"It is shut," Weil said, according to the Echo`: who quotes whom. The quotation is Weil's. */
function withoutClosing(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const {
    tagged: { text, tokens },
    quotations,
    quoted,
  } = annotated;
  const { cue, content } = attribution;
  const index = content.findIndex((span) => closingOf(quotations, span) !== null);
  const span = content[index];
  const closing = span && closingOf(quotations, span);
  if (!cue || !span || closing === null || closing === undefined) return attribution;
  const { first, last } = tokensIn(tokens, { start: closing, end: span.end });
  if (isParted(annotated, { span, closing, cue, next: first }))
    return { ...attribution, content: cutAt(content, index, closing) };
  if (
    last - first < 2 ||
    last - first > MAX_CLOSING_TOKENS ||
    tokens.slice(first, last).some((_, i) => (quoted[first + i] ?? -1) >= 0)
  )
    return attribution;
  const kept = cutAt(content, index, closing);
  if (!/[,?!.…—–]["”’'»]*$/.test(text.slice(span.start, closing))) return attribution;
  if (
    (BESIDE.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower !== 'it') ||
    OCCASION.test(text.slice(closing, span.end))
  )
    return { ...attribution, content: kept };
  const verb = sayingIn(tokens, first, last);
  if (verb < 0) return attribution;
  // "Weil said that it is “open,” reports the Echo": who says it stands before it.
  if (verb === cue.first || (verb === first && cue.last <= tokensIn(tokens, span).first))
    return { ...attribution, content: kept };
  const source = verb === first ? tailOf(first + 1, last) : subjectBefore(tokens, verb);
  return source
    ? { ...attribution, cue: { first: verb, last: verb + 1 }, source, content: kept }
    : attribution;
}

function cutAt(content: readonly Span[], index: number, end: number): Span[] {
  return content.map((one, i) => (i === index ? { start: one.start, end } : one));
}

/** A content that goes on behind its last quotation. */
interface Overhang {
  readonly span: Span;
  readonly closing: number;
  readonly cue: TokenRange;
  /** The first token behind the quotation. */
  readonly next: number;
}

/**
 * Whether what stands behind a quotation is the reporter's for certain: `told her “It is mine,” and moved in`, where the quotation begins the
 * content and ends with a comma; `said it is “open” — implying …`.
 */
function isParted(
  { tagged: { text, tokens }, quotations, quoted }: AnnotatedText,
  overhang: Overhang,
): boolean {
  const { span, closing, cue, next } = overhang;
  const opening = quotations[firstEndingAfter(quotations, span.start)];
  const isWhole = opening?.start === span.start && opening.end === closing;
  if (
    isWhole &&
    cue.last <= tokensIn(tokens, span).first &&
    /,["”’'»]*$/.test(text.slice(span.start, closing))
  ) {
    const { last } = tokensIn(tokens, span);
    return tokens.slice(next, last).every((_, i) => (quoted[next + i] ?? -1) < 0);
  }
  const [dash, verb] = [tokens[next], tokens[next + 1]];
  return /^[–—-]+$/.test(dash?.text ?? '') && /ing$/.test(verb?.lower ?? '') && verb?.pos === 'VERB';
}

const MAX_CLOSING_TOKENS = 16;
/** What opens a clause of the reporter's beside a quotation: "… smart," when Weil blasted him. */
const BESIDE = /^(?:when|as|after|while|though|although|before|until)$/;

/** Where something was said, behind its quotation: "… smart,” in a statement on Monday". */
const OCCASION =
  /^\s*(?:in|during|at|on) (?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:statement|conference|interview|letter|post|tweet|e-?mail|speech|release|memo|briefing|podcast|message|hearing)\b/u;

function tailOf(first: number, last: number): TokenRange | null {
  return last > first ? { first, last } : null;
}

/** The verb of saying right at the beginning of a clause, or at its end behind a short subject; -1 where it isn't such a clause. */
function sayingIn(tokens: readonly TaggedToken[], first: number, last: number): number {
  const isPassedOn = /^(?:reports|writes|notes)$/.test(tokens[first]?.lower ?? '');
  if (
    (isPassedOn || isSaying(tokens[first])) &&
    !tokens[first]?.lower.endsWith('ing') &&
    /^(?:PROPN|DET|PRON|NOUN)$/.test(tokens[first + 1]?.pos ?? '') &&
    tokens[first + 1]?.lower !== 'that'
  )
    return first;
  for (let at = first + 1; at < Math.min(last, first + 7); at++) {
    const token = tokens[at];
    if (isSaying(token) && /^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[at - 1]?.pos ?? ''))
      return /^(?:who|which|that|to)$/.test(tokens[at - 1]?.lower ?? '') ? -1 : at;
    if (!token || !/^(?:NOUN|PROPN|PRON|ADJ|DET|ADV|AUX)$/.test(token.pos)) return -1;
  }
  return -1;
}

/** Where the last quotation inside a span ends, where it is closed and other words follow it there. */
function closingOf(quotations: AnnotatedText['quotations'], span: Span): number | null {
  let closing: number | null = null;
  for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.end > span.end) break;
    if (quotation.closed) closing = quotation.end;
  }
  return closing !== null && closing < span.end ? closing : null;
}

/** "Weil, noting that the pier was shut, left": what the subject of a participle does is no part of what it notes. */
function withoutMainVerb(
  { tagged: { tokens }, quoted }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, source, content } = attribution;
  const [span, ...others] = content;
  if (!cue || !source || !span || !isParticipleBehind(tokens, cue, source)) return attribution;
  const { first, last } = tokensIn(tokens, span);
  for (let at = Math.max(first, cue.last); at + 1 < last; at++) {
    const [comma, verb] = [tokens[at], tokens[at + 1]];
    if (comma?.text !== ',' || (quoted[at] ?? -1) >= 0) continue;
    if (verb?.pos !== 'VERB' || !/ed$|s$/.test(verb.lower)) continue;
    return { ...attribution, content: [{ start: span.start, end: comma.start }, ...others] };
  }
  return attribution;
}

function isParticipleBehind(tokens: readonly TaggedToken[], cue: TokenRange, source: TokenRange): boolean {
  const isParted = tokens[source.last]?.text === ',' && source.last + 1 === cue.first;
  return isParted && /ing$/.test(tokens[cue.first]?.lower ?? '');
}

const TELLING = /^(?:tell|remind|assure|inform|warn|notify|reassure)$/;

/** "told him the pier was shut": who is told is no part of it. */
function withoutListener({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const span = content[0];
  if (!cue || !span || !TELLING.test(cueLemma(tokens[cue.first]?.lower ?? ''))) return attribution;
  const { first, last } = tokensIn(tokens, span);
  if (first !== cue.last || !/^(?:him|her|them|us|me|you|it)$/.test(tokens[first]?.lower ?? ''))
    return attribution;
  const next = tokens[first + 1];
  if (
    !next ||
    first + 3 > last ||
    next.lower === 'to' ||
    !/^(?:PRON|DET|PROPN|SCONJ|NOUN|ADV)$/.test(next.pos)
  )
    return attribution;
  return { ...attribution, content: [{ start: next.start, end: span.end }, ...content.slice(1)] };
}

function isSaying(token: TaggedToken | undefined): boolean {
  return token !== undefined && token.pos === 'VERB' && cueClass(token.lower) === 'say';
}
