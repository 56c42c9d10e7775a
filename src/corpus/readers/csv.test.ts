import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = (sign: string, header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((row) => row.map(quoted).join(sign)).join('\r\n');
const row = ({ title, outlet, author, day, paragraphs }: InventedStory) => [
  title,
  outlet,
  author,
  day,
  paragraphs.join('\n\n'),
];
const metadataOf = ({ title, outlet, author, day }: InventedStory) => ({
  title,
  outlet,
  author,
  published: day,
});

describe('a table', () => {
  it('is cut up by the sign that parts its columns, whatever its texts hold', async () => {
    const rows = STORIES.map((story) =>
      row(story)
        .map((cell) => cell.replaceAll('\n', ' '))
        .join('\t'),
    );
    const text = ['Headline\tSource\tAuthor\tDate\tFull Text', ...rows].join('\n');
    const { articles, problems } = await readFile('table.csv', bytesOf(text));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
  });

  it.each([
    ['as a spreadsheet’s text', '\t', ['Headline', 'Source', 'Author', 'Date', 'Text']],
    ['in German', '\t', ['Überschrift', 'Quelle', 'Autor', 'Datum', 'Volltext']],
    ['with semicolons', ';', ['Titre', 'Source', 'Auteur', 'Date', 'Texte']],
    ['with commas', ',', ['title', 'publication', 'author', 'date', 'content']],
  ])('is one under another name, too: %s', async (_what, sign, header) => {
    const text = table(sign, header, STORIES.map(row));
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [bytesOf(text), wide]) {
      const { articles, problems } = await readFile('articles.txt', bytes);
      expect(problems).toEqual([]);
      expect(articles).toMatchObject(STORIES.map(metadataOf));
    }
  });

  it.each([
    'Text, title, author and everything else that an article needs were there, said the mayor on Tuesday in Oster.',
    'Title, Author, Content\nThe weir at Oster is open again, and Ilse Brandt said so to the board on Thursday.',
    'Title, date\nThe weir at Oster is open again after nine weeks of repairs, the water board said.',
  ])('is none that only begins with such words: %s', async (text) => {
    const { articles } = await readFile('note.txt', bytesOf(text));
    expect(articles[0]?.text).toContain(text.split('\n').at(-1));
  });

  it.each([
    ['Vellin Times', ' - The Vellin Times'],
    ['The Vellin Times', ' | Vellin Times'],
    ['Vellin Times', ' – Vellin Times'],
  ])('has its titles without the outlet %s behind them: %s', async (outlet, behind) => {
    const cells = [`${FERRY.title}${behind}`, outlet, FERRY.paragraphs.join('\n\n')];
    const { articles } = await readFile(
      'a.csv',
      bytesOf(table(',', ['title', 'publication', 'content'], [cells])),
    );
    expect(articles).toMatchObject([{ title: FERRY.title, outlet }]);
  });

  it('may say above its columns what was searched for', async () => {
    const above = ['Report:,"Ferries, all"', 'From:,Thu Jun 01 2023', ''].join('\r\n');
    const text = `${above}\r\n${table(',', ['Headline', 'Source', 'Author', 'Date', 'Full Text'], STORIES.map(row))}`;
    const { articles, problems } = await readFile('search.csv', bytesOf(text));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
  });

  it.each([
    ['commas', ',', ['title', 'outlet', 'author', 'date', 'body']],
    ['semicolons', ';', ['Headline', 'Newspaper', 'Byline', 'Publication Date', 'Full Text']],
    ['tabs', '\t', ['headline', 'source_name', 'authors', 'published_at', 'content']],
    ['bars', '|', ['Title', 'Media Outlet', 'Journalist', 'pub_date', 'Article']],
    ['commas and a mark', ',', ['\ufefftitle', 'publication', 'reporter', 'publishDate', 'text']],
  ])('of articles is read by the names of its columns: %s', async (_what, sign, header) => {
    const { articles, problems } = await readFile(
      'articles.csv',
      bytesOf(table(sign, header, STORIES.map(row))),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
    expect(articles.map(({ text }) => text)).toEqual(
      STORIES.map(({ paragraphs }) => paragraphs.join('\n\n')),
    );
  });

  it('may call its columns in more words, below a line for spreadsheets', async () => {
    const { articles, problems } = await readFile(
      'clips.csv',
      new TextEncoder().encode(
        'sep=;\r\nNr.;Publication / Media Outlet;Pub. Date;HEADLINE (EN);Author(s);Full Text of the Article;Tone;Article Type\r\n1;Oster Courier;03.06.2025;Weir open;Petra Voss;"The weir is open; it was shut.";good;News\r\n',
      ),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Weir open',
        outlet: 'Oster Courier',
        author: 'Petra Voss',
        published: '2025-06-03',
        text: 'The weir is open; it was shut.',
      },
    ]);
  });

  it('says which rows have no text', async () => {
    const rows = [row(FERRY), [DAM.title, DAM.outlet, DAM.author, DAM.day, '']];
    const { articles, problems } = await readFile(
      'a.tsv',
      bytesOf(table('\t', ['title', 'outlet', 'author', 'date', 'text'], rows)),
    );
    expect(articles).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual(['1 of 2 rows have no text (row 3).']);
  });

  it('without a column of texts names its columns, and those that are looked for', async () => {
    const { articles, problems } = await readFile('a.csv', bytesOf('title,mood\nFerry,glad\n'));
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toMatch(/columns are title, mood; one must be called body, text or content/);
  });

  it('takes the number of a row for no article’s id', async () => {
    const { articles } = await readFile(
      'a.csv',
      bytesOf(`id,title,text\n7,Ferry,${quoted(FERRY.paragraphs[0] ?? '')}\n`),
    );
    expect(articles[0]?.id).toMatch(/^ferry-[0-9a-f]{8}$/);
  });

  it('tells the order of day and month from all its rows', async () => {
    const rows = [
      ['05/06/2024', FERRY.paragraphs[0] ?? ''],
      ['25/06/2024', DAM.paragraphs[0] ?? ''],
    ];
    const { articles } = await readFile('a.csv', bytesOf(table(',', ['date', 'text'], rows)));
    expect(articles.map(({ published }) => published)).toEqual(['2024-06-05', '2024-06-25']);
  });

  it('that breaks off in a cell gives the rows before it, and says so', async () => {
    const whole = table(',', ['title', 'outlet', 'author', 'date', 'body'], STORIES.map(row));
    const { articles, problems } = await readFile('a.csv', bytesOf(whole.slice(0, whole.length - 20)));
    expect(articles[0]).toMatchObject(metadataOf(FERRY));
    expect(problems).toHaveLength(1);
  });
});
