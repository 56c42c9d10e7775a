import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../model.ts';
import { termsOf } from '../../text/terms.ts';
import type { TimelineTopic } from './topic.ts';

/** Where in an article somebody is named. */
export interface NameTest {
  /** False where the index knows that paragraph `n` does not name them. */
  inParagraph(n: number): boolean;
  /** Whether a sentence does, by its folded text. */
  inSentence(folded: string): boolean;
}

/** Tells of an article in which sentences one of the names of a topic stands; null where the index knows that none has any. */
export function nameTest(
  archive: Archive,
  { names, weights, articles, isWhole }: TimelineTopic,
): (article: Article) => NameTest | null {
  const stemsOfNames = withoutLonger(names.map((name) => termsOf(name)));
  // "Will May" is made of stop words, which no index has.
  const hasUnindexed = stemsOfNames.some(({ length }) => length === 0);
  const stems = [...new Set(stemsOfNames.flat())];
  const placesOf = new Map(stems.map((stem, place) => [stem, place]));
  const placesOfNames = stemsOfNames.map((own) => own.map((stem) => placesOf.get(stem) ?? 0));
  const standing = archive.standing(stems);
  const inSentence = namesTest(names);
  return ({ id }) => {
    const there = standing(id);
    // Most articles that have a given name tell of somebody else.
    if (!placesOfNames.some((own) => own.every((place) => there.anywhere(place)))) return null;
    const found = isWhole && weights.size === 0 && !hasUnindexed ? articles.get(id) : undefined;
    const inParagraph = (n: number) =>
      found?.has(n) !== false && placesOfNames.some((own) => own.every((place) => there.inText(place, n, n)));
    return { inParagraph, inSentence };
  };
}

/** Without names that have a word which is a name by itself: whoever looks for "Lindqvist" finds "Ada Lindqvist". */
function withoutLonger(names: readonly (readonly string[])[]): (readonly string[])[] {
  const single = new Set(names.flatMap((own) => (own.length === 1 ? own : [])));
  return names.filter((own) => own.length === 1 || !own.some((stem) => single.has(stem)));
}

/** Whether one of the names stands in a text as whole words; few texts are looked through for all of them. */
function namesTest(names: readonly string[]): (text: string) => boolean {
  const words = names.filter((name) => !name.includes(' '));
  const shortest = [...words, ...names.filter((name) => !words.some((word) => name.includes(word)))];
  return (text) => shortest.some((name) => text.includes(name)) && names.some((name) => stands(name, text));
}

function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
