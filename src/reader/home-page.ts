import { html } from 'hono/html';
import { sources } from '../answer/sources/sources.ts';
import type { Archive } from '../archive/archive.ts';
import { type Html, layOutPage } from './layout.ts';

/** What this is, and what it holds. */
export function homePage(archive: Archive): Html {
  const { lead, notes } = sources(archive, { kind: 'sources' });
  return layOutPage({
    title: 'Verbatim',
    root: '',
    body: html`
<h1>Verbatim</h1>
<p>A bot answers questions from a collection of articles, word for word, and says where each passage stands. These pages show the
articles as it has read them, so that every citation can be checked.</p>
<p>${lead}</p>
${notes.map((note) => html`<p class="note">${note}</p>`)}
<p><a href="articles">All articles</a></p>`,
  });
}
