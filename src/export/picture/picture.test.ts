import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../user-error.ts';
import { DAM, entry, timelineOf, told } from '../timeline.fixture.ts';
import { drawTimeline, fonts } from './picture.ts';
import { PALETTES, type Theme, WIDTH } from './style.ts';
import { timelineSvg } from './svg.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** The width of a usual phone's screen, in CSS pixels. */
const PHONE = 360;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const crowded = timelineOf(
  Array.from({ length: 24 }, (_, index) =>
    entry(`2023-05-${String(index + 1).padStart(2, '0')}`, told('It rained.', index + 1)),
  ),
  'A topic as long as still fits',
);

describe('the picture of a timeline', () => {
  it.each(THEMES)('is readable on a phone: %s', (theme) => {
    const svg = timelineSvg(crowded, theme);
    const texts = [...svg.matchAll(/<text [^>]*font-size="(\d+)" fill="(#\w+)"/g)];
    // A title, and a number and a date for each entry, besides the numbers over the bars and the axis.
    expect(texts.length).toBeGreaterThan(1 + 2 * 24);
    const { background, digit, disc } = PALETTES[theme];
    for (const [, size, color = ''] of texts) {
      expect((Number(size) * PHONE) / WIDTH).toBeGreaterThanOrEqual(12);
      expect(contrast(color, color === digit ? disc : background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['crowded', crowded],
    ['long span', DAM],
    ['far apart', timelineOf([entry('1500', told('Built.', 1)), entry('2023-05-04', told('Burst.', 9))])],
    ['one day', timelineOf([entry('2023-05-04', told('Burst.', 1, { inferred: true, planned: true }))])],
  ])('stays inside its frame: %s', (_name, answer) => {
    const svg = timelineSvg(answer, 'light').replace(/<rect width="720"[^>]*>/, '');
    const box = new Resvg(svg, { font: fonts() }).innerBBox();
    expect(box).toBeDefined();
    expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? WIDTH + 1)).toBeLessThanOrEqual(WIDTH);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(svg)?.[1]));
  });

  it('numbers every entry once over the bars and once in the list', () => {
    const numbers = [...timelineSvg(DAM, 'light').matchAll(/font-weight="600">(\d+)(?:–(\d+))?</g)].map(
      ([, one]) => one,
    );
    expect(numbers.sort()).toEqual(['1', '1', '2', '2', '3', '3']);
    const ranges = [...timelineSvg(crowded, 'light').matchAll(/>(\d+)–(\d+)</g)];
    expect(ranges.length).toBeGreaterThan(0);
  });

  it.each(THEMES)('is a PNG that needs no font of the system: %s', async (theme) => {
    const { png } = await drawTimeline(DAM, theme);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(view.getUint32(16)).toBe(WIDTH);
    const pixels = new Resvg(timelineSvg(DAM, theme), { font: fonts() }).render().pixels;
    const bare = new Resvg(timelineSvg(DAM, theme), { font: { loadSystemFonts: false } }).render().pixels;
    expect(Buffer.compare(pixels, bare)).not.toBe(0);
  });

  it('says in words what it shows', async () => {
    const { alt } = await drawTimeline(DAM, 'light');
    expect(alt).toContain(
      '1: Mar 2023 (inferred), 1 article. 2: 4 May 2023, 4 articles. 3: 1 Jun 2024 (planned), 1 article.',
    );
    const long = timelineOf(
      Array.from({ length: 24 }, (_, i) => entry(`${1900 + i}`, told('It rained hard.', 2000))),
    );
    expect((await drawTimeline({ ...long, lead: 'x'.repeat(500) }, 'light')).alt.length).toBeLessThanOrEqual(
      1000,
    );
  });

  it('writes no markup of a topic, and no letters that the font lacks', () => {
    expect(timelineSvg(timelineOf(DAM.entries, 'a <b>&"'), 'light')).toContain('a &#60;b&#62;&#38;&#34;');
    expect(timelineSvg(timelineOf(DAM.entries, '洪水'), 'light')).toContain('>Timeline<');
  });

  it('refuses a timeline without a date', async () => {
    await expect(drawTimeline(timelineOf([]), 'light')).rejects.toThrow(UserError);
  });
});
