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
  const steps = [withoutLeadingVerb, withoutOpening, withoutClosing, withoutListener];
  return steps.reduce((known, step) => step(annotated, known), attribution);
}

/** Verbs that only lead to the verb of saying: "appeared to say", "went on to claim". From general knowledge of English. */
const LEADING =
  /^(?:appear(?:s|ed)?|seem(?:s|ed)?|go(?:es)?|went|going|continu(?:e|es|ed|ing)|beg[ai]n|begins|start(?:s|ed)?|tr(?:y|ies|ied|ying)|proceed(?:s|ed)?|us(?:e|es|ed|ing)|taking|takes?|took|heard|seen)$/;

function withoutLeadingVerb({ tagged: { tokens } }: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const span = content[0];
  if (!cue || !span || !LEADING.test(tokens[cue.first]?.lower ?? '')) return attribution;
  const { first, last } = tokensIn(tokens, span);
  const at = tokens[first]?.lower === 'to' ? first + 1 : first;
  if (at === first && tokens[first - 1]?.lower !== 'to') return attribution;
  if (!isSaying(tokens[at]) || at + 1 >= last) return attribution;
  const rest = spanOfTokens(tokens, { first: at + 1, last });
  return rest
    ? { ...attribution, cue: { first: at, last: at + 1 }, content: [rest, ...content.slice(1)] }
    : attribution;
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
function withoutClosing(
  { tagged: { text, tokens }, quotations, quoted }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, content } = attribution;
  const index = content.findIndex((span) => closingOf(quotations, span) !== null);
  const span = content[index];
  const closing = span && closingOf(quotations, span);
  if (!cue || !span || closing === null || closing === undefined) return attribution;
  const { first, last } = tokensIn(tokens, { start: closing, end: span.end });
  if (
    last - first < 2 ||
    last - first > MAX_CLOSING_TOKENS ||
    tokens.slice(first, last).some((_, i) => (quoted[first + i] ?? -1) >= 0)
  )
    return attribution;
  const kept = content.map((one, i) => (i === index ? { start: one.start, end: closing } : one));
  if (!/[,?!.…—–]["”’'»]*$/.test(text.slice(span.start, closing))) return attribution;
  if (
    (BESIDE.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower !== 'it') ||
    OCCASION.test(text.slice(closing, span.end))
  )
    return { ...attribution, content: kept };
  const verb = sayingIn(tokens, first, last);
  if (verb < 0) return attribution;
  if (verb === cue.first) return { ...attribution, content: kept };
  const source = verb === first ? tailOf(first + 1, last) : subjectBefore(tokens, verb);
  return source
    ? { ...attribution, cue: { first: verb, last: verb + 1 }, source, content: kept }
    : attribution;
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
  if (
    isSaying(tokens[first]) &&
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
