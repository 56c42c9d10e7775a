import type { Answer, Passage } from '../model.ts';

/** What a person is shown of an answer, all pages of it, in order: label, passage with its place, marks, and the question above it. */
export function shownJson({ items }: Answer): object[] {
  return items.map(({ label, passage, marks, asked }) => ({
    label,
    ...(passage ? placed(passage) : { article: null, url: null, paragraph: null, text: '' }),
    marks,
    asked: asked ? placed(asked) : null,
  }));
}

function placed({ citation, text }: Passage): object {
  return { article: citation.articleId, url: citation.url, paragraph: citation.paragraph, text };
}
