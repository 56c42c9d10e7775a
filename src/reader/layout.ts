import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Say } from '../words/say.ts';

/** HTML in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface ReaderPage {
  readonly title: string;
  /** The way from this page to the reader's root: empty, or `../`. Links are relative, so that a proxy may put the reader anywhere. */
  readonly root: '' | '../';
  readonly body: Html;
  readonly say: Say;
}

/** A whole page. */
export function layOutPage({ title, root, body, say }: ReaderPage): Html {
  return html`<!doctype html>
<html lang="${say.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}reader.css">
</head>
<body>
<header class="site"><nav aria-label="${say('reader.site')}"><a class="home" href="${root === '' ? './' : root}">Verbatim</a> <a href="${root}articles">${say('reader.articles')}</a></nav></header>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A page that says one thing. */
export function noticePage(
  root: ReaderPage['root'],
  { title, text }: { readonly title: string; readonly text: string },
  say: Say,
): Html {
  return layOutPage({
    title: `${title} – Verbatim`,
    root,
    say,
    body: html`<h1>${title}</h1><p>${text}</p>`,
  });
}
