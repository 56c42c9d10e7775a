import { passageOf } from '../answer/passages/passage.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer } from '../model.ts';
import { notice } from './notice.ts';

/** How many paragraphs stand on either side. */
const AROUND = 1;
/** How far the next view is away, so that nothing is skipped or shown twice. */
export const CONTEXT_STEP = 2 * AROUND + 1;
/** A paragraph with its neighbours, to check a citation by; a notice where the article is no longer there. */
export function contextAnswer(archive: Archive, articleId: string, paragraph: number): Answer {
  const archived = archive.get(articleId);
  if (!archived) return notice('That article is no longer among the articles.');
  const { article } = archived;
  const around = article.paragraphs.filter(({ n }) => Math.abs(n - paragraph) <= AROUND);
  if (around.length === 0) return notice('The article has changed: it no longer has that paragraph.');
  return {
    kind: 'notice',
    query: null,
    answered: true,
    notes: [],
    lead: `Paragraph ${paragraph} of ${article.paragraphs.length}, with its neighbours.`,
    items: around.map((one) => ({
      label: `¶${one.n}`,
      passage: passageOf(article, one),
      marks: [],
      also: [],
    })),
  };
}
