import type { ArticleTraits, SpeakerTraits } from '../src/archive/articles/archived-article.ts';
import { digestArticle } from '../src/archive/articles/digest.ts';
import { encodeLines } from '../src/archive/articles/line-codec.ts';
import { encodeArticle } from '../src/archive/articles/stored-article.ts';
import { hashWords, shinglesOf } from '../src/archive/near-duplicates/shingles.ts';
import { sketchOf } from '../src/archive/near-duplicates/sketch.ts';
import { lineKeysOf } from '../src/corpus/templates/line-keys.ts';
import { splitSentences } from '../src/extract/sentences.ts';
import { KeptArticle } from '../src/library/snapshot/kept-article.ts';
import type { Article, Span } from '../src/model.ts';
import { articleGenerator } from './generated-articles.ts';

const SEED = 7;
const ARTICLE_BYTES = 4000;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Generated articles in their stored form, until there are so many paragraphs. Speakers, roles and dates are picked out by the generator's own patterns, which takes a
 * hundredth of the time of reading them as the program does, for about as many; quotes themselves are left out.
 */
export function* generatedArchive(paragraphs: number): Generator<{ article: Article; stored: KeptArticle }> {
  const write = articleGenerator(SEED);
  for (let [written, number] = [0, 0]; written < paragraphs; number++) {
    const article = parse(write(ARTICLE_BYTES), number);
    written += article.paragraphs.length;
    const sentences = splitSentences(article.text, article.paragraphs);
    const extraction = { sentences, quotes: [], dates: [], events: [], roles: [] };
    const traits = traitsIn(article, sentences);
    const bytes = encodeArticle({ article, extraction, traits }, encodeLines(lineKeysOf(article)));
    yield { article, stored: new KeptArticle({ id: article.id, hash: digestArticle(article) }, bytes) };
  }
}

function parse(file: string, number: number): Article {
  const [head = '', ...rest] = file.split('\n---\n');
  const fields = new Map(
    [...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const texts = rest.join('').split('\n').filter(Boolean);
  let at = 0;
  const paragraphs = texts.map((text, i) => {
    const start = at;
    at += text.length + 2;
    return { n: i + 1, start, end: start + text.length };
  });
  return {
    id: `article-${number}`,
    file: `${number % 100}/${number}.md`,
    title: fields.get('title') ?? null,
    outlet: fields.get('source') ?? null,
    author: fields.get('author') ?? null,
    url: `https://example.org/2024/${number}`,
    published: fields.get('published') ?? null,
    updated: null,
    language: 'en',
    text: texts.join('\n\n'),
    paragraphs,
  };
}

function traitsIn({ text }: Article, sentences: readonly Span[]): ArticleTraits {
  const speakers = new Map<string, { quotes: number; roles: Set<string> }>();
  for (const [, role = '', name = ''] of text.matchAll(
    /(Mayor|Minister|Senator|General|spokesman|Professor) (\S+ \S+son)/g,
  )) {
    const known = speakers.get(name) ?? { quotes: 0, roles: new Set() };
    known.quotes++;
    known.roles.add(role);
    speakers.set(name, known);
  }
  const rows = sentences.flatMap(({ start, end }) => {
    const [, day, month = ''] = /^On (\d+) (\w+)/.exec(text.slice(start, start + 20)) ?? [];
    return day === undefined
      ? []
      : [20240000 + 100 * (MONTHS.indexOf(month) + 1) + Number(day), start, end, 1];
  });
  return {
    speakers: Array.from(
      speakers,
      ([speaker, { quotes, roles }]): SpeakerTraits => ({
        speaker,
        quotes,
        writings: [speaker],
        roles: [...roles],
        acronym: null,
      }),
    ),
    sketch: sketchOf(shinglesOf(hashWords(text))),
    dated: Uint32Array.from(rows),
  };
}
