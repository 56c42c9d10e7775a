import type { Span } from '../../../model.ts';
import type { Token } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { isQuoteLabel } from '../syntax/labels.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';

/** Participles that have become prepositions: they say what something is about, not that somebody says it. */
const PREPOSITIONS = new Set('regarding concerning including following excluding during'.split(' '));
/** What is done to a text or picture by whoever makes it. Written from general knowledge of the language. */
const MAKING = new Set(
  `written compiled prepared produced made edited adapted translated published provided taken drawn issued released
  posted updated printed reprinted reproduced supplied`.split(/\s+/),
);
/** What is added without a word: "adding weight to the claims". */
const ADDED = new Set('weight fuel pressure urgency momentum insult confusion'.split(' '));
/** Nouns for how things stand, which "demand", "suggest" and "show" without speaking. */
const CIRCUMSTANCES = new Set(
  'situation crisis conflict war emergence development developments trend context backdrop relationship'.split(
    ' ',
  ),
);

/**
 * Whether words that the model took for a report can't be one: the cue is a preposition or belongs to a name ("the Tamsin
 * Echo"), or tells by or for whom a text is made ("Summary written for …"), or closes a label ("Quote from Weil:"),
 * or what speaks is how things stand.
 */
export function isImplausible(annotated: AnnotatedText, { cue, source, content }: Attribution): boolean {
  if (!cue) return false;
  const { tokens } = annotated.tagged;
  if (PREPOSITIONS.has(tokens[cue.first]?.lower ?? '') || isInName(annotated, cue.first)) return true;
  if (tokens[cue.first]?.text === ':' && isQuoteLabel(annotated.tagged.text, content[0]?.start ?? 0))
    return true;
  if (/^add(?:s|ed|ing)?$/.test(tokens[cue.first]?.lower ?? '') && ADDED.has(tokens[cue.last]?.lower ?? ''))
    return true;
  const speaking = source && source.last - source.first <= 3 ? tokens.slice(source.first, source.last) : [];
  if (speaking.some(({ lower }) => CIRCUMSTANCES.has(lower))) return true;
  return isMaking(tokens, cue.first) && !content.some((span) => hasQuotation(annotated, span));
}

function isInName({ tagged: { tokens }, names }: AnnotatedText, at: number): boolean {
  const name = names.mentions[names.indexBefore(at)];
  if (!name || name.last <= at) return false;
  return tokens[name.first - 1]?.lower === 'the' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** "Summary written for …", "a photo taken by …": a participle right behind its noun. */
function isMaking(tokens: readonly Token[], at: number): boolean {
  if (!MAKING.has(tokens[at]?.lower ?? '') || !/^(?:for|by|from|with)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}

function hasQuotation({ quotations }: AnnotatedText, { start, end }: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < end;
}
