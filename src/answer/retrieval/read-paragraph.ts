import type { ArchivedArticle } from '../../archive/archive.ts';
import type { Article, Span } from '../../model.ts';
import { bisect } from '../../text/bisect.ts';
import { fold } from '../../text/fold.ts';
import { countIncomplete } from '../../text/incomplete.ts';
import { isEnglish } from '../../text/languages.ts';
import { findPlaces, type PlaceMention } from '../../text/places.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize, tokenReader } from '../../text/tokens.ts';
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
  const { stems, starts, terms } = wordsOf(sentence, language);
  const isCapital = (i: number) => isCapitalAt(sentence, starts[i] ?? sentence.length);
  const opensWithName = () =>
    !isStopWord(terms[0] ?? '', language) &&
    (usualRate(stems[0] ?? '') < USUAL || (isCapital(1) && !isStopWord(terms[1] ?? '', language)));
  const shapes = Uint8Array.from(starts, (at, i) => {
    if (isNumberAt(sentence, at)) return IS_NUMBER;
    return isCapitalAt(sentence, at) && (i > 0 || opensWithName()) ? IS_CAPITALISED : 0;
  });
  const places = findPlaces(stems).filter(({ at }) => isCapital(at));
  for (const { at, length } of places) shapes.fill(IS_CAPITALISED, at, at + length);
  return { start, end, stems, shapes, folded: fold(sentence), text: sentence, places, language };
}

/** The words of a sentence side by side: where each starts, its term and its stem. */
interface SentenceWords {
  readonly starts: readonly number[];
  readonly terms: readonly string[];
  readonly stems: readonly string[];
}

function wordsOf(sentence: string, language: string | null): SentenceWords {
  const [starts, terms, stems]: [number[], string[], string[]] = [[], [], []];
  const take = (word: { term: string; stemmed: string }, start: number) => {
    starts.push(start);
    terms.push(word.term);
    stems.push(word.stemmed);
  };
  if (isEnglish(language)) readEnglish(sentence, take);
  else
    for (const { term, start } of tokenize(sentence, language))
      take({ term, stemmed: stem(term, language) }, start);
  return { starts, terms, stems };
}

const readEnglish = tokenReader((term) => ({ term, stemmed: stem(term) }));

const PLAIN = 128;

/** Whether a text has a capital at a place: plain letters, which most are, are told by their codes. */
function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < PLAIN) return code >= 65 && code <= 90;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function isNumberAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < PLAIN ? code >= 48 && code <= 57 : /\p{N}/u.test(text[at] ?? '');
}
