import { Resvg } from '@resvg/resvg-js';
import { element } from './element.ts';
import { fontOptions } from './fonts.ts';

export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly weight?: 400 | 600;
}

/** Lines are this much higher than their letters. */
const LEADING = 1.35;

export function lineHeight({ size }: TextStyle): number {
  return size * LEADING;
}

/** Measures texts as they will be drawn, each once. */
export class Ruler {
  readonly #known = new Map<string, number>();
  readonly #font = fontOptions(false);

  /** Units; letters that no font of ours has count as wide as they are high, as those of Chinese are. */
  width(text: string, { size, weight = 400 }: Omit<TextStyle, 'color'>): number {
    const [own, foreign] = [text.replace(WIDE, ''), text.match(WIDE)?.length ?? 0];
    const key = `${weight} ${own}`;
    const known = this.#known.get(key) ?? this.#measure(own, weight);
    this.#known.set(key, known);
    return (known / MEASURED + foreign) * size;
  }

  #measure(text: string, weight: number): number {
    if (text.trim() === '') return text.length * SPACE * MEASURED;
    const line = { x: 0, y: MEASURED, 'font-family': 'Inter', 'font-size': MEASURED, 'font-weight': weight };
    const svg = element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg' },
      [element('text', line, [text])],
      true,
    );
    const box = new Resvg(svg, { font: this.#font }).getBBox();
    return box === undefined ? 0 : box.x + box.width;
  }
}

const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uffef]/gu;
/** Texts are measured in this size. */
const MEASURED = 100;
/** The width of a space, as a share of the text size. */
const SPACE = 0.28;

/** Where lines stand: `x` is the left edge, `y` the top. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Lines below each other; those that are read from the right begin at the right. */
export function drawLines(lines: readonly string[], { x, y, width }: TextPlace, style: TextStyle): string {
  const isRight = RIGHT_TO_LEFT.test(lines.join(' '));
  return lines
    .map((line, at) =>
      drawText(isRight ? `\u202b${line}\u202c` : line, {
        x: isRight ? x + width : x,
        y: y + at * lineHeight(style) + style.size,
        style,
        anchor: isRight ? 'end' : undefined,
      }),
    )
    .join('\n');
}

/** A text whose first letter is one that is read from the right. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{sc=Arab}\p{sc=Hebr}]/u;

export interface PlacedText {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly style: TextStyle;
  readonly anchor?: 'middle' | 'end' | undefined;
}

export function drawText(content: string, { x, y, style, anchor }: PlacedText): string {
  const { size, color, weight } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-family': 'Inter',
      'font-size': size,
      'font-weight': weight,
      fill: color,
      'text-anchor': anchor,
      'xml:space': 'preserve',
    },
    [content],
  );
}
