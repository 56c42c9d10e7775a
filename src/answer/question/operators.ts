import type { Archive, RankedParagraph, SearchOptions } from '../../archive/archive.ts';
import { withSearch } from '../../archive/with-search.ts';
import { fold } from '../../text/fold.ts';
import { termsOf } from '../../text/terms.ts';

/** What people write to say what must be in an answer, and what must not. */
export interface Operators {
  /** The words without signs: what is sought. */
  readonly words: string;
  /** Folded words in quotation marks: they must stand there so. */
  readonly phrases: readonly string[];
  /** Words that may not be there, in whatever form: `-word`, `NOT word`. */
  readonly excluded: readonly string[];
  /** Groups of words, of each of which one must be there: `a OR b`. */
  readonly anyOf: readonly { readonly words: readonly string[] }[];
}

const EXCLUDED =
  /(?:(?<=^|\s)[-−–](?=[\p{L}\p{N}"“])|(?<=^|\s)(?:AND )?NOT\s+)(?:"([^"]+)"|“([^”]+)”|([\p{L}\p{N}'’-]+))/gu;
const OR = /([\p{L}\p{N}'’-]+)(?:\s+OR\s+[\p{L}\p{N}'’-]+)+/gu;

/** Reads the signs of a search: `"phrase"`, `-word`, `NOT word`, `a OR b`. Null where there are none but quotation marks, or nothing else is sought. */
export function readOperators(text: string): Operators | null {
  const excluded: string[] = [];
  const anyOf: { words: string[] }[] = [];
  const positive = text
    .replace(EXCLUDED, (_, straight?: string, curly?: string, bare?: string) => {
      excluded.push(straight ?? curly ?? bare ?? '');
      return ' ';
    })
    .replace(OR, (group: string) => {
      anyOf.push({ words: group.split(/\s+OR\s+/) });
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
    !excluded.some((words) => hasAll(stems, words)) &&
    anyOf.every((group) => group.words.some((word) => hasAll(stems, word))) &&
    phrases.every((phrase) => folded.includes(phrase))
  );
}

function hasAll(stems: ReadonlySet<string>, words: string): boolean {
  const wanted = termsOf(words);
  return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
}

/** An archive in which only the paragraphs are found that fit. What is looked up by name or id stays as it is. */
export function restrictArchive(archive: Archive, operators: Operators): Archive {
  const fitting = (ranked: readonly RankedParagraph[], limit: number) =>
    ranked
      .filter(({ articleId, paragraph }) =>
        fitsOperators(paragraphText(archive, articleId, paragraph), operators),
      )
      .slice(0, limit);
  const wider = (options: SearchOptions) => ({ ...options, limit: options.limit * MAX_FACTOR });
  return withSearch(archive, {
    search: (text, options) => fitting(archive.search(text, wider(options)), options.limit),
    rank: (terms, options) => fitting(archive.rank(terms, wider(options)), options.limit),
  });
}

/** So many times more paragraphs are found than are wanted, since some go. */
const MAX_FACTOR = 3;

function paragraphText(archive: Archive, articleId: string, paragraph: number): string {
  const article = archive.get(articleId)?.article;
  const span = article?.paragraphs[paragraph - 1];
  return article && span ? article.text.slice(span.start, span.end) : '';
}
