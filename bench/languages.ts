import { readFileSync } from 'node:fs';
import { paragraphsByLanguage } from '../src/extract/paragraphs-by-language.ts';
import { archiveOf } from '../src/library/memory-library.ts';
import type { Article } from '../src/model.ts';
import { detectLanguage } from '../src/text/language.ts';
import { articleOf } from '../test/articles.ts';

/*
 * How much text of each language is read and indexed a second of processor time, beside English in the same run. Each language has articles of equal length in UTF-8 bytes, put together
 * of the sentences of its articles in test/languages (English: of those in corpus/), each paragraph with a number of its own, after warm-up.
 * What it costs English to be told from the others is printed as a share of its reading.
 * Usage: npx tsx bench/languages.ts [ARTICLES] [LANGUAGE…]
 */

const [count = '300', ...codes] = process.argv.slice(2);
const PARAGRAPHS = 10;
const BYTES_A_PARAGRAPH = 300;
const ROUNDS = 3;
const LANGUAGES = ['en', ...(codes.length > 0 ? codes : ['de', 'uk', 'zh', 'ja', 'ko'])];

function sentencesOf(code: string): string[] {
  const texts: string[] =
    code === 'en'
      ? ['zelenskiy-tells-parliament.txt', 'white-house-on-desperation.md'].map((name) =>
          readFileSync(`corpus/${name}`, 'utf8').replace(/^---.*?---/s, ''),
        )
      : JSON.parse(readFileSync(`test/languages/${code}.json`, 'utf8')).articles.map(
          ([, text]: readonly [string, string]) => text,
        );
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+|(?<=[。！？])/u))
    .filter((one) => one.trim() !== '');
}

/** Articles of a language that differ in the order of their sentences and in a number each paragraph. */
function articlesOf(code: string, articles: number, seed: number): Article[] {
  const sentences = sentencesOf(code);
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  const paragraph = (): string => {
    let text = `${next() % 100_000}: `;
    while (Buffer.byteLength(text) < BYTES_A_PARAGRAPH) text += ` ${sentences[next() % sentences.length]}`;
    return text;
  };
  return Array.from({ length: articles }, (_, at) =>
    articleOf(Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n'), {
      id: `${code}-${seed}-${at}`,
      language: code,
      published: '2031-05-07',
    }),
  );
}

async function secondsFor(articles: readonly Article[]): Promise<number> {
  const { user, system } = process.cpuUsage();
  await archiveOf(articles);
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1e6;
}

const taken = new Map<string, { seconds: number; bytes: number }>();
for (let round = 0; round <= ROUNDS; round++) {
  for (const code of LANGUAGES) {
    const articles = articlesOf(code, round === 0 ? 50 : Number(count), round + 1);
    const seconds = await secondsFor(articles);
    const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const known = taken.get(code) ?? { seconds: 0, bytes: 0 };
    if (round > 0) taken.set(code, { seconds: known.seconds + seconds, bytes: known.bytes + bytes });
  }
}
const speed = (code: string): number => {
  const { seconds, bytes } = taken.get(code) ?? { seconds: 1, bytes: 0 };
  return bytes / 1000 / seconds;
};
console.log('| language | KB of UTF-8 a processor second | English = 1 |');
console.log('| --- | --: | --: |');
for (const code of LANGUAGES)
  console.log(`| ${code} | ${speed(code).toFixed(0)} | ${(speed(code) / speed('en')).toFixed(2)} |`);

const english = articlesOf('en', Number(count), 1);
await detectLanguage('Warm up: the first call loads its table.');
const { user, system } = process.cpuUsage();
for (const article of english) {
  await detectLanguage(article.text);
  // Quotes look at the paragraphs, and so do dates.
  for (let looks = 0; looks < 2; looks++) paragraphsByLanguage(article);
}
const after = process.cpuUsage();
const telling = (after.user + after.system - user - system) / 1e6 / (await secondsFor(english));
console.log(
  `Telling that an English article is English takes ${(telling * 100).toFixed(1)} % of reading it.`,
);
