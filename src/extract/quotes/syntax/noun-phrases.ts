import type { TaggedToken } from '../../tagged-text.ts';
import type { TokenRange } from './attribution.ts';

/** No noun phrase that names a speaker is longer. */
const MAX_PHRASE_TOKENS = 20;

/** The noun phrase that begins at a token ("the nation's top officials"), with its "of" and "for"; null where none does. */
export function phraseFrom(tokens: readonly TaggedToken[], first: number): TokenRange | null {
  const sentence = tokens[first]?.sentence;
  let last = first;
  while (last < first + MAX_PHRASE_TOKENS && tokens[last]?.sentence === sentence && continues(tokens, last))
    last++;
  while (last > first && !isNominal(tokens[last - 1])) last--;
  return last > first ? { first, last } : null;
}

/** The noun phrase that ends before a token, over auxiliaries and adverbs: the subject of a verb there. */
export function subjectBefore(tokens: readonly TaggedToken[], verb: number): TokenRange | null {
  const sentence = tokens[verb]?.sentence;
  let last = verb;
  while (last > 0 && tokens[last - 1]?.sentence === sentence && isVerbal(tokens[last - 1])) last--;
  last = beforeDay(tokens, last);
  // "told the Echo it would not": a pronoun is a subject by itself.
  if (/^(?:he|she|it|they|i|we)$/.test(tokens[last - 1]?.lower ?? '')) return { first: last - 1, last };
  let first = last;
  while (first > last - MAX_PHRASE_TOKENS && first > 0 && tokens[first - 1]?.sentence === sentence) {
    if (!continues(tokens, first - 1)) break;
    first--;
  }
  while (first < last && /^(?:ADP|CCONJ|PART)$/.test(tokens[first]?.pos ?? '') && !isPair(tokens[first]))
    first++;
  return first < last ? { first, last } : null;
}

/** Where a phrase ends without "on Monday", "today" and the like, which stand between a subject and its verb. */
export function beforeDay(tokens: readonly TaggedToken[], last: number): number {
  const day = tokens[last - 1];
  if (!day || !DAY.test(day.lower) || day.text === 'Today') return last;
  return tokens[last - 2]?.lower === 'on' ? last - 2 : last - 1;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow)$/;
/** Nouns for people who act for, or stand by, somebody else: whom they serve follows. From general knowledge. */
const SERVANT =
  /^(?:spokes\w+|aides?|advis[eo]rs?|deput(?:y|ies)|assistants?|sources?|secretar(?:y|ies)|envoys?|ambassadors?|lawyers?|officials?|staffers?|close|lieutenants?)$/;

/** "neither … nor" and "both … and" open a phrase of two. */
function isPair(token: TaggedToken | undefined): boolean {
  return /^(?:neither|both|either)$/.test(token?.lower ?? '');
}

function isVerbal(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:AUX|ADV)$/.test(token.pos) || /^(?:not|n't)$/.test(token.lower)) &&
    !isPair(token)
  );
}

function continues(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || /^(?:that|which|who|whom|whose|it's)$/.test(token.lower)) return false;
  // A capital inside a sentence: "Otto Blunt".
  const isName = token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (isName && tokens[at - 1]?.sentence === token.sentence) return true;
  if (isNominal(token) || isPair(token) || token.pos === 'ADJ' || token.pos === 'DET') return true;
  if (/^(?:to|at|in|with)$/.test(token.lower)) return SERVANT.test(tokens[at - 1]?.lower ?? '');
  return /^(?:'s|of|for|from|and|nor|or|&|-)$/.test(token.lower) && at + 1 < tokens.length;
}

function isNominal(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos);
}
