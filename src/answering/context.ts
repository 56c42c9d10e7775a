import { passageOf } from '../answer/passages/passage.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer } from '../model.ts';
import type { Say } from '../words/say.ts';
import { notice } from './notice.ts';

/** How many paragraphs stand on either side. */
const AROUND = 1;
/** How far the next view is away, so that nothing is skipped or shown twice. */
export const CONTEXT_STEP = 2 * AROUND + 1;
/** A paragraph with its neighbours, to check a citation by; a notice where the article is no longer there. */
export function contextAnswer(
  archive: Archive,
  { articleId, paragraph }: { readonly articleId: string; readonly paragraph: number },
  say: Say,
): Answer {
  const archived = archive.get(articleId);
  if (!archived) return notice(say('article.gone'));
  const { article } = archived;
  const around = article.paragraphs.filter(({ n }) => Math.abs(n - paragraph) <= AROUND);
  if (around.length === 0) return notice(say('context.changed'));
  return {
    kind: 'notice',
    query: null,
    answered: true,
    notes: [],
    lead: say('context.lead', { n: paragraph, of: article.paragraphs.length }),
    items: around.map((one) => ({
      label: `¶${one.n}`,
      passage: passageOf(article, one),
      marks: [],
      also: [],
    })),
  };
}
