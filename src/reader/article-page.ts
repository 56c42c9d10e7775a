import { html } from 'hono/html';
import { dateInWords } from '../answer/passages/date-words.ts';
import { titleOf } from '../answer/passages/passage.ts';
import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Article, Paragraph, Span } from '../model.ts';
import { type AnnotatedSpan, type Annotation, annotationsOf, cutSegments } from './annotate.ts';
import { articleLists } from './article-lists.ts';
import { type Html, layOutPage } from './layout.ts';

/** An article as read: paragraphs numbered, the cited words marked, quotations and dates with what is known of them. */
export function articlePage(archive: Archive, archived: ArchivedArticle, cited: Span | null): Html {
  const { article } = archived;
  const annotated = annotationsOf(archived, cited);
  const first = cited && article.paragraphs.find(({ end }) => end > cited.start);
  return layOutPage({
    title: `${titleOf(article)} – Verbatim`,
    root: '../',
    body: html`
<article${article.language === null ? '' : html` lang="${article.language}"`}>
<h1>${titleOf(article)}</h1>
${about(article)}
${copies(archive, article)}
${first ? html`<p class="note">The cited words are marked, in <a href="#p${first.n}">paragraph ${first.n}</a>.</p>` : ''}
<div class="text">
${article.paragraphs.map((paragraph) => showParagraph(article, paragraph, annotated))}
</div>
</article>
${articleLists(archive, archived)}`,
  });
}

/** A change on the day of publication is no news. */
function isSameDay(updated: string, published: string | null): boolean {
  return updated.slice(0, 10) === published?.slice(0, 10);
}

function about({ outlet, author, published, updated, source, url, file }: Article): Html {
  const link = url !== null && /^https?:\/\//i.test(url) ? url : null;
  return html`<p class="about">${outlet === null ? 'Outlet not named' : outlet} ·
${published === null ? 'undated' : html`<time datetime="${published}">${dateInWords(published)}</time>`}${
  updated === null || isSameDay(updated, published)
    ? ''
    : html` · changed <time datetime="${updated}">${dateInWords(updated)}</time>`
}${author === null ? '' : html` · by ${author}`}${source === undefined ? '' : html` · credits ${source}`}</p>
<p class="about">${
    link === null
      ? html`Read from ${file}`
      : html`<a class="source" href="${link}" rel="noopener noreferrer">Read it at the source</a>`
  }</p>`;
}

function copies(archive: Archive, { id }: Article): Html | '' {
  const others = archive.nearDuplicates
    .membersOf(id)
    .flatMap((other) => (other === id ? [] : (archive.get(other)?.article ?? [])));
  if (others.length === 0) return '';
  const links = others.map(
    (other) =>
      html`<li><a href="${encodeURIComponent(other.id)}">${titleOf(other)}</a>${other.outlet === null ? '' : `, ${other.outlet}`}</li>`,
  );
  return html`<div class="note"><p>The same text, or nearly, stands in:</p><ul>${links}</ul></div>`;
}

function showParagraph({ text }: Article, paragraph: Paragraph, annotated: readonly AnnotatedSpan[]): Html {
  const segments = cutSegments(paragraph, annotated).map(({ start, end, annotations }) =>
    annotations.reduceRight(wrap, html`${text.slice(start, end)}`),
  );
  const { n } = paragraph;
  return html`<p id="p${n}"><a class="number" href="#p${n}" aria-label="Paragraph ${n}">${n}</a> ${segments}</p>
`;
}

function wrap(content: Html, annotation: Annotation): Html {
  switch (annotation.kind) {
    case 'cited':
      return html`<mark>${content}</mark>`;
    case 'quote':
      return html`<span class="quote" title="${spoken(annotation)}">${content}</span>`;
    case 'date':
      return html`<span class="date" title="${dated(annotation)}">${content}</span>`;
  }
}

function spoken({ speaker, inferred }: Extract<Annotation, { kind: 'quote' }>): string {
  return speaker === null ? 'Speaker not named' : `${speaker}${inferred ? ' (inferred)' : ''}`;
}

function dated({ value, inferred }: Extract<Annotation, { kind: 'date' }>): string {
  const words = /^\d{4}(-\d\d){0,2}$/.test(value) ? dateInWords(value) : value;
  return inferred ? `${words} (inferred)` : words;
}
