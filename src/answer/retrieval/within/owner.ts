import type { ArchivedArticle } from '../../../archive/archive.ts';
import type { Gender } from '../../../extract/names/person-index.ts';
import { paragraphsByLanguage } from '../../../extract/paragraphs-by-language.ts';
import { readArticle } from '../../../extract/quotes/find-quotes.ts';
import { NO_DISCOURSE } from '../../../extract/quotes/resolve/discourse.ts';
import { genderOf } from '../../../extract/quotes/resolve/pronouns.ts';
import { resolvePronoun } from '../../../extract/quotes/resolve/resolve-pronoun.ts';
import type { AnnotatedText } from '../../../extract/quotes/syntax/annotated-text.ts';
import type { TaggedToken } from '../../../extract/tagged-text.ts';
import type { Span } from '../../../model.ts';
import { memoiseBy } from '../../../text/memoise-by.ts';
import { stem } from '../../../text/stems.ts';
import { termsOf } from '../../../text/terms.ts';

/** What is asked to be somebody's: "his wife", of Ada Moor. */
export interface Owned {
  /** The terms of the owner's name. */
  readonly owner: ReadonlySet<string>;
  readonly gender: Gender;
  /** What it is, its last word as a stem. */
  readonly noun: string;
}

/** "His engineer?", "who is her coach": whoever or whatever is said to be somebody's, by itself. */
export const OWNED =
  /^(?:(?:(?:or )?(?:what|how) about|(?:who|what)(?:['’]?s| is| was| are| were)) )?(?<word>his|her|its|their) (?:[\p{L}'’-]+ ){0,2}(?<noun>\p{L}[\p{L}'’-]*)[\s?!.]*$/iu;
/** So many words may stand between whoever owns something and that: "his former site engineer". */
const MAX_WORDS_BETWEEN = 4;

/** What a question that begins with a possessive asks of whoever it was asked of; null for another question. */
export function ownedIn(question: string, owner: string): Owned | null {
  const { word = '', noun } = OWNED.exec(question)?.groups ?? {};
  if (noun === undefined || !/^(?:his|her)$/i.test(word)) return null;
  return {
    owner: new Set(termsOf(owner)),
    gender: word.toLowerCase() === 'her' ? 'she' : 'he',
    noun: stem(noun.toLowerCase()),
  };
}

/** Whether a sentence tells of what is the owner's: "Moor's wife", "the wife of Moor", and "his wife" where he is Moor. */
export function isOwnedThere(entry: ArchivedArticle, sentence: Span, owned: Owned): boolean {
  const annotated = annotatedOf(entry);
  return (
    annotated?.tagged.tokens.some(
      ({ start, end, lower }, at) =>
        start >= sentence.start &&
        end <= sentence.end &&
        stem(lower) === owned.noun &&
        (isOwnedBefore(annotated, at, owned) || isOwnedBehind(annotated, at, owned)),
    ) ?? false
  );
}

/** An article read once more for whom its pronouns mean, since no archive keeps that; kept as long as the article is open. */
const annotatedOf = memoiseBy(({ article, extraction }: ArchivedArticle) =>
  readArticle(article, extraction.sentences, paragraphsByLanguage(article)),
);

/** "Moor's first wife", "his first wife": whose it is by the nearest possessive before it. */
function isOwnedBefore(annotated: AnnotatedText, noun: number, { owner, gender }: Owned): boolean {
  const { tokens } = annotated.tagged;
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MAX_WORDS_BETWEEN); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^['’]s?$/.test(lower)) return isOf(owner, nameBefore(tokens, at));
    if (genderOf(lower) === gender)
      return isOf(owner, resolvePronoun(annotated, { at, gender, discourse: NO_DISCOURSE })[0]?.name);
  }
  return false;
}

/** "The wife of Ada Moor". */
function isOwnedBehind({ tagged: { tokens } }: AnnotatedText, noun: number, { owner }: Owned): boolean {
  if (!/^(?:of|to)$/.test(tokens[noun + 1]?.lower ?? '')) return false;
  const end = tokens.findIndex((token, at) => at > noun + 2 && !isNameWord(token));
  return isOf(owner, nameBefore(tokens, end < 0 ? tokens.length : end));
}

/** The name that ends right before a place: "Ada Moor" of "Ada Moor's". */
function nameBefore(tokens: readonly TaggedToken[], end: number): string {
  let first = end;
  while (isNameWord(tokens[first - 1])) first--;
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

function isNameWord(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether a name is the owner's: its last word is, and, where both are called by more, so is another: Ada Weil's husband is not Ada Moor's. */
function isOf(owner: ReadonlySet<string>, name = ''): boolean {
  const [last, ...given] = termsOf(name).reverse();
  if (last === undefined || !owner.has(last)) return false;
  return given.length === 0 || owner.size === 1 || given.some((term) => owner.has(term));
}
