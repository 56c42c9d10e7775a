import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { makePdf, makeWord } from '../src/corpus/documents/testing/make-documents.ts';
import { makeEpub, makeTar, makeWarcRecord } from '../src/corpus/testing/make-files.ts';
import { articleGenerator } from './generated-articles.ts';

/*
 * The most memory that reading a large file takes: the whole process, program included, without the articles that come of it, which the archive
 * holds. Each file is made, read in a process of its own with the memory that a reading thread has, and removed.
 *
 *     npm run bench -- large-files            all of them: half an hour
 *     npm run bench -- large-files ZIP CSV    some
 */

const MB = 1_000_000;
const ARTICLE_BYTES = 3_000;
const CHILD = path.join(import.meta.dirname, 'large-files-reader.ts');

interface Story {
  readonly title: string;
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** Writes stories until a file has so many bytes: what stands before, each as it is made, and what stands behind. */
interface Shape {
  readonly before?: string;
  readonly each: (story: Story, number: number) => string;
  readonly after?: string;
}

const JSON_LIST: Shape = {
  before: '{"status":"ok","articles":[',
  each: (story, number) => `${number > 0 ? ',\n' : ''}${asJson(story)}`,
  after: ']}',
};
const LINES: Shape = { each: (story) => `${asJson(story)}\n` };
const PAGE: Shape = { each: ({ title, paragraphs }) => asPage(title, paragraphs) };

/** The files, each made in a folder; near what its format may have. */
const FILES: Readonly<Record<string, (folder: string) => string>> = {
  'JSON, a list': (folder) => write(folder, 'a.json', 95, JSON_LIST),
  'JSON Lines': (folder) => write(folder, 'a.jsonl', 390, LINES),
  'ZIP of two JSON files': (folder) => zipOf(folder, 9),
  'ZIP of two JSON files, not packed': (folder) => zipOf(folder, 0),
  'gzip of a JSON file': (folder) => {
    const inner = write(folder, 'a.json', 95, JSON_LIST);
    writeFileSync(`${inner}.gz`, gzipSync(readFileSync(inner)));
    return `${inner}.gz`;
  },
  'tar of two JSON files': (folder) => {
    const text = readFileSync(write(folder, 'a.json', 95, JSON_LIST), 'utf8');
    const place = path.join(folder, 'a.tar');
    writeFileSync(place, makeTar({ 'a.json': text, 'b.json': text }));
    return place;
  },
  'WARC of pages': (folder) =>
    write(folder, 'a.warc', 240, {
      each: (story, number) =>
        makeWarcRecord(`https://paper.example/${number}`, PAGE.each(story, number)).toString(),
    }),
  mailbox: (folder) =>
    write(folder, 'a.mbox', 240, {
      each: ({ title, outlet, paragraphs }) =>
        `From a@paper.example Thu May  2 09:15:00 2024\nFrom: ${outlet} <a@paper.example>\nSubject: ${title}\nDate: Thu, 2 May 2024 09:15:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n\n`,
    }),
  CSV: (folder) =>
    write(folder, 'a.csv', 39, {
      before: 'title,outlet,text\n',
      each: ({ title, outlet, paragraphs }) =>
        `${[title, outlet, paragraphs.join('\n')].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`,
    }),
  feed: (folder) =>
    write(folder, 'a.rss', 39, {
      before: '<rss><channel><title>The Paper</title>',
      each: ({ title, paragraphs }) =>
        `<item><title>${title}</title><description>${paragraphs.map((text) => `&lt;p>${text}&lt;/p>`).join('')}</description></item>\n`,
      after: '</channel></rss>',
    }),
  'XML of articles': (folder) =>
    write(folder, 'a.xml', 39, {
      before: '<?xml version="1.0"?><articles>',
      each: ({ title, paragraphs }) =>
        `<article><title>${title}</title><date>2024-05-02</date><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></article>\n`,
      after: '</articles>',
    }),
  'documents in tags': (folder) =>
    write(folder, 'a.sgml', 39, {
      each: ({ title, paragraphs }) =>
        `<DOC><DOCNO>1</DOCNO><HEADLINE>${title}</HEADLINE><TEXT>${paragraphs.map((text) => `<P>${text}</P>`).join('\n')}</TEXT></DOC>\n`,
    }),
  'web page': (folder) =>
    write(folder, 'a.html', 19, {
      before: '<!doctype html><html><body><article>',
      each: ({ paragraphs }) => paragraphs.map((text) => `<p>${text}</p>\n`).join(''),
      after: '</article></body></html>',
    }),
  text: (folder) =>
    write(folder, 'a.txt', 9.9, { each: ({ paragraphs }) => `${paragraphs.join('\n\n')}\n\n` }),
  RTF: (folder) =>
    write(folder, 'a.rtf', 49, {
      before: '{\\rtf1\\ansi ',
      each: ({ paragraphs }) => paragraphs.map((text) => `${text.replace(/[“”]/g, '"')}\\par\n`).join(''),
      after: '}',
    }),
  PDF: (folder) => {
    const pages = storiesOf(18 * MB).map(
      ({ paragraphs }) =>
        paragraphs
          .join(' ')
          .replace(/[“”]/g, '"')
          .match(/.{1,90}/g)
          ?.slice(0, 55)
          .map((text, line) => ({ text, y: 800 - line * 13 })) ?? [],
    );
    const place = path.join(folder, 'a.pdf');
    writeFileSync(place, makePdf(pages));
    return place;
  },
  Word: (folder) => {
    const place = path.join(folder, 'a.docx');
    writeFileSync(
      place,
      makeWord(storiesOf(20 * MB).flatMap(({ paragraphs }) => paragraphs.map((text) => ({ text })))),
    );
    return place;
  },
  EPUB: (folder) => {
    const place = path.join(folder, 'a.epub');
    const bodies = storiesOf(90 * MB).map(
      ({ title, paragraphs }) => `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
    );
    writeFileSync(place, makeEpub(bodies));
    return place;
  },
};

/** Prints a table of the files whose names hold one of these words, or of all. */
export function measureLargeFiles(wanted: readonly string[]): void {
  console.log('| file | MB | most memory, MB | articles | processor s |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const [name, make] of Object.entries(FILES)) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-large-'));
    try {
      const place = make(folder);
      const size = (statSync(place).size / MB).toFixed(1);
      const child = spawnSync(process.execPath, ['--import', 'tsx', CHILD, place], { encoding: 'utf8' });
      const told = child.stdout.trim() || `failed: ${child.stderr.trim().split('\n').at(-1)}`;
      console.log(`| ${name} | ${size} | ${told} |`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

const generate = articleGenerator(3);
let kept: Story[] = [];

/** Stories of some kinds, again and again: what they say does not matter, and making them takes long. */
function storyAt(number: number): Story {
  if (kept.length === 0) kept = Array.from({ length: 2_000 }, () => storyOf(generate(ARTICLE_BYTES)));
  const story = kept[number % kept.length];
  if (!story) throw new Error('no stories');
  return { ...story, title: `${story.title} ${number}` };
}

function storyOf(markdown: string): Story {
  const [head = '', ...rest] = markdown.split('\n---\n');
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? name;
  return {
    title: field('title'),
    outlet: field('source'),
    paragraphs: rest.join('').split('\n').filter(Boolean),
  };
}

function storiesOf(bytes: number): readonly Story[] {
  return Array.from({ length: Math.ceil(bytes / ARTICLE_BYTES) }, (_, number) => storyAt(number));
}

function write(
  folder: string,
  name: string,
  megabytes: number,
  { before = '', each, after = '' }: Shape,
): string {
  const place = path.join(folder, name);
  writeFileSync(place, before);
  let held = '';
  for (let [number, written] = [0, 0]; written < megabytes * MB; number++) {
    const text = each(storyAt(number), number);
    written += Buffer.byteLength(text);
    held += text;
    if (held.length > MB) {
      appendFileSync(place, held);
      held = '';
    }
  }
  appendFileSync(place, held + after);
  return place;
}

function zipOf(folder: string, level: 0 | 9): string {
  const bytes = readFileSync(write(folder, 'a.json', 95, JSON_LIST));
  const place = path.join(folder, 'a.zip');
  writeFileSync(place, zipSync({ 'a.json': [bytes, { level }], 'b.json': [bytes, { level }] }));
  return place;
}

function asJson({ title, outlet, paragraphs }: Story): string {
  return JSON.stringify({ title, outlet, published: '2024-05-02', body: paragraphs.join('\n') });
}

function asPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
}
