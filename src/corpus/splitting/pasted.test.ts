import { describe, expect, it } from 'vitest';
import { makeWord } from '../documents/testing/make-documents.ts';
import { readFile } from '../read-file.ts';
import { type InventedStory, STORIES } from '../testing/stories.ts';

const read = (text: string) => readFile('kept.txt', new TextEncoder().encode(text));
const body = ({ paragraphs }: InventedStory) => paragraphs.join('\n\n');
const signed = (story: InventedStory) =>
  `${story.title}\nBy ${story.author}\n${story.outlet}, ${story.day}\n\n${body(story)}\n`;
const listed = (story: InventedStory, index: number) =>
  `${index + 1}. ${story.title}\n${story.outlet}, ${story.day}, Pg. ${index + 3}, 212 words\n\n${body(story)}\n`;
const addressed = (story: InventedStory, index: number) =>
  `https://paper.example/news/${index}\n${story.title}\n${story.day}\n\n${body(story)}\n`;

describe('articles pasted one below the other', () => {
  it.each<[string, (story: InventedStory, index: number) => string, string]>([
    ['with byline, outlet and day', signed, ''],
    ['from a list of results', listed, 'Results for: ferry AND dam\n2 results\n\n'],
    ['below their addresses', addressed, ''],
  ])('are an article each: %s', async (_, write, above) => {
    const { articles, problems } = await read(above + STORIES.map(write).join('\n'));
    expect(problems).toEqual([]);
    expect(articles.map(({ title, published }) => [title, published])).toEqual(
      STORIES.map(({ title, day }) => [title, day]),
    );
    expect(articles.map(({ text }) => text)).toEqual(STORIES.map(body));
    if (write !== addressed)
      expect(articles.map(({ outlet }) => outlet)).toEqual(STORIES.map(({ outlet }) => outlet));
    else
      expect(articles.map(({ url }) => url)).toEqual(
        STORIES.map((__, n) => `https://paper.example/news/${n}`),
      );
  });

  it('are so in a document of a word processor as well', async () => {
    const lines = STORIES.flatMap((story) => signed(story).split('\n').filter(Boolean));
    const { articles } = await readFile('kept.docx', makeWord(lines.map((text) => ({ text }))));
    expect(articles.map(({ title, author, outlet }) => [title, author, outlet])).toEqual(
      STORIES.map(({ title, author, outlet }) => [title, author, outlet]),
    );
  });

  it('are no teasers below an article', async () => {
    const [first, second] = STORIES.map(signed);
    const teasers = ['Pier lamp lit again', 'Weir shut for repairs'].map(
      (title, index) =>
        `${title}\nBy Tessa Mornay\nMay ${index + 3}, 2024\nThe board of the harbour met on Friday and said so.\n`,
    );
    const { articles } = await read(`${first}\n${teasers.join('\n')}`);
    expect(articles).toHaveLength(1);
    expect((await read(`${first}\n${second}\n${teasers.join('\n')}`)).articles).toHaveLength(2);
  });

  it('are not told by what stands within an article', async () => {
    const [story] = STORIES;
    if (!story) throw new Error('no story');
    const [lead = '', ...rest] = story.paragraphs;
    const inner = `${signed(story)}\nWhat happened on May 2, 2024\n\n${lead}\n\n${rest.join('\n\n')}\n`;
    expect((await read(inner)).articles).toHaveLength(1);
  });
});
