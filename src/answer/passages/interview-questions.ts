import type { Article, Paragraph } from '../../model.ts';

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
  const asking = askingIn(article);
  if (asking?.[n - 1] !== false) return null;
  for (let i = n - 2; i >= Math.max(0, n - 1 - reach); i--) {
    if (asking[i]) return article.paragraphs[i] ?? null;
  }
  return null;
}

/** The number of the paragraph that answers a paragraph which is an interview's question; null for any other. */
export function answerAfter(article: Article, n: number): number | null {
  const asking = askingIn(article);
  return asking?.[n - 1] === true && asking[n] === false ? n + 1 : null;
}

/** Remembered, since many paragraphs of an article are looked at for each question, and its text may have to be decoded. */
const remembered = new WeakMap<Article, readonly boolean[] | null>();

/** For each paragraph of an interview whether it asks; null for any other article. */
function askingIn(article: Article): readonly boolean[] | null {
  const known = remembered.get(article);
  if (known !== undefined) return known;
  const asking = article.paragraphs.map((paragraph) => asks(article, paragraph));
  const answered = asking.filter((asks, i) => asks && asking[i + 1] === false).length;
  const isLabelled = () =>
    article.paragraphs.some((paragraph, i) => asking[i] && LABEL.test(textOf(article, paragraph)));
  const found = answered >= FEWEST || isLabelled() ? asking : null;
  remembered.set(article, found);
  return found;
}

function asks(article: Article, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const text = textOf(article, paragraph);
  return LABEL.test(text) || (ASKS.test(text) && !/^\W*A(?:nswer)?\s*[:.]\s/i.test(text));
}

function textOf({ text }: Article, { start, end }: Paragraph): string {
  return text.slice(start, end);
}
