import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { stem } from '../../text/stems.ts';
import { englishTerm, tokenize } from '../../text/tokens.ts';

/** The most telling stem of the one name whose initials a word is ("Bankman" for "SBF"); none where it is no word in capitals. */
export function stemOfInitials(archive: Archive, word: string): string[] {
  if (!/^\p{Lu}{2,6}$/u.test(word)) return [];
  const [person, ...others] = findByInitials(archive, word);
  const [short] = person?.spellings.toSorted((a, b) => a.length - b.length) ?? [];
  if (short === undefined || others.length > 0) return [];
  return tokenize(short)
    .map(({ term }) => stem(term))
    .filter((one) => archive.frequency(one) > 0)
    .toSorted((a, b) => archive.frequency(a) - archive.frequency(b))
    .slice(0, 1);
}

/** "WHO", "W.H.O.": bodies whose capitals it is, where their articles use it, or no article does. */
export function findByInitials(archive: Archive, typed: string): readonly Person[] {
  const letters = typed.trim().replace(/^the /i, '').replaceAll('.', '').toUpperCase();
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return [];
  const isUsed = new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u');
  const named = bodiesOf(archive).get(letters) ?? [];
  const used = named.filter((person) =>
    archive.people.articlesOf(person).some((id) => {
      const article = archive.get(id)?.article;
      return isUsed.test(article?.text ?? '') || isUsed.test(article?.title ?? '');
    }),
  );
  if (used.length > 0 || letters.length < MIN_SURE_LETTERS || named.length > 1) return used;
  // Three letters that only one body gives are hardly another's, unless articles that don't name it have them.
  return archive.frequency(stem(englishTerm(letters, false))) > 0 ? used : named;
}

const MIN_SURE_LETTERS = 3;

/** People and bodies by each of their initials. */
const bodiesOf = memoiseBy((archive: Archive): ReadonlyMap<string, readonly Person[]> => {
  const bodies = new Map<string, Person[]>();
  for (const person of archive.people.all) {
    for (const letters of new Set(person.spellings.map(initialsOf))) {
      const alike = bodies.get(letters);
      if (alike) alike.push(person);
      else bodies.set(letters, [person]);
    }
  }
  return bodies;
});

/** The capitals of a body's words; a state's genitive before it is no part of it: "South Korea's National Intelligence Service". */
function initialsOf(name: string): string {
  const [own = name] = name.split(/['’]s\s/).toReversed();
  return own.includes(' ') ? (own.match(/(?<![\p{L}'’])\p{Lu}/gu)?.join('') ?? '') : '';
}
