import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

/** Every sign of ASCII that is no letter or digit, some beyond it that patterns name, and pairs of these with letters. */
const SIGNS = [...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code))].filter(
  (sign) => !/[b-zB-Z2-9]/.test(sign),
);
const PAIRS = [
  'a ',
  '. ',
  '- ',
  '| ',
  ', ',
  ': ',
  '@a',
  'a@',
  '.a',
  '1:',
  '1 ',
  '\n ',
  'A ',
  '— ',
  '“a',
  '” ',
  '• ',
  '© ',
  '# ',
  '[a',
  '](',
  '==',
  '&a',
  '<a',
  'by ',
  '0\n',
];
const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  'a.txt': (text) => text,
  'a.html': (text) => `<!doctype html><body><p>${text}</p></body>`,
  'a.json': (text) => JSON.stringify({ title: 'Weir', body: text }),
};
/** What press databases put around texts: their own patterns meet these. Few units tell, since each costs a reading. */
const EXPORTS: Readonly<Record<string, (text: string) => string>> = {
  'nexis.txt': (text) =>
    `${text}\nCourier\nMay 2, 2024\nLength: 61 words\nByline: ${text}\n\nBody\n\n${text}\n\nLoad-Date: May 3, 2024\nEnd of Document\n`,
  'proquest.txt': (text) =>
    `Title: ${text}\n\nFull text: ${text}\n\nPublication info: ${text}\n\nPublication title: ${text}\n\nDatabase: x\n`,
  'factiva.txt': (text) =>
    `${text}\n61 words\n2 May 2024\n${text}\nVLLC\nEnglish\n(c) 2024 x\n${text}\nDocument VLLC000020240502ek520001b\n`,
  'genios.txt': (text) => `${text}\nQuelle: ${text}\nDokumentnummer: x\n\n${text}\n© GBI-Genios\n`,
  'wisenews.txt': (text) => `${text}\nA4 | ${text} | 2024-05-02\nx\n${text}\nDocument ID: 2024050291002301\n`,
  'newsbank.txt': (text) => `${text}\n${text}\nSection: News\n\n${text}\nRecord Number: 1\n`,
  'labelled.txt': (text) =>
    `Title: ${text}\nSource: ${text}\nBy: ${text}\n\n${text}\n\nTitle: b\nSource: c\n\n${text}`,
};
const UNITS_OF_EXPORTS = [' ', '\n', '.', ';', 'A', '; ', 'a ', '| '];
const KILOBYTES = 25;

/** The patterns that have met a text of this length, by their sources: these must not be slow in it. */
const LONG_CHARACTERS = 1000;
const patterns = new Map<string, RegExp>();

/**
 * How many characters patterns are shown while a file is read (what each call looks at, from where it begins to where it ends), and how
 * many elements lists are copied with.
 */
async function charactersShown(file: string, content: string): Promise<number> {
  const { exec } = RegExp.prototype;
  const { slice } = Array.prototype;
  let shown = 0;
  Array.prototype.slice = function counted(this: unknown[], ...range: [number?, number?]) {
    const part = slice.apply(this, range);
    shown += part.length;
    return part;
  };
  RegExp.prototype.exec = function counted(this: RegExp, subject: string) {
    if (String(subject).length >= LONG_CHARACTERS) patterns.set(this.source, this);
    const from = this.global || this.sticky ? Math.min(this.lastIndex, String(subject).length) : 0;
    const match = exec.call(this, subject);
    // A sticky pattern looks at one place only.
    const end = match ? match.index + match[0].length : this.sticky ? from + 1 : String(subject).length;
    shown += end - from;
    return match;
  };
  try {
    await readFile(file, Buffer.from(content));
  } finally {
    RegExp.prototype.exec = exec;
    Array.prototype.slice = slice;
  }
  return shown;
}

async function steepUnits(
  file: string,
  make: (text: string) => string,
  units: readonly string[],
): Promise<readonly string[]> {
  const steep: string[] = [];
  for (const unit of units) {
    const text = (kilobytes: number) => unit.repeat(Math.ceil((kilobytes * 1000) / unit.length));
    const small = await charactersShown(file, make(text(KILOBYTES)));
    const large = await charactersShown(file, make(text(4 * KILOBYTES)));
    if (large > 6 * small + 100_000) steep.push(`${JSON.stringify(unit)}: ${small} -> ${large}`);
  }
  return steep;
}

describe.each(Object.entries(FORMATS))('reading a file of one sign or pair, as %s', (file, make) => {
  it('shows patterns four times as many characters for four times the file, and no more', async () => {
    expect(await steepUnits(file, make, [...SIGNS, ...PAIRS])).toEqual([]);
  }, 120_000);
});

it.each(Object.entries(EXPORTS))(
  'does so in an export: %s',
  async (file, make) => {
    expect(await steepUnits(file, make, UNITS_OF_EXPORTS)).toEqual([]);
  },
  120_000,
);

it('shows long texts to no pattern that begins anew at each sign of a run', () => {
  // `\s+$` looks at a run of n spaces n times over; what is anchored, sticky or ends in the run does not.
  const atom = String.raw`(?:\\[sdwSDW]|\\p\{[^}]*\}|\[(?:[^\]\\]|\\.)*\]|[^\\()[\]{}|^$?*+])`;
  const opening = new RegExp(String.raw`^\(*(?:\?:)?${atom}(?:[+*]|\{\d+,\})\??(?!$|\)*$)`);
  expect(patterns.size).toBeGreaterThan(50);
  const slow = [...patterns.values()].filter(({ sticky, source }) => !sticky && opening.test(source));
  expect(slow.map(({ source }) => source)).toEqual([]);
  expect(opening.test(/\s+$/.source) && opening.test(/\s*;/.source)).toBe(true);
});
