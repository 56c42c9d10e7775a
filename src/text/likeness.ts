/**
 * How alike two texts are by what they share: words, stems or pairs of letters. Three measures, since three things are asked:
 * `jaccard` whether two texts are the same (what either adds counts against it), `overlap` whether two sentences tell of the same (one may
 * tell more), `dice` how near a title is to what was typed (milder on what is left out).
 */

/** From this Jaccard index of their stems on, two passages are shown as one. */
export const SAME_TEXT = 0.7;

/** The Jaccard index (1901), 0 to 1: what is shared over what either has; 0 where neither has anything. */
export function jaccard<Part>(one: ReadonlySet<Part>, other: ReadonlySet<Part>): number {
  const shared = countShared(one, other);
  return shared / Math.max(1, one.size + other.size - shared);
}

/** The overlap coefficient (Szymkiewicz 1934, Simpson 1943), 0 to 1: what is shared over the smaller one; 0 where that is empty. */
export function overlapShare<Part>(one: ReadonlySet<Part>, other: ReadonlySet<Part>): number {
  return countShared(one, other) / Math.max(1, Math.min(one.size, other.size));
}

/** The coefficient of Dice (1945), 0 to 1: twice what is shared over the sizes of both; 0 where both are empty. */
export function dice<Part>(one: ReadonlySet<Part>, other: ReadonlySet<Part>): number {
  return (2 * countShared(one, other)) / Math.max(1, one.size + other.size);
}

function countShared<Part>(one: ReadonlySet<Part>, other: ReadonlySet<Part>): number {
  let shared = 0;
  for (const part of one) if (other.has(part)) shared++;
  return shared;
}
