/** Some rows of features that are judged together, and what each score does to the loss. */
export interface Lesson {
  readonly rows: readonly (readonly number[])[];
  /** How much it counts; the mean of all should be near 1. */
  readonly weight: number;
  /** The derivative of the loss by each score. */
  readonly errors: (scores: readonly number[]) => readonly number[];
}

/** Softmax over the rows: some right one is to have most of the probability; with `each`, every right one its share. */
export function choosing(
  rows: readonly (readonly number[])[],
  rights: readonly boolean[],
  weight: number,
  each = false,
): Lesson {
  const count = rights.filter(Boolean).length;
  const errors = (scores: readonly number[]) => {
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    const right = powers.reduce((a, b, i) => a + (rights[i] ? b : 0), 0) || 1;
    return powers.map((power, i) => power / sum - (!rights[i] ? 0 : each ? 1 / count : power / right));
  };
  return { rows, weight, errors };
}

/** Logistic loss of one row. */
export function deciding(row: readonly number[], isYes: boolean, weight: number): Lesson {
  return { rows: [row], weight, errors: ([score = 0]) => [1 / (1 + Math.exp(-score)) - Number(isYes)] };
}
