import type { Removal } from '../../model.ts';
import { heaviestRun } from './context-features.ts';
import type { LineView } from './line-features.ts';
import { biographyOf, isLabelLine, isListItem, isTurn } from './line-kinds.ts';
import { scrapedBoilerplate } from './line-rules.ts';

/** For each line the name of the rule that takes it out of the body, or null where it stays. */
export type Verdicts = readonly (string | null)[];

/** Biographies stand after the body: only so many of its last paragraphs can be one. */
const LAST_PARAGRAPHS = 3;
const MIND_CHANGED = 1.5;
const MORE_IN_SENTENCES_FACTOR = 3;
/** A sentence has hardly begun more lines above. */
const MAX_OPENING_LINES = 3;
/** Kept lines that are turns of an interview, so that others are taken for such too. */
const MIN_TURNS = 2;

/**
 * Judges a page's lines: by what is already known of them (`roles`: title, byline, …), by the rules of the trade, and
 * for the rest by the classifier's `scores` (log-odds of being body). A page is never judged empty that has a sentence.
 */
export function judgeLines(
  lines: readonly LineView[],
  scores: ArrayLike<number>,
  roles: ReadonlyMap<number, string>,
): Verdicts {
  const verdicts = lines.map((line, index) => roles.get(index) ?? scrapedBoilerplate(line.text));
  let kept = lines.map((_, index) => verdicts[index] === null && (scores[index] ?? 0) > 0);
  if (!kept.includes(true) || isWithoutSentences(lines, kept, verdicts)) kept = densest(lines, verdicts);
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
  lines.forEach((line, index) => {
    if (kept[index] || verdicts[index] !== null || index < first - 1 || index > last + 1) return;
    const beside = kept[index - 1] === true || kept[index + 1] === true;
    if (beside && isLabelLine(line.text)) kept[index] = true;
    else if (index > first && index < last && isListItem(line.text) && (scores[index] ?? 0) > -MIND_CHANGED)
      kept[index] = true;
  });
  keepTurns(lines, kept, verdicts);
  keepOpening(lines, kept, verdicts);
  keepClosing(lines, kept, verdicts, scores);
  const biographies = endingBiographies(lines, kept);
  return lines.map((_, index) => {
    if (verdicts[index] !== null) return verdicts[index] ?? null;
    if (biographies.has(index)) return 'biography';
    if (kept[index]) return null;
    return index < kept.indexOf(true) ? 'before-body' : index > last ? 'after-body' : 'not-body';
  });
}

/** The body that verdicts leave, and what they took. */
export function applyVerdicts(
  lines: readonly LineView[],
  verdicts: Verdicts,
): { readonly paragraphs: readonly string[]; readonly removed: readonly Removal[] } {
  const paragraphs: string[] = [];
  const removed: Removal[] = [];
  lines.forEach(({ text }, index) => {
    const rule = verdicts[index] ?? null;
    if (rule === null) paragraphs.push(text);
    else removed.push({ rule, text });
  });
  return { paragraphs, removed };
}

/** Whether a few words were taken for the body, none of them a sentence, where the page's sentences say far more. */
function isWithoutSentences(
  lines: readonly LineView[],
  kept: readonly boolean[],
  verdicts: Verdicts,
): boolean {
  if (lines.some(({ solid }, index) => solid && kept[index])) return false;
  const words = (counts: (line: LineView, index: number) => boolean) =>
    lines.reduce((sum, line, index) => sum + (counts(line, index) ? line.count : 0), 0);
  const inSentences = words(({ solid }, index) => solid && verdicts[index] === null);
  return inSentences > MORE_IN_SENTENCES_FACTOR * words((_, index) => kept[index] === true);
}

/** Where the classifier knows no body: the densest run of sentences, or without sentences whatever no rule took. */
function densest(lines: readonly LineView[], verdicts: Verdicts): boolean[] {
  const free = (index: number) => verdicts[index] === null;
  const solid = lines.map((line, index) => (line.solid && free(index) ? line.count : 0));
  const run = heaviestRun(
    lines.map(({ count }) => count),
    solid,
  );
  return lines.map(
    (_, index) => free(index) && (run.last < run.first || (index >= run.first && index <= run.last)),
  );
}

/** An interview is body from its first turn to its last, however short they are: questions look like headings to the classifier. */
function keepTurns(lines: readonly LineView[], kept: boolean[], verdicts: Verdicts): void {
  const isFree = (index: number) => verdicts[index] === null && isTurn(lines[index]?.text ?? '');
  if (kept.filter((keep, index) => keep && isFree(index)).length < MIN_TURNS) return;
  let first = kept.indexOf(true);
  let last = kept.lastIndexOf(true);
  while (isFree(first - 1)) first--;
  while (isFree(last + 1)) last++;
  for (let index = first; index <= last; index++) if (isFree(index)) kept[index] = true;
}

/** A body does not open within a sentence: the lines that it began in belong to it. */
function keepOpening(lines: readonly LineView[], kept: boolean[], verdicts: Verdicts): void {
  const text = (index: number) => lines[index]?.text ?? '';
  for (let first = kept.indexOf(true), more = MAX_OPENING_LINES; first > 0 && more > 0; first--, more--) {
    const isWithin = /^\p{Ll}/u.test(text(first)) && !/[.!?…:]["'”’»)\]]*$/u.test(text(first - 1));
    if (!isWithin || verdicts[first - 1] !== null) return;
    kept[first - 1] = true;
  }
}

/** Fewer words are a button or a wish to the reader. */
const MIN_CLOSING_WORDS = 6;

/** A short sentence right behind the body closes it, unless the classifier is sure that it does not: few of its texts end so. */
function keepClosing(
  lines: readonly LineView[],
  kept: boolean[],
  verdicts: Verdicts,
  scores: ArrayLike<number>,
): void {
  const at = kept.lastIndexOf(true) + 1;
  const line = lines[at];
  if (!line || at === 0 || verdicts[at] !== null || (scores[at] ?? 0) <= -MIND_CHANGED) return;
  if (line.count >= MIN_CLOSING_WORDS && /\p{L}[.!?…][”’"»)]*$/u.test(line.text)) kept[at] = true;
}

function endingBiographies(lines: readonly LineView[], kept: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  const indices = kept.flatMap((keep, index) => (keep ? [index] : []));
  for (const index of indices.slice(Math.max(2, indices.length - LAST_PARAGRAPHS)).reverse()) {
    const before = lines.slice(0, index).filter((_, at) => kept[at]);
    if (biographyOf(lines[index]?.text ?? '', before.map(({ text }) => text).join('\n')) !== null)
      found.add(index);
  }
  return found;
}
