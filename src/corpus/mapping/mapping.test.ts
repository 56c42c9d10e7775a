import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { ruleFor } from './field-mapping.ts';
import { readMapping } from './read-mapping.ts';

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const MAPPING = `# where things stand
- files: exports/*.json
  list: payload.stories
  title: kop
  body: [lap, stuk.inhoud]
  author: schrijver.naam
  published: datum
  outlet: { is: Oster Courier }
  dates: day-first
- files: ["*.csv", "**/old/*.tsv"]
  title: Kop
  body: Het stuk
  published: Op
`;
const read = async (file: string, content: string, mapping = MAPPING) =>
  readFile(file, new TextEncoder().encode(content), { mapping: readMapping(mapping) });
const STORIES = {
  payload: {
    stories: [
      { kop: 'Weir reopened', lap: FIRST, schrijver: { naam: 'Hanna Lund' }, datum: '06/05/2024' },
      { kop: 'Weir shut', stuk: { inhoud: FIRST }, datum: '07/05/2024' },
    ],
  },
};

describe('a mapping of keys', () => {
  it('says where the list and the fields of JSON stand', async () => {
    const { articles, problems } = await read('exports/a.json', JSON.stringify(STORIES));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Weir reopened',
        outlet: 'Oster Courier',
        author: 'Hanna Lund',
        published: '2024-05-06',
        text: FIRST,
      },
      { title: 'Weir shut', outlet: 'Oster Courier', author: null, published: '2024-05-07', text: FIRST },
    ]);
  });

  it('says which columns of a table hold them, by their names', async () => {
    const table = `Nr,Kop,Het stuk,Op\n1,Weir reopened,"${FIRST}",2024-05-06\n`;
    const { articles } = await read('a.csv', table);
    expect(articles).toMatchObject([{ title: 'Weir reopened', published: '2024-05-06', text: FIRST }]);
  });

  it('concerns the files that it names alone', async () => {
    const { articles } = await read('other/a.json', JSON.stringify(STORIES));
    expect(articles).toEqual([]);
    const rules = readMapping(MAPPING);
    const second = ['a.csv', 'x/y/b.csv', 'old/c.tsv', 'x/old/c.tsv'];
    for (const file of second) expect(ruleFor(rules, file)).toBe(rules[1]);
    for (const file of ['exports/x/a.json', 'c.tsv']) expect(ruleFor(rules, file)).toBeNull();
  });

  it('names line and key where a file has no such list or key', async () => {
    const list = await read('exports/a.json', JSON.stringify({ data: [] }));
    expect(list.problems[0]?.reason).toBe(
      'verbatim.yaml, line 3: the file has no list under the key "payload.stories". Its keys are data.',
    );
    const stories = STORIES.payload.stories.map(({ datum: _, ...rest }) => rest);
    const key = await read('exports/a.json', JSON.stringify({ payload: { stories } }));
    expect(key.articles).toHaveLength(2);
    expect(key.problems.map(({ reason }) => reason)).toEqual([
      'verbatim.yaml, line 7: no entry has the key "datum", which is to hold the published.',
    ]);
  });

  it.each([
    ['- titel: kop', 'line 1: "titel" is no key of this file. Its keys are title, outlet,'],
    ['- title: kop\n- 7', 'line 2: An entry is a list of keys'],
    ['title: kop\nbody: { is: x }', 'line 2: "body" takes a key, or a list of keys.'],
    ['outlet: { was: x }', 'line 1: "outlet" takes a key, or a list of keys, or { is:'],
    ['title: kop\nbody:', 'line 2: "body" takes a text'],
    ['title: kop\ndates: dutch', 'line 2: "dates" takes day-first or month-first.'],
    ['files: a.json', 'line 1: An entry must name at least one of'],
    ['title: kop\nbody: [x\n', 'line 3: '],
  ])('is refused with line and key: %j', (text, message) =>
    expect(() => readMapping(text)).toThrow(`verbatim.yaml, ${message}`),
  );

  it('may be a single entry, or empty', () => {
    expect(readMapping('body: tekst')).toHaveLength(1);
    expect(readMapping('# nothing yet\n')).toEqual([]);
  });
});
