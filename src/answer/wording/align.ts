import { isNear as isMisspelling } from '../../archive/people/distance.ts';
import type { ExactWord } from '../sayings/exact-words.ts';
import type { ClaimWord } from './claim.ts';

/** One step of an alignment: a word of each side, or of one alone. Indices into the two lists. */
export interface Step {
  readonly asked: number | null;
  readonly written: number | null;
  readonly isSame: boolean;
}

export interface Alignment {
  /** From the first word that agrees to the last, in order; what an ellipsis leaves out is not among them. */
  readonly steps: readonly Step[];
  /** Words that an honest ellipsis or brackets stand for: indices into the written words. */
  readonly leftOut: readonly number[];
  /** 0 to 1: 1 where nothing differs. */
  readonly similarity: number;
}

const COST = { telling: 1, small: 0.6 } as const;
/** What a word costs that is spelt nearly, or inflected otherwise. */
const NEAR = 0.4;
/** What a word of the article costs that the claim leaves out without saying so, as a share of another word's. */
const OMITTED = 0.5;

/**
 * The best way to lay a claim along a run of written words: the whole claim, any part of the text (semi-global alignment, after
 * Sellers 1980). The claim's ellipses may leave out any number of words for nothing.
 */
export function align(asked: readonly ClaimWord[], written: readonly ExactWord[]): Alignment {
  const width = written.length + 1;
  const costs = new Float64Array((asked.length + 1) * width);
  const from = new Uint8Array((asked.length + 1) * width);
  const weights = Float64Array.from(written, weightOf);
  for (let i = 1; i <= asked.length; i++) {
    const word = asked[i - 1];
    if (!word) continue;
    const weight = weightOf(word);
    const omitted = asked[i]?.opensGap ? 0 : OMITTED;
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      let best = (costs[at - width] ?? 0) + weight;
      let way: number = WAY.added;
      const other = written[j - 1];
      if (other) {
        const own = weights[j - 1] ?? 0;
        const pair = (costs[at - width - 1] ?? 0) + differenceOf(word, other, Math.max(weight, own));
        if (pair <= best) {
          best = pair;
          way = WAY.pair;
        }
        const skip = (costs[at - 1] ?? 0) + own * omitted;
        if (skip < best) {
          best = skip;
          way = WAY.omitted;
        }
      }
      costs[at] = best;
      from[at] = way;
    }
  }
  let end = 0;
  const last = asked.length * width;
  for (let j = 1; j < width; j++) if ((costs[last + j] ?? 0) <= (costs[last + end] ?? 0)) end = j;
  const total = asked.reduce((sum, word) => sum + weightOf(word), 0);
  const similarity = total === 0 ? 0 : Math.max(0, 1 - (costs[last + end] ?? 0) / total);
  return { ...trace(asked, written, { from, width, end }), similarity };
}

const WAY = { pair: 0, added: 1, omitted: 2 } as const;

/** How each cell of the table was reached, row by row, and where the cheapest way ends. */
interface Ways {
  readonly from: Uint8Array;
  readonly width: number;
  readonly end: number;
}

/** Walks the cheapest way back from the claim's last word. */
function trace(
  asked: readonly ClaimWord[],
  written: readonly ExactWord[],
  { from, width, end }: Ways,
): Pick<Alignment, 'steps' | 'leftOut'> {
  const steps: Step[] = [];
  const leftOut: number[] = [];
  let [i, j] = [asked.length, end];
  while (i > 0) {
    const way = from[i * width + j];
    if (way === WAY.pair) {
      i--;
      j--;
      steps.push({ asked: i, written: j, isSame: asked[i]?.key === written[j]?.key });
    } else if (way === WAY.added) {
      i--;
      steps.push({ asked: i, written: null, isSame: false });
    } else {
      j--;
      if (asked[i]?.opensGap) leftOut.push(j);
      else steps.push({ asked: null, written: j, isSame: false });
    }
  }
  return { steps: withOwnEnds(steps.reverse(), asked, written), leftOut: leftOut.reverse() };
}

/** A word at either end that denies or counts, where the other does not, is the claim's own: it stands for no word of the article. */
function withOwnEnds(
  steps: readonly Step[],
  asked: readonly ClaimWord[],
  written: readonly ExactWord[],
): Step[] {
  const isOwn = (step: Step) =>
    !step.isSame &&
    step.asked !== null &&
    step.written !== null &&
    asked[step.asked]?.bearing !== written[step.written]?.bearing;
  return steps.map((step, at) =>
    (at === 0 || at === steps.length - 1) && isOwn(step) ? { ...step, written: null } : step,
  );
}

function weightOf({ isSmall, bearing }: ExactWord): number {
  return bearing === null && isSmall ? COST.small : COST.telling;
}

/** `weight`: of the word that weighs more. */
function differenceOf(asked: ExactWord, written: ExactWord, weight: number): number {
  if (asked.key === written.key) return 0;
  return isNearWord(asked, written) ? weight * NEAR : weight;
}

/** Whether two words are one, misspelt or inflected otherwise. Numbers, units and negations are never nearly the same. */
export function isNearWord(one: ExactWord, other: ExactWord): boolean {
  if (one.bearing !== null || other.bearing !== null) return false;
  if (one.stem === other.stem) return true;
  return one.key.charCodeAt(0) === other.key.charCodeAt(0) && isMisspelling(one.key, other.key);
}
