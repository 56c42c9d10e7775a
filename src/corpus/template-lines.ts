import type { Article, Removal } from '../model.ts';
import { joinParagraphs } from './paragraphs.ts';

/** A line that recurs in fewer articles may be chance. */
const FEWEST_ARTICLES = 4;
/** In this share of an outlet's articles at least: background is taken over from report to report, but not into so many. */
const LEAST_SHARE = 0.15;
/** An article of which recurring lines are more is a version of another one; what they have in common is the story. */
const MOST_RECURRING = 0.5;

/**
 * The lines that recur across articles of one outlet and so are its template ("About us", appeals, notices), by outlet as
 * `outletOf` names it. Only what stands at the top or the end of articles counts, and only in articles that are more than that.
 */
export function findTemplateLines(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byOutlet = new Map<string, Article[]>();
  for (const article of articles) {
    const outlet = outletOf(article);
    if (outlet === null) continue;
    const known = byOutlet.get(outlet);
    if (known) known.push(article);
    else byOutlet.set(outlet, [article]);
  }
  const templates = new Map<string, ReadonlySet<string>>();
  for (const [outlet, own] of byOutlet) {
    const lines = recurringLines(own);
    if (lines.size > 0) templates.set(outlet, lines);
  }
  return templates;
}

/** The article without its outlet's template lines, and what was taken; an article of nothing else stays as it is. */
export function withoutTemplateLines(
  article: Article,
  templates: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly article: Article; readonly removed: readonly Removal[] } {
  const template = templates.get(outletOf(article) ?? '');
  const lines = linesOf(article);
  const kept = lines.filter((line) => !template?.has(fold(line)));
  if (kept.length === lines.length || kept.length === 0) return { article, removed: [] };
  const removed = lines.flatMap((text) =>
    template?.has(fold(text)) ? [{ rule: 'outlet-template', text }] : [],
  );
  return { article: { ...article, ...joinParagraphs(kept) }, removed };
}

/** Whose articles share a template: the outlet by name, else the site by its host; null where neither is known. */
function outletOf({ outlet, url }: Article): string | null {
  if (outlet) return outlet.toLowerCase();
  return url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
}

function recurringLines(articles: readonly Article[]): ReadonlySet<string> {
  const enough = Math.max(FEWEST_ARTICLES, articles.length * LEAST_SHARE);
  if (articles.length < enough) return new Set();
  const folded = articles.map((article) => linesOf(article).map(fold));
  const frequent = frequentLines(folded, enough);
  const stories = folded.filter((lines) => {
    const words = (some: readonly string[]) => some.join(' ').split(' ').length;
    return words(lines.filter((line) => frequent.has(line))) <= MOST_RECURRING * words(lines);
  });
  return frequentLines(
    stories.map((lines) => edges(lines, frequent)),
    enough,
  );
}

/** The lines that stand in at least so many of the articles. */
function frequentLines(articles: readonly (readonly string[])[], enough: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of articles) {
    for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line));
}

/** The frequent lines before an article's first own line and after its last. */
function edges(lines: readonly string[], frequent: ReadonlySet<string>): readonly string[] {
  const first = lines.findIndex((line) => !frequent.has(line));
  const last = lines.findLastIndex((line) => !frequent.has(line));
  return first < 0 ? [] : [...lines.slice(0, first), ...lines.slice(last + 1)];
}

function linesOf({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Lines count as the same whatever numbers they hold ("12 comments", "© 2024"). */
function fold(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
