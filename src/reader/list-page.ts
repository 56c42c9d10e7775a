import { html } from 'hono/html';
import { dateInWords } from '../answer/passages/date-words.ts';
import { titleOf } from '../answer/passages/passage.ts';
import type { ListFilter } from '../answering/requests.ts';
import type { Archive } from '../archive/archive.ts';
import { inScope } from '../archive/scope.ts';
import type { Article, Scope } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type Html, layOutPage } from './layout.ts';

const PAGE = 50;
const DATE = String.raw`\d{4}(-\d\d(-\d\d)?)?`;

/** The articles that a filter leaves, the newest first and the undated last, fifty a page. */
export function listPage(archive: Archive, filter: ListFilter): Html {
  const all = archive.ids.flatMap((id) => archive.get(id)?.article ?? []);
  const outlets = [...new Set(all.flatMap(({ outlet }) => outlet ?? []))].sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
  const found = all.filter((article) => matches(article, filter)).sort(newestFirst);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(filter.page, pages);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  return layOutPage({
    title: 'Articles – Verbatim',
    root: '',
    body: html`
<h1>Articles</h1>
${form(filter, outlets)}
<p class="note" role="status">${found.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} articles</p>
<ol class="articles" start="${(page - 1) * PAGE + 1}">
${shown.map(entry)}
</ol>
${pages > 1 ? pager(filter, page, pages) : ''}`,
  });
}

function matches(article: Article, { words, outlet, from, to }: ListFilter): boolean {
  const scope: Scope = { ...(from && { from }), ...(to && { to }) };
  if (outlet !== '' && article.outlet !== outlet) return false;
  if (!inScope(article, scope)) return false;
  const about = fold([titleOf(article), article.outlet, article.author, article.file].join(' '));
  return fold(words)
    .split(/\s+/)
    .every((word) => about.includes(word));
}

function newestFirst(one: Article, other: Article): number {
  const [left, right] = [one.published ?? '', other.published ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return one.file < other.file ? -1 : 1;
}

function form({ words, outlet, from, to }: ListFilter, outlets: readonly string[]): Html {
  const option = (name: string): Html =>
    html`<option value="${name}"${name === outlet ? ' selected' : ''}>${name === '' ? 'All outlets' : name}</option>`;
  const date = (name: string, label: string, value: string): Html =>
    html`<label>${label} <input name="${name}" value="${value}" placeholder="2024-10" pattern="${DATE}" title="2024, 2024-10 or 2024-10-16" size="10"></label>`;
  return html`<form class="filter" method="get" action="articles" role="search">
<label>Title, author or file <input type="search" name="words" value="${words}"></label>
<label>Outlet <select name="outlet">${['', ...outlets].map(option)}</select></label>
${date('from', 'From', from)}
${date('to', 'To', to)}
<button type="submit">Filter</button>
</form>`;
}

function entry(article: Article): Html {
  const { id, outlet, published, author } = article;
  const about = [outlet, published === null ? 'undated' : dateInWords(published), author];
  return html`<li><a href="articles/${encodeURIComponent(id)}">${titleOf(article)}</a> <span class="about">${about.filter(Boolean).join(' · ')}</span></li>
`;
}

function pager(filter: ListFilter, page: number, pages: number): Html {
  const to = (number: number, label: string): Html => {
    const query = new URLSearchParams({ ...filter, page: String(number) });
    return html`<a href="articles?${query.toString()}">${label}</a>`;
  };
  return html`<nav class="pager" aria-label="Pages">
${page > 1 ? to(page - 1, 'Newer') : ''} <span>Page ${page} of ${pages}</span> ${page < pages ? to(page + 1, 'Older') : ''}
</nav>`;
}
