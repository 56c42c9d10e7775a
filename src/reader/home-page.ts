import { html } from 'hono/html';
import { sources } from '../answer/sources/sources.ts';
import type { Archive } from '../archive/archive.ts';
import type { Say } from '../words/say.ts';
import { type Html, layOutPage } from './layout.ts';

/** What this is, and what it holds. */
export function homePage(archive: Archive, say: Say): Html {
  const { lead, notes } = sources(archive, { kind: 'sources' }, { locale: say.locale });
  return layOutPage({
    title: 'Verbatim',
    root: '',
    say,
    body: html`
<h1>Verbatim</h1>
<p>${say('reader.about')}</p>
<p>${lead}</p>
${notes.map((note) => html`<p class="note">${note}</p>`)}
<p><a href="articles">${say('reader.allArticles')}</a></p>`,
  });
}
