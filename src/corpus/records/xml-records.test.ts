import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const PARAGRAPHS = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said.',
  'Hanna Lund, who led the work, said that the crack was older than any of her crew.',
];
const read = (xml: string, name = 'a.xml') =>
  readFile(name, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`));
const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('XML of unknown make', () => {
  it('gives an article for each element with a body', async () => {
    const article = (n: number) =>
      `<doc nr="${n}"><heading>Weir ${n}</heading><newspaper>Oster Courier</newspaper><date>2024-03-0${n}</date><by>Petra Voss</by><text>${body}</text></doc>`;
    const { articles, problems } = await read(`<hits>${article(1)}${article(2)}</hits>`);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Weir 1',
        outlet: 'Oster Courier',
        published: '2024-03-01',
        author: 'Petra Voss',
        text: PARAGRAPHS.join('\n\n'),
      },
      { title: 'Weir 2', published: '2024-03-02' },
    ]);
  });

  it('is TEI', async () => {
    const { articles } = await read(
      `<TEI><teiHeader><titleStmt><title>Weir open</title><author>Petra Voss</author></titleStmt><date when="2024-03-05">in March</date></teiHeader><text><body><head>Weir open</head>${body}</body></text></TEI>`,
    );
    expect(articles).toMatchObject([
      { title: 'Weir open', author: 'Petra Voss', published: '2024-03-05', text: PARAGRAPHS.join('\n\n') },
    ]);
  });

  it('is an export of notes, whose own days are none of the articles’', async () => {
    const note = `<note><title>Weir open</title><created>20240309T090000Z</created><note-attributes><source-url>https://oster.example/weir</source-url></note-attributes><content><![CDATA[<en-note>${body}</en-note>]]></content></note>`;
    const { articles } = await read(`<en-export>${note}</en-export>`, 'a.enex');
    expect(articles).toMatchObject([
      {
        title: 'Weir open',
        published: null,
        url: 'https://oster.example/weir',
        text: PARAGRAPHS.join('\n\n'),
      },
    ]);
  });

  it('names its fields in attributes', async () => {
    const { articles } = await read(
      `<response><doc><str name="title">Weir open</str><date name="published">2024-03-05T00:00:00Z</date><str name="text">${PARAGRAPHS[0]}</str></doc></response>`,
    );
    expect(articles).toMatchObject([{ title: 'Weir open', text: PARAGRAPHS[0] }]);
    expect(articles[0]?.published).toContain('2024-03-05');
  });

  it('is what a scraper saves of a page, readers’ comments left aside', async () => {
    const { articles } = await read(
      `<doc sitename="Oster Courier" title="Weir open" author="Petra Voss" date="2024-03-05" url="https://oster.example/weir" hostname="oster.example"><main><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></main><comments><p>I have waited for this weir all the long winter.</p></comments></doc>`,
    );
    expect(articles).toMatchObject([
      {
        title: 'Weir open',
        outlet: 'Oster Courier',
        author: 'Petra Voss',
        published: '2024-03-05',
        text: `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`,
      },
    ]);
  });

  it('gives the whole entries of a file that breaks off, feeds included', async () => {
    const item = (n: number) =>
      `<item><title>Weir ${n}</title><link>https://oster.example/${n}</link><description>${body.replace(/</g, '&lt;')}</description></item>`;
    for (const root of ['rss', 'list']) {
      const xml = `<${root}><channel>${item(1)}${item(2)}${item(3)}`.replace(
        /description/g,
        root === 'rss' ? 'description' : 'text',
      );
      const { articles, problems } = await read(xml.slice(0, -60));
      expect(articles.map(({ title }) => title)).toEqual(['Weir 1', 'Weir 2']);
      expect(problems.map(({ reason }) => reason).join()).toContain('2 of at least 3 entries');
    }
  });

  it('is refused by its root where it holds no article', async () => {
    const { articles, problems } = await read(
      '<catalog><book><title>Weirs of the north</title></book></catalog>',
    );
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toContain('begins with <catalog>');
  });
});
