import type { Gender } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';

/** Who is named fewer times is nobody that a whole article is about. */
const MIN_MENTIONS = 3;

/**
 * The one person of that gender whom the article is about, for a pronoun that stands far from every name: named most of all before
 * it, and at least three times, with nobody else of that gender. Null where that leaves a choice.
 */
export function mainPerson({ names }: AnnotatedText, at: number, gender: Gender | null): string | null {
  const counts = new Map<string, number>();
  for (const mention of names.mentions) {
    if (mention.first >= at) break;
    const person = names.personOf(mention);
    if (person?.isSurelyPerson && person.gender === gender)
      counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < MIN_MENTIONS) return null;
  return second && second[1] * 3 > best[1] ? null : best[0];
}
