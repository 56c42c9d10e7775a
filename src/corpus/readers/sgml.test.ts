import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';
import { documentBatches } from './sgml.ts';

const read = (name: string, text: string) => readFile(name, new TextEncoder().encode(text));
const texts = STORIES.map(({ paragraphs }) => paragraphs.join('\n\n'));
const inTags = ({ paragraphs }: InventedStory) => paragraphs.map((text) => `<P>\n${text}\n</P>`).join('\n');

describe('documents in tags, without a root', () => {
  it('of an agency, whose text holds title and body', async () => {
    const document = (story: InventedStory, date: string) =>
      `<REUTERS TOPICS="YES" NEWID="1">\n<DATE>${date}</DATE>\n<PLACES></PLACES>\n<TEXT>&#2;\n<TITLE>${story.title}</TITLE>\n<DATELINE>  VELLMARK - </DATELINE><BODY>${story.paragraphs.map((text) => `    ${text}`).join('\n')}\n&#3;</BODY></TEXT>\n</REUTERS>\n`;
    const { articles, problems } = await read(
      'wire.sgm',
      `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${document(FERRY, ' 2-MAY-2024 15:01:01.79')}${document(DAM, '9-MAY-2024 10:11:12.01')}`,
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ title, published }) => [title, published?.slice(0, 10)])).toEqual(
      STORIES.map(({ title, day }) => [title, day]),
    );
    expect(articles.map(({ text }) => text)).toEqual(texts);
  });

  it('of a collection, with the day in their numbers', async () => {
    const document = (story: InventedStory) =>
      `<DOC id="ABC_ENG_${story.day.replaceAll('-', '')}.0001" type="story">\n<HEADLINE>\n${story.title}\n</HEADLINE>\n<TEXT>\n${inTags(story)}\n</TEXT>\n</DOC>\n`;
    const { articles } = await read('abc_eng', STORIES.map(document).join(''));
    expect(articles).toMatchObject(
      STORIES.map(({ title, day }, at) => ({ title, published: day, text: texts[at] })),
    );
  });

  it('whose text stands right in them', async () => {
    const document = ({ title, paragraphs }: InventedStory, id: number) =>
      `<doc id="${id}" url="https://notes.example/${id}" title="${title}">\n${paragraphs.join('\n\n')}\n</doc>\n`;
    const { articles } = await read('wiki_00.txt', STORIES.map(document).join(''));
    expect(articles.map(({ title, text, url }) => [title, text, url])).toEqual(
      STORIES.map(({ title }, id) => [title, texts[id], `https://notes.example/${id}`]),
    );
  });

  it('have days in one order, however long the file is', async () => {
    const padding = FERRY.paragraphs.join(' ').repeat(400);
    const days = ['25/05/2024', ...Array.from({ length: 30 }, () => '04/05/2024')];
    const document = (day: string, n: number) =>
      `<DOC>\n<DOCNO>${n}</DOCNO>\n<DATE>${day}</DATE>\n<TITLE>${FERRY.title} ${n}</TITLE>\n<TEXT>\n${n} ${padding}\n</TEXT>\n</DOC>\n`;
    const { articles } = await read('long.sgml', days.map(document).join(''));
    expect(articles.map(({ published }) => published)).toEqual([
      '2024-05-25',
      ...days.slice(1).map(() => '2024-05-04'),
    ]);
  });

  it('are read a piece at a time, each from the beginning of a document', () => {
    const document = (n: number) => `<DOC id="${n}">\n<DOCNO> ${n} </DOCNO>\n${'x'.repeat(90)}\n</DOC>\n`;
    const text = Array.from({ length: 40 }, (_, n) => document(n)).join('');
    const batches = documentBatches(text, 1000);
    expect(batches.join('')).toBe(text);
    expect(batches.length).toBeGreaterThan(3);
    for (const batch of batches) {
      expect(batch.startsWith('<DOC ')).toBe(true);
      expect(batch.length).toBeLessThan(1000 + document(39).length);
    }
  });
});
