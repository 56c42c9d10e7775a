import type { Say } from '../../words/say.ts';
import { element } from './element.ts';
import type { Typeface } from './fonts.ts';
import { MARGIN, type Palette, SIZES, WIDTH } from './style.ts';
import { drawLines, lineHeight, Ruler, type TextStyle } from './text.ts';
import { wrap } from './wrap.ts';

/** Units between the margins. */
export const INNER_WIDTH = WIDTH - 2 * MARGIN;

export interface LineOptions {
  /** The left edge and the width; all between the margins where left out. */
  readonly x?: number;
  readonly width?: number;
  /** Lines past this many are left out, and the last says so. */
  readonly most?: number;
}

export interface SheetOptions extends Pick<Sheet, 'palette' | 'say'> {
  readonly typeface: Typeface;
}

/** A picture that is written from top to bottom and becomes as high as what stands on it. */
export class Sheet {
  readonly palette: Palette;
  /** The words of all that is not an article's. */
  readonly say: Say;
  readonly ruler = new Ruler();
  readonly #typeface: Typeface;
  readonly #parts: string[] = [];
  /** Where the next thing begins. */
  top = MARGIN;

  constructor({ palette, typeface, say }: SheetOptions) {
    this.palette = palette;
    this.say = say;
    this.#typeface = typeface;
  }

  /** The words, or in their place others where a letter of theirs has no form in any font. */
  shown(words: string, instead: string): string {
    return this.#typeface.canWrite(words) ? words : instead;
  }

  heading(words: string): void {
    this.lines(words, { size: SIZES.title, weight: 600, color: this.palette.text }, { most: 3 });
  }

  small(words: string): void {
    this.lines(words, { size: SIZES.small, color: this.palette.muted });
  }

  /** Small lines; empty ones are left out. */
  notes(lines: readonly string[]): void {
    for (const line of lines) if (line !== '') this.small(line);
  }

  /** Writes words in as many lines as they need; returns how high they are. */
  lines(
    words: string,
    style: TextStyle,
    { x = MARGIN, width = INNER_WIDTH, most }: LineOptions = {},
  ): number {
    const all = wrap(words, width, style, this.ruler);
    const lines = most !== undefined && all.length > most ? this.#shortened(all, most, width, style) : all;
    this.#parts.push(drawLines(lines, { x, y: this.top, width }, style));
    const height = lines.length * lineHeight(style);
    this.top += height;
    return height;
  }

  /** The first lines, the last of them ending in an ellipsis that has room beside whole words. */
  #shortened(lines: readonly string[], most: number, width: number, style: TextStyle): string[] {
    const words = (lines[most - 1] ?? '').split(' ');
    while (words.length > 1 && this.ruler.width(`${words.join(' ')} …`, style) > width) words.pop();
    return [...lines.slice(0, most - 1), `${words.join(' ')} …`];
  }

  gap(height: number): void {
    this.top += height;
  }

  rule(): void {
    const ends = { x1: MARGIN, x2: WIDTH - MARGIN, y1: this.top, y2: this.top };
    this.put(element('line', { ...ends, stroke: this.palette.line, 'stroke-width': 2 }), 0);
  }

  /** Puts something that is drawn already. */
  put(svg: string, height: number): void {
    this.#parts.push(svg);
    this.top += height;
  }

  /** The whole as SVG. */
  finish(): string {
    const height = Math.ceil(this.top + MARGIN);
    const size = { width: WIDTH, height };
    return element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${WIDTH} ${height}` },
      [element('rect', { ...size, fill: this.palette.background }), ...this.#parts],
      true,
    );
  }
}
