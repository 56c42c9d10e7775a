import { readFile } from '../src/corpus/read-file.ts';
import { findDates } from '../src/extract/dates/find-dates.ts';
import { findQuotes } from '../src/extract/quotes/find-quotes.ts';
import { splitSentences } from '../src/extract/sentences.ts';
import { articleGenerator } from './generated-articles.ts';

/*
 * How long one article takes to be read, and its sentences, quotes and dates to be found, after warm-up.
 * Usage: npx tsx bench/extract.ts [ARTICLES] [BYTES]
 */

const [count = 200, bytes = 5_000] = process.argv.slice(2).map(Number);
const WARM_UP = 50;
const write = articleGenerator(2);
const texts = Array.from({ length: WARM_UP + count }, () => Buffer.from(write(bytes)));

const seconds = {
  reading: [] as number[],
  sentences: [] as number[],
  quotes: [] as number[],
  dates: [] as number[],
};
let characters = 0;
for (const [index, text] of texts.entries()) {
  const started = cpuSeconds();
  const { articles } = await readFile(`${index}.md`, text);
  const read = cpuSeconds() - started;
  for (const article of articles) {
    const sentences = time(() => splitSentences(article.text, article.paragraphs));
    const quotes = time(() => findQuotes(article, sentences.result));
    const dates = time(() => findDates(article, sentences.result));
    if (index < WARM_UP) continue;
    seconds.reading.push(read);
    seconds.sentences.push(sentences.seconds);
    seconds.quotes.push(quotes.seconds);
    seconds.dates.push(dates.seconds);
    characters += article.text.length;
  }
}
console.log(`${count} articles of ${bytes} bytes, Node ${process.version}\n`);
console.log('| What | Median, ms | 99 %, ms | MB of text a second |');
console.log('| --- | ---: | ---: | ---: |');
for (const [what, taken] of Object.entries(seconds)) {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number): string => ((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000).toFixed(1);
  const sum = taken.reduce((total, each) => total + each, 0);
  console.log(`| ${what} | ${at(0.5)} | ${at(0.99)} | ${(characters / 1e6 / sum).toFixed(1)} |`);
}

function time<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const started = cpuSeconds();
  const result = work();
  return { result, seconds: cpuSeconds() - started };
}

/** Of this process, so that a busy machine changes little. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
