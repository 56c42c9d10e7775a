/**
 * Whether two keys are so alike that one is probably the other mistyped: one edit (a letter more, less, other, or two
 * swapped) from five letters on, two from nine on. Shorter ones must be equal.
 */
export function isNear(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) < 5 ? 0 : Math.min(a.length, b.length) < 9 ? 1 : 2;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return a === b || (allowed > 0 && editDistance(a, b) <= allowed);
}

/** The optimal string alignment distance (Damerau-Levenshtein without overlapping edits). */
function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      row.push(best);
    }
    twoBack = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
