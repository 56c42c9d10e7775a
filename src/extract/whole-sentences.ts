import type { Paragraph, Span } from '../model.ts';

/** A quotation that goes on for longer is not shown whole, in UTF-16 units. */
const MAX_LENGTH = 700;

/**
 * Makes sentences whole for showing: where one opens a quotation that another one of its paragraph closes, both and those in
 * between become one span. Quotation marks that have no partner in their paragraph count for nothing.
 */
export function wholeSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
): (sentence: Span) => Span {
  const wholes = new Map<number, Span>();
  let at = 0;
  for (const paragraph of paragraphs) {
    const inside: Span[] = [];
    for (; at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= paragraph.end) break;
      if (sentence.start >= paragraph.start) inside.push(sentence);
    }
    for (const [first, last] of runsIn(text, paragraph, inside))
      for (const { start } of inside.slice(first, last + 1)) wholes.set(start, spanOf(inside, first, last));
  }
  return (sentence) => wholes.get(sentence.start) ?? sentence;
}

function spanOf(sentences: readonly Span[], first: number, last: number): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

/** The sentences that a quotation opened inside of one of them ties together, as first and last index. */
function runsIn(text: string, paragraph: Span, sentences: readonly Span[]): [number, number][] {
  if (sentences.length < 2) return [];
  const pairs = pairsOf(text.slice(paragraph.start, paragraph.end)).map(
    ([open, close]) => [paragraph.start + open, paragraph.start + close] as const,
  );
  const indexOf = (offset: number): number => sentences.findIndex(({ end }) => offset < end);
  const runs: [number, number][] = [];
  for (const [open, close] of pairs) {
    const [first, last] = [indexOf(open), indexOf(close)];
    if (first < 0 || last <= first) continue;
    const { start, end } = spanOf(sentences, first, last);
    if (end - start > MAX_LENGTH) continue;
    const before = runs.at(-1);
    if (before && first <= before[1]) before[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}

/** Opening and closing quotation marks of a paragraph, by their offsets; those without a partner are left out. */
export function pairsOf(paragraph: string): [number, number][] {
  const pairs: [number, number][] = [];
  let curly: number | null = null;
  const straight: number[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(/["“”]/g)) {
    if (mark === '"') straight.push(index);
    else if (mark === '“') curly = index;
    else if (curly !== null) {
      pairs.push([curly, index]);
      curly = null;
    }
  }
  if (straight.length % 2 === 0)
    for (let i = 0; i < straight.length; i += 2) pairs.push([straight[i] ?? 0, straight[i + 1] ?? 0]);
  return pairs.sort((a, b) => a[0] - b[0]);
}
