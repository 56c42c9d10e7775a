import { irregularForms } from './irregular-verbs.ts';
import { rememberWords } from './remember-words.ts';
import { stem } from './stems.ts';
import { readTrainedFile } from './trained-file.ts';

const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = readTrainedFile(
  new URL('./antonyms.json', import.meta.url),
  ({ lines }: { lines: readonly string[] }) =>
    new Map(
      lines.map((line): [string, ReadonlySet<string>] => {
        const [word = '', ...opposites] = line.split(' ');
        return [word, new Set(opposites)];
      }),
    ),
);

/**
 * Whether two words are each other's opposites ("high" and "low"), in any form of theirs ("higher", "rises"). Pairs are WordNet's, written by
 * `npm run derive:antonyms`.
 */
export function areOpposites(one: string, other: string): boolean {
  const opposites = opposedTo(one);
  return opposites.size > 0 && formsOf(other).some((form) => opposites.has(form));
}

/** The stems of a word, of its verb's other forms, and of what it is a comparative or superlative of. */
const formsOf = rememberWords((word): readonly string[] => {
  const bases = [word.replace(/(?:e?r|est)$/, ''), word.replace(/i(?:er|est)$/, 'y')];
  return [...new Set([word, ...irregularForms(word), ...bases].map((word) => stem(word)))];
});

/** The opposites of all its forms. */
const opposedTo = rememberWords(
  (word): ReadonlySet<string> => new Set(formsOf(word).flatMap((form) => [...(ANTONYMS.get(form) ?? [])])),
);
