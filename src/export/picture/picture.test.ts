import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Chart, SideSpeaker } from '../../answer/passages/chart.ts';
import type { QuotableItem } from '../../answer/passages/quotable.ts';
import type { TimedCount } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { en } from '../../words/en.ts';
import { LOCALES } from '../../words/locales.ts';
import { createSay, sayIn } from '../../words/say.ts';
import { ASKED, citation, DAM_TIMELINE, entry, told } from '../timeline.fixture.ts';
import { layOutCard } from './card.ts';
import { chooseFonts, fontOptions } from './fonts.ts';
import { type Drawing, drawChart, layOutChart, shorten } from './picture.ts';
import { PALETTES, SCALE, type Theme, WIDTH } from './style.ts';
import { writableWords } from './writable-words.ts';

const say = sayIn();
const THEMES: readonly Theme[] = ['light', 'dark'];
/** The width of a usual phone's screen, in CSS pixels. */
const PHONE = 360;
const LONG_NAME = 'The Commonwealth Courier-Journal and Evening Telegraph of Greater Orrin and the Islands';

const columns = (counts: readonly TimedCount[]): Chart => ({
  shape: 'columns',
  counted: 'passages',
  who: 'Outlet not named',
  counts,
  notes: ['Of near-copies the earliest counts.'],
});
const timeline = (entries: (typeof DAM_TIMELINE)['entries']): Chart => ({ shape: 'timeline', entries });
const day = (at: number) => new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
const speaker = (name: string, text: string): SideSpeaker => ({
  speaker: name,
  role: 'harbour master',
  passage: told(text, 1).passage,
  marks: ['inferred'],
});

const CHARTS: Readonly<Record<string, Chart>> = {
  'one count': columns([{ name: 'Orrin Echo', date: '2023-05-04', count: 3 }]),
  '300 counts of 40 outlets': columns(
    Array.from({ length: 300 }, (_, at) => ({
      name: `${LONG_NAME} ${at % 40}`,
      date: day(at * 3),
      count: 1,
    })),
  ),
  'nothing but undated and coarse ones besides': columns([
    { name: 'Orrin Echo', date: '2023-05-04', count: 1 },
    { name: null, date: null, count: 2 },
    { name: 'Monthly', date: '2023-05', count: 1 },
  ]),
  'no count at all': columns([{ name: 'answered', date: '2023-05-04', count: 0 }]),
  'names in other letters': columns(
    ['نيويورك', 'ידיעות', 'Українська правда', '新华社'].map((name, at) => ({
      name,
      date: day(at),
      count: 1,
    })),
  ),
  'a crowded timeline': timeline(
    Array.from({ length: 24 }, (_, at) => entry(day(at), told('It rained.', at + 1))),
  ),
  'a timeline of months and days': timeline(DAM_TIMELINE.entries),
  'dates far apart': timeline([entry('1500', told('Built.', 1)), entry('2023-05-04', told('Burst.', 9))]),
  'one day': timeline([entry('2023-05-04', told('Burst.', 1, { inferred: true, planned: true }))]),
  'two sides': {
    shape: 'sides',
    sides: [
      {
        name: 'Affirms',
        told: Array.from({ length: 12 }, (_, at) => speaker(`${LONG_NAME} ${at}`, 'It is safe. '.repeat(9))),
      },
      { name: 'Denies', told: [speaker('محمد السيد', 'قال الوزير إن الميناء غير آمن.')] },
    ],
    others: 'Declines to say: Tarn.',
  },
  'one side': {
    shape: 'sides',
    sides: [
      { name: 'Affirms', told: [speaker('王毅', '港口不安全。')] },
      { name: 'Denies', told: [] },
    ],
    others: '',
  },
};

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(color: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function expectInside({ svg, fonts }: Drawing): void {
  const box = new Resvg(svg.replace(/<rect width="720"[^>]*><\/rect>/, ''), { font: fonts }).innerBBox();
  expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? WIDTH + 1)).toBeLessThanOrEqual(WIDTH);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(Number(/height="(\d+)"/.exec(svg)?.[1]));
}

/** Every text is as large as 12 pixels on a phone, and stands out from what is behind it. */
function expectReadable({ svg }: Drawing, theme: Theme): void {
  const { background, text, muted } = PALETTES[theme];
  const sizes = [...svg.matchAll(/font-size[=:] ?"?(\d+)/g)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes) * (PHONE / WIDTH)).toBeGreaterThanOrEqual(12);
  const colors = [...svg.matchAll(/<(?:text|tspan|g)\b[^>]*\bfill="(#\w+)"/g)].map(([, color]) => color);
  expect(new Set([...colors, text])).toEqual(new Set([...(colors.includes(muted) ? [muted] : []), text]));
  for (const color of [text, muted]) expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(Object.keys(CHARTS))('%s: stays inside its frame, readable on a phone', async (name) => {
    const drawing = await layOutChart(CHARTS[name] ?? expect.fail(), {
      title: `${name} `.repeat(9),
      theme,
      say,
    });
    expectInside(drawing);
    expectReadable(drawing, theme);
    expect(drawing.alt.length).toBeLessThanOrEqual(1000);
  });

  it('is a PNG, twice as fine as it is laid out', async () => {
    const { png } = await drawChart(timeline(DAM_TIMELINE.entries), { title: 'Lunn dam', theme, say });
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(SCALE * WIDTH);
  });

  it('has colours that stand out, and that people who see fewer colours tell apart', () => {
    const { series, others, background } = PALETTES[theme];
    const colors = [...series, others];
    for (const color of colors) expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
    for (const vision of VISIONS)
      for (const [at, color] of colors.entries())
        for (const other of colors.slice(0, at))
          expect(difference(seen(color, vision), seen(other, vision))).toBeGreaterThan(0.1);
  });
});

/** How linear red, green and blue are seen: by most, and in protanopia, deuteranopia and tritanopia (Machado et al. 2009, severity 1). */
const VISIONS: readonly (readonly number[])[] = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
];

function seen(color: string, vision: readonly number[]): number[] {
  const parts = linear(color);
  return [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        parts.reduce((sum, part, at) => sum + part * (vision[row + at] ?? 0), 0),
      ),
    ),
  );
}

/** The distance in Oklab (Ottosson 2020), in which equal distances look alike. */
function difference(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));
}

function oklab([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

const layOut = (name: string, title = 'Lunn dam') =>
  layOutChart(CHARTS[name] ?? expect.fail(), { title, theme: 'light', say });

it.each(LOCALES)('pictures say in %s what is not an article’s', async (locale) => {
  const titled = { title: 'x', theme: 'light', say: sayIn(locale) } as const;
  for (const name of ['300 counts of 40 outlets', 'a timeline of months and days', 'two sides']) {
    const drawing = await layOutChart(CHARTS[name] ?? expect.fail(), titled);
    expectInside(drawing);
    if (locale !== 'en') expect(drawing.alt).not.toMatch(/Passages a |Affirms:|Columns/);
  }
});

describe('columns', () => {
  it('say in words whose they are, and what is not drawn', async () => {
    const { alt } = await layOut('nothing but undated and coarse ones besides');
    expect(alt).toBe(
      'Lunn dam. Passages a day, 4 May 2023. Orrin Echo: 1. Not drawn, for having no date: 2. Not drawn, for having a date less precise than a day: 1. Of near-copies the earliest counts.',
    );
  });

  it('say that a name has letters for which there is no font, not how many it has', async () => {
    const chart = columns([{ name: 'Kite \u{10fffe}', date: '2023-05-04', count: 1 }]);
    const { svg } = await layOutChart(chart, { title: 'Kites', theme: 'light', say });
    expect(svg).toContain('A name with letters that no font here');
  });

  it('put those with the fewest together, and count all of them', async () => {
    const { alt } = await layOut('300 counts of 40 outlets');
    expect(alt).toContain('35 others: ');
    const totals = [...alt.matchAll(/: (\d+)\./g)].map(([, total]) => Number(total));
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(300);
  });
});

describe('a timeline', () => {
  it('numbers every entry in the list, and says in words what it shows', async () => {
    const { svg, alt } = await layOut('a timeline of months and days');
    expect(alt).toContain(
      '1: March 2023 (inferred), 1 article. 2: 4 May 2023, 4 articles. 3: 1 June 2024 (planned), 1 article.',
    );
    expect(svg.match(/font-weight="600"[^>]*>[123]</g)).toHaveLength(3);
  });

  it('leaves off the axis what would press all others together, and says so', async () => {
    const entries = [
      entry('1500', told('Built.', 1)),
      ...Array.from({ length: 9 }, (_, at) => entry(day(at), told('x', 1))),
    ];
    const { svg } = await layOutChart(timeline(entries), { title: 'x', theme: 'light', say });
    expect(svg).toContain('Earlier than the axis: 1.');
    expect(svg).not.toMatch(/>1[5-9]\d\d</);
    const { svg: whole } = await layOut('a timeline of months and days');
    expect(whole).not.toContain('than the axis');
    const rough = [entry('2023', told('It rained.', 1)), ...entries.slice(1)];
    expect((await layOutChart(timeline(rough), { title: 'x', theme: 'light', say })).svg).toContain(
      'Longer than the axis: 1.',
    );
  });
});

describe('the text for those who don’t see a picture', () => {
  it('says that it breaks off, and never between the halves of a sign', () => {
    for (const before of ['', 'x']) {
      const alt = shorten([`${before}${'🚢'.repeat(600)}`]);
      expect(alt).toMatch(/^x?(?:🚢)+ \[…\]$/u);
      expect(alt.length).toBeLessThanOrEqual(1000);
    }
  });
});

describe('two sides', () => {
  it('have whole passages, as many as there is room for, and count the others', async () => {
    const { svg } = await layOut('two sides');
    const left = [...svg.matchAll(/<text x="32"[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');
    expect(left.split('It is safe. '.repeat(9).trim()).length - 1).toBe(8);
    expect(left).toContain('and 4 more');
  });

  it('name both sides to those who don’t see them, however many there are', async () => {
    const told = Array.from({ length: 60 }, (_, at) => speaker(`Harbour Pilot Number ${at}`, 'It is safe.'));
    const crowd = {
      shape: 'sides',
      sides: [
        { name: 'Affirms', told },
        { name: 'Denies', told: [] },
      ],
    } as const;
    const { alt } = await layOutChart({ ...crowd, others: '' }, { title: 'Pilots', theme: 'light', say });
    expect(alt).toContain('Harbour Pilot Number 11 and 48 others. Denies: Nobody quoted here.');
  });
});

function quoted(text: string, more = {}): QuotableItem {
  const passage = { ...told(text, 1).passage, citation: citation('a', more) };
  return { marks: [], also: [], label: '', passage };
}

describe('a card', () => {
  const [item] = ASKED.items;
  it('has the words, who is quoted, and where they stand', () => {
    const passage = item?.passage ?? expect.fail();
    const drawing = layOutCard({ ...(item ?? expect.fail()), passage }, { theme: 'light', say });
    const lines = linesOf(drawing);
    expect(lines).toEqual([
      '“We built it,” Varga said.',
      'Quoted: Ines Varga, harbour master (inferred)',
      'Orrin Echo · 5 May 2023',
      'A title, ¶2',
      'Cut from the article, word for word · Verbatim',
    ]);
    expect(drawing.alt).toContain('Quoted: Ines Varga, harbour master (inferred). Orrin Echo · 5 May 2023');
  });

  it.each(THEMES)('keeps every word, inside its frame, also of long texts and addresses: %s', (theme) => {
    for (const text of ['Yes.', 'The wall broke & the <water> came; nobody slept. '.repeat(30).trim()]) {
      const drawing = layOutCard(quoted(text, { url: `https://orrin.example/${'a'.repeat(300)}` }), {
        theme,
        say,
      });
      expect(linesOf(drawing).join(' ')).toContain(text);
      expectInside(drawing);
      expectReadable(drawing, theme);
    }
  });

  it('is refused where it would be cut, or drawn with empty boxes', () => {
    expect(() => layOutCard(quoted('x '.repeat(751)), { theme: 'light', say })).toThrow(
      /1502 characters long/,
    );
    expect(() => layOutCard(quoted('\u{10fffc} stands for nothing'), { theme: 'light', say })).toThrow(
      UserError,
    );
  });
});

function linesOf({ svg }: Drawing): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) =>
    line.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );
}

describe('the words of pictures', () => {
  const korean = createSay('en', { ...en, 'picture.newest': '가장 최근의 것 \u{10fffc}' });

  it('are in the language wanted where there is a font for it, else English', () => {
    expect(writableWords(sayIn('uk')).locale).toBe('uk');
    expect(writableWords(korean)).toBe(sayIn('en'));
  });

  it('are told to those who don’t see them in the language wanted', async () => {
    const undrawn = createSay('en', { ...en, 'picture.cut': '\u{10fffc}' });
    const drawing = layOutCard(quoted('Yes.'), { theme: 'light', say: undrawn });
    expect(linesOf(drawing).at(-1)).toBe('Cut from the article, word for word · Verbatim');
    expect(drawing.alt).toContain('\u{10fffc}.');
  });
});

describe('the fonts', () => {
  it('that come along write Latin, Greek, Cyrillic, Arabic and Hebrew, on every machine alike', () => {
    const { fonts, canWrite } = chooseFonts(['Zażółć “gęślą” Ελλάδα Київ № €', 'مرحبا', 'שלום']);
    expect(fonts.loadSystemFonts).toBe(false);
    expect(canWrite('Київ, שלום')).toBe(true);
  });

  it('are asked for every letter', () => {
    const { canWrite } = chooseFonts(['a \u{10fffc}', 'plain']);
    expect(canWrite('a \u{10fffc}')).toBe(false);
    expect(canWrite('plain')).toBe(true);
    expect(fontOptions(false).fontFiles).toHaveLength(6);
  });
});
