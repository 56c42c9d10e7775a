import type { ArchivedArticle } from '../../../archive/archive.ts';
import type { Article, Span } from '../../../model.ts';
import { bisect } from '../../../text/bisect.ts';
import { fold } from '../../../text/fold.ts';
import { countIncomplete } from '../../../text/incomplete.ts';
import { isEnglish } from '../../../text/languages.ts';
import { findPlaces, opensPlace, type PlaceMention } from '../../../text/places.ts';
import { stem } from '../../../text/stems.ts';
import { isStopWord } from '../../../text/stop-words.ts';
import { tokenize, tokenReader } from '../../../text/tokens.ts';
import { usualRate } from '../../../text/word-rates.ts';

/** A sentence cut into words for comparing. */
export interface ReadSentence extends Span {
  readonly stems: readonly string[];
  /** For each word: 1 where it is written as a name (a usual word that opens the sentence is not), 2 where it is a number. */
  readonly shapes: Uint8Array;
  /** Worked out when it is first asked for. */
  readonly folded: string;
  /** Whether it is a question. */
  readonly asks: boolean;
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

const ENDS_ASKING = /\?["')\]]*\s*$/;
/** In so many last characters a question mark stands, where there is one. */
const ENDING = 8;

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

/** What a word tells by itself. */
interface Word {
  readonly stemmed: string;
  readonly isStop: boolean;
  /** Whether it is rare enough to be a name where it opens a sentence. */
  readonly isRare: boolean;
  readonly opensPlace: boolean;
}

function readWord(term: string, language: string | null): Word {
  const stemmed = stem(term, language);
  return {
    stemmed,
    isStop: isStopWord(term, language),
    isRare: usualRate(stemmed) < USUAL,
    opensPlace: opensPlace(stemmed),
  };
}

const readEnglish = tokenReader((term) => readWord(term, 'en'));

function readSentence(article: Article, start: number, end: number): ReadSentence {
  const text = article.text.slice(start, end);
  const { language } = article;
  const [words, starts]: [Word[], number[]] = [[], []];
  const take = (word: Word, at: number) => {
    words.push(word);
    starts.push(at);
  };
  if (isEnglish(language)) readEnglish(text, take);
  else for (const token of tokenize(text, language)) take(readWord(token.term, language), token.start);
  const stems = words.map(({ stemmed }) => stemmed);
  const shapes = new Uint8Array(words.length);
  let namesPlace = false;
  for (let i = 0; i < words.length; i++) {
    const at = starts[i] ?? text.length;
    const isCapital = isCapitalAt(text, at);
    if (isNumberAt(text, at)) shapes[i] = IS_NUMBER;
    else if (isCapital && (i > 0 || opensWithName(text, words, starts))) shapes[i] = IS_CAPITALISED;
    if (isCapital && words[i]?.opensPlace) namesPlace = true;
  }
  const places = namesPlace
    ? findPlaces(stems).filter(({ at }) => isCapitalAt(text, starts[at] ?? text.length))
    : [];
  for (const { at, length } of places) shapes.fill(IS_CAPITALISED, at, at + length);
  return new Sentence({ start, end, stems, shapes, text, places, language });
}

function opensWithName(text: string, [first, second]: readonly Word[], starts: readonly number[]): boolean {
  if (first === undefined || first.isStop) return false;
  return (
    first.isRare || (second !== undefined && !second.isStop && isCapitalAt(text, starts[1] ?? text.length))
  );
}

/** A sentence that is folded when somebody looks: most are told by their words alone. */
class Sentence implements ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
  readonly shapes: Uint8Array;
  readonly text: string;
  readonly language: string | null;
  readonly places: readonly PlaceMention[];
  readonly asks: boolean;
  #folded: string | null = null;

  constructor({ start, end, stems, shapes, text, places, language }: Omit<ReadSentence, 'folded' | 'asks'>) {
    this.start = start;
    this.end = end;
    this.stems = stems;
    this.shapes = shapes;
    this.text = text;
    this.language = language;
    this.places = places;
    this.asks = ENDS_ASKING.test(fold(text.slice(-2 * ENDING)).slice(-ENDING));
  }

  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
}

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
