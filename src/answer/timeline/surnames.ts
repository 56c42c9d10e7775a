import type { Archive } from '../../archive/archive.ts';
import { isTitle } from '../../extract/names/titles.ts';
import { fold } from '../../text/fold.ts';
import { isGivenName } from '../../text/given-names.ts';
import { termsOf } from '../../text/terms.ts';
import type { Topic } from '../topic/quote-topic.ts';

/** How many paragraphs are asked for to find articles that have both words, and how many of these are read. */
const [PARAGRAPHS_ASKED_FOR, ARTICLES_READ] = [60, 6];

/** A topic's stems with their weights, and those among them that stand for a whole name. */
export interface NamedWeights {
  readonly weights: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
  /** The names that they stand for. */
  readonly wholeNames: readonly WholeName[];
}

/** A name of somebody, each part as typed. */
export interface WholeName {
  readonly given: string;
  readonly surname: string;
}

/** Whether a text calls somebody else by that surname ("Jane Doe"), and nobody by the whole name; given names that begin alike may be one. */
export function isOfNamesake(text: string, { given, surname }: WholeName): boolean {
  const called = [...callsBy(surname, text)].map(({ before }) => fold(before));
  const isGiven = (word: string) => isGivenName(word) && !isTitle(word);
  return (
    !called.includes(fold(given)) &&
    called.some((word) => isGiven(word) && word.charAt(0) !== fold(given).charAt(0))
  );
}

/**
 * A topic's weights in which the surname stands for the whole of "Sam Doe", since articles give the full name once and then say
 * "Doe": it gets the given name's weight too. Only where articles do so ("Doe" alone is more frequent than "Sam Doe", which occurs, and than any other "… Doe"), and not where the topic names two of that family.
 */
export function bySurname(archive: Archive, { text, weights }: Topic): NamedWeights {
  const words = text.split(/\s+/).filter(Boolean);
  const folded = new Map(weights);
  const surnames = new Set<string>();
  const wholeNames: WholeName[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    const [given, surname] = [termsOf(word), termsOf(next)];
    const isKnown = [...given, ...surname].every((stem) => folded.has(stem));
    if (given.length !== 1 || surname.length === 0 || !isKnown || surname.includes(given[0] ?? '')) continue;
    if (words.filter((one) => one.toLowerCase() === next.toLowerCase()).length > 1) continue;
    if (!isCalledBySurname(archive, word, next)) continue;
    const moved = folded.get(given[0] ?? '') ?? 0;
    folded.delete(given[0] ?? '');
    for (const stem of surname) {
      folded.set(stem, (folded.get(stem) ?? 0) + moved / surname.length);
      surnames.add(stem);
    }
    wholeNames.push({ given: word, surname: next });
  }
  return { weights: folded, surnames, wholeNames };
}

function isCalledBySurname(archive: Archive, given: string, surname: string): boolean {
  const isGiven = new RegExp(`^${escaped(given)}$`, 'iu');
  const terms = [...termsOf(given), ...termsOf(surname)].map((term) => ({ term, weight: 1 }));
  let [alone, full, others] = [0, 0, 0];
  const ranked = archive.rank(terms, { limit: PARAGRAPHS_ASKED_FOR });
  for (const id of [...new Set(ranked.map(({ articleId }) => articleId))].slice(0, ARTICLES_READ)) {
    for (const { before, found } of callsBy(surname, archive.get(id)?.article.text ?? '')) {
      if (!/^\p{Lu}/u.test(found)) continue;
      if (!/^\p{Lu}/u.test(before)) alone++;
      else if (isGiven.test(before)) full++;
      else others++;
    }
  }
  return full > 0 && alone > Math.max(full, others);
}

/** A surname as a text has it, and the word before it; empty where none is. */
interface Call {
  readonly before: string;
  readonly found: string;
}

/**
 * A surname wherever it stands, each with the word before it. What can be that word is looked for only right before where the surname stands, since of a whole text
 * every word can.
 */
export function* callsBy(surname: string, text: string): Generator<Call> {
  const alone = new RegExp(`${escaped(surname)}(?![\\p{L}-])`, 'giu');
  const withWordBefore = new RegExp(
    `(?:(\\p{L}[\\p{L}.'’-]*) )?(?<![\\p{L}-])(${escaped(surname)})(?![\\p{L}-])`,
    'giu',
  );
  let from = 0;
  for (let next = alone.exec(text); next !== null; next = alone.exec(text)) {
    alone.lastIndex = next.index + 1;
    if (/[\p{L}-]$/u.test(text.slice(Math.max(0, next.index - 2), next.index))) continue;
    const start = wordStart(text, next.index);
    // A word that belongs to the call before is not the one before this.
    withWordBefore.lastIndex = Math.max(from, text[start - 1] === ' ' ? wordStart(text, start - 1) : start);
    const call = withWordBefore.exec(text);
    if (call === null) return;
    yield { before: call[1] ?? '', found: call[2] ?? '' };
    from = withWordBefore.lastIndex;
    alone.lastIndex = from;
  }
}

/** Where a word that ends at `end` starts, or some characters earlier. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[a-z.'\u0080-\uffff-]/i.test(text[start - 1] ?? '')) start--;
  return start;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
