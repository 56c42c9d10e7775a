import type { BlockLine } from './block-lines.ts';

const SET_APART =
  'blockquote, aside, figure, q, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';
/** Fewer words are a heading. */
const MIN_WORDS = 6;

/** Lines set apart that only repeat words of a paragraph, by index: they are no further paragraphs. */
export function pullQuotes(lines: readonly BlockLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let folded: string[] | null = null;
  for (const [index, { text, element }] of lines.entries()) {
    if (element.closest(SET_APART) === null) continue;
    const own = letters(text);
    if (text.split(' ').length < MIN_WORDS) continue;
    folded ??= lines.map((line) => (line.element.closest(SET_APART) === null ? letters(line.text) : ''));
    if (folded.some((other) => other.length > own.length && other.includes(own)))
      found.set(index, 'pull-quote');
  }
  return found;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
