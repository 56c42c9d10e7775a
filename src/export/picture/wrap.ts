import { bisect } from '../../text/bisect.ts';
import type { Ruler, TextStyle } from './text.ts';

/**
 * Breaks a text into lines of at most `width` units, at spaces, and between words where the writing has none; only what is longer than a line is
 * broken elsewhere. Put together with the white space between them, the lines are the text.
 */
export function wrap(text: string, width: number, style: Omit<TextStyle, 'color'>, ruler: Ruler): string[] {
  const lines: string[] = [];
  for (let rest = unitsOf(text.trim()); rest.length > 0; ) {
    const fits = (count: number) => ruler.width(joined(rest, count), style) <= width;
    let count = Math.min(rest.length, Math.max(1, Math.round(width / (style.size * 3))));
    while (count < rest.length && fits(count + 1)) count++;
    while (count > 1 && !fits(count)) count--;
    const [first = '', ...others] = rest;
    if (count === 1 && !fits(1)) {
      const letters = [...new Intl.Segmenter().segment(first)].map(({ segment }) => segment);
      const isTooWide = (at: number) => ruler.width(letters.slice(0, at + 1).join(''), style) > width;
      const most = Math.max(1, bisect(0, letters.length, isTooWide));
      lines.push(letters.slice(0, most).join(''));
      rest = most < letters.length ? [letters.slice(most).join(''), ...others] : others;
      continue;
    }
    lines.push(joined(rest, count));
    rest = rest.slice(count);
  }
  return lines;
}

function joined(units: readonly string[], count: number): string {
  return units.slice(0, count).join('').trimEnd();
}

/** What stays together on a line, with the space behind it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const spaced of text.match(/\S+\s*/g) ?? []) {
    if (!UNSPACED.test(spaced)) {
      units.push(spaced);
      continue;
    }
    let opened = '';
    const own: string[] = [];
    for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
      spaced,
    )) {
      if (isWordLike || own.length === 0) {
        own.push(opened + segment);
        opened = '';
      } else if (/^[\p{Ps}\p{Pi}]$/u.test(segment)) opened += segment;
      else own.push(`${own.pop() ?? ''}${opened}${segment}`);
    }
    units.push(...own.slice(0, -1), `${own.at(-1) ?? ''}${opened}`);
  }
  return units;
}

/** Writing that puts no space between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
