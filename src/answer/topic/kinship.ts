import { baseForm } from '../../text/irregular-verbs.ts';
import { stem as stemOf } from '../../text/stems.ts';
import { synonymsOf } from '../../text/synonyms.ts';

/** What a word of the same family ("strikers" for "strike"), and one for the same, counts of the word itself. */
export const KIN = { family: 0.8, synonym: 0.7 };

/** How near words come to a stem: 1 where it is among them, less where a word of its family or for the same ("began" for "start") is, 0 else. */
export function kinship(stem: string, words: ReadonlySet<string>): number {
  if (words.has(stem)) return 1;
  if ([...words].some((word) => areOfOneFamily(stem, word))) return KIN.family;
  const same = new Set([stem, stemOf(baseForm(stem)), ...synonymsOf(stem)]);
  const isSame = [...words].some((word) => {
    const base = stemOf(baseForm(word));
    return same.has(word) || same.has(base) || synonymsOf(word).includes(stem);
  });
  return isSame ? KIN.synonym : 0;
}

/** Words of one family share so many letters at least, and one has so many more at most. */
export const MIN_ROOT_LETTERS = 5;
const MAX_ENDING_LETTERS = 3;

/** Stems with these behind them are other words: "policy" of "police", "secretary" of "secret". */
const UNLIKE = /^i$|^ari$/;

/** "Strike" and "striker": one is the other with an ending. */
function areOfOneFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const root = short.replace(/e$/, '');
  const ending = long.slice(root.length);
  return (
    root.length >= MIN_ROOT_LETTERS &&
    long.length - short.length <= MAX_ENDING_LETTERS &&
    long.startsWith(root) &&
    !UNLIKE.test(ending)
  );
}
