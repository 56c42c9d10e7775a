import type { Archive } from '../../archive/archive.ts';
import { termsOf } from '../../text/terms.ts';
import type { Topic } from '../topic/quote-topic.ts';

/** How many paragraphs are asked for to find articles that have both words, and how many of these are read. */
const [PARAGRAPHS_ASKED_FOR, ARTICLES_READ] = [60, 6];

/** A topic's stems with their weights, and those among them that stand for a whole name. */
export interface NamedWeights {
  readonly weights: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
}

/**
 * A topic's weights in which the surname stands for the whole of "Sam Doe", since articles give the full name once and then say
 * "Doe": it gets the given name's weight too. Only where articles do so ("Doe" alone is more frequent than "Sam Doe", which occurs, and than any other "… Doe"), and not where the topic names two of that family.
 */
export function bySurname(archive: Archive, { text, weights }: Topic): NamedWeights {
  const words = text.split(/\s+/).filter(Boolean);
  const folded = new Map(weights);
  const surnames = new Set<string>();
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
  }
  return { weights: folded, surnames };
}

function isCalledBySurname(archive: Archive, given: string, surname: string): boolean {
  const [one, other] = [escaped(given), escaped(surname)];
  const name = new RegExp(`(?:(\\p{L}[\\p{L}.'’-]*) )?(?<![\\p{L}-])(${other})(?![\\p{L}-])`, 'giu');
  const isGiven = new RegExp(`^${one}$`, 'iu');
  const terms = [...termsOf(given), ...termsOf(surname)].map((term) => ({ term, weight: 1 }));
  let [alone, full, others] = [0, 0, 0];
  const ranked = archive.rank(terms, { limit: PARAGRAPHS_ASKED_FOR });
  for (const id of [...new Set(ranked.map(({ articleId }) => articleId))].slice(0, ARTICLES_READ)) {
    for (const [, before = '', found = ''] of (archive.get(id)?.article.text ?? '').matchAll(name)) {
      if (!/^\p{Lu}/u.test(found)) continue;
      if (!/^\p{Lu}/u.test(before)) alone++;
      else if (isGiven.test(before)) full++;
      else others++;
    }
  }
  return full > 0 && alone > Math.max(full, others);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
