import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ask } from '../../src/answer/ask/ask.ts';
import type { ArchivedArticle } from '../../src/archive/archive.ts';
import { articleTraitReader } from '../../src/archive/article-traits.ts';
import { digestArticle } from '../../src/archive/articles/digest.ts';
import { encodeLines } from '../../src/archive/articles/line-codec.ts';
import { DecodedCache, openArticle } from '../../src/archive/articles/open-article.ts';
import { encodeArticle } from '../../src/archive/articles/stored-article.ts';
import { buildArchive, restoreArchive, saveIndex } from '../../src/archive/build-archive.ts';
import { lineKeysOf } from '../../src/corpus/templates/line-keys.ts';
import { splitSentences } from '../../src/extract/sentences.ts';
import { KeptArticle } from '../../src/library/snapshot/kept-article.ts';
import type { Article, Paragraph } from '../../src/model.ts';
import { watchBlocks } from '../block-watch.ts';
import { askAll, bytesInUse, readParagraphs, readQuestions, timed } from '../measure.ts';

const [file = '', questionFile = ''] = process.argv.slice(2);
const traitsOf = articleTraitReader();
const cache = new DecodedCache();
const articles = await readArticles(file);
const paragraphs = articles.reduce((sum, { article }) => sum + article.paragraphs.length, 0);
const before = bytesInUse();
const builtAt = '2031-01-01T00:00:00Z';
const snapshot = `${file}.index`;
const blocks = watchBlocks();
const buildSeconds = await (async () => {
  const [seconds, built] = await timed(() => buildArchive(articles, { builtAt }));
  await pipeline(Readable.from(saveIndex(built)), createWriteStream(snapshot));
  return seconds;
})();
const [startSeconds, restored] = await timed(() =>
  restoreArchive(articles, createReadStream(snapshot, { highWaterMark: 1 << 20 }), { builtAt }),
);
const { wall, cpu } = await blocks();
rmSync(snapshot);
const questions = readQuestions(questionFile);
const bytesAParagraph = (bytesInUse() - before) / paragraphs;
const shared = { buildSeconds, longestBlock: wall, ofItProcessorTime: cpu, bytesAParagraph, startSeconds };
const ranking = await askAll(questions, (question) => restored.search(question, { limit: 10 }));
console.log(JSON.stringify({ engine: 'Verbatim, ranking', ...shared, ...ranking }));
const whole = await askAll(questions, (question) =>
  ask(restored, { kind: 'ask', question }, { strictness: 'normal' }),
);
console.log(JSON.stringify({ engine: 'Verbatim, whole answer', ...shared, ...whole }));

async function readArticles(source: string): Promise<ArchivedArticle[]> {
  const found: ArchivedArticle[] = [];
  let [number, heading, texts]: [number, string, string[]] = [-1, '', []];
  const finish = () => {
    if (texts.length > 0) found.push(toArticle(number, heading, texts));
  };
  for await (const one of readParagraphs(source)) {
    if (one.article !== number) {
      finish();
      [number, heading, texts] = [one.article, one.heading, []];
    }
    texts.push(one.text);
  }
  finish();
  return found;
}

/** As the program holds what it has read from a file. */
function toArticle(number: number, title: string, texts: readonly string[]): ArchivedArticle {
  let at = 0;
  const paragraphs = texts.map((text, i): Paragraph => {
    const start = at;
    at += text.length + 2;
    return { n: i + 1, start, end: start + text.length };
  });
  const text = texts.join('\n\n');
  const article: Article = {
    id: `a${number}`,
    file: `a${number}.txt`,
    title,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    language: 'en',
    text,
    paragraphs,
  };
  const extraction = {
    sentences: splitSentences(text, paragraphs),
    quotes: [],
    dates: [],
    events: [],
    roles: [],
  };
  const traits = traitsOf(article, extraction);
  const bytes = encodeArticle({ article, extraction, traits }, encodeLines(lineKeysOf(article)));
  const opened = openArticle(
    new KeptArticle({ id: article.id, hash: digestArticle(article) }, bytes),
    article.id,
    cache,
  );
  void opened.article.text; // decoded texts count as text, not as what the archive needs beyond it
  return opened;
}
