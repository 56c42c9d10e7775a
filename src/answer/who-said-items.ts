import type { Archive } from '../archive/archive.ts';
import type { Item, Mark } from '../model.ts';
import { foldSayings } from './fold-sayings.ts';
import { passageOfSaying } from './saying-passage.ts';
import { labelOf, marksOf } from './saying-statement.ts';
import type { Saying } from './sayings.ts';

/** Sayings as people are shown them: the same words in several articles once, in the order given. */
export function sayingItems(
  archive: Archive,
  sayings: readonly Saying[],
  marks: readonly Mark[] = [],
  label: (saying: Saying) => string = (saying) => labelOf(saying),
): Item[] {
  return foldSayings(archive, sayings).map(({ saying, also }) => ({
    label: label(saying),
    passage: passageOfSaying(saying),
    marks: [...marksOf(saying), ...marks],
    also,
  }));
}
