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
const MOST_LINES = 10_000;

/** The article on a web page: its body by the trained classifier (or Readability, where that is in doubt), its metadata by what the page says. */
export function readPage(html: string): Draft {
  const document = parsePage(html);
  const lines = blockLines(document.body).slice(0, MOST_LINES);
  const { metadata } = pageMetadata(document, lines);
  const views = lines.map(({ text }) => viewLine(text));
  const learnt = judgeByModel(loadBodyModel('page-lines'), {
    columns: pageLineFeatures(lines, views),
    words: views.map(({ count }) => count),
    groupings: elementGroupings(lines),
  });
  const scores = readabilityFallback(document, lines, views, learnt);
  const { paragraphs, removed } = applyVerdicts(views, judgeLines(views, scores, new Map()));
  return { id: null, metadata, paragraphs, removed };
}
