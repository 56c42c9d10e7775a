import { html } from 'hono/html';
import { titleOf } from '../answer/passages/passage.ts';
import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Article, Paragraph, Span } from '../model.ts';
import type { Say } from '../words/say.ts';
import { type AnnotatedSpan, type Annotation, annotationsOf, cutSegments } from './annotate.ts';
import { articleLists } from './article-lists.ts';
import { type Html, layOutPage } from './layout.ts';

/** An article as read: paragraphs numbered, the cited words marked, quotations and dates with what is known of them. */
export function articlePage(
  archive: Archive,
  archived: ArchivedArticle,
  { cited, say }: { readonly cited: Span | null; readonly say: Say },
): Html {
  const { article } = archived;
  const annotated = annotationsOf(archived, cited);
  const first = cited && article.paragraphs.find(({ end }) => end > cited.start);
  return layOutPage({
    title: `${titleOf(article)} – Verbatim`,
    root: '../',
    say,
    body: html`
<article${article.language === null ? '' : html` lang="${article.language}"`}>
<h1>${titleOf(article)}</h1>
${about(article, say)}
${copies(archive, article, say)}
${first ? html`<p class="note">${say('reader.cited')} <a href="#p${first.n}">${say('reader.paragraph', { n: first.n })}</a></p>` : ''}
<div class="text">
${article.paragraphs.map((paragraph) => showParagraph(article, paragraph, { annotated, say }))}
</div>
</article>
${articleLists(archive, archived, say)}`,
  });
}

/** A change on the day of publication is no news. */
function isSameDay(updated: string, published: string | null): boolean {
  return updated.slice(0, 10) === published?.slice(0, 10);
}

function about({ outlet, author, published, updated, source, url, file }: Article, say: Say): Html {
  const link = url !== null && /^https?:\/\//i.test(url) ? url : null;
  return html`<p class="about">${outlet ?? say('outlet.unnamed')} ·
${published === null ? say('mark.undated') : html`<time datetime="${published}">${say.date(published)}</time>`}${
  updated === null || isSameDay(updated, published)
    ? ''
    : html` · <time datetime="${updated}">${say('citations.changed', { date: say.date(updated) })}</time>`
}${author === null ? '' : html` · ${say('article.by', { author })}`}${source === undefined ? '' : html` · ${say('citations.credits', { source })}`}</p>
<p class="about">${
    link === null
      ? say('reader.readFrom', { file })
      : html`<a class="source" href="${link}" rel="noopener noreferrer">${say('reader.atSource')}</a>`
  }</p>`;
}

function copies(archive: Archive, { id }: Article, say: Say): Html | '' {
  const others = archive.nearDuplicates
    .membersOf(id)
    .flatMap((other) => (other === id ? [] : (archive.get(other)?.article ?? [])));
  if (others.length === 0) return '';
  const links = others.map(
    (other) =>
      html`<li><a href="${encodeURIComponent(other.id)}">${titleOf(other)}</a>${other.outlet === null ? '' : `, ${other.outlet}`}</li>`,
  );
  return html`<div class="note"><p>${say('reader.copies')}</p><ul>${links}</ul></div>`;
}

function showParagraph(
  { text }: Article,
  paragraph: Paragraph,
  { annotated, say }: { readonly annotated: readonly AnnotatedSpan[]; readonly say: Say },
): Html {
  const segments = cutSegments(paragraph, annotated).map(({ start, end, annotations }) =>
    annotations.reduceRight(
      (content, annotation) => wrap(content, annotation, say),
      html`${text.slice(start, end)}`,
    ),
  );
  const { n } = paragraph;
  return html`<p id="p${n}"><a class="number" href="#p${n}" aria-label="${say('reader.paragraphLabel', { n })}">${n}</a> ${segments}</p>
`;
}

function wrap(content: Html, annotation: Annotation, say: Say): Html {
  switch (annotation.kind) {
    case 'cited':
      return html`<mark>${content}</mark>`;
    case 'quote':
      return html`<span class="quote" title="${spoken(annotation, say)}">${content}</span>`;
    case 'date':
      return html`<span class="date" title="${dated(annotation, say)}">${content}</span>`;
  }
}

function spoken({ speaker, inferred }: Extract<Annotation, { kind: 'quote' }>, say: Say): string {
  if (speaker === null) return say('speaker.unnamed');
  return inferred ? `${speaker} (${say('mark.inferredShort')})` : speaker;
}

function dated({ value, inferred }: Extract<Annotation, { kind: 'date' }>, say: Say): string {
  const words = /^\d{4}(-\d\d){0,2}$/.test(value) ? say.date(value) : value;
  return inferred ? `${words} (${say('mark.inferredShort')})` : words;
}
