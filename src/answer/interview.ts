import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Answer, Article, Item, Paragraph, Passage } from '../model.ts';
import { passageOf } from './passage.ts';

/** "Q:", "Question:", "Interviewer:", as interviews label what is asked; from general knowledge of the format. */
const LABEL = /^\W*(?:Q|Question|Interviewer|Frage|Pregunta)\s*(?:\d+\s*)?[:.)]\s/iu;
/** A paragraph that is one question, quotation marks and emphasis around it left out. */
const ASKS = /[?？]["”’»*_)\s]*$/u;
/** Longer paragraphs that end in a question tell something first. */
const LONGEST = 300;
/** So many paragraphs that ask, each answered, make an interview of an article where none is labelled. */
const FEWEST = 2;
/** How many paragraphs an answer may be long and still be shown with its question. */
const REACH = 3;

/** The answer with the question of the interview beside each passage that answers one. The passages stay as they are. */
export function withQuestions(archive: Archive, answer: Answer): Answer {
  if (answer.items.every(({ passage }) => passage === null)) return answer;
  const items = answer.items.map((item) => withQuestion(archive, item));
  // A question that stands above its answer need not be shown once more by itself.
  const isAsked = ({ passage }: Item) =>
    items.some(({ asked }) => asked && passage && isWithin(passage, asked));
  return { ...answer, items: items.filter((item) => !isAsked(item)) };
}

function isWithin({ citation, span }: Passage, asked: Passage): boolean {
  const { start, end } = asked.span;
  return citation.articleId === asked.citation.articleId && span.start >= start && span.end <= end;
}

function withQuestion(archive: Archive, item: Item): Item {
  const entry = item.passage && archive.get(item.passage.citation.articleId);
  const asked = entry && item.passage ? questionBefore(entry, item.passage) : null;
  return asked === null ? item : { ...item, asked };
}

/** The question that the paragraph of a passage answers, in an interview; null elsewhere. */
function questionBefore({ article }: ArchivedArticle, { citation, span }: Passage): Passage | null {
  const at = citation.paragraph - 1;
  const own = article.paragraphs[at];
  if (!own || asks(article, own)) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const before = article.paragraphs[i];
    if (!before || !asks(article, before)) continue;
    return isInterview(article) && before.end <= span.start ? passageOf(article, before) : null;
  }
  return null;
}

function isInterview(article: Article): boolean {
  const questions = article.paragraphs.filter((one) => asks(article, one));
  const answered = questions.filter(({ n }) => {
    const next = article.paragraphs[n];
    return next !== undefined && !asks(article, next);
  });
  return answered.length >= FEWEST || questions.some((one) => LABEL.test(textOf(article, one)));
}

function asks(article: Article, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const text = textOf(article, paragraph);
  return LABEL.test(text) || (ASKS.test(text) && !/^\W*A(?:nswer)?\s*[:.]\s/i.test(text));
}

function textOf({ text }: Article, { start, end }: Paragraph): string {
  return text.slice(start, end);
}
