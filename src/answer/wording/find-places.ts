import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Scope, Span } from '../../model.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { wordsIn } from '../passages/match-words.ts';
import { type ExactWord, exactWords, readKey } from '../sayings/exact-words.ts';
import { latestSayings, type ResolvedQuote, sayingsIn } from '../sayings/resolved-quotes.ts';
import type { Claim, ClaimWord } from './claim.ts';

/** A paragraph that a claim is laid along, with what people are quoted with in it. */
export interface ClaimPlace {
  readonly entry: ArchivedArticle;
  readonly paragraph: Span;
  /** Offsets are into the article. */
  readonly words: readonly ExactWord[];
  readonly quotes: readonly ResolvedQuote[];
}

/** How many paragraphs are compared. */
const MAX_PARAGRAPHS = 60;
/** The rarest words find the place; all of a long claim would only cost time. */
const MAX_TERMS = 16;
/** How many quotes are looked through where all words of the claim are too common for any index. */
const MAX_QUOTES = 200;

/** The paragraphs that a claim's words lead to, likeliest first. Words that no article has are looked up as misspelt, or written apart. */
export function findClaimPlaces(archive: Archive, claim: Claim, scope: Scope): ClaimPlace[] {
  const stems = searchTerms(archive, claim);
  if (stems.length === 0) return placesOfQuotes(archive, claim, scope);
  const terms = stems
    .sort((a, b) => archive.frequency(a) - archive.frequency(b))
    .slice(0, MAX_TERMS)
    .map((term) => ({ term, weight: 1 }));
  return archive.rank(terms, { limit: MAX_PARAGRAPHS, scope }).flatMap((ranked) => {
    const entry = archive.get(ranked.articleId);
    const paragraph = entry?.article.paragraphs[ranked.paragraph - 1];
    return entry && paragraph ? [toPlace(archive, entry, paragraph, ranked.paragraph)] : [];
  });
}

function toPlace(archive: Archive, entry: ArchivedArticle, paragraph: Span, n: number): ClaimPlace {
  const { text, id } = entry.article;
  return {
    entry,
    paragraph,
    words: exactWords(text.slice(paragraph.start, paragraph.end), paragraph.start),
    quotes: sayingsIn(archive, [{ articleId: id, paragraph: n }]),
  };
}

/** The stems of a claim's telling words that some article has, spelt as they are there. */
function searchTerms(archive: Archive, { words }: Claim): string[] {
  const text = words.map(({ key }) => key).join(' ');
  const found = wordsIn(text).flatMap(({ stem, telling, start, end }) => {
    if (!telling || archive.frequency(stem) > 0) return telling ? [stem] : [];
    // What is misspelt may be stemmed otherwise, too: "suspis", of "suspision".
    return archive.respell(stem) ?? archive.respell(text.slice(start, end)) ?? [];
  });
  return [...new Set(found)];
}

/** Puts words together that the articles write as one, and apart that they write as two: "front line" where they have "frontline" alone, and back. */
export function respace(archive: Archive, words: readonly ClaimWord[]): ClaimWord[] {
  const joined: ClaimWord[] = [];
  for (const word of words.flatMap((one) => apart(archive, one))) {
    const last = joined.at(-1);
    const key = `${last?.key ?? ''}${word.key}`;
    const whole = stem(key);
    // A stem no longer than the first word is that word with an ending ("take ful").
    const isOne =
      last !== undefined &&
      !word.opensGap &&
      !isStopWord(key) &&
      whole.length > last.key.length &&
      archive.frequency(whole) > 0;
    // "Ship yard" counts no yards.
    const isPlain = last?.bearing === null && (word.bearing === null || word.bearing === 'unit');
    if (isOne && isPlain) joined.splice(-1, 1, { ...last, end: word.end, ...readKey(key) });
    else joined.push(word);
  }
  return joined;
}

const MIN_HALF_LETTERS = 4;
/** Longer ones are no two words run together. */
const MAX_LETTERS_APART = 30;

/** A word that no article has, as two that articles have. */
function apart(archive: Archive, word: ClaimWord): ClaimWord[] {
  const { key, start, end } = word;
  const isPlain = word.bearing === null && end - start === key.length && key.length <= MAX_LETTERS_APART;
  if (!isPlain || archive.frequency(word.stem) > 0) return [word];
  for (let at = MIN_HALF_LETTERS; at <= key.length - MIN_HALF_LETTERS; at++) {
    const [left, right] = [readKey(key.slice(0, at)), readKey(key.slice(at))];
    if (archive.frequency(left.stem) > 0 && archive.frequency(right.stem) > 0)
      return [
        { ...word, ...left, end: start + at },
        { ...word, ...right, start: start + at, opensGap: false },
      ];
  }
  return [word];
}

/** Where a claim is all small words ("we will not be"): the newest quotes that have them all. */
function placesOfQuotes(archive: Archive, { words }: Claim, scope: Scope): ClaimPlace[] {
  const has = ({ entry, quote }: ResolvedQuote) => {
    const { text } = entry.article;
    const keys = new Set(
      quote.content.flatMap(({ start, end }) => exactWords(text.slice(start, end)).map(({ key }) => key)),
    );
    return words.every(({ key }) => keys.has(key));
  };
  const quotes = latestSayings(archive, { scope, limit: MAX_QUOTES, isWanted: has, articles: 2000 });
  return quotes.flatMap(({ entry, quote }) => {
    const start = quote.content[0]?.start ?? 0;
    const paragraph = entry.article.paragraphs.find((one) => one.start <= start && start < one.end);
    return paragraph ? [toPlace(archive, entry, paragraph, paragraph.n)] : [];
  });
}
