import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { Span } from '../../model.ts';
import { fnv1a } from '../../text/fnv.ts';
import { fold } from '../../text/fold.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';

/** A name that consists of stop words alone ("Now and Then", "Will Might"), which no index has. */
export interface StopWordName {
  /** As the articles write it. */
  readonly name: string;
  readonly places: readonly { readonly articleId: string; readonly span: Span }[];
}

const MAX_WORDS = 5;
const MAX_PLACES = 20;
/** To look through more takes longer than such a name is worth: "what is it?" is typed a thousand times as often. */
const MAX_ARTICLES = 10_000;
/** Capitalised words in a row inside a sentence, small ones between them. */
const RUN = /(?<=[\p{L}\p{N},;:]["“”'’)]?,? ["“'‘(]?)\p{Lu}\p{Ll}+(?: (?:\p{Ll}{1,5} ){0,2}\p{Lu}\p{Ll}+)+/gu;

/**
 * The longest name of stop words alone that a question has, however it is typed; null where it has none, or where there are more than 10,000 articles. Looks through
 * all of them, each once: ask only where a question has no other word to search by.
 */
export function findStopWordName(archive: Archive, question: string): StopWordName | null {
  const terms = tokenize(question).map(({ term }) => term);
  const written = entriesWith(archive, pairsOf(terms));
  if (written.length === 0) return null;
  for (let length = Math.min(MAX_WORDS, terms.length); length > 1; length--) {
    for (let at = 0; at + length <= terms.length; at++) {
      const run = terms.slice(at, at + length);
      const known = run.every((term) => isStopWord(term)) ? placesOf(written, run.join(' ')) : null;
      if (known) return known;
    }
  }
  return null;
}

/** Stop words side by side, as every name of stop words begins: "now and". */
function pairsOf(terms: readonly string[]): string[] {
  return terms.slice(1).flatMap((second, i) => {
    const first = terms[i] ?? '';
    return isStopWord(first) && isStopWord(second) ? [`${first} ${second}`] : [];
  });
}

/** The articles in which a name may begin so: what each of them may have is worked out once, and telling names apart takes longer. */
function entriesWith(archive: Archive, pairs: readonly string[]): ArchivedArticle[] {
  if (pairs.length === 0 || archive.ids.length > MAX_ARTICLES) return [];
  const sought = pairs.map(fnv1a);
  return archive.ids
    .flatMap((id) => archive.get(id) ?? [])
    .filter((entry) => {
      const own = beginningsIn(entry);
      return own.length > 0 && sought.some((pair) => own.includes(pair));
    });
}

/** A capitalised word inside a sentence, and the one behind it; capitals are found sooner than what stands before them. */
const BEGINNING = /\p{Lu}(?<=[\p{L}\p{N},;:]["“”'’)]?,? ["“'‘(]?\p{Lu})\p{Ll}+(?= (?<second>\p{L}\p{Ll}*))/gu;
const NONE = new Uint32Array();

/** Where two stop words stand side by side inside a sentence, the first with a capital: each pair by its hash, since most articles have few and a name is told by its words. */
const beginningsIn = memoiseBy(({ article }: ArchivedArticle): Uint32Array => {
  const found = new Set<number>();
  for (const { 0: first, groups } of article.text.matchAll(BEGINNING)) {
    const [one, other] = [fold(first), fold(groups?.['second'] ?? '')];
    if (isStopWord(one) && isStopWord(other)) found.add(fnv1a(`${one} ${other}`));
  }
  return found.size > 0 ? Uint32Array.from(found) : NONE;
});

function placesOf(entries: readonly ArchivedArticle[], key: string): StopWordName | null {
  const places: StopWordName['places'][number][] = [];
  let name: string | null = null;
  for (const entry of entries) {
    for (const span of namesIn(entry).get(key) ?? []) {
      name ??= entry.article.text.slice(span.start, span.end);
      places.push({ articleId: entry.article.id, span });
    }
    if (places.length >= MAX_PLACES) break;
  }
  return name === null ? null : { name, places };
}

const namesIn = memoiseBy((entry: ArchivedArticle): ReadonlyMap<string, readonly Span[]> => {
  const names = new Map<string, Span[]>();
  for (const { 0: run, index } of entry.article.text.matchAll(RUN)) {
    const tokens = tokenize(run);
    // "The band Now and Then": the end of a run, as far back as there are stop words.
    const first = tokens.findLastIndex(({ term }) => !isStopWord(term)) + 1;
    const own = tokens.slice(first);
    if (own.length < 2 || !/^\p{Lu}/u.test(run.slice(own[0]?.start))) continue;
    const key = own.map(({ term }) => fold(term)).join(' ');
    const span = { start: index + (own[0]?.start ?? 0), end: index + run.length };
    names.set(key, [...(names.get(key) ?? []), span]);
  }
  return names;
});
