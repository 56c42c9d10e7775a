import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PROSE = [
  'The council of Vellmark voted on Tuesday to close the old bridge, and the mayor said that it was about time.',
  'Engineers had warned for years that the piers were being washed out by the river in the spring floods.',
];

describe('the readers', () => {
  it('read JSON by the keys of the contract, and keep the id', async () => {
    const article = {
      id: 'vm-001',
      headline: 'Bridge closed',
      publisher: { name: 'Vellmark Courier' },
      authors: ['Tessa Mornay', { name: 'Lars Hemmin' }],
      datePublished: '2024-10-16T15:35:00+02:00',
      link: 'https://courier.example/bridge',
      articleBody: `${PROSE[0]}\n\nAdvertisement\n${PROSE[1]}  \n`,
    };
    const { articles, problems, removed } = await readFile('a.json', bytes(JSON.stringify(article)));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: 'vm-001',
      title: 'Bridge closed',
      outlet: 'Vellmark Courier',
      author: 'Tessa Mornay, Lars Hemmin',
      url: 'https://courier.example/bridge',
      published: '2024-10-16T15:35:00+02:00',
      language: 'en',
      text: PROSE.join('\n\n'),
    });
    expect(removed.get('vm-001')).toEqual([{ rule: 'advertisement', text: 'Advertisement' }]);
  });

  it('read what news services answer, and leave out the mark of what was cut off', async () => {
    const answer = {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'Courier' },
          author: null,
          title: 'Bridge closed',
          description: 'Vellmark has closed its bridge.',
          publishedAt: '2024-10-16T10:00:00Z',
          content: 'The council of Vellmark voted on Tuesday to… [+2211 chars]',
        },
      ],
    };
    const { articles } = await readFile('news.json', bytes(JSON.stringify(answer)));
    expect(articles[0]?.text).toBe(
      'Vellmark has closed its bridge.\n\nThe council of Vellmark voted on Tuesday to',
    );
  });

  it('leave a line of white space alone that holds no such mark, however long', async () => {
    const content = `${PROSE[0]}${' '.repeat(50_000)}${PROSE[1]}`;
    const { articles } = await readFile('gap.json', bytes(JSON.stringify({ content })));
    expect(articles[0]?.text).toContain(PROSE[1]);
  });

  it.each([
    '<html lang="en"><title>Bridge</title>',
    '<html><head><title>Bridge</title></head>',
    '<html><title>Bridge</title><body>',
  ])('read a page that leaves out tags of its outline: %s', async (opening) => {
    const page = `${opening}<article><h1>Bridge</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article></html>`;
    const { articles, problems } = await readFile('a.html', bytes(page));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: 'Bridge',
      text: expect.stringContaining(PROSE.join('\n\n')),
    });
  });

  it('read HTML bodies block by block', async () => {
    const record = {
      title: 'x',
      body: `<figure><img src="1.jpg"><figcaption>A ferry at the quay.</figcaption></figure><p>${PROSE[0]}</p><ul><li>One &amp; all</li><li>Two</li></ul><script>x</script>`,
    };
    const { articles, removed } = await readFile('a.json', bytes(JSON.stringify([record])));
    expect(articles[0]?.text).toBe(`${PROSE[0]}\n\nOne & all\n\nTwo`);
    expect([...removed.values()]).toEqual([[{ rule: 'caption', text: 'A ferry at the quay.' }]]);
  });

  it('leave the links for sharing out of HTML bodies, and nothing that is only called so', async () => {
    const body = `<div class="shareholders"><p>${PROSE[0]}</p><p>${PROSE[1]}</p></div><div class="sharedaddy"><h3>Pass it on:</h3><ul><li><a href="/t">Chirper</a></li></ul></div>`;
    const { articles, removed } = await readFile('a.json', bytes(JSON.stringify([{ title: 'x', body }])));
    expect(articles[0]?.text).toBe(PROSE.slice(0, 2).join('\n\n'));
    expect([...removed.values()].flat().map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      'share: Pass it on:',
      'share: Chirper',
    ]);
  });

  it('leave the lines of clean bodies as they are, but for white space', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => !/[<\r\n[]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const body = lines.join('\n');
        const { articles } = await readFile('a.json', bytes(JSON.stringify({ body })));
        const plain = lines.map((each) => each.replace(/[\s\u200b\ufeff]+/g, ' '));
        for (const article of articles) {
          for (const { start, end } of article.paragraphs) {
            expect(plain.some((each) => each.includes(article.text.slice(start, end)))).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('cost JSON Lines only the lines that are broken, and say which', async () => {
    const text = `{"id":"a","text":"${PROSE[0]}"}\n{broken\n\n{"title":"no body"}\n{"id":"a","text":"Second."}\n`;
    const { articles, problems } = await readFile('a.jsonl', bytes(text));
    expect(articles).toHaveLength(2);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(2);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Line 2'),
      expect.stringContaining('Line 4'),
      expect.stringContaining('used twice'),
    ]);
  });

  it('name the line in which a file of JSON Lines breaks off', async () => {
    const whole = `{"id":"a","text":"${PROSE[0]}"}`;
    const { articles, problems } = await readFile(
      'a.jsonl',
      bytes(`${whole}\n{"id":"b","text":"${PROSE[0]}`),
    );
    expect(articles).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Line 2 breaks off in its middle, and was left out. If the file was cut off there, save or download it again.',
    ]);
  });

  it('read Markdown with front matter', async () => {
    const text = `---\ntitle: "Bridge: closed"\noutlet: Courier\ndate: 16-10-2024 15:35\n---\n\n# Bridge: closed\n\nThe *council* of\nVellmark [voted](https://x.example).\n\n- first\n- second\n`;
    const { articles } = await readFile('a.md', bytes(text));
    expect(articles[0]).toMatchObject({
      title: 'Bridge: closed',
      outlet: 'Courier',
      published: '2024-10-16T15:35:00',
      text: 'The council of Vellmark voted.\n\nfirst\n\nsecond',
    });
  });

  it('take the title of Markdown from its first heading, and say when front matter is broken', async () => {
    const { articles, problems } = await readFile('a.md', bytes(`---\ntitle: [\n---\n# Storm\n\nIt rained.`));
    expect(articles[0]).toMatchObject({ title: 'Storm', text: 'It rained.' });
    expect(problems[0]?.reason).toContain('front matter');
  });

  it('leave plain text as it is, character for character', async () => {
    const text = `\ufeff  ${PROSE[0]}\r\n\r\n\r\nAdvertisement:\n\t${PROSE[1]} \n`;
    const { articles } = await readFile('a.txt', bytes(text), { plain: true, published: '2024-10-16' });
    expect(articles[0]?.text).toBe(text);
    expect(articles[0]?.published).toBe('2024-10-16');
    const spans = articles[0]?.paragraphs.map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual([PROSE[0], 'Advertisement:', PROSE[1]].map((line) => line));
  });

  it('decode what is declared, marked or likely', async () => {
    const body =
      'Die Bürgermeisterin erklärte, dass die Brücke über den Fluss für längere Zeit gesperrt bleibe. Größere Schäden drohten.';
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']) {
      const encoded = iconv.encode(body, encoding, { addBOM: encoding === 'utf-16be' });
      expect((await readFile('a.txt', encoded)).articles[0]?.text, encoding).toBe(body);
    }
    for (const body of [
      'Міст через річку закрито до весни, повідомив мер міста у вівторок увечері.',
      'Η γέφυρα πάνω από το ποτάμι μένει κλειστή ως την άνοιξη.',
      'الجسر فوق النهر مغلق حتى الربيع كما قال رئيس البلدية.',
    ])
      for (const encoding of ['utf-16le', 'utf-16be'])
        expect(
          (await readFile('a.txt', iconv.encode(body, encoding, { addBOM: false }))).articles[0]?.text,
        ).toBe(body);
    const html = `<html><head><meta charset="windows-1251"></head><body><article><p>${'Мост через реку закрыт, сообщил мэр города во вторник вечером. '.repeat(4)}</p></article></body></html>`;
    const page = await readFile('a.html', iconv.encode(html, 'windows-1251'));
    expect(page.articles[0]?.text).toContain('Мост через реку закрыт');
  });

  it('tell the language, and leave it open where the text is too short', async () => {
    const german =
      'Die Bürgermeisterin erklärte, dass die alte Brücke über den Fluss wegen großer Schäden an den Pfeilern gesperrt bleibt und dass niemand wisse, wann sie wieder geöffnet wird.';
    expect((await readFile('a.txt', bytes(german))).articles[0]?.language).toBe('de');
    expect((await readFile('a.txt', bytes(PROSE.join('\n')))).articles[0]?.language).toBe('en');
    expect((await readFile('a.txt', bytes('Brücke zu.'))).articles[0]?.language).toBeNull();
  });

  it('give the same id for the same file, and another for another', async () => {
    const read = async (file: string) => (await readFile(file, bytes(PROSE.join('\n')))).articles[0]?.id;
    expect(await read('x/a.txt')).toBe(await read('x/a.txt'));
    expect(await read('x/a.txt')).not.toBe(await read('y/a.txt'));
    expect(await read('x/Über die Brücke!.txt')).toMatch(/^uber-die-brucke-[0-9a-f]{8}$/);
  });

  it.each([
    ['a.txt', '', 'empty'],
    ['a.txt', '   \n ', 'No article text'],
    ['a.txt', '\u0000\u0001\u0002\u0003\u0004\u0005', 'not a text file'],
    ['a.json', '{', 'not valid JSON'],
    ['a.json', '[]', 'no article'],
    ['a.json', '7', 'not an article'],
    ['a.exe', 'MZ', 'No reader'],
    ['a.html', '<html></html>', 'No article text'],
  ])('say what is wrong with %s holding %j', async (file, text, reason) => {
    const { articles, problems } = await readFile(file, bytes(text));
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, reason: expect.stringContaining(reason) });
  });

  it('never throw, whatever the bytes, and their paragraphs are slices in order', async () => {
    const anything = fc.uint8Array({ maxLength: 600 });
    const file = fc.constantFrom('a.txt', 'a.md', 'a.json', 'a.jsonl', 'a.html');
    await fc.assert(
      fc.asyncProperty(file, anything, fc.boolean(), async (name, content, plain) => {
        const { articles, problems } = await readFile(name, content, { plain });
        expect(articles.length + problems.length).toBeGreaterThan(0);
        for (const { text, paragraphs } of articles) {
          let last = 0;
          for (const { start, end } of paragraphs) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('cut a line of a megabyte into paragraphs', async () => {
    const { articles } = await readFile('a.txt', bytes(`${PROSE[0]} `.repeat(9000)));
    const [article] = articles;
    expect(article?.paragraphs.length).toBeGreaterThan(100);
    expect(Math.max(...(article?.paragraphs ?? []).map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      6000,
    );
  });
});

describe('an export of several articles', () => {
  it('comes without the lines that one outlet puts under each of them, and says so', async () => {
    const plea = 'The Vellmark Courier is read by 900 people every day, and some of them pay for it.';
    const lines = ['ferry', 'bridge', 'dam', 'tram'].map((what) => {
      const body = ['first', 'second', 'third'].map((nth) => `The ${nth} thing that is told of the ${what}.`);
      return JSON.stringify({ id: what, outlet: 'Vellmark Courier', body: [...body, plea].join('\n') });
    });
    const { articles, removed } = await readFile('export.jsonl', bytes(lines.join('\n')));
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([3, 3, 3, 3]);
    expect(removed.get('dam')).toEqual([{ rule: 'outlet-template', text: plea }]);
  });
});

describe('pages with a crooked outline', () => {
  const body = `<body><article><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article></body>`;

  it.each([
    ['a script between head and body', `<html><head><title>x</title></head><script>1</script>${body}</html>`],
    ['a second root', `<html class="a"><html lang="en"><head><title>x</title></head>${body}</html>`],
    ['no head', `<html>${body}</html>`],
    ['no root', `<article><p>${PROSE[0]}</p><p>${PROSE[1]}</p></article>`],
  ])('are read: %s', async (_what, html) => {
    const { articles } = await readFile('a.html', bytes(html));
    expect(articles[0]?.text).toBe(PROSE.join('\n\n'));
  });

  it('keeps offsets into a wrapped file that is read as plain text, and its paragraphs whole', async () => {
    const text =
      'The ferry to Skarholm will sail at night\r\nfrom May, the harbour board said, because\r\nthe mail has to get there.\r\n\r\nTwo members voted against.\r\n';
    const { articles } = await readFile('plain.txt', Buffer.from(text), { plain: true });
    const [article] = articles;
    expect(article?.text).toBe(text);
    expect(article?.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The ferry to Skarholm will sail at night\r\nfrom May, the harbour board said, because\r\nthe mail has to get there.',
      'Two members voted against.',
    ]);
  });
});
