import type { TaggedToken } from '../tagged-text.ts';
import type { NameMention } from './name-mentions.ts';
import { isGivenNameToken } from './offices.ts';
import { isSiblings } from './titles.ts';

/** The first of two siblings under the family name that only the second has behind it: Karl Weil in "twins Karl and Otto Weil". */
export function siblingsNamed(
  tokens: readonly TaggedToken[],
  mentions: readonly NameMention[],
): NameMention[] {
  return mentions.flatMap((mention, n) => {
    const other = mentions[n + 1];
    if (mention.words.length !== 1 || other?.words.length !== 2 || other.first !== mention.last + 1)
      return [];
    const given = [tokens[mention.first], tokens[other.first]].every(isGivenNameToken);
    const joined =
      tokens[mention.last]?.lower === 'and' && isSiblings(tokens[mention.first - 1]?.lower ?? '');
    return given && joined
      ? [{ ...mention, words: [...mention.words, ...other.words.slice(1)], isFullPersonName: true }]
      : [];
  });
}
