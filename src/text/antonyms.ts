import { irregularForms } from './irregular-verbs.ts';
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
  return formsOf(one).some((form) => formsOf(other).some((against) => ANTONYMS.get(form)?.has(against)));
}

/** The stems of a word, of its verb's other forms, and of what it is a comparative or superlative of. */
function formsOf(word: string): string[] {
  const bases = [word.replace(/(?:e?r|est)$/, ''), word.replace(/i(?:er|est)$/, 'y')];
  return [...new Set([word, ...irregularForms(word), ...bases].map((word) => stem(word)))];
}
