import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { Speaker } from './speaker.ts';

/** Who is meant by the initials in front of a line of an interview, "IB:": the one person, else the one body, of the article that has them. */
export function resolveInitials(
  { names, tagged: { tokens } }: AnnotatedText,
  { first, last }: TokenRange,
): Speaker | null {
  const word = tokens[first]?.text ?? '';
  if (last - first !== 1 || !/^\p{Lu}{2,3}$/u.test(word) || tokens[last]?.text !== ':') return null;
  const people = names.personIndex.people.filter(({ name }) => initialsOf(name.split(/\s+/)) === word);
  const bodies = names.mentions
    .filter(({ words }) => initialsOf(words) === word)
    .map((one) => names.nameOf(one));
  const found = new Set(people.length > 0 ? people.map(({ name }) => name) : bodies);
  const [name] = found;
  if (found.size !== 1 || name === undefined) return null;
  const role = people[0]?.roles[0] ?? null;
  return {
    name,
    role,
    inferred: true,
    candidates: [{ name, score: 1, reasons: [`has the initials ${word}`] }],
    rule: 'initials',
  };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
