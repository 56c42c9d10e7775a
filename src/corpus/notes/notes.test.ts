import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const SECOND = '“We have waited long for this day,” said Hanna Brook, who runs the lock.';
const TEXT = `${FIRST}\n\n${SECOND}`;
const URL = 'https://courier.example/2024/05/weir';
const read = (note: string) => readFile('note.md', new TextEncoder().encode(note));

const full = { title: 'Weir reopened', author: 'Hanna Lund', published: '2024-05-06', url: URL, text: TEXT };

const NOTES: readonly [name: string, note: string, expected: Readonly<Record<string, string | null>>][] = [
  [
    'Obsidian Web Clipper',
    `---\ntitle: "Weir reopened"\nsource: "${URL}"\nauthor:\n  - "[[Hanna Lund]]"\n  - "[[People/Ida Roe|Ida Roe]]"\npublished: 2024-05-06\ncreated: 2025-11-01\ntags:\n  - clippings\n---\n${TEXT}\n`,
    { author: 'Hanna Lund, Ida Roe', outlet: null },
  ],
  [
    'MarkDownload',
    `---\ncreated: 2025-11-01T10:00:00 (UTC +01:00)\ntags: []\nsource: ${URL}\nauthor: Hanna Lund\n---\n\n# Weir reopened\n\n${TEXT}\n`,
    { published: null, outlet: null },
  ],
  [
    'Readwise',
    `# Weir reopened\n\n![rw-book-cover](https://courier.example/a.png)\n\n## Metadata\n- Author: [[Hanna Lund]]\n- Full Title: Weir at Oster reopened\n- Category: #articles\n- Summary: Open again.\n- URL: ${URL}\n\n## Highlights\n- ${FIRST} ([View Highlight](https://read.readwise.io/read/1))\n    - Note: So they say.\n- ${SECOND} ([View Highlight](https://read.readwise.io/read/2))\n`,
    { title: 'Weir at Oster reopened', published: null },
  ],
  [
    'Zotero, notes out of annotations',
    `---\ntitle: Weir reopened\ncreators: Hanna Lund\npublicationTitle: Oster Courier\ndate: 2024-05-06\naccessDate: 2025-11-01\nurl: ${URL}\n---\n# Annotations  \n(11/1/2025, 10:00:00 AM)\n\n${FIRST} ([Lund, 2024, p. 1](zotero://select/library/items/A1)) ([pdf](zotero://open-pdf/library/items/B2?page=1))\n\n${SECOND} ([Lund, 2024, p. 2](zotero://select/library/items/A1))\n`,
    { outlet: 'Oster Courier' },
  ],
  [
    'Pandoc',
    `% Weir\n  reopened\n% Hanna Lund; Ida Roe\n% May 6, 2024\n\n${TEXT}\n`,
    { author: 'Hanna Lund, Ida Roe', url: null },
  ],
  [
    'TOML',
    `+++\ntitle = "Weir reopened"\ndate = 2024-05-06\n[params]\nauthor = "Hanna Lund"\nlink = "${URL}"\n+++\n\n${TEXT}\n\n{{< figure src="a.png" title="The weir" >}}\n`,
    {},
  ],
  [
    'JSON',
    `{\n  "title": "Weir reopened",\n  "author": "Hanna Lund",\n  "date": "2024-05-06",\n  "link": "${URL}",\n  "draft": false\n}\n\n${TEXT}\n`,
    {},
  ],
  [
    'TOML with a moment',
    `+++\ntitle = "Weir reopened"\nauthors = ["Hanna Lund"]\ndate = 2024-05-06T08:30:00+02:00\n+++\n${TEXT}\n`,
    { published: '2024-05-06T08:30:00+02:00', url: null },
  ],
  [
    'Notion',
    `# Weir reopened\n\nAuthor: Hanna Lund\nCreated: November 1, 2025 10:00 AM\nPublished: May 6, 2024\nSource: ${URL}\nStatus: Read\n\n${TEXT}\n`,
    { outlet: null },
  ],
  [
    'Logseq',
    `title:: Weir reopened\nauthor:: [[Hanna Lund]]\npublished:: 2024-05-06\nsource:: ${URL}\n\n${TEXT}\n`,
    {},
  ],
  [
    'Logseq, a block a paragraph',
    `title:: Weir reopened\nauthor:: [[Hanna Lund]]\npublished:: 2024-05-06\nsource:: ${URL}\n\n- ${FIRST}\n  collapsed:: true\n- ${SECOND}\n  id:: 11aa22bb-0c0d\n`,
    {},
  ],
  [
    'MultiMarkdown',
    `Title: Weir reopened\nAuthor: Hanna Lund\nDate: 6 May 2024\nURL: ${URL}\n\n${TEXT}\n`,
    {},
  ],
  [
    'kramdown',
    `---\ntitle: Weir reopened\n---\n${FIRST}\n{: .lead #top}\n\n{% include box.html %}\n\n${SECOND}[^1]{:.note}\n`,
    { author: null, published: null, url: null },
  ],
  [
    'links and marks of a notes program',
    `---\ntitle: Weir reopened\n---\nThe [[Weirs|weir]] at [[Oster]] is ==open again== after nine weeks of repairs, the water board said. ^a1b2\n\n![[weir.png]]\n\n${SECOND}\n`,
    { author: null, published: null, url: null },
  ],
];

describe('notes of articles', () => {
  it.each(NOTES)('are read as %s writes them', async (_, note, expected) => {
    const { articles } = await read(note);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ ...full, ...expected });
  });

  it('lose the comments of whoever wrote them, over lines too', async () => {
    const note = `---\ntitle: Weir reopened\n---\n${FIRST}\n\n%% ring Hanna\nabout the gates %%\n\n${SECOND} %%check%%\n`;
    expect((await read(note)).articles[0]?.text).toBe(TEXT);
    const blank = `---\ntitle: Weir reopened\n---\n${FIRST}\n\n%%\nring Hanna\n\nabout the gates\n%%\n\n${SECOND}\n`;
    expect((await read(blank)).articles[0]?.text).toBe(TEXT);
  });

  it.each([
    'The share rose by 5%% in May.\n\nNobody was told of it.\n\nIn June it fell by 6%% again.',
    'The share rose by 5%% in May and fell by 6%% in June.',
    'The share rose by some %% in May.\n\nNobody was told of it.\n\nIn June it fell by some %% again.',
  ])('keep what stands between two measures: %s', async (text) => {
    const note = `---\ntitle: Weir reopened\n---\n${FIRST}\n\n${text}\n`;
    expect((await read(note)).articles[0]?.text).toBe(`${FIRST}\n\n${text}`);
  });

  it('have the day of the post in their name where nothing else tells it', async () => {
    const post = (name: string, matter: string) =>
      readFile(name, new TextEncoder().encode(`---\ntitle: Weir reopened\n${matter}---\n${TEXT}\n`));
    const { articles } = await post('posts/2024-05-06-weir.md', 'layout: post\n');
    expect(articles[0]?.published).toBe('2024-05-06');
    const own = await post('posts/2024-05-06-weir.md', 'date: 2024-05-07\n');
    expect(own.articles[0]?.published).toBe('2024-05-07');
    expect((await post('2024-05-06.md', 'layout: post\n')).articles[0]?.published).toBeNull();
  });

  it.each([
    ['Date: 2024-05-07', '2024-05-07'],
    ['datum: 7.5.2024', '2024-05-07'],
    ['Publish Date: May 7, 2024', '2024-05-07'],
    ['date: soon', '2024-05-06'],
    ['lastmod: 2024-05-06', '2024-05-06'],
  ])('have their own day rather than that of their name: %s', async (line, day) => {
    const bytes = new TextEncoder().encode(`---\ntitle: Weir reopened\n${line}\n---\n${TEXT}\n`);
    const { articles } = await readFile('2024-05-06-weir.md', bytes);
    expect(articles[0]).toMatchObject({ published: day, updated: null });
  });

  it('that hold highlights alone say so', async () => {
    const { problems } = await read(NOTES[2]?.[1] ?? '');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'The note holds only the highlights of the article, not its text.',
    ]);
  });

  it('keep who speaks in an interview', async () => {
    const interview = `# At the weir\n\nHanna: Is it open again?\nAuthor: It is open since the sixth of May.\n\n${FIRST}\n`;
    expect((await read(interview)).articles[0]?.text).toContain('Author: It is open since the sixth of May.');
  });

  it('keep a line with a colon further down', async () => {
    const { articles } = await read(`# Weir\n\n${FIRST}\n\nTitle: Keeper of the lock\nAuthor: nobody\n`);
    expect(articles[0]?.text).toContain('Title: Keeper of the lock');
  });

  it.each([
    '"We waited": the weir opens',
    "'Enough' is enough, says the lock keeper",
    'Weir: open again',
    '- weir - open',
    '@weir opens',
    '*Weir* of the year',
    '% of weirs closed',
    '"A" and "B" meet',
    'The weir: "open": at last',
    '`Weir` opens',
  ])('have a title that is no YAML: %s', async (title) => {
    const note = `---\ntitle: ${title}\noutlet: Oster Courier\npublished: 2024-05-06\ntags:\n  - clippings\n---\n${TEXT}\n`;
    const { articles, problems } = await read(note);
    expect(articles[0]).toMatchObject({
      title,
      outlet: 'Oster Courier',
      published: '2024-05-06',
      text: TEXT,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['YAML', '---\ntitle: [\n---\n'],
    ['TOML', '+++\ntitle = \n+++\n'],
  ])('with broken front matter (%s) are read without it, and that is said', async (_, matter) => {
    const { articles, problems } = await read(`${matter}${TEXT}\n`);
    expect(articles[0]?.text).toBe(TEXT);
    expect(problems[0]?.reason).toContain('The front matter could not be read and was left out');
  });

  it('have a title with a long run of blanks, read without delay', async () => {
    const title = `Weir: ${' '.repeat(100_000)}open: again`;
    const { articles } = await read(`---\ntitle: ${title}  \noutlet: Oster Courier\n---\n${TEXT}\n`);
    expect(articles[0]?.outlet).toBe('Oster Courier');
  });

  it('has its properties as links, and the sections of the reader go out', async () => {
    const note = `# Weir open again\n\n- Source: [Oster Courier](https://oster.example/weir)\n- Date: 2024-03-07\n\n## My notes\n\nask Hanna about the gates\n\n### more\n\nand the fee\n\n## Article\n\n${TEXT}\n`;
    const { articles } = await read(note);
    expect(articles).toMatchObject([
      {
        title: 'Weir open again',
        outlet: 'Oster Courier',
        url: 'https://oster.example/weir',
        published: '2024-03-07',
      },
    ]);
    expect(articles[0]?.text).toBe(TEXT);
  });

  it('has its properties below the text where Joplin wrote it', async () => {
    const note = `Weir open again\n\nThe weir at Oster is open again, the water board said.\n\nid: 5f3c1e0e\nparent_id: 9d5b\ncreated_time: 2024-03-09T09:00:00.000Z\nsource_url: https://oster.example/weir\nsource: joplin-desktop\ntype_: 1`;
    const { articles } = await readFile('note.md', new TextEncoder().encode(note));
    expect(articles).toMatchObject([
      {
        title: 'Weir open again',
        url: 'https://oster.example/weir',
        outlet: null,
        published: null,
        text: 'The weir at Oster is open again, the water board said.',
      },
    ]);
  });
});
