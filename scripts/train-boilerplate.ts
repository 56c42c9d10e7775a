import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type BodyModel, judgeByModel, type LineTable } from '../src/corpus/boilerplate/body-model.ts';
import type { Tree } from '../src/corpus/boilerplate/boosted-trees.ts';
import { pageFeatures } from '../src/corpus/boilerplate/context-features.ts';
import { applyVerdicts, judgeLines } from '../src/corpus/boilerplate/judge-lines.ts';
import { type LineView, viewLine } from '../src/corpus/boilerplate/line-features.ts';
import { blockLines } from '../src/corpus/html/block-lines.ts';
import { parsePage } from '../src/corpus/html/dom.ts';
import { elementGroupings, pageLineFeatures } from '../src/corpus/html/page-features.ts';
import { labelLines } from './train-boilerplate/labels.ts';
import { measure } from './train-boilerplate/measure.ts';
import { type GoldPage, inTrainingHalf, readGoldPages, SEED } from './train-boilerplate/pages.ts';
import { type PageLesson, trainBodyModel } from './train-boilerplate/train.ts';
import { writeTrainedFile } from './write-trained-file.ts';

const USAGE = `usage: npm run train:boilerplate -- DATA [--seed N] [--dry-run]
Learns which lines of a page are its article, from one half of the pages in DATA, and reports on the other half.`;
const OPTIONS = { trees: 100, depth: 4, rate: 0.1, leastHessian: 4, ridge: 4 };
const LINES_OF_TEXT = 'text-lines';
const LINES_OF_PAGES = 'page-lines';

type Example = PageLesson & {
  readonly page: GoldPage;
  readonly lines: readonly LineView[];
};

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: SEED }, 'dry-run': { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (positionals.length !== 1 || folder === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const pages = readGoldPages(folder);
  const kinds = [
    [LINES_OF_TEXT, textExample],
    [LINES_OF_PAGES, pageExample],
  ] as const;
  for (const [name, exampleOf] of kinds) {
    const examples = pages.map(exampleOf);
    const learnt = examples.filter(({ page }) => inTrainingHalf(page.id, values.seed));
    const kept = examples.filter((example) => !learnt.includes(example));
    const model = trainBodyModel(learnt, OPTIONS, (purpose) =>
      seededRandom(`${values.seed} ${name} ${purpose}`),
    );
    const report = Object.fromEntries(
      [...new Set(kept.map(({ page }) => page.set))].map((set) => [set, reportOn(model, kept, set)]),
    );
    console.log(`${name}: learnt from ${learnt.length} pages, seed ${values.seed}`);
    for (const [set, line] of Object.entries(report)) console.log(`  ${set}: ${line}`);
    if (values['dry-run']) continue;
    const file = new URL(`../src/corpus/boilerplate/${name}.weights.json`, import.meta.url);
    writeTrainedFile(
      file,
      layOut(model, { seed: values.seed, learntFrom: learnt.length, otherHalf: report }),
    );
  }
}

function textExample(page: GoldPage): Example {
  const lines = page.lines ?? linesOfPage(page).map(({ text }) => text);
  const views = lines.flatMap((line) => (line.trim() ? [viewLine(line.trim())] : []));
  return lesson(page, views, { columns: pageFeatures(views) });
}

function pageExample(page: GoldPage): Example {
  const blocks = linesOfPage(page);
  const views = blocks.map(({ text }) => viewLine(text));
  return lesson(page, views, {
    columns: pageLineFeatures(blocks, views),
    groupings: elementGroupings(blocks),
  });
}

function linesOfPage(page: GoldPage) {
  return blockLines(parsePage(page.html ?? '').body);
}

/** A mistake costs what it costs in the measure: a line's share of its page's body; every page weighs the same. */
function lesson(page: GoldPage, lines: readonly LineView[], table: Omit<LineTable, 'words'>): Example {
  const words = lines.map(({ count }) => count);
  const body = labelLines(
    lines.map(({ text }) => text),
    page.gold,
  );
  const bodyWords = words.reduce((sum, count, index) => sum + (body[index] ? count : 0), 0);
  const weights = words.map((count) => Math.min(3, (50 * (count + 1)) / Math.max(100, bodyWords)));
  return { ...table, page, lines, words, body, weights };
}

function reportOn(model: BodyModel, examples: readonly Example[], set: string): string {
  const results = examples
    .filter(({ page }) => page.set === set)
    .map((example) => {
      const verdicts = judgeLines(example.lines, judgeByModel(model, example), new Map());
      return { gold: example.page.gold, found: applyVerdicts(example.lines, verdicts).paragraphs.join('\n') };
    });
  const { precision, recall, f1 } = measure(results);
  return `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}) on ${results.length} unseen pages`;
}

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seededRandom(seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** JSON with one tree a line. */
function layOut(model: BodyModel, checked: object): string {
  const trees = (list: readonly Tree[]) => list.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  const part = (name: 'first' | 'second') =>
    `"${name}": { "bias": ${model[name].bias}, "trees": [\n${trees(model[name].trees)}\n  ] }`;
  return `{\n  "checked": ${JSON.stringify(checked)},\n  ${part('first')},\n  ${part('second')}\n}\n`;
}

main();
