import { stem } from '../../text/stems.ts';

/** What a word right before a date says of it, by the stems of the verbs that it stands for. From general knowledge of the language. */
const PREPOSITIONS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /\b(?:from|as of|since|starting|beginning|effective)(?: (?:on|in|about|early|late|mid))?\s$/i,
    stems('start begin commence open'),
  ],
  [/\b(?:until|till|through|up to)(?: (?:about|early|late|mid))?\s$/i, stems('end finish stop last close')],
];
const NONE: ReadonlySet<string> = new Set();

/**
 * The stems of the verbs that stand in the word before a date: "a strike from 1 October" tells when the strike starts. Empty where it says nothing.
 *
 * @param before the text up to the date
 */
export function toldByPreposition(before: string): ReadonlySet<string> {
  return PREPOSITIONS.find(([form]) => form.test(before))?.[1] ?? NONE;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stem(word)));
}
