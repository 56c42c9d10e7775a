import { isFemaleName, isMaleName } from '../../text/given-names.ts';
import { stem } from '../../text/stems.ts';
import { usualRate } from '../../text/word-rates.ts';
import type { TaggedToken } from '../tagged-text.ts';
import { isMemberTitle, isStrongTitle, isTitle } from './titles.ts';

/** How many tokens an office in front of a name has at most. */
const MAX_OFFICE_TOKENS = 14;

/** An office that runs into the capitalised words of a name. */
interface Office {
  /** The first token of the office. */
  readonly first: number;
  /** The first token of the name behind it, where that is known. */
  readonly name: number;
}

/**
 * The office that a run of capitalised words `[start, last)` begins inside of, where its fields are named with "for", "of" and "and":
 * "Minister for Women and [Equalities Nicola Bern]", "Women and [Equalities Minister Nicola Bern]". Null where the run is all name.
 */
export function beforeOffice(tokens: readonly TaggedToken[], start: number, last: number): Office | null {
  const joined = beforeJoinedField(tokens, start, last);
  if (joined !== null) return { first: joined, name: start };
  const name = nameBehindField(tokens, start, last);
  if (name === null) return null;
  const sentence = tokens[start]?.sentence;
  let at = start - 1;
  while (at > start - MAX_OFFICE_TOKENS && tokens[at]?.sentence === sentence && isField(tokens[at])) {
    if (/^(?:for|of|to)$/.test(tokens[at]?.lower ?? '') && isTitleWord(tokens[at - 1])) {
      let first = at - 1;
      while (tokens[first - 1]?.sentence === sentence && isPartOfTitle(tokens, first - 1)) first--;
      return { first, name };
    }
    at--;
  }
  return null;
}

/** Where the person's name begins in "Equalities Nicola Bern" and "Rural Affairs Kima Balen"; null where the words are no field and a name. */
function nameBehindField(tokens: readonly TaggedToken[], start: number, last: number): number | null {
  if (last - start < MIN_WORDS || isGivenNameToken(tokens[start])) return null;
  const words = tokens.slice(start, last);
  const given = words.findIndex((token, i) => i < words.length - 1 && isGivenNameToken(token));
  const isUnusual = words.slice(-2).every(isRare) && !words.slice(0, -2).some(isRare);
  const name = given > 0 ? given : isUnusual && tokens[start - 1]?.lower !== 'the' ? words.length - 2 : -1;
  const field = words.slice(0, name);
  return name < 0 || field.some(({ lower }) => isStrongTitle(lower)) ? null : start + name;
}

/** A field and a name have at least so many words. */
const MIN_WORDS = 3;

/** The first token of "Women and Equalities Minister NAME" for a run that begins with "Equalities"; null where somebody is named before "and". */
function beforeJoinedField(tokens: readonly TaggedToken[], start: number, last: number): number | null {
  const [own, field] = [tokens[start], tokens[start - 2]];
  if (tokens[start - 1]?.lower !== 'and' || field?.sentence !== own?.sentence) return null;
  if (!own || !field || isTitle(own.lower) || isGivenNameToken(own)) return null;
  const title = tokens
    .slice(start, last - 1)
    .some(({ lower }) => isStrongTitle(lower) || isMemberTitle(lower));
  if (!title || !isCapitalised(field) || isRare(field) || isGivenNameToken(field)) return null;
  const isSomebody = tokens.some(({ text }, i) => text === field.text && isGivenNameToken(tokens[i - 1]));
  return isSomebody || isCapitalised(tokens[start - 3]) ? null : start - 2;
}

function isTitleWord(token: TaggedToken | undefined): boolean {
  return token !== undefined && (isTitle(token.lower) || token.lower === 'shadow');
}

/** A title, or the "of" inside one: "Secretary of State". */
function isPartOfTitle(tokens: readonly TaggedToken[], at: number): boolean {
  return isTitleWord(tokens[at]) || (tokens[at]?.lower === 'of' && isTitleWord(tokens[at - 1]));
}

/** A word of a field, or what joins two: "Culture, Media and Sport". */
function isField(token: TaggedToken | undefined): boolean {
  return token !== undefined && (isCapitalised(token) || /^(?:and|,|&|of|for|to|the)$/.test(token.lower));
}

function isCapitalised(token: TaggedToken | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** "Eddy", "Mark": a given name, whatever the tagger takes it for. */
export function isGivenNameToken(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    (isMaleName(token.lower) || isFemaleName(token.lower))
  );
}

/** No more than one paragraph in 2^12 has such a word. */
export function isRare({ lower }: TaggedToken): boolean {
  return usualRate(stem(lower)) <= 2 ** -12;
}
