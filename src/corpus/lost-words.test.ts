import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const LINES = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said on Thursday.',
  '“We have waited long for this day,” said Hanna Brook, who runs the lock and its small museum.',
  'Two gates had to be cast anew, because their iron had rusted through below the water line.',
  'Home | News | Sport',
  'By Ana Lind',
  'Oster Post, 7 March 2024',
  'Weir at Oster open again',
  'Advertisement',
  '© 2024 Oster Post',
  '12 comments',
  'Background: the weir was built in 1911.',
  '[hour]:[minute] [AMPM]',
  'Pflegenotfälle und Öltanks – 3,5 %',
];
const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 24 });

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (at < words.length && words[at] === word) at++;
  return at === words.length;
}

/** Wraps a line after every so many words. */
const wrap = (line: string): string => line.replace(/((?:\S+ ){6}\S+) /g, '$1\n');

const FORMATS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a.txt': (all) => all.join('\n\n'),
  'wrapped.txt': (all) => all.map(wrap).join('\n\n'),
  'a.html': (all) =>
    `<!doctype html><html><body>${all.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  'div.html': (all) => `<html><body><div>${all.join('<br>')}</div></body></html>`,
  'a.json': (all) => JSON.stringify({ title: 'Weir', body: all.join('\n\n') }),
};

describe.each(Object.entries(FORMATS))('a file of the kind of %s', (file, make) => {
  it('gives words in the order of the file, and accounts for all others', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (all) => {
        const { articles, removed, kept } = await readFile(file, Buffer.from(make(all)));
        const [article] = articles;
        if (!article) return;
        const text = wordsOf(all.join(' '));
        const body = wordsOf(article.text);
        const dropped = (removed.get(article.id) ?? []).flatMap((line) => wordsOf(line.text));
        expect(isSubsequence(body, text)).toBe(true);
        expect([...body, ...dropped].sort()).toEqual([...text].sort());
        expect(kept.get(article.id)).toMatchObject({ words: body.length, allWords: text.length });
      }),
      { numRuns: 40 },
    );
  });
});
