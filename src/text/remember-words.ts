import { countIncomplete } from './incomplete.ts';

const MIN_REMEMBERED = 65_536;
/** V8 makes shorter slices copies; a longer one would hold on to the whole text that it was cut from. */
const MIN_SLICED_LENGTH = 13;

/**
 * The same function of a word, which works out each word's value once: articles are made of few different words. The value must follow from the word alone, so that nobody
 * can tell whether it was remembered. Of more words than it keeps, those go that were not asked about lately: at least `least` are kept, at
 * most twice as many. What rests on something incomplete is not kept (see `incomplete.ts`).
 */
export function rememberWords<Value>(
  compute: (word: string) => Value,
  least = MIN_REMEMBERED,
): (word: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const incomplete = countIncomplete();
    const value = before.get(word) ?? compute(word);
    if (countIncomplete() !== incomplete) return value;
    if (recent.size >= least) [before, recent] = [recent, new Map()];
    recent.set(word.length < MIN_SLICED_LENGTH ? word : ` ${word}`.slice(1), value);
    return value;
  };
}
