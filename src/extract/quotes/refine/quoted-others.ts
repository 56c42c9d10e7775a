import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { spanOfTokens } from '../syntax/token-spans.ts';

const QUOTING = /^(?:quot|cit|paraphras)(?:e|es|ed|ing)$/;
const SAYING = /^(?:saying|telling|writing|stating|adding|warning|asking|claiming|arguing|insisting)$/;
/** How many tokens name whoever is quoted, and lie between the verb and "saying". */
const MAX_PHRASE_TOKENS = 20;

/** One who is quoted by another: "the Gazette quoted Otto Weil as saying". */
interface Quoting {
  /** From the verb of quoting to "saying", or to the colon. */
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly sentence: number;
}

/**
 * Gives words that somebody quotes of another to that other: in "Brandt quoted Weil as saying", "Weil was quoted by the Gazette as
 * saying" and "Brandt quotes Weil: “…”" they are Weil's. One attribution takes the place of all that the model found around the phrase.
 */
export function withQuotedOthers(
  annotated: AnnotatedText,
  attributions: readonly Attribution[],
): Attribution[] {
  const { tokens } = annotated.tagged;
  const byCue = new Map<number, Attribution[]>();
  for (const one of attributions)
    if (one.cue && one.evidence) byCue.set(one.cue.first, [...(byCue.get(one.cue.first) ?? []), one]);
  const replaced = new Set<Attribution>();
  const made: Attribution[] = [];
  tokens.forEach(({ lower }, at) => {
    const quoting = QUOTING.test(lower) ? quotingAt(annotated, at) : null;
    if (!quoting) return;
    const { cue, source } = quoting;
    const parts = tokens.slice(cue.first, cue.last + 1).flatMap(({ text }, i) => {
      const isPart = cue.first + i < cue.last || text === ':';
      return isPart ? (byCue.get(cue.first + i) ?? []) : [];
    });
    const content = contentOf(annotated, quoting, parts);
    if (parts.length === 0 || !content) return;
    for (const part of parts) replaced.add(part);
    made.push({ cue: { first: at, last: at + 1 }, source, content: [content], rule: 'quoted-other' });
  });
  return [...attributions.filter((one) => !replaced.has(one)), ...made];
}

function quotingAt({ tagged: { tokens }, quoted, names }: AnnotatedText, verb: number): Quoting | null {
  const sentence = tokens[verb]?.sentence ?? 0;
  const saying = sayingAfter(tokens, verb, quoted);
  if (saying < 0) return null;
  const cue = { first: verb, last: saying + 1 };
  const auxiliary = passiveBefore(tokens, verb);
  const source =
    auxiliary < 0
      ? trimmed(tokens, { first: verb + 1, last: tokens[saying]?.text === ':' ? saying : saying - 1 })
      : nounsBefore(tokens, auxiliary);
  if (!isNominal(tokens[source?.first ?? -1])) return null;
  // "She quoted a proverb: “…”": a thing that is quoted says nothing.
  if (tokens[saying]?.text === ':' && source && names.mentionsIn(source).length === 0) return null;
  return source && (auxiliary < 0 || tokens[saying]?.text !== ':') ? { cue, source, sentence } : null;
}

/** The "saying" of "quoted … as saying", or the colon before a quotation; -1 where neither follows. */
function sayingAfter(tokens: readonly TaggedToken[], verb: number, quoted: Int32Array): number {
  const sentence = tokens[verb]?.sentence;
  for (let at = verb + 1; at < verb + MAX_PHRASE_TOKENS && tokens[at]?.sentence === sentence; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'as' && SAYING.test(tokens[at + 1]?.lower ?? '')) return at + 1;
    if (lower === ':' && (quoted[at + 1] ?? -1) >= 0) return at > verb + 1 ? at : -1;
    if ((quoted[at] ?? -1) >= 0 || /^(?:that|who|which|;)$/.test(lower)) return -1;
  }
  return -1;
}

/** The "was" of "was quoted", "has been cited"; -1 where the verb is no passive. */
function passiveBefore(tokens: readonly TaggedToken[], verb: number): number {
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  if (!/^(?:is|are|was|were|been|being|be)$/.test(tokens[at]?.lower ?? '')) return -1;
  while (tokens[at - 1]?.pos === 'AUX') at--;
  return at;
}

function nounsBefore(tokens: readonly TaggedToken[], end: number): TokenRange | null {
  let first = end;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[end]?.sentence && isNominal(tokens[first - 1]))
    first--;
  return trimmed(tokens, { first, last: end });
}

function isNominal(token: TaggedToken | undefined): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(token?.pos ?? '') || /^(?:of|for)$/.test(token?.lower ?? '')
  );
}

function trimmed(tokens: readonly TaggedToken[], { first, last }: TokenRange): TokenRange | null {
  let end = last;
  while (end > first && /^[,–—]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end > first ? { first, last: end } : null;
}

/** What is quoted: what follows "saying", else the quotation, or what the model found, before the verb. */
function contentOf(
  { tagged: { tokens, sentences }, quotations }: AnnotatedText,
  { cue, source, sentence }: Quoting,
  parts: readonly Attribution[],
): Span | null {
  const [verb, saying] = [tokens[cue.first], tokens[cue.last - 1]];
  const last = sentences[sentence]?.last ?? cue.last;
  if (!verb || !saying) return null;
  const next = quotations[firstEndingAfter(quotations, saying.end)];
  if (next && tokens[cue.last] && next.start - saying.end <= MAX_GAP && next.start >= saying.end)
    return { start: next.start, end: next.end };
  const ends = parts.flatMap(({ content }) =>
    content.filter(({ end }) => end > saying.end).map(({ end }) => end),
  );
  const that = tokens.slice(cue.last, last).findIndex(({ lower }) => lower === 'that');
  const first = /^(?:telling|asking|warning)$/.test(saying.lower) && that >= 0 ? cue.last + that : cue.last;
  const words = spanOfTokens(tokens, { first, last });
  const end = Math.max(...ends);
  const opening = Math.min(...parts.flatMap(({ content }) => content.map(({ start }) => start)));
  if (opening < verb.start) {
    const limit = Math.min(verb.start, tokens[source.first]?.start ?? verb.start);
    const before = quotations[firstEndingAfter(quotations, opening)];
    if (before && before.end <= limit) return { start: before.start, end: before.end };
  }
  return words && end > words.start ? { start: words.start, end } : null;
}

/** How many characters may lie between "saying" and the quotation: a colon, a comma, "that". */
const MAX_GAP = 8;
