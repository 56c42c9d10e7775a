import type { Article, Span } from '../../model.ts';

/** A word of a text, folded for comparing as browsers compare: without case and accents. */
interface Word extends Span {
  readonly folded: string;
}

/** What a directive is made of, as ranges of words, both ends included. */
interface Terms {
  readonly start: readonly [number, number];
  readonly end: readonly [number, number] | null;
  readonly prefix: Span | null;
  readonly suffix: Span | null;
}

/** Joined by what does not break a word (UAX 29: apostrophes, points, commas in numbers), and by hyphens. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:['’.,:-][\p{L}\p{N}\p{M}_]+)*/gu;

/** How many words stand for the start and for the end of what is too long to be spelled out; more where these are not unique. */
const WIDTHS = [4, 6, 9, 13];
/** How many words of the surroundings are added where no width is enough. */
const CONTEXTS = [2, 4, 8];

/**
 * The text directive (`text=…`) with which a browser scrolls to a span of an article's page, by the rules of
 * https://wicg.github.io/scroll-to-text-fragment/: short spans in full, longer ones by first and last words, with words before or
 * behind where the article has the same words earlier. Null where the span has no word.
 */
export function textDirective(article: Pick<Article, 'text' | 'paragraphs'>, span: Span): string | null {
  const { text } = article;
  const words = wordsOf(text);
  const first = words.findIndex(({ start }) => start >= span.start);
  const last = words.findLastIndex(({ end }) => end <= span.end);
  if (first === -1 || last < first) return null;
  const found = candidates(article, words, first, last).find((terms) => isFirst(words, terms, first, last));
  return write(text, words, found ?? candidate(article, words, { first, last, width: WIDTHS.at(-1) ?? 1 }));
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function candidates(
  article: Pick<Article, 'paragraphs'>,
  words: readonly Word[],
  first: number,
  last: number,
): Terms[] {
  const plain = WIDTHS.map((width) => candidate(article, words, { first, last, width }));
  const widest = plain.at(-1);
  if (!widest) return plain;
  const withContext = CONTEXTS.flatMap((count) => {
    const prefix = before(article, words, first, count);
    const suffix = behind(article, words, last, count);
    return [
      { ...widest, prefix },
      { ...widest, suffix },
      { ...widest, prefix, suffix },
    ];
  });
  return [...plain, ...withContext];
}

/** Words from `first` to `last`, of which at most `width` at each end are named. */
interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** First and last `width` words, or all of them; no term may cross a paragraph, since browsers match inside blocks. */
function candidate(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  words: readonly Word[],
  { first, last, width }: WordRange,
): Terms {
  const blockOf = (index: number): number => {
    const { start } = words[index] ?? { start: 0 };
    return paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
  };
  const none = { prefix: null, suffix: null };
  if (last - first < 2 * width && blockOf(first) === blockOf(last)) {
    return { start: [first, last], end: null, ...none };
  }
  let startEnd = Math.min(first + width - 1, last - 1);
  while (blockOf(startEnd) !== blockOf(first)) startEnd--;
  let endStart = Math.max(last - width + 1, startEnd + 1);
  while (blockOf(endStart) !== blockOf(last)) endStart++;
  return { start: [first, startEnd], end: [endStart, last], ...none };
}

/** What stands between the beginning of the word `count` words before and the span, in the same paragraph. */
function before(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  words: readonly Word[],
  first: number,
  count: number,
): Span | null {
  const end = words[first]?.start ?? 0;
  const block = paragraphs.findLast(({ start }) => start <= end);
  const from = words
    .slice(Math.max(0, first - count), first)
    .find(({ start }) => start >= (block?.start ?? 0));
  return from ? { start: from.start, end } : null;
}

function behind(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  words: readonly Word[],
  last: number,
  count: number,
): Span | null {
  const start = words[last]?.end ?? 0;
  const block = paragraphs.findLast((paragraph) => paragraph.start <= start);
  const to = words.slice(last + 1, last + 1 + count).findLast(({ end }) => end <= (block?.end ?? 0));
  return to ? { start, end: to.end } : null;
}

/** Whether a browser that takes the first match on the page would come to exactly these words. */
function isFirst(words: readonly Word[], terms: Terms, first: number, last: number): boolean {
  const matches = (at: number, [from, to]: readonly [number, number]): boolean => {
    for (let offset = 0; offset <= to - from; offset++) {
      if (words[at + offset]?.folded !== words[from + offset]?.folded) return false;
    }
    return true;
  };
  const { start, prefix, suffix } = terms;
  const end = terms.end ?? start;
  const lead = prefix ? words.slice(0, first).filter((word) => word.start >= prefix.start).length : 0;
  const tail = suffix ? words.slice(last + 1).filter((word) => word.end <= suffix.end).length : 0;
  for (let at = lead; at <= first; at++) {
    if (!matches(at - lead, [first - lead, start[1]])) continue;
    for (let close = terms.end ? at + 1 + start[1] - start[0] : at; close < words.length; close++) {
      if (matches(close, [end[0], end[1] + tail])) return at === first && close === end[0];
      if (!terms.end) break;
    }
  }
  return false;
}

function write(text: string, words: readonly Word[], { start, end, prefix, suffix }: Terms): string {
  const encoded = (from: number, to: number): string => encodeTerm(text.slice(from, to));
  const range = ([from, to]: readonly [number, number]): string =>
    encoded(words[from]?.start ?? 0, words[to]?.end ?? 0);
  const parts = [
    ...(prefix ? [`${encoded(prefix.start, prefix.end)}-`] : []),
    range(start),
    ...(end ? [range(end)] : []),
    ...(suffix ? [`-${encoded(suffix.start, suffix.end)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** Percent-encoded, with "-", "," and "&", which mean something in a directive, and what means something in Markdown. */
function encodeTerm(term: string): string {
  const spaced = term
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(spaced).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
