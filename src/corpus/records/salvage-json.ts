/** What is whole in a text that is not one JSON value. */
export interface SalvagedJson {
  /** The values that stand there one behind the other, each as JSON; of one that breaks off, its whole entries. */
  readonly values: readonly string[];
  /** The text breaks off within a value. */
  readonly isCut: boolean;
  /** How many entries of the list that breaks off are whole. */
  readonly whole: number;
  /** What stands between or behind the values and is none, at most so many characters of it. */
  readonly noise: string;
}

interface OpenValue {
  readonly close: '}' | ']';
  /** Where its last whole member that is an object ends; null where it has none. */
  lastObjectEnd: number | null;
  objects: number;
}

const MAX_NOISE_CHARACTERS = 60;

/**
 * Takes a text apart that `JSON.parse` refuses: values that follow each other without a list, a list that breaks off, signs behind the
 * end. Of a value that breaks off, the outermost list with a whole entry is closed behind its last one: what is half there is no
 * article. Looks at each character once.
 */
export function salvageJson(text: string): SalvagedJson {
  const values: string[] = [];
  const open: OpenValue[] = [];
  let start = -1;
  let noise = '';
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"' && open.length > 0) inString = true;
    else if (sign === '{' || sign === '[') {
      if (open.length === 0) start = at;
      open.push({ close: sign === '{' ? '}' : ']', lastObjectEnd: null, objects: 0 });
    } else if (sign === '}' || sign === ']') {
      if (open.at(-1)?.close !== sign) {
        noise += sign;
        continue;
      }
      open.pop();
      const around = open.at(-1);
      if (around && sign === '}' && around.close === ']') {
        around.lastObjectEnd = at + 1;
        around.objects++;
      }
      if (open.length === 0) values.push(text.slice(start, at + 1));
    } else if (open.length === 0 && noise.length < MAX_NOISE_CHARACTERS && !/[\s,]/.test(sign)) noise += sign;
  }
  const list = open.findIndex(({ lastObjectEnd }) => lastObjectEnd !== null);
  const end = open[list]?.lastObjectEnd ?? null;
  if (end !== null) {
    const closing = open.slice(0, list + 1).map(({ close }) => close);
    values.push(text.slice(start, end) + closing.reverse().join(''));
  }
  return { values, isCut: open.length > 0, whole: open[list]?.objects ?? 0, noise };
}
