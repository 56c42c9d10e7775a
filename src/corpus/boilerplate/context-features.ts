import { trimEndSigns } from '../trim-signs.ts';
import { columnsOf } from './feature-columns.ts';
import { type LineView, lineFeatures } from './line-features.ts';
import { BOILERPLATE_KINDS } from './word-classes.ts';

const FAR = 30;
/** Where it says nothing of the body, a line costs a run as much as this many words. */
const MIN_COST = 4;
const SHORT_LINE = 12;

/**
 * The features of a page's lines: what each says of itself, how it stands among its neighbours and in the page, and how
 * far it is about what the page is about. Distances are logarithms of lines, at most 30.
 */
export function pageFeatures(lines: readonly LineView[]): Map<string, Float64Array> {
  const weights = lines.map(({ count }) => count);
  const solid = lines.map((line) => (line.solid ? line.count : 0));
  const sums = { all: runningSums(weights), solid: runningSums(solid) };
  const total = Math.max(1, sums.all.at(-1) ?? 0);
  const solidShare = (sums.solid.at(-1) ?? 0) / total;
  const core = heaviestRun(weights, solid);
  const topics = topicCounts(lines);
  const coreTopics = topicCounts(lines.slice(core.first, core.last + 1));
  const { counts, firsts, beginnings } = repetitions(lines);
  const before = distances(lines, 1);
  const after = distances(lines, -1);
  const density = (from: number, to: number) => shareBetween(sums.solid, sums.all, from, to);
  const context = columnsOf(lines, {
    lineShare: (_, index) => index / lines.length,
    wordShare: (_, index) => (sums.all[index] ?? 0) / total,
    fromStart: (_, index) => Math.log1p(index),
    fromEnd: (_, index) => Math.log1p(lines.length - 1 - index),
    lines: () => Math.log1p(lines.length),
    solidShare: () => solidShare,
    repeated: ({ text }) => Math.log(counts.get(text) ?? 1),
    repeats: ({ text }, index) => (firsts.get(text) === index ? 0 : 1),
    beginsAnother: ({ text }) => (beginnings.has(text) ? 1 : 0),
    topic: (line) => topicShare(line, topics),
    coreTopic: (line, index) => topicShare(line, coreTopics, index >= core.first && index <= core.last),
    solid: (line) => (line.solid ? 1 : 0),
    solidBefore: (_, index) => Math.log1p(before[index] ?? FAR),
    solidAfter: (_, index) => Math.log1p(after[index] ?? FAR),
    near2: (_, index) => density(index - 2, index + 2),
    near5: (_, index) => density(index - 5, index + 5),
    near12: (_, index) => density(index - 12, index + 12),
    ahead5: (_, index) => density(index + 1, index + 5),
    behind5: (_, index) => density(index - 5, index - 1),
    inCore: (_, index) => (index >= core.first && index <= core.last ? 1 : 0),
    beforeCore: (_, index) => Math.log1p(Math.min(FAR, Math.max(0, core.first - index))),
    afterCore: (_, index) => Math.log1p(Math.min(FAR, Math.max(0, index - core.last))),
  });
  return new Map([...lineFeatures(lines), ...context, ...passedFeatures(lines, core)]);
}

/**
 * What a reader has passed on the way down to a line: how many short lines of each kind of boilerplate, in the whole page
 * and since the densest run began, and how long a gap without sentences. Bodies end before comments and teasers begin.
 */
function passedFeatures(lines: readonly LineView[], core: Run): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  const short = ({ count }: LineView) => count < SHORT_LINE;
  const passed = (name: string, from: number, adds: (line: LineView) => boolean) => {
    const column = new Float64Array(lines.length);
    let sum = 0;
    lines.forEach((line, index) => {
      column[index] = Math.log1p(sum);
      if (index >= from && adds(line)) sum++;
    });
    columns.set(name, column);
  };
  BOILERPLATE_KINDS.forEach((kind, at) => {
    passed(`${kind}Passed`, 0, (line) => short(line) && (line.boilerplate[at] ?? 0) > 0);
    passed(`${kind}Since`, core.first, (line) => short(line) && (line.boilerplate[at] ?? 0) > 0);
  });
  passed('unsolidSince', core.first, (line) => !line.solid);
  passed('shortSince', core.first, (line) => line.count < 4);
  const gaps = new Float64Array(lines.length);
  let gap = 0;
  let longest = 0;
  lines.forEach((line, index) => {
    gaps[index] = Math.log1p(longest);
    gap = line.solid || index < core.first ? 0 : gap + 1;
    longest = Math.max(longest, gap);
  });
  return columns.set('gapSince', gaps);
}

/** A run of lines, both ends included; `last` is before `first` where there is none. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The run of lines in which what is gained outweighs what is not by most: the body's likely extent. */
export function heaviestRun(weights: ArrayLike<number>, gains: ArrayLike<number>): Run {
  let best = { first: 0, last: -1, score: 0 };
  let first = 0;
  let score = 0;
  for (let index = 0; index < weights.length; index++) {
    const gain = gains[index] ?? 0;
    score += gain > 0 ? gain : -Math.max(MIN_COST, weights[index] ?? 0);
    if (score > best.score) best = { first, last: index, score };
    if (score < 0) {
      score = 0;
      first = index + 1;
    }
  }
  return best;
}

/** Sums of all entries before each index; the last is the sum of all. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
  return sums;
}

/** The share that a part has of the whole in the lines `from` to `to`, both included; 0 where there are none. */
export function shareBetween(part: Float64Array, whole: Float64Array, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(whole.length - 1, to + 1);
  if (end <= start) return 0;
  const all = (whole[end] ?? 0) - (whole[start] ?? 0);
  return all === 0 ? 0 : ((part[end] ?? 0) - (part[start] ?? 0)) / all;
}

function distances(lines: readonly LineView[], step: 1 | -1): number[] {
  const result = new Array<number>(lines.length).fill(FAR);
  let last = FAR;
  for (let index = step > 0 ? 0 : lines.length - 1; index >= 0 && index < lines.length; index += step) {
    result[index] = last;
    last = lines[index]?.solid ? 1 : Math.min(FAR, last + 1);
  }
  return result;
}

/** In how many solid lines each topic word stands. */
function topicCounts(lines: readonly LineView[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!line.solid) continue;
    for (const topic of new Set(line.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** The share of a line's topic words that other solid lines have too. */
function topicShare(line: LineView, counts: ReadonlyMap<string, number>, counted = true): number {
  if (line.topics.length === 0) return 0;
  const own = line.solid && counted ? 1 : 0;
  return line.topics.filter((topic) => (counts.get(topic) ?? 0) > own).length / line.topics.length;
}

/** How often each line stands in the page, where first, and which lines only begin another one. */
function repetitions(lines: readonly LineView[]) {
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  const beginnings = new Set<string>();
  lines.forEach(({ text }, index) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (!firsts.has(text)) firsts.set(text, index);
  });
  const sorted = [...counts.keys()].sort();
  sorted.forEach((text, index) => {
    if (text.length >= 20 && sorted[index + 1]?.startsWith(trimEndSigns(text, /[.…\s]/)))
      beginnings.add(text);
  });
  return { counts, firsts, beginnings };
}
