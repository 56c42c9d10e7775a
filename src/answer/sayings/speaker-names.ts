import { BODY_WORDS, PARTICLES, TITLES } from '../../archive/people/words.ts';
import { fold } from '../../text/fold.ts';

const OWNERS =
  /^(?:his|her|their|its|my|our|your|neither|either|both|all|some|many|most|one|these|those|this|that|it|he|she|they)\b/i;
/** Endings of nouns for people, and a few such nouns that the word lists of names don't have. */
const PERSONAL = /(?:ers|ors|ists|men|women|ians|er|or|ist|man|woman|ian)$|^(?:head|embassy|source|aide)$/;
const THINGS = new Set(
  'matter letter order number error paper chapter weather character power offer disorder other others'.split(
    ' ',
  ),
);

/** Whether a speaker goes by a name ("Ines Varga", "the Tamsin Echo") rather than by a description ("a source"). */
export function hasProperName(speaker: string): boolean {
  return (
    !OWNERS.test(speaker) && !/^An? \p{Ll}/u.test(speaker) && /^(?:[Tt]he )?[\p{Lu}\p{Lo}]/u.test(speaker)
  );
}

/**
 * Whether a speaker can take a side: somebody with a name, or an office, a body or a group by its word. Things that only
 * tell ("evidence", "his comments", "11,000", "the minister's silence") can't.
 */
export function isSomebody(speaker: string): boolean {
  if (OWNERS.test(speaker)) return false;
  const words = speaker
    .split(/\s+/)
    .filter((word) => !PARTICLES.has(word) && !/^(?:[Tt]he|of|for|and)$/.test(word));
  if (words.length > 0 && words.every((word) => /^(?:\p{Ll}{1,3}[-’'])?[\p{Lu}\p{Lo}]/u.test(word)))
    return true;
  const [noun = ''] = speaker.split(/ (?:of|for|from|in|at|with|who|on|to|close) /);
  const head = fold(noun.split(/[\s-]+/).at(-1) ?? '');
  return TITLES.has(head) || BODY_WORDS.has(head) || (PERSONAL.test(head) && !THINGS.has(head));
}
