import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { makeRtf } from '../testing/make-files.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const DAYS: Readonly<Record<string, string>> = { '2024-05-02': '2 May 2024', '2024-05-09': '9 May 2024' };
const metadataOf = ({ title, outlet, author, day }: InventedStory) => ({
  title,
  outlet,
  author,
  published: day,
});
const number = ({ day }: InventedStory) => `Document VLLC0000${day.replaceAll('-', '')}ek52000b${day.at(-1)}`;

const plain = (story: InventedStory) => [
  ...['News', story.title, `By ${story.author}`, '61 words', DAYS[story.day] ?? '', '06:10', story.outlet],
  ...['VLLC', '3', 'English', `(c) 2024 ${story.outlet} Ltd`, ...story.paragraphs, number(story)],
];
const coded = (story: InventedStory): readonly (readonly [string, string])[] => [
  ...([
    ['SE', 'News'],
    ['HD', story.title],
    ['BY', `By ${story.author}`],
    ['WC', '61 words'],
  ] as const),
  ...([
    ['PD', DAYS[story.day] ?? ''],
    ['ET', '06:10'],
    ['SN', story.outlet],
    ['SC', 'VLLC'],
    ['LA', 'English'],
  ] as const),
  ...([
    ['CY', `(c) 2024 ${story.outlet} Ltd`],
    ['LP', story.paragraphs[0] ?? ''],
  ] as const),
  ...([
    ['TD', story.paragraphs.slice(1).join('\n')],
    ['NS', 'gtrans : Transport'],
    ['AN', number(story)],
  ] as const),
];

describe('exports of Factiva', () => {
  it.each([
    ['plain, as RTF', 'export.rtf', makeRtf(STORIES.flatMap(plain))],
    [
      'with indexing, as RTF',
      'export.rtf',
      makeRtf(STORIES.flatMap(coded).flatMap(([code, text]) => [code, ...text.split('\n')])),
    ],
    [
      'plain, as a page',
      'export.html',
      page(
        STORIES.map((story) =>
          plain(story)
            .map((line) => `<div>${line}</div>`)
            .join(''),
        ),
      ),
    ],
    ['with indexing, as a page', 'export.html', page(STORIES.map(table))],
    ['plain, as text', 'export.txt', STORIES.flatMap(plain).join('\n\n')],
    [
      'with indexing, as text',
      'export.txt',
      STORIES.map((story) =>
        coded(story)
          .map(([code, text]) => `${code}  ${text.replaceAll('\n', '\n\n')}`)
          .join('\n'),
      ).join('\n\n'),
    ],
  ])('give each article with its own outlet, day and author: %s', async (_what, file, content) => {
    const { articles, problems } = await readFile(file, bytesOf(content));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(STORIES.map(metadataOf));
    expect(articles.map(({ text }) => text)).toEqual(
      STORIES.map(({ paragraphs }) => paragraphs.join('\n\n')),
    );
  });

  it('are read without byline, time, page and copyright, too', async () => {
    const lines = [
      FERRY.title,
      '61 words',
      '2 May 2024',
      FERRY.outlet,
      'English',
      ...FERRY.paragraphs,
      number(FERRY),
    ];
    const { articles } = await readFile('export.txt', bytesOf([...lines, ...plain(DAM)].join('\n\n')));
    expect(articles[0]).toMatchObject({ ...metadataOf(FERRY), author: null });
    expect(articles[0]?.text).toBe(FERRY.paragraphs.join('\n\n'));
  });

  it('have a summary of the search behind them that is no article', async () => {
    const summary = ['Search Summary', 'Text: ferry', 'Date: In the last year', 'Source: All Sources'];
    const { articles, problems } = await readFile(
      'export.txt',
      bytesOf([...plain(FERRY), ...summary].join('\n\n')),
    );
    expect([articles.length, problems]).toEqual([1, []]);
  });
});

function page(articles: readonly string[]): string {
  return `<!doctype html><html><head><title>Factiva</title></head><body>${articles.map((html) => `<div class="article enArticle">${html}</div>`).join('')}</body></html>`;
}

function table(story: InventedStory): string {
  const rows = coded(story).map(
    ([code, text]) =>
      `<tr><td><b>${code}</b></td><td>${text
        .split('\n')
        .map((line) => (/^(?:LP|TD)$/.test(code) ? `<p>${line}</p>` : line))
        .join('')}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}
