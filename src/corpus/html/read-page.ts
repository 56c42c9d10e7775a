import { judgeByModel, loadBodyModel } from '../boilerplate/body-model.ts';
import { applyVerdicts, judgeLines, type Verdicts } from '../boilerplate/judge-lines.ts';
import { type LineView, viewLine } from '../boilerplate/line-features.ts';
import { asksToPay } from '../boilerplate/paywall.ts';
import type { Draft, Metadata } from '../draft.ts';
import { datelineOf } from '../scraped/press-dateline.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { consentLines } from './consent-boxes.ts';
import { describedParagraphs } from './described-body.ts';
import { parsePage } from './dom.ts';
import { furtherArticles } from './further-articles.ts';
import { headerLines } from './header-lines.ts';
import { messageSigns, whyNoArticle } from './no-article.ts';
import { elementGroupings, pageLineFeatures } from './page-features.ts';
import { pageMetadata } from './page-metadata.ts';
import { printedFrom, printedOn } from './printed-from.ts';
import { readabilityFallback } from './readability-fallback.ts';
import { relatedBoxes } from './related-boxes.ts';
import { savedAddress } from './saved-address.ts';
import { signupLines } from './signup-boxes.ts';
import { markedLines, siblingLines } from './small-pages.ts';

/** Beyond this many lines a page is no article but a data set, and only its beginning is read. */
const MAX_LINES = 50_000;
/** The log-odds of what is surely body. */
const SURE = 4;

/** The article on a web page: its body by the trained classifier (or Readability, where that is in doubt), its metadata by what the page says. */
export function readPage(html: string, maxLines = MAX_LINES): Draft {
  const document = parsePage(html);
  const all = blockLines(document.body);
  const lines = all.slice(0, maxLines);
  const { metadata, described } = pageMetadata(document, lines, savedAddress(html));
  const views = lines.map(({ text }) => viewLine(text));
  const learnt = judgeByModel(loadBodyModel('page-lines'), {
    columns: pageLineFeatures(lines, views),
    words: views.map(({ count }) => count),
    groupings: elementGroupings(lines),
  });
  const printed = printedFrom(lines);
  const roles = new Map([
    ...consentLines(lines),
    ...signupLines(document, lines),
    ...headerLines(lines, metadata),
    ...mastheads(lines, metadata),
    ...relatedBoxes(lines, views),
    ...furtherArticles(document, lines, metadata.title),
    ...printedOn(lines),
    ...(printed ? [[printed.index, 'printed-from'] as const] : []),
  ]);
  // Before the document may be taken apart.
  const inArticle = markedLines(document, lines, views);
  const signs = messageSigns(document, lines);
  const judged = readabilityFallback(document, lines, views, learnt);
  const marked = new Set([...inArticle, ...siblingLines(lines, views, judged)]);
  const scores = judged.map((score, index) => (marked.has(index) ? Math.max(score, SURE) : score));
  const verdicts = withoutTitle(judgeLines(views, scores, roles), views, metadata.title);
  const shown = applyVerdicts(views, verdicts);
  const hidden = describedParagraphs(described?.body ?? null, shown.paragraphs, described?.isForPayers);
  const body = lines.filter((_, index) => verdicts[index] === null);
  const toPay = hidden ? null : asksToPay(views, verdicts, described?.isForPayers);
  const cuts = [
    ...(all.length > lines.length ? [cutNotice(maxLines, all.length)] : []),
    ...(toPay === null ? [] : [toPay]),
  ];
  const noArticle = hidden ? null : whyNoArticle({ title: metadata.title, body, lines, signs });
  return {
    id: null,
    metadata: withDateline(metadata, shown.paragraphs),
    ...(hidden ? insteadOfShown(hidden, shown) : shown),
    ...(noArticle !== null && { noArticle }),
    ...(cuts.length > 0 && { cuts }),
  };
}

/** The title once more at the head of the body is no paragraph of it, nor are the names of programs and rubrics above it. */
function withoutTitle(verdicts: Verdicts, views: readonly LineView[], title: string | null): Verdicts {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const body = verdicts.flatMap((verdict, index) => (verdict === null ? [index] : []));
  const head = body.slice(0, 1 + body.findIndex((index) => views[index]?.solid));
  const at =
    title === null ? -1 : head.findIndex((index) => letters(views[index]?.text ?? '') === letters(title));
  if (at < 0 || body.length === at + 1) return verdicts;
  const out = new Map(
    head.slice(0, at + 1).map((index, place) => [index, place === at ? 'title' : 'above-title']),
  );
  return verdicts.map((verdict, index) => out.get(index) ?? verdict);
}

/** A release that is not dated otherwise has the date of its dateline. */
function withDateline(metadata: Metadata, paragraphs: readonly string[]): Metadata {
  const published =
    metadata.published ??
    paragraphs
      .slice(0, 2)
      .map((text) => datelineOf(text, null))
      .find(Boolean);
  return { ...metadata, published: published ?? null };
}

/** The outlet's name above the title is no paragraph. */
function mastheads(lines: readonly BlockLine[], { title, outlet }: Metadata): ReadonlyMap<number, string> {
  const at = lines.findIndex(({ text }) => text === title);
  const above = outlet === null || at < 0 ? [] : lines.slice(0, at);
  return new Map(above.flatMap(({ text }, index) => (text === outlet ? [[index, 'outlet'] as const] : [])));
}

function insteadOfShown(
  paragraphs: readonly string[],
  shown: Pick<Draft, 'paragraphs' | 'removed'>,
): Pick<Draft, 'paragraphs' | 'removed'> {
  const replaced = shown.paragraphs.map((text) => ({ rule: 'not-described', text }));
  return { paragraphs, removed: [...shown.removed, ...replaced] };
}

function cutNotice(read: number, all: number): string {
  const count = (number: number) => number.toLocaleString('en');
  return `Only the first ${count(read)} of the page's ${count(all)} paragraphs were read: split it into pages to have the others.`;
}
