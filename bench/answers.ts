import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { answerQuery } from '../src/answer/answer-query.ts';
import { suggestOutlets, suggestSpeakers, suggestTitles } from '../src/answer/suggest.ts';
import { warmUp } from '../src/answer/warm-up.ts';
import type { Archive } from '../src/archive/archive.ts';
import { type Library, openLibrary } from '../src/library/library.ts';
import type { Query } from '../src/queries.ts';
import { articleGenerator, seededRandom } from './generated-articles.ts';

/*
 * What an answer of every kind costs: processor time in one thread, over articles that have quotes and dates as news has them.
 *
 *     npm run bench -- answers                    100,000 paragraphs
 *     npm run bench -- answers 1000000            another size
 *     npm run bench -- answers 100000 FOLDER 20   keeps articles and snapshot in the folder, and uses those that are there; asks 20 questions of a kind
 *     npm run bench -- answers 100000 FOLDER 100 50   asks 50 of each kind before it counts, as of a bot that has been up for a while: code that was run often is translated by then
 */

const BYTES_AN_ARTICLE = 5_000;
const PARAGRAPHS_AN_ARTICLE = 20;
const ASKED_A_KIND = '100';

/** Prints a row for each kind of question: what half of the answers, 90 and 99 of a hundred, and all of them take at most, in milliseconds of processor time. */
export async function measureAnswers([
  size = '100000',
  kept,
  asked = ASKED_A_KIND,
  before = '0',
]: readonly string[]): Promise<void> {
  const home = kept ?? (await mkdtemp(path.join(os.tmpdir(), 'verbatim-answers-')));
  try {
    const library = await openGenerated(home, Math.ceil(Number(size) / PARAGRAPHS_AN_ARTICLE));
    const archive = library.current();
    if (archive === null) throw new Error('no archive was built');
    const { heapUsed, external } = process.memoryUsage();
    console.log(
      `${archive.ids.length} articles, ${archive.paragraphs} paragraphs, ${Math.round((heapUsed + external) / 1e6)} MB`,
    );
    console.log(
      '\n| what | first ms | median ms | 90 % ms | 99 % ms | most ms |\n| --- | --: | --: | --: | --: | --: |',
    );
    // As the archive's thread does when it has nothing to do.
    await warmUp(archive, async () => true);
    const questions = [...questionsOf(archive)].map(([name, ask]) => ({ name, ask, first: costOf(ask) }));
    for (const { ask } of questions) for (let i = 0; i < Number(before); i++) ask();
    for (const question of questions) console.log(toLine(question, Number(asked)));
    await library.close();
  } finally {
    if (kept === undefined) await rm(home, { recursive: true });
  }
}

async function openGenerated(home: string, articles: number): Promise<Library> {
  const corpusDir = path.join(home, 'corpus');
  if ((await mkdir(corpusDir, { recursive: true })) !== undefined) {
    const write = articleGenerator(1);
    for (let n = 0; n < articles; n++) {
      const folder = path.join(corpusDir, String(n % 100));
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, `${n}.md`), write(BYTES_AN_ARTICLE));
    }
  }
  const log = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
  const library = openLibrary({ corpusDir, dataDir: path.join(home, 'data'), workers: 1, log });
  await library.reindex();
  await library.close(); // only then the snapshot is there
  const again = openLibrary({ corpusDir, dataDir: path.join(home, 'data'), workers: 1, log });
  await again.reindex();
  return again;
}

/** Questions made of what the articles hold, each to be asked of the archive by its number. */
function questionsOf(archive: Archive): Map<string, () => unknown> {
  const random = seededRandom(7);
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];
  const entry = () => archive.get(pick(archive.ids) ?? '');
  const words = (count: number): string => {
    const text = entry()?.article.text ?? '';
    const all = text.match(/\p{L}{5,}/gu) ?? [];
    return Array.from({ length: count }, () => pick(all) ?? 'bana').join(' ');
  };
  const quote = (): string => {
    const article = entry();
    const found = pick(article?.extraction.quotes ?? []);
    const [part] = found?.content ?? [];
    return (part && article?.article.text.slice(part.start, part.end)) || words(4);
  };
  const person = () =>
    archive.people.all[Math.floor(archive.people.all.length ** random()) - 1]?.name ?? 'Ban Bon';
  const outlet = () => entry()?.article.outlet ?? 'The Ban Times';
  const title = () => entry()?.article.title ?? 'Ban';
  const answering = (make: () => Query) => {
    return () => answerQuery(archive, make(), { strictness: 'normal' });
  };
  return new Map<string, () => unknown>([
    ['ask', answering(() => ({ kind: 'ask', question: `What did ${words(1)} do about ${words(3)}?` }))],
    ['ask, with an outlet', answering(() => ({ kind: 'ask', question: words(4), outlet: outlet() }))],
    [
      'ask, a person',
      answering(() => ({ kind: 'ask', question: `what did ${person()} say about ${words(1)}` })),
    ],
    ['who-said, a quote', answering(() => ({ kind: 'who-said', quote: quote() }))],
    ['who-said, a person', answering(() => ({ kind: 'who-said', speaker: person() }))],
    ['who-said, a topic', answering(() => ({ kind: 'who-said', topic: words(2) }))],
    ['who-said, a stranger', answering(() => ({ kind: 'who-said', speaker: `${words(1)}ski Petrovsen` }))],
    ['who-said, latest', answering(() => ({ kind: 'who-said', outlet: outlet() }))],
    ['check', answering(() => ({ kind: 'check', claim: quote(), speaker: person() }))],
    ['check, no speaker', answering(() => ({ kind: 'check', claim: words(8) }))],
    ['who-is, a name', answering(() => ({ kind: 'who-is', name: person() }))],
    ['who-is, a role', answering(() => ({ kind: 'who-is', role: `minister of ${words(1)}` }))],
    ['timeline, a topic', answering(() => ({ kind: 'timeline', topic: words(2) }))],
    ['timeline, a person', answering(() => ({ kind: 'timeline', person: person() }))],
    ['timeline, days', answering(() => ({ kind: 'timeline', from: '2024-05', to: '2024-06' }))],
    ['positions', answering(() => ({ kind: 'positions', topic: words(3) }))],
    ['coverage', answering(() => ({ kind: 'coverage', topic: words(2) }))],
    ['mentions', answering(() => ({ kind: 'mentions', words: words(1) }))],
    ['article', answering(() => ({ kind: 'article', title: title() }))],
    ['sources', answering(() => ({ kind: 'sources' }))],
    ['help', answering(() => ({ kind: 'help' }))],
    ['suggest a speaker', () => suggestSpeakers(archive, person().slice(0, 3), 25)],
    ['suggest an outlet', () => suggestOutlets(archive, outlet().slice(0, 6), 25)],
    ['suggest a title', () => suggestTitles(archive, title().slice(0, 4), 25)],
  ]);
}

interface AskedQuestion {
  readonly name: string;
  readonly ask: () => unknown;
  /** What the first one cost. */
  readonly first: number;
}

function toLine({ name, ask, first }: AskedQuestion, times: number): string {
  const costs = Array.from({ length: times }, () => costOf(ask)).sort((a, b) => a - b);
  // So many of a hundred take at most that: of a hundred answers, 99 do.
  const within = (share: number) => costs[Math.max(0, Math.ceil(costs.length * share) - 1)] ?? 0;
  return `| ${[name, ...[first, within(0.5), within(0.9), within(0.99), within(1)].map((cost) => cost.toFixed(1))].join(' | ')} |`;
}

/** Milliseconds of processor time of the whole process: with nothing beside it, of the answer and the collection of its garbage. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
