import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { tokensIn } from '../syntax/token-spans.ts';

const NAMING =
  /^(?:titled|entitled|named|nicknamed|known|noted|labell?ed|marked|subtitled|captioned|called|dubbed|written)$/;
/** A name or term in quotation marks has no more words. */
const MAX_NAME_WORDS = 7;

/** "a song titled “…”", "is called “…”": a participle that gives a thing its name, and nobody who does so. */
export function isNaming({ tagged: { tokens } }: AnnotatedText, { cue, content }: Attribution): boolean {
  const [before, token] = [tokens[(cue?.first ?? 0) - 1], tokens[cue?.first ?? -1]];
  const span = content[0];
  if (!token || !before || !span || before.sentence !== token.sentence || !NAMING.test(token.lower))
    return false;
  const { first, last } = tokensIn(tokens, span);
  if (last - first > MAX_NAME_WORDS + 2) return false;
  // "Ada Moor, who leads it, called the fears “overdone”": whatever is called so stands behind the verb.
  if (before.text === ',' && namesWhatBehind(tokens, cue?.first ?? 0, last)) return false;
  return /^(?:NOUN|PUNCT|AUX|PROPN)$/.test(before.pos) ||
    /^(?:is|are|was|were|been|be|being)$/.test(before.lower)
    ? !/^(?:PROPN)$/.test(before.pos) || /^(?:titled|entitled|named)$/.test(token.lower)
    : false;
}

/** Whether a noun or pronoun stands between a verb and the quotation behind it. "Called itself “The Nine”" names nothing else. */
function namesWhatBehind(tokens: readonly TaggedToken[], verb: number, last: number): boolean {
  const behind = tokens.slice(verb + 1, last);
  const mark = behind.findIndex(({ text }) => /^["“„«]$/.test(text));
  return behind
    .slice(0, Math.max(0, mark))
    .some(({ pos, lower }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && !REFLEXIVE.test(lower));
}

const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/;

/** Verbs that give a thing its name. From general knowledge of the language. */
const NAME_GIVING = /^(?:nam|renam|nicknam|titl|entitl|retitl|bapti[sz]|christen)(?:e?d|e?s|e|ing)?$/;
/** What people call by a name of its own. */
const NAMED_THING =
  /^(?:novel|book|memoir|song|album|record|single|film|movie|documentary|play|poem|painting|picture|sculpture|show|series|podcast|column|band|boat|ship|yacht|ferry|cottage|villa|dog|cat|horse|son|daughter|baby)s?$/;
const SHORT_LETTERS = 3;

/** "A band named its record “Gone to Seed”", "she called her novel “The Long Wade”": the words in quotation marks are a name that somebody gives, not what they say. */
export function givesName(
  { tagged: { tokens, text }, quotations }: AnnotatedText,
  { cue, content }: Attribution,
): boolean {
  const [span, token] = [content[0], tokens[cue?.first ?? -1]];
  const quotation = span && quotations[firstEndingAfter(quotations, span.start)];
  if (!token || !span || !quotation || quotation.start >= span.end || quotation.start < token.end)
    return false;
  const words = text.slice(quotation.start, quotation.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isName =
    words.length > 0 &&
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => word.length <= SHORT_LETTERS || /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '');
  if (!isName) return false;
  if (NAME_GIVING.test(token.lower)) return true;
  const before = tokens[tokensIn(tokens, quotation).first - 1];
  return /^calls?$|^called$/.test(token.lower) && NAMED_THING.test(before?.lower ?? '');
}
