import type { ArchivedArticle } from '../../archive/archive.ts';
import type { Article, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';
import { fold } from '../../text/fold.ts';
import { countIncomplete } from '../../text/incomplete.ts';
import { findPlaces, type PlaceMention } from '../../text/places.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import { usualRate } from '../../text/word-rates.ts';

/** A sentence cut into words for comparing. */
export interface ReadSentence extends Span {
  readonly stems: readonly string[];
  /** For each word: 1 where it is written as a name (a usual word that opens the sentence is not), 2 where it is a number. */
  readonly shapes: Uint8Array;
  readonly folded: string;
  readonly text: string;
  /** Of its article, ISO 639-1; null where that is too short to tell. */
  readonly language: string | null;
  /** Countries, states, capitals and nationalities that are written as names. */
  readonly places: readonly PlaceMention[];
}

export const IS_CAPITALISED = 1;
export const IS_NUMBER = 2;
/** A word in more paragraphs of usual English than this share may open a sentence without being a name. */
const USUAL = 2 ** -11;

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
  const incomplete = countIncomplete();
  const sentences = sentencesIn(entry, paragraph).map(({ start, end }) =>
    readSentence(entry.article, start, end),
  );
  if (countIncomplete() !== incomplete) return sentences;
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
  const first = bisect(0, sentences.length, (i) => (sentences[i]?.start ?? 0) >= span.start);
  let end = first;
  while ((sentences[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++;
  return end > first ? sentences.slice(first, end) : [span];
}

function readSentence({ text, language }: Article, start: number, end: number): ReadSentence {
  const sentence = text.slice(start, end);
  const tokens = tokenize(sentence, language);
  const stems = tokens.map(({ term }) => stem(term, language));
  const isCapital = (i: number) => {
    const first = sentence[tokens[i]?.start ?? sentence.length] ?? '';
    return first !== first.toLowerCase();
  };
  const opensWithName = () =>
    !isStopWord(tokens[0]?.term ?? '', language) &&
    (usualRate(stems[0] ?? '') < USUAL || (isCapital(1) && !isStopWord(tokens[1]?.term ?? '', language)));
  const shapes = Uint8Array.from(tokens, (token, i) => {
    if (/\p{N}/u.test(sentence[token.start] ?? '')) return IS_NUMBER;
    return isCapital(i) && (i > 0 || opensWithName()) ? IS_CAPITALISED : 0;
  });
  const places = findPlaces(stems).filter(({ at }) => isCapital(at));
  for (const { at, length } of places) shapes.fill(IS_CAPITALISED, at, at + length);
  return { start, end, stems, shapes, folded: fold(sentence), text: sentence, places, language };
}
