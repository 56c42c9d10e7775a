import type { ArchivedArticle } from '../../archive/archive.ts';
import type { Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';

/** A sentence cut into words for comparing. */
export interface ReadSentence extends Span {
  readonly stems: readonly string[];
  /** For each word: 1 where it starts with a capital and does not open the sentence, 2 where it is a number. */
  readonly shapes: Uint8Array;
  readonly folded: string;
}

export const CAPITAL = 1;
export const NUMBER = 2;

/** Read paragraphs that are kept for the next question; about 1.5 KB each. */
const MAX_KEPT = 16_384;
const kept = new Map<
  string,
  { readonly entry: ArchivedArticle; readonly sentences: readonly ReadSentence[] }
>();

/** The sentences of one paragraph, cut into words. */
export function readParagraph(entry: ArchivedArticle, paragraph: number): readonly ReadSentence[] {
  const key = `${paragraph} ${entry.article.id}`;
  const known = kept.get(key);
  if (known?.entry === entry) return known.sentences;
  const sentences = sentencesIn(entry, paragraph).map(({ start, end }) =>
    readSentence(entry.article.text, start, end),
  );
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, { entry, sentences });
  return sentences;
}

function sentencesIn(
  { article, extraction: { sentences } }: ArchivedArticle,
  paragraph: number,
): readonly Span[] {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return [];
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sentences[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
  return end > low ? sentences.slice(low, end) : [span];
}

function readSentence(text: string, start: number, end: number): ReadSentence {
  const sentence = text.slice(start, end);
  const tokens = tokenize(sentence);
  const shapes = Uint8Array.from(tokens, (token, i) => {
    const first = sentence[token.start] ?? '';
    return /\p{N}/u.test(first) ? NUMBER : i > 0 && first !== first.toLowerCase() ? CAPITAL : 0;
  });
  return { start, end, stems: tokens.map(({ term }) => stem(term)), shapes, folded: fold(sentence) };
}
