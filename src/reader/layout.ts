import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML in which everything that came from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface ReaderPage {
  readonly title: string;
  /** The way from this page to the reader's root: empty, or `../`. Links are relative, so that a proxy may put the reader anywhere. */
  readonly root: '' | '../';
  readonly body: Html;
}

/** A whole page. */
export function layOutPage({ title, root, body }: ReaderPage): Html {
  return html`<!doctype html>
<html lang="en">
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
<header class="site"><nav aria-label="Site"><a class="home" href="${root === '' ? './' : root}">Verbatim</a> <a href="${root}articles">Articles</a></nav></header>
<main>
${body}
</main>
</body>
</html>
`;
}

/** A page that says one thing. */
export function noticePage(root: ReaderPage['root'], title: string, text: string): Html {
  return layOutPage({ title: `${title} – Verbatim`, root, body: html`<h1>${title}</h1><p>${text}</p>` });
}
