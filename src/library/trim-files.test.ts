import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import type { StoredArticle } from '../archive/articles/stored-article.ts';
import { detectChanges } from './detect-changes.ts';
import { createOpener } from './open-articles.ts';
import { type FileReader, readHere } from './reading/file-reader.ts';
import type { ReadFiles } from './reading/read-files.ts';
import { createTrimmer, type Trimmed } from './trim-files.ts';

const HEADER = 'Vellmark Courier, the daily of the coast since 1902';
const FOOTER = '"Write to us," says our editor Pia Holm. Newsdesk: 555 0142, open from 7 to 19.';
const TOPICS = ['ferry', 'bridge', 'dam', 'tram', 'theatre', 'lighthouse', 'brewery', 'orchard'] as const;
type Topic = (typeof TOPICS)[number];

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => folder.remove());

/** A body in which no two topics share a line. */
const body = (topic: Topic): string[] => [
  `The ${topic} will be closed for repairs from Monday, the council of Vellmark said.`,
  `"Nobody likes to lose the ${topic} for a winter," said Mayor Ilse Brandvik. "But it is worn out."`,
  `Work on the ${topic} costs 3 million crowns, and the state pays a half of it.`,
  `A vote on the future of the ${topic} is planned for spring.`,
];

const put = (name: string, lines: readonly string[], source = 'Vellmark Courier') =>
  folder.put(`${name}.json`, JSON.stringify({ title: `On the ${name}`, source, body: lines.join('\n') }));
const putAll = async (topics: readonly Topic[], source?: string): Promise<void> => {
  for (const topic of topics) await put(topic, [HEADER, ...body(topic), FOOTER], source);
};

/** A folder that is read and trimmed again and again, as a library does it. */
function reading() {
  const trimmer = createTrimmer();
  const opener = createOpener();
  let held: ReadFiles = new Map();
  return {
    next: async () => {
      const trims: string[] = [];
      const countTrims = (): FileReader => {
        const reader = readHere();
        return {
          ...reader,
          read: (task) => {
            if ('trims' in task) trims.push(task.file);
            return reader.read(task);
          },
        };
      };
      const whyRefused = async (file: string) => (/\.(?:json|txt|html)$/.test(file) ? null : 'refused');
      const taking = { root: folder.root, whyRefused, held, readerFor: countTrims, now: Date.now };
      const trimmed: Trimmed = await trimmer.trim((await detectChanges(taking)).readFiles, {
        readerFor: countTrims,
      });
      held = trimmed.readFiles;
      const { articles } = await opener.open(held);
      const linesIn = (file: string): string[] =>
        articles
          .filter(({ article }) => article.file === `${file}.json`)
          .flatMap(({ article: { text, paragraphs } }) =>
            paragraphs.map(({ start, end }) => text.slice(start, end)),
          );
      return { ...trimmed, articles, linesIn, trims };
    },
  };
}

describe('the template lines of an outlet, in a folder of single files', () => {
  it('go out of the paragraphs and of what is extracted, and nothing else does', async () => {
    await putAll(TOPICS.slice(0, 6));
    const { articles, linesIn, templates, problems } = await reading().next();
    for (const topic of TOPICS.slice(0, 6)) expect(linesIn(topic)).toEqual(body(topic));
    expect(articles).toHaveLength(6);
    for (const { article, extraction, templateLines } of articles) {
      expect(article.paragraphs.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
      const quoted = extraction.quotes.flatMap(({ content }) =>
        content.map(({ start, end }) => article.text.slice(start, end)),
      );
      expect(quoted).toContainEqual(expect.stringContaining('Nobody likes to lose'));
      expect(quoted.join()).not.toContain('Write to us');
      expect(extraction.sentences.at(-1)?.end).toBe(article.text.length);
      expect(templateLines).toEqual([HEADER, FOOTER]);
    }
    expect(templates).toEqual([{ outlet: 'Vellmark Courier', lines: [HEADER, FOOTER], articles: 6 }]);
    expect(problems).toEqual([]);
  });

  it('go with the fourth article that has them, and come back when it goes', async () => {
    const folderReading = reading();
    await putAll(TOPICS.slice(0, 3));
    const three = await folderReading.next();
    expect(three.trims).toEqual([]);
    expect(three.linesIn('ferry')).toEqual([HEADER, ...body('ferry'), FOOTER]);
    await putAll(TOPICS.slice(3, 4));
    const four = await folderReading.next();
    expect([...four.trims].sort()).toEqual(['bridge.json', 'dam.json', 'ferry.json', 'tram.json']);
    for (const topic of TOPICS.slice(0, 4)) expect(four.linesIn(topic)).toEqual(body(topic));
    await rm(folder.place('tram.json'));
    const back = await folderReading.next();
    expect(back.linesIn('ferry')).toEqual([HEADER, ...body('ferry'), FOOTER]);
    expect(back.articles.map(({ extraction }) => extraction)).toEqual(
      three.articles.map(({ extraction }) => extraction),
    );
    expect(back.templates).toEqual([]);
  });

  it('cost nothing where nothing changed, and the new article only where one comes', async () => {
    const folderReading = reading();
    await putAll(TOPICS.slice(0, 6));
    const first = await folderReading.next();
    expect(first.trims).toHaveLength(6);
    const second = await folderReading.next();
    expect(second.trims).toEqual([]);
    expect(second.articles.every((entry, index) => entry === first.articles[index])).toBe(true);
    expect(second.templates).toEqual(first.templates);
    await putAll(TOPICS.slice(6, 7));
    const third = await folderReading.next();
    expect(third.trims).toEqual(['brewery.json']);
    expect(first.articles.every((entry) => third.articles.includes(entry))).toBe(true);
    await put('brewery', [HEADER, ...body('orchard'), FOOTER]);
    const fourth = await folderReading.next();
    expect(fourth.trims).toEqual(['brewery.json']);
    expect(fourth.linesIn('brewery')).toEqual(body('orchard'));
  });

  it('are looked for in each outlet alone', async () => {
    await putAll(TOPICS.slice(0, 4));
    await putAll(TOPICS.slice(4, 7), 'Ostmark Herald');
    const { linesIn, trims } = await reading().next();
    expect(trims).toHaveLength(4);
    expect(linesIn('ferry')).toEqual(body('ferry'));
    expect(linesIn('theatre')).toEqual([HEADER, ...body('theatre'), FOOTER]);
  });

  it('are neither what versions of a story share, nor background that reports end with', async () => {
    for (const name of ['one', 'two', 'three', 'four', 'five'])
      await put(name, [...body('ferry'), `This is report ${name}.`], 'Ostmark Herald');
    const background =
      'Count Ruben bought the old lighthouse from Vellmark three years ago, and the council has regretted it since.';
    for (const topic of TOPICS.slice(0, 5)) {
      const told = `Count Ruben offered the council of Vellmark three years more for the ${topic}, as for the old lighthouse.`;
      await put(topic, [...body(topic), told, background]);
    }
    const { trims, templates } = await reading().next();
    expect(trims).toEqual([]);
    expect(templates).toEqual([]);
  });

  it('stay where an article is nothing else', async () => {
    await putAll(TOPICS.slice(0, 6));
    await put('nothing', [HEADER, FOOTER]);
    const { linesIn } = await reading().next();
    expect(linesIn('nothing')).toEqual([HEADER, FOOTER]);
    expect(linesIn('dam')).toEqual(body('dam'));
  });

  it('are found in texts that name no outlet, and counted among the pages of their site', async () => {
    const page = (topic: Topic, menu: readonly string[]): string =>
      [...menu, `On the ${topic}`, HEADER, ...body(topic), FOOTER, ...menu.toReversed()].join('\n');
    const menus = [
      [
        'Home',
        'News from the coast',
        'Sport on the coast',
        'Log in to your account',
        'All rights reserved by us',
      ],
      ['Start', 'Regional', 'Opinions of ours', 'Become a member', 'Terms and conditions of ours'],
    ];
    for (const topic of TOPICS.slice(0, 4)) await folder.put(`${topic}.txt`, page(topic, menus[0] ?? []));
    for (const topic of TOPICS.slice(4, 6)) await folder.put(`${topic}.txt`, page(topic, menus[1] ?? []));
    const { articles, templates } = await reading().next();
    expect(articles.map(({ article }) => article.outlet)).toEqual(articles.map(() => null));
    expect(templates).toEqual([{ outlet: null, lines: expect.arrayContaining([FOOTER]), articles: 6 }]);
    for (const { article } of articles) expect(article.text).not.toContain('Write to us');
  });

  it('are counted anew among the pages of their site where only what stands around the texts changed', async () => {
    const menus = {
      small: ['Start', 'Regional', 'Opinions of ours', 'Become a member', 'Terms and conditions of ours'],
      large: [
        'Home',
        'News from the coast',
        'Sport on the coast',
        'Log in to your account',
        'All rights reserved',
      ],
    };
    const page = (menu: keyof typeof menus, title: string, lines: readonly string[]): string =>
      [...menus[menu], title, ...lines, ...menus[menu].toReversed()].join('\n');
    for (let i = 0; i < 40; i++) {
      const own = TOPICS.map(
        (topic) =>
          `Harbour ${'abcdefghij'[i % 10]}${'klmn'[i % 4]} has room for the ${topic} of its town, and for no other.`,
      );
      await folder.put(`large${i}.txt`, page('large', `A harbour for town ${i}`, own));
    }
    const putSmall = async (menu: keyof typeof menus) => {
      for (const topic of TOPICS.slice(0, 5))
        await folder.put(`${topic}.txt`, page(menu, `On the ${topic}`, [...body(topic), FOOTER]));
    };
    await putSmall('small');
    const folderReading = reading();
    const first = await folderReading.next();
    expect(first.templates).toMatchObject([{ lines: [FOOTER], articles: 5 }]);
    await putSmall('large');
    const { templates } = await folderReading.next();
    expect(templates).toEqual((await reading().next()).templates);
  });

  it('stay in an article that cannot be analysed without them, and the report says so', async () => {
    await putAll(TOPICS.slice(0, 4));
    const whyRefused = async (file: string) => (file.endsWith('.json') ? null : 'refused');
    const taking = { root: folder.root, whyRefused, held: new Map(), readerFor: readHere, now: Date.now };
    const { readFiles } = await detectChanges(taking);
    const reader = readHere();
    const failing: FileReader = {
      ...reader,
      read: async (task) => {
        if (task.file !== 'dam.json') return reader.read(task);
        return { hash: '', articles: [], problems: [{ file: task.file, reason: 'out of ink' }] };
      },
    };
    const trimmed = await createTrimmer().trim(readFiles, { readerFor: () => failing });
    expect(trimmed.problems).toEqual([{ file: 'dam.json', reason: 'out of ink' }]);
    const bytesOf = (files: ReadFiles, file: string) =>
      files.get(file)?.articles.map((stored) => stored.read((bytes) => bytes.slice()));
    expect(bytesOf(trimmed.readFiles, 'dam.json')).toEqual(bytesOf(readFiles, 'dam.json'));
    expect(bytesOf(trimmed.readFiles, 'ferry.json')).not.toEqual(bytesOf(readFiles, 'ferry.json'));
  });

  it('wait as they are held: an article’s bytes are copied when its file’s turn comes', async () => {
    await putAll(TOPICS.slice(0, 6));
    const whyRefused = async (file: string) => (file.endsWith('.json') ? null : 'refused');
    const taking = { root: folder.root, whyRefused, held: new Map(), readerFor: readHere, now: Date.now };
    const { readFiles } = await detectChanges(taking);
    let copies = 0;
    const counting = (stored: StoredArticle): StoredArticle => ({
      id: stored.id,
      hash: stored.hash,
      read: (use) => {
        const result = stored.read(use);
        if (result instanceof Uint8Array) copies++;
        return result;
      },
    });
    const counted: ReadFiles = new Map(
      [...readFiles].map(([file, held]) => [file, { ...held, articles: held.articles.map(counting) }]),
    );
    const atTurns: number[] = [];
    const reader = readHere();
    const watched: FileReader = {
      ...reader,
      read: (task) => {
        atTurns.push(copies);
        return reader.read(task);
      },
    };
    await createTrimmer().trim(counted, { readerFor: () => watched });
    expect(atTurns).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are not begun with where the program ends', async () => {
    await putAll(TOPICS.slice(0, 4));
    const whyRefused = async (file: string) => (file.endsWith('.json') ? null : 'refused');
    const taking = { root: folder.root, whyRefused, held: new Map(), readerFor: readHere, now: Date.now };
    const { readFiles } = await detectChanges(taking);
    const trimming = { readerFor: readHere, signal: AbortSignal.abort() };
    await expect(createTrimmer().trim(readFiles, trimming)).rejects.toThrow('shut down');
  });
});

describe('days in numbers', () => {
  const page = (day: string, topic: Topic) => {
    const paragraphs = body(topic).map((line) => `<p>${line}</p>`);
    return `<!doctype html><html lang="en"><head><title>On the ${topic}</title><meta property="og:site_name" content="Vellmark Courier"></head><body><h1>On the ${topic}</h1><span>${day}</span>${paragraphs.join('')}</body></html>`;
  };

  it('are read as the outlet’s other pages tell, for as long as these are there', async () => {
    const { next } = reading();
    const daysIn = (read: Awaited<ReturnType<typeof next>>) =>
      read.articles.map(({ article }) => article.published);
    await folder.put('a.html', page('5/6/2025', 'ferry'));
    expect(daysIn(await next())).toEqual(['2025-05-06']);
    await folder.put('b.html', page('13/6/2025', 'bridge'));
    const both = await next();
    expect(daysIn(both)).toEqual(['2025-06-05', '2025-06-13']);
    expect(both.trims).toEqual(['a.html']);
    expect((await next()).trims).toEqual([]);
    await rm(folder.place('b.html'));
    expect(daysIn(await next())).toEqual(['2025-05-06']);
  });
});
