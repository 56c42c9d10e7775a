import type { Archive } from '../src/archive/archive.ts';
import { type Query, readQuery } from '../src/queries.ts';

/** Questions of all kinds, made of the words, names and dates of an archive: the same ones each time. */
export function generateQuestions(archive: Archive, count: number): Query[] {
  const made: Query[] = [];
  const kinds = questionMakers(archive, pseudoRandom(7));
  for (let i = 0; made.length < count && i < 10 * count; i++) {
    const read = readQuery(kinds[i % kinds.length]?.());
    if ('query' in read) made.push(read.query);
  }
  return made;
}

type Random = (below: number) => number;

/** A linear congruential generator (Park and Miller's constants for glibc). */
function pseudoRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return below > 0 ? state % below : 0;
  };
}

function questionMakers(archive: Archive, random: Random): (() => object)[] {
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[random(list.length)];
  const entry = () => archive.get(pick(archive.ids) ?? '');
  const sentence = () => {
    const chosen = entry();
    const { start, end } = pick(chosen?.extraction.sentences ?? []) ?? { start: 0, end: 0 };
    return (chosen?.article.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
  };
  const words = (count: number) => {
    const all = sentence()
      .split(' ')
      .filter((word) => /^\p{L}+$/u.test(word));
    const at = random(Math.max(1, all.length - count));
    return all.slice(at, at + count).join(' ');
  };
  const person = () => pick(archive.people.all)?.name ?? '';
  const outlet = () => entry()?.article.outlet ?? 'Post';
  const day = () => (entry()?.article.published ?? '2024-05-01').slice(0, pick([4, 7, 10]));
  const misspelt = (word: string) => {
    const at = 1 + random(Math.max(1, word.length - 1));
    return word.slice(0, at) + word.slice(at + 1);
  };
  const asking = () => pick(['What', 'Who', 'When', 'Where', 'Why', 'How many']);
  return [
    () => ({ kind: 'ask', question: `${asking()} ${words(5)}?` }),
    () => ({ kind: 'ask', question: `What did ${person()} say about ${words(2)}?` }),
    () => ({ kind: 'ask', question: words(3) }),
    () => ({ kind: 'ask', question: misspelt(words(2)) }),
    () => ({ kind: 'ask', question: `who is ${person()}` }),
    () => ({ kind: 'ask', question: words(4), outlet: outlet() }),
    () => ({ kind: 'ask', question: words(4), from: day() }),
    () => ({ kind: 'ask', question: `${words(3)} -${words(1)}` }),
    () => ({ kind: 'ask', question: sentence().slice(0, 150) }),
    () => ({ kind: 'who-said', quote: words(4) }),
    () => ({ kind: 'who-said', speaker: person() }),
    () => ({ kind: 'who-said', speaker: person(), topic: words(2) }),
    () => ({ kind: 'who-said', topic: words(2) }),
    () => ({ kind: 'who-said', speaker: misspelt(person()) }),
    () => ({ kind: 'who-said', speaker: person(), from: day() }),
    () => ({ kind: 'check', claim: sentence().slice(0, 200) }),
    () => ({ kind: 'check', claim: `${person()} said ${words(4)}` }),
    () => ({ kind: 'who-is', name: person() }),
    () => ({ kind: 'who-is', role: pick(['president', 'spokesman', 'minister', 'director']) }),
    () => ({ kind: 'timeline', topic: words(2) }),
    () => ({ kind: 'timeline', person: person() }),
    () => ({ kind: 'timeline', from: day(), to: day() }),
    () => ({ kind: 'positions', topic: words(2) }),
    () => ({ kind: 'coverage', topic: words(2) }),
    () => ({ kind: 'coverage', topic: words(1), order: 'newest' }),
    () => ({ kind: 'mentions', words: words(1) }),
    () => ({ kind: 'mentions', words: words(2) }),
    () => ({ kind: 'article', title: entry()?.article.title ?? '' }),
    () => ({ kind: 'digest', from: day() }),
    () => ({ kind: 'sources' }),
  ];
}
