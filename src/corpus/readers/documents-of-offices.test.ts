import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makeEpub, makeOdt, makeRtf } from '../testing/make-files.ts';
import { bytesOf, DAM, FERRY, type InventedStory } from '../testing/stories.ts';

const textOf = ({ paragraphs }: InventedStory) => paragraphs.join('\n\n');
const lines = [FERRY.title, FERRY.outlet, 'May 2, 2024', ...FERRY.paragraphs];
const rtf = (body: string, head = '') => bytesOf(`{\\rtf1\\ansi\\ansicpg1252${head}\n${body}\\par}`);
const lineOf = async (bytes: Uint8Array) => (await readFile('a.rtf', bytes)).articles[0]?.text;
const WORDS = 'said the mayor of the town of Vellmark on the evening of the vote.';

describe('RTF', () => {
  it('is given up where its text is longer than a document’s', async () => {
    const { articles, problems } = await readFile(
      'a.rtf',
      rtf(`${'word '.repeat(200)}\\par\n`.repeat(20_100)),
    );
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toContain('longer than 20 million characters: split it');
  });

  it('gives title, outlet, day and text', async () => {
    const { articles, problems } = await readFile('ferry.rtf', bytesOf(makeRtf(lines)));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: FERRY.title, outlet: FERRY.outlet, published: FERRY.day, text: textOf(FERRY) },
    ]);
  });

  it.each([
    [
      'signs by their number, with what stands for them passed over',
      rtf(`\\u8220?Die Br\\u252\\'fccke\\u8221?, ${WORDS}`),
      `“Die Brücke”, ${WORDS}`,
    ],
    ['signs beyond the basic plane', rtf(`\\u-10179?\\u-8704?, ${WORDS}`), `😀, ${WORDS}`],
    ['several signs that stand for one', rtf(`{\\uc2\\u252??}ber, ${WORDS}`), `über, ${WORDS}`],
    ['bytes of the code page', rtf(`Br\\'fccke, ${WORDS}`), `Brücke, ${WORDS}`],
    [
      'bytes of a font’s own',
      rtf(`{\\f1\\'cc\\'ee\\'f1\\'f2}, ${WORDS}`, '{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times;}}'),
      `Мост, ${WORDS}`,
    ],
    [
      'bytes of two a sign',
      rtf(`{\\f1\\'93\\'8c\\'8b\\'9e}, ${WORDS}`, '{\\fonttbl{\\f1\\fcharset128 Gothic;}}'),
      `東京, ${WORDS}`,
    ],
    [
      'signs by name',
      rtf(`\\ldblquote Yes\\rdblquote\\emdash no\\~one, \\{so\\}, ${WORDS}`),
      `“Yes”—no\u00a0one, {so}, ${WORDS}`,
    ],
    [
      'links by their text',
      rtf(`{\\field{\\*\\fldinst HYPERLINK "http://x.example"}{\\fldrslt The vote}}, ${WORDS}`),
      `The vote, ${WORDS}`,
    ],
    [
      'no pictures, notes and hidden words',
      rtf(`The{\\pict\\pngblip 89504e47} vote{\\*\\unknown x}{\\v secret}{\\footnote note}, ${WORDS}`),
      `The vote, ${WORDS}`,
    ],
    [
      'no binary data, however long it says it is',
      rtf(`The vote, ${WORDS}\\par {\\pict\\bin2000000000 xx}`),
      `The vote, ${WORDS}`,
    ],
  ])('reads %s', async (_what, bytes, expected) => {
    expect(await lineOf(bytes)).toBe(expected);
  });

  it('that is cut off gives what it has; one without text says what to do', async () => {
    const whole = makeRtf(lines);
    const cut = await readFile('ferry.rtf', bytesOf(whole.slice(0, whole.length - 60)));
    expect(cut.articles[0]?.text).toContain(FERRY.paragraphs[1]);
    const empty = await readFile('ferry.rtf', rtf('A title alone'));
    expect(empty.articles).toEqual([]);
    expect(empty.problems[0]?.reason).toContain('.docx');
  });

  it('that is nested beyond all reason is refused', async () => {
    const { problems } = await readFile('a.rtf', bytesOf(`{\\rtf1 ${'{'.repeat(50_000)}`));
    expect(problems[0]?.reason).toContain('nested more than 1000 deep');
  });
});

describe('OpenDocument', () => {
  const paragraphs = FERRY.paragraphs.map(
    (text) => `<text:p>${text.replace('night ferry', '<text:span>night</text:span><text:s/>ferry')}</text:p>`,
  );

  it('gives heading, author and text, without what was deleted and noted', async () => {
    const content = `<text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes><text:h text:outline-level="1">${FERRY.title}</text:h>${paragraphs.join('<text:p/>')}<text:p>Last<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.</text:p>`;
    const bytes = makeOdt(
      content,
      '<meta:initial-creator>Tessa Mornay</meta:initial-creator><dc:title>Untitled 1</dc:title>',
    );
    const { articles, problems } = await readFile('ferry.odt', bytes);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: FERRY.title, author: 'Tessa Mornay', text: `${textOf(FERRY)}\n\nLast.` },
    ]);
  });

  it('is read as one flat file, too', async () => {
    const xml = `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p text:style-name="Title">${FERRY.title}</text:p>${paragraphs.join('')}</office:text></office:body></office:document>`;
    const { articles } = await readFile('ferry.fodt', bytesOf(xml));
    expect(articles).toMatchObject([{ title: FERRY.title, text: textOf(FERRY) }]);
  });

  it('says so where its text is missing or cut off', async () => {
    const whole = makeOdt(paragraphs.join(''));
    const cut = await readFile('ferry.odt', whole.subarray(0, whole.length / 2));
    expect(cut.problems[0]?.reason).toContain('cut off');
  });
});

describe('EPUB', () => {
  const chapter = ({ title, paragraphs }: InventedStory) =>
    `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

  it('with one article has the day and author that the book has', async () => {
    const metadata = `<dc:title>${FERRY.title}</dc:title><dc:creator>${FERRY.author}</dc:creator><dc:date>2024-05-02</dc:date><dc:publisher>${FERRY.outlet}</dc:publisher>`;
    const { articles, problems } = await readFile('ferry.epub', makeEpub([chapter(FERRY)], metadata));
    expect(problems).toEqual([]);
    const { title, outlet, author } = FERRY;
    expect(articles).toMatchObject([{ title, outlet, author, published: FERRY.day, text: textOf(FERRY) }]);
  });

  it('with several gives each its own title; the book’s author and day are not theirs', async () => {
    const metadata =
      '<dc:title>My reading</dc:title><dc:creator>Some Reader</dc:creator><dc:date>2024-06-01</dc:date><dc:publisher>wallabag</dc:publisher>';
    const { articles } = await readFile(
      'list.epub',
      makeEpub(['<h1>Contents</h1>', chapter(FERRY), chapter(DAM)], metadata),
    );
    expect(articles).toMatchObject(
      [FERRY, DAM].map((story) => ({
        title: story.title,
        text: textOf(story),
        author: null,
        published: null,
        outlet: null,
      })),
    );
  });

  it('of a paper that a program fetched leaves out its links, and keeps the address', async () => {
    const bar =
      '<div>| <a href="n">Next</a> | <a href="m">Section menu</a> | <a href="m">Main menu</a> |</div>';
    const fetched = (story: InventedStory, url: string) =>
      `${bar}${chapter(story)}<p>This article was downloaded by <b>reader</b> from <a href="${url}">${url}</a></p>${bar}`;
    const { articles } = await readFile(
      'paper.epub',
      makeEpub([fetched(FERRY, 'https://courier.example/1'), fetched(DAM, 'https://courier.example/2')]),
    );
    expect(articles).toMatchObject([
      { title: FERRY.title, text: textOf(FERRY), url: 'https://courier.example/1' },
      { title: DAM.title, text: textOf(DAM), url: 'https://courier.example/2' },
    ]);
  });

  it('without its list of documents says so', async () => {
    const bytes = makeEpub([chapter(FERRY)]);
    const name = Buffer.from(bytes).indexOf('OEBPS/book.opf');
    expect(name).toBeGreaterThan(0);
    const renamed = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('book.opf', 'book.xxx'),
      'latin1',
    );
    expect((await readFile('a.epub', renamed)).problems[0]?.reason).toContain('list of documents is missing');
  });
});
