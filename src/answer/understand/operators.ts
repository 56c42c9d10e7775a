import { fold } from '../../text/fold.ts';
import { termsOf } from '../../text/terms.ts';

/** What people write to say what must be in an answer, and what must not. */
export interface Operators {
  /** The words without signs: what is sought. */
  readonly words: string;
  /** Folded words in quotation marks: they must stand there so. */
  readonly phrases: readonly string[];
  /** Stems that may not be there: `-word`, `NOT word`. */
  readonly excluded: readonly string[];
  /** Groups of stems, of each of which one must be there: `a OR b`. */
  readonly anyOf: readonly (readonly string[])[];
}

const EXCLUDED =
  /(?:(?<=^|\s)[-−–](?=[\p{L}\p{N}"“])|(?<=^|\s)(?:AND )?NOT\s+)(?:"([^"]+)"|“([^”]+)”|([\p{L}\p{N}'’-]+))/gu;
const OR = /([\p{L}\p{N}'’-]+)(?:\s+OR\s+[\p{L}\p{N}'’-]+)+/gu;

/** Reads the signs of a search: `"phrase"`, `-word`, `NOT word`, `a OR b`. Null where there are none but quotation marks, or nothing else is sought. */
export function readOperators(text: string): Operators | null {
  const excluded: string[] = [];
  const anyOf: string[][] = [];
  const positive = text
    .replace(EXCLUDED, (_, straight?: string, curly?: string, bare?: string) => {
      excluded.push(...termsOf(straight ?? curly ?? bare ?? ''));
      return ' ';
    })
    .replace(OR, (group: string) => {
      const stems = group.split(/\s+OR\s+/).map(termsOf);
      if (stems.every(({ length }) => length > 0)) anyOf.push(stems.flat());
      return group.replace(/\s+OR\s+/g, ' ');
    })
    .replace(/\s+/g, ' ')
    .trim();
  if ((excluded.length === 0 && anyOf.length === 0) || termsOf(positive).length === 0) return null;
  const phrases = [...positive.matchAll(/"([^"]{3,})"|“([^”]{3,})”/g)].map((match) =>
    fold(match[1] ?? match[2] ?? '').trim(),
  );
  return { words: positive, phrases, excluded, anyOf };
}

/** Whether a text has what it must, and nothing that it may not. */
export function fitsOperators(text: string, { excluded, anyOf, phrases }: Operators): boolean {
  const stems = new Set(termsOf(text));
  const folded = fold(text);
  return (
    !excluded.some((stem) => stems.has(stem)) &&
    anyOf.every((group) => group.some((stem) => stems.has(stem))) &&
    phrases.every((phrase) => folded.includes(phrase))
  );
}
