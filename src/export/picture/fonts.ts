import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { element } from './element.ts';

export type FontOptions = NonNullable<ResvgRenderOptions['font']>;

/** The fonts that come along: Latin, Greek and Cyrillic letters, Arabic, Hebrew. */
const BUNDLED = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
];

/** The fonts with which some texts are drawn, and what they can't draw of them. */
export interface Typeface {
  readonly fonts: FontOptions;
  /** Whether each letter of a text has a form: one without is drawn as an empty box. */
  canWrite(text: string): boolean;
}

/**
 * Chooses the fonts for all that a picture has to say: those that come along, so that every machine draws the same, and those of the machine
 * only where letters are left without a form (Chinese, Japanese and Korean ones need more room than all the rest of the program).
 */
export function chooseFonts(texts: readonly string[]): Typeface {
  const letters = [...new Set(texts.flatMap((text) => [...text.normalize('NFC')]))].filter(needsForm);
  const bundled = fontOptions(false);
  const foreign = withoutForm(letters, bundled);
  if (foreign.length === 0) return { fonts: bundled, canWrite: () => true };
  const installed = fontOptions(true);
  const missing = new Set(withoutForm(foreign, installed));
  const fonts = missing.size < foreign.length ? installed : bundled;
  return { fonts, canWrite: (text) => ![...text.normalize('NFC')].some((letter) => missing.has(letter)) };
}

export function fontOptions(loadSystemFonts: boolean): FontOptions {
  const { resolve } = createRequire(import.meta.url);
  return {
    fontFiles: BUNDLED.map((file) => resolve(`@expo-google-fonts/${file}`)),
    loadSystemFonts,
    defaultFontFamily: 'Inter',
  };
}

/** Letters of every alphabet, digits and signs; plain ones are in every font, marks and joiners have no form of their own. */
function needsForm(letter: string): boolean {
  return /[^\p{ASCII}\p{M}\p{Cc}\p{Cf}\p{Z}]/u.test(letter);
}

const CELL = 32;
/** No font has a form for it: what is drawn in its place is drawn for every letter that is missing. */
const NOWHERE = '\u{10fffd}';

/** The letters for which a box, or nothing, is drawn. All are drawn in one picture, each in a field of its own. */
function withoutForm(letters: readonly string[], font: FontOptions): string[] {
  if (letters.length === 0) return [];
  const all = [NOWHERE, ...letters];
  const drawn = all.map((letter, at) =>
    element('text', { x: 4, y: at * CELL + 22, 'font-family': 'Inter', 'font-size': 18 }, [letter]),
  );
  const size = { width: CELL, height: all.length * CELL };
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, drawn, true);
  const { pixels } = new Resvg(svg, { font }).render();
  const field = (at: number) => pixels.subarray(at * CELL * CELL * 4, (at + 1) * CELL * CELL * 4);
  const [box, empty] = [field(0), Buffer.alloc(CELL * CELL * 4)];
  return letters.filter((_, at) => [box, empty].some((none) => none.equals(field(at + 1))));
}
