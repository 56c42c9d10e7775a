import type { Row } from '../answer/passages/row.ts';
import type { Citation } from '../model.ts';

/** The articles that rows cite, each once, in their order. */
export function citedIn(rows: readonly Row[]): Citation[] {
  const cited = rows.flatMap(({ citation, also }) => [...(citation ? [citation] : []), ...also]);
  return [...new Map(cited.toReversed().map((one) => [one.articleId, one])).values()].toReversed();
}

/**
 * Articles as BibTeX, an entry each, for LaTeX and for reference managers. Signs that BibTeX gives a meaning are escaped; letters stand as they are,
 * in UTF-8. `@article` with a journal is what styles and Zotero know of newspapers.
 */
export function toBibTeX(citations: readonly Citation[]): string {
  return citations.map(toEntry).join('\n');
}

function toEntry({ articleId, title, outlet, published, url }: Citation): string {
  const [year, month, day] = partsOf(published);
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeTeX(title)}}`],
    ['journal', outlet === null ? undefined : escapeTeX(outlet)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['date', published?.slice(0, 10)],
    ['url', url === null ? undefined : url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  const key = articleId.replace(/[^A-Za-z0-9_.:-]/g, '-');
  return [`@${outlet === null ? 'misc' : 'article'}{${key},`, ...written, '}', ''].join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, also those with a backslash: one alone would end an entry early, or never.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTeX(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** Articles as CSL-JSON, which Zotero and other reference managers read. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(toItem), null, 2)}\n`;
}

function toItem({ articleId, title, outlet, published, url }: Citation): object {
  const parts = partsOf(published).map(Number);
  return {
    id: articleId,
    type: 'article-newspaper',
    title,
    ...(outlet !== null && { 'container-title': outlet }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(url !== null && { URL: url }),
  };
}

/** Year, month and day, as many as are known. */
function partsOf(published: string | null): string[] {
  return published === null ? [] : published.slice(0, 10).split('-');
}
