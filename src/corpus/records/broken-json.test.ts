import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { salvageJson } from './salvage-json.ts';

const BODY = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const entry = (title: string) => ({
  title,
  body: `${BODY} "${title}" {was} [here].`,
  parts: [{ a: 1 }, { b: '}' }],
});
const read = (text: string) => readFile('a.json', new TextEncoder().encode(text));
const titles = ({ articles }: Awaited<ReturnType<typeof read>>) => articles.map(({ title }) => title);

describe('JSON that is not one whole value', () => {
  it('gives the whole entries before it breaks off, wherever that is, and says how many', async () => {
    const whole = JSON.stringify({ status: 'ok', data: { items: ['One', 'Two', 'Three'].map(entry) } });
    const third = whole.indexOf('"Three"');
    for (const cut of [third - 10, third + 3, third + 60, whole.length - 6]) {
      const { articles, problems } = await read(whole.slice(0, cut));
      expect(articles.map(({ title }) => title)).toEqual(['One', 'Two']);
      expect(problems[0]?.reason).toContain('2 of at least 3 entries');
    }
  });

  it('is refused where no entry is whole', async () => {
    const { articles, problems } = await read(JSON.stringify([entry('One')]).slice(0, 60));
    expect(articles).toEqual([]);
    expect(problems[0]?.reason).toContain('cut off');
  });

  it('is read where values follow each other, or signs the end', async () => {
    expect(titles(await read(`${JSON.stringify(entry('One'))}${JSON.stringify(entry('Two'))}`))).toEqual([
      'One',
      'Two',
    ]);
    const trailing = await read(`${JSON.stringify([entry('One')])}\n;end\n`);
    expect(titles(trailing)).toEqual(['One']);
    expect(trailing.problems[0]?.reason).toContain(';end');
  });

  it('is mended where programs wrote it wrongly, and that is said', async () => {
    const reading = await read(
      `[{"title": "One", "score": NaN, "body": "${BODY}",}, {'title': 'Two', 'body': '${BODY}'}]`,
    );
    expect(titles(reading)).toEqual(['One', 'Two']);
    expect(reading.problems[0]?.reason).toContain('mistakes');
  });

  it('gives nothing but what JSON.parse gives of the whole, cut anywhere', () => {
    const values = fc.array(fc.record({ id: fc.nat(), text: fc.string(), list: fc.array(fc.string()) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, share) => {
        const text = JSON.stringify(list);
        const { values: found, whole } = salvageJson(text.slice(0, Math.floor(share * text.length)));
        for (const json of found) expect(JSON.parse(json)).toEqual(list.slice(0, whole));
      }),
    );
  });
});

describe('records of other makes', () => {
  it('have the keys of other languages, and those of editorial systems', async () => {
    const { articles } = await read(
      JSON.stringify([
        {
          titel: 'Wehr offen',
          quelle: 'Oster Kurier',
          datum: '2024-03-05',
          autorin: 'Petra Voss',
          inhalt: BODY,
        },
        { 标题: '堰重新开放', 来源: '奥斯特日报', 日期: '2024-03-06', 正文: BODY },
        {
          attributes: {
            title: 'Weir',
            created: '2024-03-07',
            changed: '2024-03-09',
            body: { value: `<p>${BODY}</p>` },
          },
        },
        { title: 'Weir', author: { data: { attributes: { name: 'Petra Voss' } } }, body: BODY },
      ]),
    );
    expect(articles).toMatchObject([
      { title: 'Wehr offen', outlet: 'Oster Kurier', published: '2024-03-05', author: 'Petra Voss' },
      { title: '堰重新开放', outlet: '奥斯特日报', published: '2024-03-06' },
      { title: 'Weir', published: '2024-03-07', text: BODY },
      { author: 'Petra Voss' },
    ]);
  });

  it('are entries of feed readers and posts of networks', async () => {
    const { articles } = await read(
      JSON.stringify({
        items: [
          {
            title: 'Weir',
            published: 1709632800,
            origin: { title: 'Oster Courier' },
            summary: { content: `<p>${BODY}</p>` },
          },
          {
            created_at: 'Tue Mar 05 10:00:00 +0000 2024',
            user: { name: 'Oster Courier' },
            full_text: BODY,
            url: 'https://x.example/1',
          },
        ],
      }),
    );
    expect(articles).toMatchObject([{ outlet: 'Oster Courier', text: BODY }, { text: BODY }]);
    expect(articles.map(({ published }) => published?.slice(0, 10))).toEqual(['2024-03-05', '2024-03-05']);
  });

  it('may be called by their addresses, and repeat their title above the text', async () => {
    const { articles } = await read(
      JSON.stringify({
        'https://oster.example/1': {
          title: 'Weir open | Oster Courier',
          outlet: 'Oster Courier',
          body: `Weir open\n\n${BODY}`,
        },
        'https://oster.example/2': { title: 'Weir shut', body: BODY },
      }),
    );
    expect(articles).toMatchObject([
      { url: 'https://oster.example/1', text: BODY },
      { url: 'https://oster.example/2' },
    ]);
  });
});
