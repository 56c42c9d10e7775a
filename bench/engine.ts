import os from 'node:os';
import { ask } from '../src/answer/ask/ask.ts';
import type { Archive, ArchivedArticle } from '../src/archive/archive.ts';
import { DecodedCache, openArticle, passArticle } from '../src/archive/articles/open-article.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import type { ArchiveContents } from '../src/archive/engine/archive-contents.ts';
import { readConfig } from '../src/config.ts';
import { type EngineLibrary, openEngineLibrary } from '../src/library/engine-library.ts';
import { engineOf } from '../src/library/engine-settings.ts';
import { SpillFile } from '../src/library/snapshot/spill-file.ts';
import type { ReindexProgress } from '../src/model.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { UserError } from '../src/user-error.ts';
import { generatedArchive } from './generated-archive.ts';
import { seededRandom } from './generated-articles.ts';
import { askAll, bytesInUse, timed } from './measure.ts';

/*
 * A search engine filled with generated articles, and asked, beside the archive in memory:
 *
 *     ENGINE_URL=http://127.0.0.1:9200 node --expose-gc --import tsx bench/engine.ts fill 1000000
 *     ENGINE_URL=http://127.0.0.1:9200 node --expose-gc --import tsx bench/engine.ts fill 500000,750000,1000000
 *     ENGINE_URL=http://127.0.0.1:9200 node --expose-gc --import tsx bench/engine.ts change 1000000 10
 *     ENGINE_URL=http://127.0.0.1:9200 node --expose-gc --import tsx bench/engine.ts ask 1000000 40
 *     node --expose-gc --import tsx bench/engine.ts memory 1000000 40
 */

const [mode = 'fill', size = '100000', asked = '100'] = process.argv.slice(2);
const BUILT_AT = '2031-01-01T00:00:00Z';
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

if (mode === 'fill') await fill(size.split(',').map(Number));
else if (mode === 'change') await change(Number(size), Number(asked));
else if (mode === 'ask') await askEngine(Number(size));
else await askMemory(Number(size));

async function open(read: (() => Promise<ArchiveContents>) | null): Promise<EngineLibrary> {
  const { engine } = engineOf(
    readConfig({ ...process.env, NODE_ENV: '' }),
    `verbatim-bench-${size.split(',').at(-1)}`,
  );
  if (!engine) throw new Error('set ENGINE_URL');
  const report = { added: [], changed: [], removed: [], unchanged: 0, skipped: [], templates: [] };
  return openEngineLibrary({
    settings: engine,
    read: read && (async () => ({ contents: await read(), report })),
    watched: null,
    lookEveryMs: null,
    log: SILENT_LOG,
  });
}

/** Fills the engine, one size after the other: each adds articles to those of the one before. */
async function fill(sizes: readonly number[]): Promise<void> {
  const spill = new SpillFile(os.tmpdir());
  const articles: ArchivedArticle[] = [];
  const generated = generatedArchive(Math.max(...sizes));
  const library = await open(async () => ({ builtAt: BUILT_AT, articles }));
  let most = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, bytesInUse());
  }, 20_000);
  let paragraphs = 0;
  for (const wanted of sizes) {
    const generating = processorTime();
    while (paragraphs < wanted) {
      const { value } = generated.next();
      if (!value) break;
      spill.take([value.stored]);
      articles.push(passArticle(value.stored, value.article.id));
      paragraphs += value.article.paragraphs.length;
    }
    const before = bytesInUse();
    console.log(
      `${articles.length} articles generated in ${generating().toFixed(0)} s of processor time; held ${megabytes(before)} MB`,
    );
    most = 0;
    const filling = processorTime();
    const [seconds] = await timed(() => library.reindex(progressPrinter(filling)));
    const growth = (Math.max(most, bytesInUse()) - before) / paragraphs;
    console.log(
      `filled with ${paragraphs} paragraphs in ${seconds.toFixed(0)} s, ${filling().toFixed(0)} s of processor time; at most ${megabytes(most)} MB in use, ${growth.toFixed(0)} bytes a paragraph beside the list of articles; resident at most ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
    );
  }
  clearInterval(sampling);
  spill.close();
  await library.close();
}

/** Takes over what the engine holds of so many paragraphs, or fills it, and then exchanges a few articles for others. */
async function change(paragraphs: number, few: number): Promise<void> {
  const spill = new SpillFile(os.tmpdir());
  const articles: ArchivedArticle[] = [];
  const others: ArchivedArticle[] = [];
  let written = 0;
  for (const { article, stored } of generatedArchive(paragraphs + 40 * few)) {
    spill.take([stored]);
    (written < paragraphs ? articles : others).push(passArticle(stored, article.id));
    written += article.paragraphs.length;
  }
  const library = await open(async () => ({ builtAt: BUILT_AT, articles }));
  const reindex = async (what: string): Promise<void> => {
    const spent = processorTime();
    const [seconds] = await timed(() => library.reindex());
    console.log(
      `${what}: ${seconds.toFixed(1)} s, ${spent().toFixed(2)} s of processor time; resident at most ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
    );
  };
  await reindex('first');
  await reindex('nothing changed');
  for (const [i, other] of others.slice(0, few).entries())
    articles[Math.floor((i * articles.length) / few)] = other;
  await reindex(`${few} of ${articles.length} articles changed`);
  spill.close();
  await library.close();
}

/** Prints every half minute how far a reindex is, and when all articles were sent. */
function progressPrinter(spent: () => number): (progress: ReindexProgress) => void {
  let last = performance.now();
  return ({ done, total }) => {
    if (done < total && performance.now() - last < 30_000) return;
    last = performance.now();
    console.log(
      `${done} of ${total} articles, ${spent().toFixed(0)} s of processor time, ${megabytes(bytesInUse())} MB`,
    );
  };
}

/** Tells the seconds of processor time since it was made. */
function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

async function askEngine(paragraphs: number): Promise<void> {
  const questions = questionsOf(paragraphs);
  const bare = bytesInUse();
  const library = await open(null);
  const [opening] = await timed(() => library.reindex());
  const held = bytesInUse() - bare;
  console.log(
    `opened in ${opening.toFixed(1)} s; the outline holds ${megabytes(held)} MB, ${(held / paragraphs).toFixed(0)} bytes a paragraph; resident ${megabytes(process.memoryUsage.rss())} MB`,
  );
  let rounds = 0;
  await report(questions, (question) =>
    library.ask((archive) => {
      rounds++;
      return answer(archive, question);
    }),
  );
  console.log(
    `${(rounds / (2 * questions.length)).toFixed(1)} rounds a question; in use ${megabytes(bytesInUse())} MB, resident at most ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`,
  );
  await library.close();
}

async function askMemory(paragraphs: number): Promise<void> {
  const questions = questionsOf(paragraphs);
  const cache = new DecodedCache();
  const articles = Array.from(generatedArchive(paragraphs), ({ article, stored }) =>
    openArticle(stored, article.id, cache),
  );
  const [seconds, archive] = await timed(() => buildArchive(articles, { builtAt: BUILT_AT }));
  console.log(`in memory, built in ${seconds.toFixed(0)} s; in use ${megabytes(bytesInUse())} MB`);
  await report(questions, async (question) => answer(archive, question));
}

function answer(archive: Archive, question: string) {
  return ask(archive, { kind: 'ask', question }, { strictness: 'normal' });
}

async function report(questions: readonly string[], own: (question: string) => unknown): Promise<void> {
  const before = process.cpuUsage();
  const first: number[] = [];
  const givenUp = new Set<string>();
  const { p50, p99 } = await askAll(questions, async (question) => {
    const [seconds] = await timed(async () => {
      try {
        await own(question);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        givenUp.add(question);
      }
    });
    if (first.length < questions.length) first.push(1000 * seconds);
  });
  first.sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const at = (share: number) => first[Math.min(first.length - 1, Math.floor(first.length * share))] ?? 0;
  console.log(
    `first time p50 ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms; again p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; ${((user + system) / 2000 / questions.length).toFixed(0)} ms of processor time a question; ${givenUp.size} of ${questions.length} questions given up at least once`,
  );
}

/** Questions of 3 to 10 words of the articles: the same each time. */
function questionsOf(paragraphs: number): string[] {
  const random = seededRandom(9);
  const questions: string[] = [];
  for (const { article } of generatedArchive(Math.min(paragraphs, 20_000))) {
    const words = article.text.match(/\p{L}+/gu) ?? [];
    const count = 3 + Math.floor(random() * 8);
    const first = Math.floor(random() * Math.max(1, words.length - count));
    questions.push(words.slice(first, first + count).join(' '));
    if (questions.length === Number(asked)) break;
  }
  return questions;
}
