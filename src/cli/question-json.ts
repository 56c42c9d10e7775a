import { KINDS, toJson } from '../answer/kinds/index.ts';
import type { AnswerOptions } from '../answer/options.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, Query } from '../model.ts';

/**
 * An answer as `--json` prints it. A question that was understood as something else ("what did Vol say?") keeps the keys of a question: `answered`, the passage that
 * answers as `answer` (null where that is none of the hits), the pure ranking as `hits`; and `understood` is the query that was answered.
 */
export function printedJson(archive: Archive, query: Query, found: Answer, options: AnswerOptions): object {
  if (query.kind !== 'ask' || found.kind === 'ask') return toJson(found);
  const plain = KINDS.ask.answer(archive, query, options);
  const { answered } = found;
  const shown = found.items.find(({ passage }) => passage !== null)?.passage;
  const at = plain.hits.findIndex(
    ({ citation }) =>
      citation.articleId === shown?.citation.articleId && citation.paragraph === shown.citation.paragraph,
  );
  const standing = shown && at >= 0 ? { text: shown.text, hit: at } : null;
  const own = plain.best && { text: plain.best.text, hit: plain.best.hit };
  return { ...toJson(plain), answered, answer: answered ? (own ?? standing) : null, understood: found.query };
}
