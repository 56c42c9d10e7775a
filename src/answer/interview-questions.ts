import type { Article, Paragraph } from '../model.ts';

/** "Q:", "Question:", "Interviewer:", as interviews label what is asked; from general knowledge of the format. */
const LABEL = /^\W*(?:Q|Question|Interviewer|Frage|Pregunta)\s*(?:\d+\s*)?[:.)]\s/iu;
/** A paragraph that is one question, quotation marks and emphasis around it left out. */
const ASKS = /[?？]["”’»*_)\s]*$/u;
/** Longer paragraphs that end in a question tell something first. */
const LONGEST = 300;
/** So many paragraphs that ask, each answered, make an interview of an article where none is labelled. */
const FEWEST = 2;

/**
 * The question that a paragraph of an interview answers, at most `reach` paragraphs above it; null elsewhere, and for a question itself.
 *
 * @param n the paragraph's number, from 1
 */
export function questionBefore(article: Article, n: number, reach = 1): Paragraph | null {
  const own = article.paragraphs[n - 1];
  if (!own || asks(article, own)) return null;
  for (let i = n - 2; i >= Math.max(0, n - 1 - reach); i--) {
    const before = article.paragraphs[i];
    if (before && asks(article, before)) return isInterview(article) ? before : null;
  }
  return null;
}

/** The number of the paragraph that answers a paragraph which is an interview's question; null for any other. */
export function answerAfter(article: Article, n: number): number | null {
  const own = article.paragraphs[n - 1];
  const next = article.paragraphs[n];
  if (!own || !next || !asks(article, own) || asks(article, next)) return null;
  return isInterview(article) ? next.n : null;
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
