import { judgeByModel, loadBodyModel } from '../boilerplate/body-model.ts';
import { applyVerdicts, judgeLines } from '../boilerplate/judge-lines.ts';
import { viewLine } from '../boilerplate/line-features.ts';
import type { Draft } from '../draft.ts';
import { blockLines } from './block-lines.ts';
import { parsePage } from './dom.ts';
import { elementGroupings, pageLineFeatures } from './page-features.ts';
import { pageMetadata } from './page-metadata.ts';
import { readabilityFallback } from './readability-fallback.ts';

/** Beyond this many lines a page is no article but a data set, and only its beginning is read. */
const MAX_LINES = 50_000;

/** The article on a web page: its body by the trained classifier (or Readability, where that is in doubt), its metadata by what the page says. */
export function readPage(html: string, maxLines = MAX_LINES): Draft {
  const document = parsePage(html);
  const all = blockLines(document.body);
  const lines = all.slice(0, maxLines);
  const { metadata } = pageMetadata(document, lines);
  const views = lines.map(({ text }) => viewLine(text));
  const learnt = judgeByModel(loadBodyModel('page-lines'), {
    columns: pageLineFeatures(lines, views),
    words: views.map(({ count }) => count),
    groupings: elementGroupings(lines),
  });
  const scores = readabilityFallback(document, lines, views, learnt);
  const { paragraphs, removed } = applyVerdicts(views, judgeLines(views, scores, new Map()));
  return {
    id: null,
    metadata,
    paragraphs,
    removed,
    ...(all.length > lines.length && { cuts: [cutNotice(maxLines, all.length)] }),
  };
}

function cutNotice(read: number, all: number): string {
  const count = (number: number) => number.toLocaleString('en');
  return `Only the first ${count(read)} of the page's ${count(all)} paragraphs were read: split it into pages to have the others.`;
}
