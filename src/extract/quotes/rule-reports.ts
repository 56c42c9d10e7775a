import type { Span } from '../../model.ts';
import type { TaggedSentence, TaggedText, Token } from '../tagged-text.ts';
import { cueClass } from './cues.ts';
import type { Report, TokenRange } from './report.ts';

/** The reports that sentences state with a cue that the lexicon knows, in reading order. */
export function findRuleReports(tagged: TaggedText, quoted: Int32Array): Report[] {
  const found: Report[] = [];
  for (const sentence of tagged.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if ((quoted[at] ?? -1) >= 0) continue;
      const report = accordingTo(tagged, sentence, at) ?? reportingVerb(tagged, sentence, at, quoted);
      if (report) found.push(report);
    }
  }
  return found;
}

function accordingTo(tagged: TaggedText, sentence: TaggedSentence, at: number): Report | null {
  const { tokens } = tagged;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const sourceEnd = phraseEnd(tokens, at + 2, sentence.last);
  if (sourceEnd === at + 2) return null;
  const source = { first: at + 2, last: sourceEnd };
  const leads = at === sentence.first;
  const content = leads ? trimmed(tokens, sourceEnd, sentence.last) : trimmed(tokens, sentence.first, at);
  return content && { cue: { first: at, last: at + 2 }, source, content: [content], rule: 'according-to' };
}

function reportingVerb(
  tagged: TaggedText,
  sentence: TaggedSentence,
  at: number,
  quoted: Int32Array,
): Report | null {
  const { tokens } = tagged;
  const token = tokens[at];
  if (token?.pos !== 'VERB' || cueClass(token.lower) === null) return null;
  const cue = { first: at, last: at + 1 };
  const source = subject(tokens, at, sentence.first, quoted);
  const quotation = quotationAfter(tokens, at, quoted);
  if (source && quotation) return { cue, source, content: [quotation], rule: 'introduced' };
  const before = leftOf(tokens, source?.first ?? at, sentence.first);
  const last = tokens[before];
  const behindQuotation = last !== undefined && (quoted[before] ?? -1) >= 0;
  if (behindQuotation || last?.text === ',') {
    const speaker = source ?? phrase(tokens, at + 1, sentence.last);
    const content = behindQuotation ? quotedBefore(tokens, before, quoted) : null;
    if (speaker && content) return { cue, source: speaker, content: [content], rule: 'quotation-first' };
    const clause = trimmed(tokens, sentence.first, source?.first ?? at);
    const ends = /^[.,;]$/.test(tokens[(source ? at : (speaker?.last ?? at) - 1) + 1]?.text ?? '.');
    if (speaker && clause && ends) return { cue, source: speaker, content: [clause], rule: 'content-first' };
  }
  const content = trimmed(tokens, at + 1, sentence.last);
  if (!content || !source) return null;
  return {
    cue,
    source,
    content: [content],
    rule: tokens[at + 1]?.lower === 'that' ? 'that-clause' : 'clause',
  };
}

/** How many words may stand between a cue and the quotation that it introduces ("said on Friday: …"). */
const WORDS_BEFORE_QUOTATION = 8;

/** The tokens of a quotation behind a cue with a comma or colon before it, here or in the next paragraph. */
function quotationAfter(tokens: readonly Token[], at: number, quoted: Int32Array): Span | null {
  for (let i = at + 1; i <= at + WORDS_BEFORE_QUOTATION; i++) {
    const owner = quoted[i] ?? -1;
    if (owner < 0) {
      if (/^[.;]$/.test(tokens[i]?.text ?? '.')) return null;
      continue;
    }
    if (!/^[,:]$/.test(tokens[i - 1]?.text ?? '')) return null;
    let last = i;
    while (quoted[last + 1] === owner) last++;
    return spanOf(tokens, i, last + 1);
  }
  return null;
}

/** The tokens of the quotation that ends at a token. */
function quotedBefore(tokens: readonly Token[], at: number, quoted: Int32Array): Span | null {
  let first = at;
  while (first > 0 && quoted[first - 1] === quoted[at]) first--;
  return spanOf(tokens, first, at + 1);
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end ? { start: start.start, end: end.end } : null;
}

/** The last token before a place, over a comma that a quotation stands before; -1 at the start of the sentence. */
function leftOf(tokens: readonly Token[], at: number, first: number): number {
  const before = at - 1;
  return before >= first && tokens[before] ? before : -1;
}

/** The noun phrase before a verb, over its auxiliaries, adverbs and an apposition between commas. */
function subject(
  tokens: readonly Token[],
  verb: number,
  sentenceFirst: number,
  quoted: Int32Array,
): TokenRange | null {
  let last = verb;
  let first = sentenceFirst;
  for (let i = verb - 1; i >= sentenceFirst && first === sentenceFirst; i--)
    if ((quoted[i] ?? -1) >= 0) first = i + 1;
  while (
    last > first &&
    /^(?:ADV|AUX|PART)$/.test(tokens[last - 1]?.pos ?? '') &&
    tokens[last - 1]?.lower !== "'s"
  )
    last--;
  if (tokens[last - 1]?.text === ',') {
    const comma = lastIndex(tokens, last - 2, first, (token) => token.text === ',');
    if (comma > first) last = comma;
  }
  let start = last;
  while (start > first && inNounPhrase(tokens[start - 1])) start--;
  while (start < last && /^(?:CCONJ|ADP|PART)$/.test(tokens[start]?.pos ?? '')) start++;
  return start < last ? { first: start, last } : null;
}

function phrase(tokens: readonly Token[], first: number, limit: number): TokenRange | null {
  const last = phraseEnd(tokens, first, limit);
  return last > first ? { first, last } : null;
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first;
  while (last < limit && inNounPhrase(tokens[last])) last++;
  return last;
}

function inNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(token.pos)) return !/^(?:that|which|who)$/.test(token.lower);
  return /^(?:'s|'|of|for|from|and|&|-)$/.test(token.lower);
}

function lastIndex(
  tokens: readonly Token[],
  from: number,
  first: number,
  holds: (token: Token) => boolean,
): number {
  for (let i = from; i >= first; i--) {
    const token = tokens[i];
    if (token && holds(token)) return i;
  }
  return -1;
}

/** The tokens `[first, last)` as a span without punctuation at its ends; quotation marks stay. */
export function trimmed(tokens: readonly Token[], first: number, last: number): Span | null {
  while (first < last && /^[,.;:—–-]+$/.test(tokens[first]?.text ?? '')) first++;
  while (last > first && /^[,.;:—–-]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && last > first ? { start: start.start, end: end.end } : null;
}
