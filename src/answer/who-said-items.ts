import type { Archive } from '../archive/archive.ts';
import type { Item, Mark, Passage } from '../model.ts';
import { foldSayings } from './fold-sayings.ts';
import { mergeSpans, passageOfSaying } from './saying-passage.ts';
import { labelOf, marksOf } from './saying-statement.ts';
import type { Saying } from './sayings.ts';

/**
 * Sayings as people are shown them, in the order given: the same words in several articles once, and what one speaker says in the same
 * sentences together.
 */
export function sayingItems(
  archive: Archive,
  sayings: readonly Saying[],
  marks: readonly Mark[] = [],
  label: (saying: Saying) => string = (saying) => labelOf(saying),
): Item[] {
  const items = new Map<string, Item>();
  for (const { saying, also } of foldSayings(archive, sayings)) {
    const passage = passageOfSaying(saying);
    const { start, end } = passage.span;
    const key = `${start} ${end} ${saying.person?.name ?? saying.quote.speaker} ${saying.entry.article.id}`;
    const known = items.get(key);
    const item = { label: label(saying), passage, marks: [...marksOf(saying), ...marks], also };
    items.set(
      key,
      known?.passage
        ? { ...known, passage: withHighlights(known.passage, passage), also: [...known.also, ...also] }
        : item,
    );
  }
  return [...items.values()];
}

function withHighlights(passage: Passage, other: Passage): Passage {
  return { ...passage, highlights: mergeSpans([...passage.highlights, ...other.highlights]) };
}
