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
const KILOBYTES = 25;

/** How many characters patterns are shown while a file is read: what each call looks at, from where it begins to where it ends. */
async function charactersShown(file: string, content: string): Promise<number> {
  const { exec } = RegExp.prototype;
  let shown = 0;
  RegExp.prototype.exec = function counted(this: RegExp, subject: string) {
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
  }
  return shown;
}

describe.each(Object.entries(FORMATS))('reading a file of one sign or pair, as %s', (file, make) => {
  it('shows patterns four times as many characters for four times the file, and no more', async () => {
    const steep: string[] = [];
    for (const unit of [...SIGNS, ...PAIRS]) {
      const text = (kilobytes: number) => unit.repeat(Math.ceil((kilobytes * 1000) / unit.length));
      const small = await charactersShown(file, make(text(KILOBYTES)));
      const large = await charactersShown(file, make(text(4 * KILOBYTES)));
      if (large > 6 * small + 100_000) steep.push(`${JSON.stringify(unit)}: ${small} -> ${large}`);
    }
    expect(steep).toEqual([]);
  }, 120_000);
});
