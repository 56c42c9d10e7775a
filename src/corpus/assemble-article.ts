import type { Article } from '../model.ts';
import { detectLanguage } from '../text/language.ts';
import { articleId, safeId } from './article-id.ts';
import type { Draft } from './draft.ts';
import { joinParagraphs } from './paragraphs.ts';

/** Where a draft comes from, and what holds where the file itself is silent. */
export interface ArticleOrigin {
  readonly file: string;
  /** The draft's place in its file, or in its part of the file, from 0. */
  readonly ordinal: number;
  readonly published: string | null;
}

/** Makes the article of a draft: its text and spans, its id and its language. */
export async function assembleArticle(
  draft: Draft,
  { file, ordinal, published }: ArticleOrigin,
): Promise<Article> {
  const { title, outlet, author, url, updated, source, numericDays } = draft.metadata;
  const { text, paragraphs } = joinParagraphs(draft.paragraphs);
  return {
    id: draft.id ? safeId(draft.id) : articleId(draft.part ? `${file}/${draft.part}` : file, ordinal, title),
    file,
    title,
    outlet,
    author,
    url,
    published: draft.metadata.published ?? published,
    ...(numericDays && { numericDays }),
    updated,
    ...(source === null ? {} : { source }),
    language: (await detectLanguage(text)) ?? draft.metadata.language,
    text,
    paragraphs,
  };
}
