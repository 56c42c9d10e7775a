const RUN = 4;

/** Counts of all runs of four words; a shorter text is one run. */
export function wordRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at === 0 || at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Mean precision and mean recall of runs of four words over pages, and their harmonic mean. */
export function measure(pages: readonly { readonly gold: string; readonly found: string }[]): Quality {
  const each = pages.map(({ gold, found }) => {
    const wanted = wordRuns(gold);
    const offered = wordRuns(found);
    let hits = 0;
    for (const [run, count] of offered) hits += Math.min(count, wanted.get(run) ?? 0);
    return { precision: hits / Math.max(1, total(offered)), recall: hits / Math.max(1, total(wanted)) };
  });
  const precision = each.reduce((sum, page) => sum + page.precision, 0) / each.length;
  const recall = each.reduce((sum, page) => sum + page.recall, 0) / each.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
