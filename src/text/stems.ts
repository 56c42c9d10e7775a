import { stem as porter2 } from 'porter2';

const MAX_CACHED = 100_000;
const cache = new Map<string, string>();

/** The Porter2 (Snowball English) stem of a term as `tokenize` gives it. Numbers and acronyms with dots stay as they are. */
export function stem(term: string): string {
  const known = cache.get(term);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]+$/.test(term) ? porter2(term) : term;
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(term, stemmed);
  return stemmed;
}
