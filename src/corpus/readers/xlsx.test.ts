import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makeZip } from '../testing/make-files.ts';
import { DAM, FERRY, type InventedStory } from '../testing/stories.ts';
import { dayOfSerial } from './xlsx-days.ts';

const HEADER = ['Headline', 'Source', 'Author', 'Date', 'Text'];
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inline = (text: string) => `t="inlineStr"><is><t>${escaped(text)}</t></is>`;
/** A row whose cells stand in the columns A, B, C …; each is what follows `<c r="A1" `. */
const row = (number: number, cells: readonly string[]) =>
  `<row r="${number}">${cells.map((cell, at) => (cell === '' ? '' : `<c r="${'ABCDEFGH'.charAt(at)}${number}" ${cell}</c>`)).join('')}</row>`;
const sheet = (rows: readonly (readonly string[])[]) =>
  `<worksheet><sheetData>${rows.map((cells, at) => row(at + 1, cells)).join('')}</sheetData></worksheet>`;
const story = ({ title, outlet, author, paragraphs }: InventedStory, day: string) => [
  inline(title),
  inline(outlet),
  inline(author),
  day,
  inline(paragraphs.join('\n')),
];
const table = (...rows: readonly (readonly string[])[]) => sheet([HEADER.map(inline), ...rows]);

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy hh:mm"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

function workbook(sheets: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const named = sheets.map((_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r${at}"/>`).join('');
  const targets = sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`);
  const parts = sheets.map((content, at) => [`xl/worksheets/sheet${at}.xml`, content]);
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook><sheets>${named}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(parts),
    ...more,
  });
}
const read = (bytes: Uint8Array, name = 'articles.xlsx') => readFile(name, bytes);

describe('a spreadsheet of articles', () => {
  it.each([
    ['a format that is known by number', 's="1"><v>45414</v>', '2024-05-02'],
    ['a format of its own, with a time', 's="2"><v>45414.385416666664</v>', '2024-05-02T09:15:00'],
    ['as text', inline('2 May 2024'), '2024-05-02'],
    ['as a day of the standard', 't="d"><v>2024-05-02</v>', '2024-05-02'],
    ['as the result of a formula', 't="str"><f>TEXT(A1)</f><v>2024-05-02</v>', '2024-05-02'],
    ['a number of another format', 's="3"><v>45414</v>', null],
    ['a mistake', 't="e"><v>#N/A</v>', null],
    ['nothing', '', null],
  ])('has its day in %s', async (_, day, published) => {
    const { articles, problems } = await read(workbook([table(story(FERRY, day), story(DAM, day))]));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(
      [FERRY, DAM].map(({ title, outlet, author, paragraphs }) => ({
        title,
        outlet,
        author,
        published,
        text: paragraphs.join('\n\n'),
      })),
    );
  });

  it('may share its strings, in runs and with signs that XML does not keep', async () => {
    const texts = [
      ...HEADER,
      FERRY.title,
      FERRY.outlet,
      FERRY.author,
      '',
      FERRY.paragraphs.join('_x000D_\n'),
    ];
    const strings = texts.map((text, at) =>
      at === 5
        ? `<si><r><t>${text.slice(0, 5)}</t></r><r><t>${text.slice(5)}</t></r><rPh><t>aloud</t></rPh></si>`
        : `<si><t>${escaped(text)}</t></si>`,
    );
    const cell = (at: number) => `t="s"><v>${at}</v>`;
    const rows = sheet([
      [0, 1, 2, 3, 4].map(cell),
      [cell(5), cell(6), cell(7), 's="1"><v>45414</v>', cell(9)],
    ]);
    const { articles } = await read(
      workbook([rows], { 'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>` }),
      'named-otherwise.bin',
    );
    expect(articles).toMatchObject([
      { title: FERRY.title, published: '2024-05-02', text: FERRY.paragraphs.join('\n\n') },
    ]);
  });

  it('may have sheets of other things, and says so where it has nothing else', async () => {
    const other = sheet([
      [inline('Year'), inline('Sum')],
      ['><v>2024</v>', '><v>7</v>'],
    ]);
    const { articles, problems } = await read(workbook([other, table(story(FERRY, ''))]));
    expect(problems).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title]);
    const none = await read(workbook([other]));
    expect(none.articles).toEqual([]);
    expect(none.problems[0]?.reason).toContain('Year, Sum');
  });

  it('that is broken is refused with a reason', async () => {
    const { articles, problems } = await read(
      makeZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'no workbook' }),
    );
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ reason: 'There is no XML in it.' })]);
  });

  it('counts its days from 1900 or 1904', () => {
    expect(dayOfSerial(45363, false)).toBe('2024-03-12');
    expect(dayOfSerial(43901, true)).toBe('2024-03-12');
    expect(dayOfSerial(0.5, false)).toBeNull();
    expect(dayOfSerial(1e9, false)).toBeNull();
    expect(dayOfSerial(Number.NaN, false)).toBeNull();
  });
});
