import type { Span } from '../../../model.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { isQuoteLabel } from '../syntax/labels.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { tokensIn } from '../syntax/token-spans.ts';

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
 * or what speaks is how things stand; or the words are the answer to who "asked by Brandt" names, or nothing but the name of a hearer.
 */
export function isImplausible(annotated: AnnotatedText, { cue, source, content }: Attribution): boolean {
  if (!cue) return false;
  const { tokens } = annotated.tagged;
  if (PREPOSITIONS.has(tokens[cue.first]?.lower ?? '') || isInName(annotated, cue.first)) return true;
  if (isFamilyName(annotated, cue.first) || isOfSource(annotated, { cue, source, content })) return true;
  if (tokens[cue.first]?.text === ':' && isQuoteLabel(annotated.tagged.text, content[0]?.start ?? 0))
    return true;
  if (/^add(?:s|ed|ing)?$/.test(tokens[cue.first]?.lower ?? '') && ADDED.has(tokens[cue.last]?.lower ?? ''))
    return true;
  if (isAskerOnly(annotated, cue.first, content) || isHearerOnly(annotated, cue.first, content)) return true;
  const speaking = source && source.last - source.first <= 3 ? tokens.slice(source.first, source.last) : [];
  if (speaking.some(({ lower }) => CIRCUMSTANCES.has(lower))) return true;
  return isMaking(tokens, cue.first) && !content.some((span) => hasQuotation(annotated, span));
}

/** "Asked by Brandt, Weil said: “…”": what follows a comma, a colon or the verb of the answer is not what Brandt asked. */
function isAskerOnly({ tagged: { tokens } }: AnnotatedText, at: number, content: readonly Span[]): boolean {
  if (!/^(?:asked|questioned|pressed|quizzed)$/.test(tokens[at]?.lower ?? '')) return false;
  if (tokens[at + 1]?.lower !== 'by' || tokens[at - 1]?.sentence === tokens[at]?.sentence) return false;
  const start = content[0]?.start ?? 0;
  for (let i = at + 2; (tokens[i]?.start ?? start) < start; i++)
    if (tokens[i]?.pos === 'VERB' || /^[,:]$/.test(tokens[i]?.text ?? '')) return true;
  return /^[:,]/.test(tokens[firstEndingAfter(tokens, start)]?.text ?? '');
}

const ADDRESSING = /^(?:talk|whisper|phon|telephon|shout|speak|spoke|call)/;

/** "Brandt phoned Otto Weil": the words are nothing but somebody's name. */
function isHearerOnly({ tagged, names }: AnnotatedText, at: number, content: readonly Span[]): boolean {
  const [span] = content;
  if (!span || content.length > 1 || !ADDRESSING.test(tagged.tokens[at]?.lower ?? '')) return false;
  const { first, last } = tokensIn(tagged.tokens, span);
  return names.mentionsIn({ first, last }).some((one) => one.titleFirst === first && one.last === last);
}

function isInName({ tagged: { tokens }, names }: AnnotatedText, at: number): boolean {
  const name = names.mentions[names.indexBefore(at)];
  if (!name || name.last <= at) return false;
  return tokens[name.first - 1]?.lower === 'the' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** "Omar Said said": a name before the verb that it looks like. */
function isFamilyName({ tagged: { tokens } }: AnnotatedText, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.sentence !== token?.sentence || next?.sentence !== token?.sentence) return false;
  if (![before, token].every((one) => /^\p{Lu}\p{Ll}/u.test(one?.text ?? ''))) return false;
  return cueClass(next?.lower ?? '') === 'say' && next?.text === next?.lower;
}

/** "Doctor Erik Holm agreed": the words said are no more than what names the speaker. */
function isOfSource(
  { tagged: { tokens }, quotations }: AnnotatedText,
  { cue, source, content }: Pick<Attribution, 'cue' | 'source' | 'content'>,
): boolean {
  const [first, last] = source ? [tokens[source.first], tokens[source.last - 1]] : [];
  if (!first || !last) return false;
  if (content.every(({ start, end }) => start >= first.start && end <= last.end)) return true;
  // "Commenting in a letter, Erik Holm said:", where what precedes the verb was taken for what is said; but not “It broke,” Holm said.
  const verb = tokens[cue?.first ?? -1];
  return (
    content.length === 1 &&
    content.every(
      ({ start, end }) =>
        start < first.start &&
        last.end <= end &&
        end <= (verb?.start ?? 0) &&
        !quotations.some((quotation) => quotation.start < end && start < quotation.end),
    )
  );
}

/** "Summary written for …", "a photo taken by …": a participle right behind its noun. */
function isMaking(tokens: readonly TaggedToken[], at: number): boolean {
  if (!MAKING.has(tokens[at]?.lower ?? '') || !/^(?:for|by|from|with)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}

function hasQuotation({ quotations }: AnnotatedText, { start, end }: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return quotation !== undefined && quotation.start < end;
}
