import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Answer, Item, Passage } from '../../model.ts';
import { questionBefore } from './interview-questions.ts';
import { passageOf } from './passage.ts';

/** How many paragraphs an answer may be long and still be shown with its question. */
const REACH = 3;

/** The answer with the question of the interview beside each passage that answers one. The passages stay as they are. */
export function withQuestions(archive: Archive, answer: Answer): Answer {
  if (answer.items.every(({ passage }) => passage === null)) return answer;
  const items = answer.items.map((item) => withQuestion(archive, item));
  // A question that stands above its answer need not be shown once more by itself, unless it tells something under a label.
  const isAsked = ({ label, passage }: Item) =>
    label === '' && items.some(({ asked }) => asked && passage && isWithin(passage, asked));
  return { ...answer, items: items.filter((item) => !isAsked(item)) };
}

function isWithin({ citation, span }: Passage, asked: Passage): boolean {
  const { start, end } = asked.span;
  return citation.articleId === asked.citation.articleId && span.start >= start && span.end <= end;
}

function withQuestion(archive: Archive, item: Item): Item {
  const entry = item.passage && archive.get(item.passage.citation.articleId);
  const asked = entry && item.passage ? askedFor(entry, item.passage) : null;
  return asked === null ? item : { ...item, asked };
}

function askedFor({ article }: ArchivedArticle, { citation, span }: Passage): Passage | null {
  const asked = questionBefore(article, citation.paragraph, REACH);
  return asked && asked.end <= span.start ? passageOf(article, asked) : null;
}
