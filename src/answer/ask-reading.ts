import type { ArchivedArticle } from '../archive/archive.ts';
import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';

/** A sentence cut into words for comparing. */
export interface ReadSentence extends Span {
  readonly stems: readonly string[];
  /** For each word: starts with a capital, and does not open the sentence. */
  readonly capitals: Uint8Array;
  /** For each word: is a number. */
  readonly numbers: Uint8Array;
  readonly folded: string;
}

/** The sentences of one paragraph, cut into words. */
export function readParagraph({ article, extraction }: ArchivedArticle, paragraph: number): ReadSentence[] {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return [];
  const sentences = extraction.sentences.filter(({ start, end }) => start >= span.start && end <= span.end);
  return (sentences.length > 0 ? sentences : [span]).map(({ start, end }) =>
    readSentence(article.text, start, end),
  );
}

function readSentence(text: string, start: number, end: number): ReadSentence {
  const sentence = text.slice(start, end);
  const tokens = tokenize(sentence);
  const stems = tokens.map(({ term }) => stem(term));
  const capitals = Uint8Array.from(tokens, (token, i) =>
    Number(i > 0 && /\p{Lu}/u.test(sentence[token.start] ?? '')),
  );
  const numbers = Uint8Array.from(tokens, (token) => Number(/\p{N}/u.test(sentence[token.start] ?? '')));
  return { start, end, stems, capitals, numbers, folded: fold(sentence) };
}
