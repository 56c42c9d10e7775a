import { html } from 'hono/html';
import { titleOf } from '../answer/passages/passage.ts';
import type { ListFilter } from '../answering/requests.ts';
import type { Archive } from '../archive/archive.ts';
import { censusOf } from '../archive/census.ts';
import { inScope, type Published } from '../archive/scope.ts';
import type { Article } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Say } from '../words/say.ts';
import { type Html, layOutPage } from './layout.ts';

const PAGE = 50;
const DATE = String.raw`\d{4}(-\d\d(-\d\d)?)?`;

/** The articles that a filter leaves, the newest first and the undated last, fifty a page. */
export function listPage(archive: Archive, filter: ListFilter, say: Say): Html {
  const { newest, outlets: counted } = censusOf(archive);
  const outlets = counted.map(({ name }) => name).sort((one, other) => one.localeCompare(other, 'en'));
  const within = newest.filter((id) => isWithin(archive.published(id), filter));
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  const articleOf = (id: string) => archive.get(id)?.article;
  const found = words.length === 0 ? within : within.filter((id) => isAbout(articleOf(id), words));
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(filter.page, pages);
  const shown = found.slice((page - 1) * PAGE, page * PAGE).flatMap((id) => articleOf(id) ?? []);
  return layOutPage({
    title: `${say('reader.articles')} – Verbatim`,
    root: '',
    say,
    body: html`
<h1>${say('reader.articles')}</h1>
${form(filter, outlets, say)}
<p class="note" role="status">${say('reader.found', { found: found.length, n: newest.length })}</p>
<ol class="articles" start="${(page - 1) * PAGE + 1}">
${shown.map((article) => entry(article, say))}
</ol>
${pages > 1 ? pager(filter, { page, pages }, say) : ''}`,
  });
}

function isWithin(known: Published | undefined, { outlet, from, to }: ListFilter): boolean {
  if (!known || (outlet !== '' && known.outlet !== outlet)) return false;
  return inScope(known, { ...(from && { from }), ...(to && { to }) });
}

function isAbout(article: Article | undefined, words: readonly string[]): boolean {
  if (!article) return false;
  const { outlet, author, file } = article;
  const about = fold([titleOf(article), outlet, author, file].join(' '));
  return words.every((word) => about.includes(word));
}

function form({ words, outlet, from, to }: ListFilter, outlets: readonly string[], say: Say): Html {
  const option = (name: string): Html =>
    html`<option value="${name}"${name === outlet ? ' selected' : ''}>${name === '' ? say('reader.allOutlets') : name}</option>`;
  const date = (name: string, label: string, value: string): Html =>
    html`<label>${label} <input name="${name}" value="${value}" placeholder="2024-10" pattern="${DATE}" title="${say('reader.dates')}" size="10"></label>`;
  return html`<form class="filter" method="get" action="articles" role="search">
<label>${say('reader.words')} <input type="search" name="words" value="${words}"></label>
<label>${say('reader.outlet')} <select name="outlet">${['', ...outlets].map(option)}</select></label>
${date('from', say('reader.from'), from)}
${date('to', say('reader.to'), to)}
<button type="submit">${say('reader.filter')}</button>
</form>`;
}

function entry(article: Article, say: Say): Html {
  const { id, outlet, published, author } = article;
  const about = [outlet, published === null ? say('mark.undated') : say.date(published), author];
  return html`<li><a href="articles/${encodeURIComponent(id)}">${titleOf(article)}</a> <span class="about">${about.filter(Boolean).join(' · ')}</span></li>
`;
}

function pager(
  filter: ListFilter,
  { page, pages }: { readonly page: number; readonly pages: number },
  say: Say,
): Html {
  const to = (number: number, label: string): Html => {
    const query = new URLSearchParams({ ...filter, page: String(number) });
    return html`<a href="articles?${query.toString()}">${label}</a>`;
  };
  return html`<nav class="pager" aria-label="${say('reader.pages')}">
${page > 1 ? to(page - 1, say('reader.newer')) : ''} <span>${say('reader.page', { page, pages })}</span> ${page < pages ? to(page + 1, say('reader.older')) : ''}
</nav>`;
}
