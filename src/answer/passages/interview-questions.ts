import { interviewTurns } from '../../extract/paragraphs/interview-turns.ts';
import type { Article, Paragraph } from '../../model.ts';
import { memoiseBy } from '../../text/memoise-by.ts';

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
/** For each paragraph of an interview whether it asks; null for any other article. */
const askingIn = memoiseBy((article: Article): readonly boolean[] | null => {
  const turns = interviewTurns(article.text, article.paragraphs, article.title);
  return turns?.map((turn) => turn === 'question') ?? null;
});
