import type { Verdicts } from '../boilerplate/judge-lines.ts';
import type { BlockLine } from './block-lines.ts';

const SET_APART =
  'blockquote, aside, figure, q, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';
/** Fewer words are a heading. */
const MIN_WORDS = 6;
/** Each is looked for in the whole body: where there are more, replies are set apart, and no quotes. */
const MAX_SET_APART = 100;

/** Takes lines of the body that are set apart, and only repeat words of another paragraph of it, out of the body. */
export function withoutPullQuotes(lines: readonly BlockLine[], verdicts: Verdicts): Verdicts {
  const body = lines.flatMap(({ text, element }, index) =>
    verdicts[index] === null
      ? [{ index, text, letters: letters(text), isApart: element.closest(SET_APART) !== null }]
      : [],
  );
  const apart = body.filter(({ text, isApart }) => isApart && text.split(' ').length >= MIN_WORDS);
  if (apart.length > MAX_SET_APART) return verdicts;
  const found = new Set(
    apart
      .filter((one) => body.some((other) => !other.isApart && other.letters.includes(one.letters)))
      .map(({ index }) => index),
  );
  return verdicts.map((verdict, index) => (found.has(index) ? 'pull-quote' : verdict));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
