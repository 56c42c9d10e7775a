import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const read = (text: string) => readFile('clips.txt', new TextEncoder().encode(text));
const RULE = '='.repeat(60);
const clip = ({ title, outlet, day, paragraphs }: InventedStory) =>
  [title, '', `${outlet}, ${day}`, 'In print. Page 4.', '', paragraphs.join('\n\n'), ''].join('\n');

describe('texts with rules between them', () => {
  it('are an article each where each has a title and a day', async () => {
    const { articles, problems } = await read(
      `Two clippings\n${RULE}\n${STORIES.map(clip).join(`${RULE}\n`)}`,
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ title, outlet, published }) => [title, outlet, published])).toEqual(
      [FERRY, DAM].map(({ title, outlet, day }) => [title, outlet, day]),
    );
    expect(articles.map(({ text }) => text)).toEqual(
      [FERRY, DAM].map(({ paragraphs }) => paragraphs.join('\n\n')),
    );
  });

  it('are one article where the day stands above the first alone', async () => {
    const [first, second] = [FERRY.paragraphs, DAM.paragraphs].map((lines) => lines.join('\n\n'));
    const text = `${FERRY.title}\n${FERRY.outlet}, ${FERRY.day}\n\n${first}\n${RULE}\n${second}`;
    expect((await read(text)).articles).toHaveLength(1);
  });

  it('lose neither a brief nor what stands behind a rule within an article', async () => {
    const end = 'The board meets again on Monday, and nobody expects it to change its mind.';
    const brief = 'The lamp at the pier is lit again, the harbour office said on Friday.';
    const { articles } = await read(
      `${STORIES.map((story) => `${clip(story)}${'-'.repeat(20)}\n${end}\n`).join(`${RULE}\n`)}${RULE}\nLamp lit again\n${FERRY.outlet}, May 10, 2024\n\n${brief}\n`,
    );
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title, DAM.title, 'Lamp lit again']);
    expect(articles.map(({ text }) => text.split('\n').at(-1))).toEqual([end, end, brief]);
  });

  it('are one article where each piece is an entry of a live blog', async () => {
    const entries = ['18:40', '16:05', '12:30'].map((time, index) =>
      [
        `What is known at ${'one two three'.split(' ')[index]}`,
        `May 2, 2024, ${time}`,
        '',
        (index === 2 ? DAM : FERRY).paragraphs.join('\n\n'),
        '',
      ].join('\n'),
    );
    const { articles } = await read(`Ferry latest\nMay 2, 2024\n\n${RULE}\n${entries.join(`${RULE}\n`)}`);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text).toContain(DAM.paragraphs[2]);
  });
});

describe('labels with their values below them', () => {
  const record = ({ title, outlet, author, paragraphs }: InventedStory, day: string, number: number) =>
    `Record: ${number}
Title:
${title}. By: ${author}, ${outlet}, ${day}, p4
Authors:
${author}
Source:
${outlet}. ${day}, p4.
Document Type:
Article
Accession Number:
2W619${number}

${paragraphs.join('\n\n')}
Copyright of ${outlet} is the property of ${outlet} and its content may not be copied without the holder's permission.
`;

  it('tell of an article each', async () => {
    const { articles } = await read(`${record(FERRY, 'May 2, 2024', 1)}\n${record(DAM, 'May 9, 2024', 2)}`);
    expect(articles).toMatchObject(
      [FERRY, DAM].map(({ title, outlet, author, day, paragraphs }) => ({
        title,
        outlet,
        author,
        published: day,
        text: paragraphs.join('\n\n'),
      })),
    );
  });
});
