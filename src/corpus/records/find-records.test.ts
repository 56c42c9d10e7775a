import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { findRecords } from './find-records.ts';

const article = (title: string) => ({
  title,
  text: `${title} was reported from the weir by three witnesses.`,
});
const titles = (root: unknown) => findRecords(root).articles.map(({ record }) => record['title']);
const reasons = async (value: unknown) => {
  const { problems } = await readFile('a.json', new TextEncoder().encode(JSON.stringify(value)));
  return problems.map(({ reason }) => reason);
};

describe('the articles of a JSON file', () => {
  it('are named by their own keys where they have no body, not by those of what holds them', async () => {
    const entry = { title: 'Rain', url: 'https://x.example/1', description: 'Wet.', author: 'Ida Roe' };
    expect((await reasons({ pagination: { limit: 1 }, data: [entry] }))[0]).toContain('description');
  });

  it.each<[string, unknown, readonly string[]]>([
    ['one', article('Rain'), ['Rain']],
    ['a list', [article('Rain'), article('Ice')], ['Rain', 'Ice']],
    ['lists in a list', [[article('Rain')], [article('Ice')]], ['Rain', 'Ice']],
    ['deep in an answer', { a: { b: [{ c: { d: [article('Rain')] } }] } }, ['Rain']],
    [
      'by their addresses',
      { 'https://x.example/1': article('Rain'), 'https://x.example/2': article('Ice') },
      ['Rain', 'Ice'],
    ],
    [
      'under a key that else holds a body',
      { content: [{ ...article('Rain'), date: '2024-05-06' }] },
      ['Rain'],
    ],
    [
      'with other lists beside',
      { users: [{ name: 'A', text: 'About me', url: 'x' }], posts: [article('Rain')] },
      ['Rain'],
    ],
    [
      'with comments of readers',
      { ...article('Rain'), comments: [{ ...article('No'), date: '2024-05-06' }] },
      ['Rain'],
    ],
    [
      'in a table written column by column',
      { title: { 0: 'Rain', 1: 'Ice' }, text: { 0: 'It rained.', 1: 'It froze.' } },
      ['Rain', 'Ice'],
    ],
    [
      'in a table apart from its columns',
      {
        columns: ['title', 'text'],
        index: [0, 1],
        data: [
          ['Rain', 'It rained.'],
          ['Ice', 'It froze.'],
        ],
      },
      ['Rain', 'Ice'],
    ],
    ['none among comments alone', { title: 'Rain', comments: [article('No')] }, []],
  ])('are found: %s', (_, root, found) => expect(titles(root)).toEqual(found));

  it('are named where they have no body, with their keys and those that were looked for', async () => {
    const list = [
      article('Rain'),
      { title: 'Ice', date: '2024-05-06' },
      { title: 'Fog', date: '2024-05-07' },
      { slug: 'x' },
    ];
    const [first, second] = await reasons({ status: 'ok', articles: list });
    expect(first).toMatch(
      /^Entries 2 and 3 have no body\. Looked for body, text, content.*; found title, date\. Where one of these holds the text, name it in verbatim\.yaml\.$/,
    );
    expect(second).toMatch(/^Entry 4 has no body\..*found slug\./);
  });

  it('are named in few lines, however many have no body', async () => {
    const list = Array.from({ length: 40 }, (_, index) => ({ title: 'Ice', [`key${index % 8}`]: 1 }));
    const lines = await reasons(list);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Entries 1, 9, 17, 25 and 33 have no body/);
    expect(lines[3]).toBe('25 further entries have no body either.');
  });

  it('are not looked for among what the program of a chat did', async () => {
    const messages = [
      { id: 1, type: 'service', action: 'create_channel', text: '' },
      { id: 2, type: 'message', ...article('Rain') },
    ];
    expect(await reasons({ name: 'Weir Watch', type: 'public_channel', messages })).toEqual([]);
  });

  it('are said to be incomplete where only their opening is there', async () => {
    const docs = [
      { headline: { main: 'Rain' }, lead_paragraph: 'It rained for nine days.', abstract: 'Rain.' },
    ];
    expect(await reasons({ response: { docs } })).toEqual([
      'Entry 1 holds only the first paragraph of the article, not its text.',
    ]);
  });

  it('are told from drafts, and from what is empty', async () => {
    const list = [article('Rain'), { ...article('Ice'), status: 'draft' }, { title: 'Fog', text: '' }];
    expect(await reasons(list)).toEqual([
      'Entry 3 has no body: the text is empty.',
      '1 entry is a draft or was never published; left out.',
    ]);
  });

  it('are said to be cut off where the file ends too soon', async () => {
    const cut = new TextEncoder().encode(JSON.stringify([article('Rain')]).slice(0, -9));
    const { problems } = await readFile('a.json', cut);
    expect(problems[0]?.reason).toMatch(/^This is not valid JSON: .* The file seems to be cut off/);
  });

  it('may be written in Markdown', async () => {
    const text = '## What we know\n\nThe *weir* is [open](https://x.example) again,\nthe board said.\n';
    const file = {
      data: { markdown: text, metadata: { title: 'Rain', sourceURL: 'https://courier.example/a' } },
    };
    const { articles } = await readFile('a.json', new TextEncoder().encode(JSON.stringify(file)));
    expect(articles[0]).toMatchObject({
      title: 'Rain',
      url: 'https://courier.example/a',
      text: 'What we know\n\nThe weir is open again, the board said.',
    });
  });

  it('are found a line each in a file that is called JSON', async () => {
    const lines = [article('Rain'), article('Ice')].map((one) => JSON.stringify(one)).join('\n');
    const { articles, problems } = await readFile('a.json', new TextEncoder().encode(lines));
    expect(articles.map(({ title }) => title)).toEqual(['Rain', 'Ice']);
    expect(problems).toEqual([]);
  });
});

describe('a record', () => {
  const readOne = async (record: object) =>
    (await readFile('a.json', new TextEncoder().encode(JSON.stringify(record)))).articles[0];

  it.each(['courier.example', 'https://courier.example/x', 'www.courier.example', 'news@courier.example'])(
    'has no outlet that is an address: %s',
    async (source) => expect((await readOne({ ...article('Rain'), source }))?.outlet).toBeNull(),
  );

  it('has no day that is a reader’s or a crawler’s own', async () => {
    const days = [
      'created_at',
      'saved_at',
      'date_added',
      'crawled',
      'accessed',
      'retrieved',
      'date_download',
      'indexed_date',
      'seendate',
    ];
    const own = Object.fromEntries(days.map((key) => [key, '2024-05-06T08:00:00Z']));
    expect(await readOne({ ...article('Rain'), ...own })).toMatchObject({ published: null, updated: null });
  });

  it('lends its order of day and month to the others of its file', async () => {
    const list = [
      { ...article('Rain'), date: '05/06/2024' },
      { ...article('Ice'), date: '25/06/2024' },
    ];
    const { articles } = await readFile('a.json', new TextEncoder().encode(JSON.stringify(list)));
    expect(articles.map(({ published }) => published)).toEqual(['2024-06-05', '2024-06-25']);
  });

  it('may hold the whole page that was fetched', async () => {
    const page = `<!doctype html><html><head><title>Other</title></head><body><article><h1>Rain over Oster</h1><p>${article('Rain').text}</p><p>Nobody was hurt, and the water fell by night.</p></article></body></html>`;
    const read = await readOne({
      url: 'https://courier.example/rain',
      raw_html: page,
      html: page,
      date: '2024-05-06',
    });
    expect(read).toMatchObject({ url: 'https://courier.example/rain', published: '2024-05-06' });
    expect(read?.text).toContain('Nobody was hurt');
    expect(read?.text).not.toContain('<p>');
  });

  it('has its signs in HTML decoded, and its plain signs left', async () => {
    expect(
      await readOne({
        title: 'Rain &amp; ice&#8217;s end',
        text: 'It &quot;rained&quot; &lt; 9 mm.\nAT&T saw a < b.',
      }),
    ).toMatchObject({
      title: 'Rain & ice’s end',
      text: 'It "rained" < 9 mm.\n\nAT&T saw a < b.',
    });
  });
});
