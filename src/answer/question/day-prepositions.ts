import { stem } from '../../text/stems.ts';
import { tokenize } from '../../text/tokens.ts';

/** What a word right before a date says of it, by the stems of the verbs that it stands for. From general knowledge of the language. */
const PREPOSITIONS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /\b(?:from|as of|since|starting|beginning|effective)(?: (?:on|in|about|early|late|mid))?\s$/i,
    stems('start begin commence'),
  ],
  [/\b(?:until|till|through|up to)(?: (?:about|early|late|mid))?\s$/i, stems('end finish stop last')],
];
const NONE: ReadonlySet<string> = new Set();

/** What may stand between something and the word before its date: it lasts, or has another date. From general knowledge of the language. */
const CARRIED =
  /^(?: (?:is|are|was|were|will|to|be|been|expected|forecast|planned|due|set|run|runs|last|lasts|go|goes|continue|continues|on))*(?: from [^,;]{1,30})?$/i;
/** What doesn't happen, or is over by then. */
const NEGATED = /\b(?:shut|closed|no|not|never|without)\b|n['’]t\b/i;

/**
 * The stems of the verbs that stand in the word between what is asked and a date: "a strike from 1 October" tells when the strike starts. Empty where it says
 * nothing: voters who "can register from 3 March" tell nothing of the election.
 *
 * @param before the sentence up to the date
 * @param asked the stems of what is asked about, one of which stands right before, but for words like "is expected"
 */
export function toldByPreposition(before: string, asked: ReadonlySet<string>): ReadonlySet<string> {
  for (const [form, told] of PREPOSITIONS) {
    const found = form.exec(before);
    if (!found) continue;
    const upTo = before.slice(0, found.index).trimEnd();
    const noun = tokenize(upTo).findLast(({ term }) => asked.has(stem(term)));
    return noun && CARRIED.test(upTo.slice(noun.end)) && !NEGATED.test(before) ? told : NONE;
  }
  return NONE;
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stem(word)));
}
