const MAX_REMEMBERED = 100_000;
/** V8 makes shorter slices copies; a longer one would hold on to the whole text that it was cut from. */
const MIN_SLICED_LENGTH = 13;

/**
 * The same function of a word, which works out each word's value once: articles are made of few different words. The value must follow from the word alone, so that nobody
 * can tell whether it was remembered. Beyond a hundred thousand words it begins anew.
 */
export function rememberWords<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const value = compute(word);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(word.length < MIN_SLICED_LENGTH ? word : ` ${word}`.slice(1), value);
    return value;
  };
}
