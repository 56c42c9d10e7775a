import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { AskAnswer, Item, Span } from '../../model.ts';
import { passageOf } from '../passages/passage.ts';

/** A sentence of one of the passages that were found. */
export interface FoundSentence {
  readonly entry: ArchivedArticle;
  readonly span: Span;
  readonly text: string;
}

/**
 * The answer that a sentence of its passages gives which tells what was asked, the first such one in their order; null where none does. It may be another one than
 * was chosen, and one where none was: that a sentence says "Parker's victory over Wilder" is more than that its words are near those of the question.
 */
export function answerElsewhere(
  archive: Archive,
  answer: AskAnswer,
  isTold: (sentence: FoundSentence) => boolean,
): AskAnswer | null {
  for (const [hit, { citation, span: paragraph }] of answer.hits.entries()) {
    const entry = archive.get(citation.articleId);
    if (!entry) continue;
    const { text } = entry.article;
    const told = entry.extraction.sentences.find(
      ({ start, end }) =>
        start >= paragraph.start &&
        end <= paragraph.end &&
        isTold({ entry, span: { start, end }, text: text.slice(start, end) }),
    );
    if (!told) continue;
    const span = { start: told.start, end: told.end };
    const passage = passageOf(entry.article, paragraph, [span]);
    const first: Item = { label: '', passage, marks: [], also: [] };
    const others = answer.items.flatMap(({ passage: other, ...item }): Item[] =>
      other === null ||
      (other.citation.articleId === citation.articleId &&
        other.span.start <= span.start &&
        span.end <= other.span.end)
        ? []
        : [{ ...item, passage: { ...other, highlights: [] }, marks: [] }],
    );
    return {
      ...answer,
      answered: true,
      lead: '',
      items: [first, ...others],
      best: { text: text.slice(span.start, span.end), span, hit },
    };
  }
  return null;
}
