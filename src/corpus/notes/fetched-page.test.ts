import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { FERRY } from '../testing/stories.ts';

const ADDRESS = 'https://courier.example/ferry';
const BODY = FERRY.paragraphs.join('\n\n');
const PAGE = `[Skip to content](${ADDRESS}#content)\n\n*   [Home](https://courier.example/)\n*   [Sport](https://courier.example/sport)\n\n[Sign in](https://courier.example/in)\n\n# ${FERRY.title}\n\nBy [${FERRY.author}](https://courier.example/a)\n\n[![Image 1: The quay](https://courier.example/q.jpg)](https://courier.example/q)\n\n${BODY}\n\n[Privacy policy](https://courier.example/p) [Imprint](https://courier.example/i)\n`;
const TITLE = `Title: ${FERRY.title}`;
const SOURCE = `URL Source: ${ADDRESS}`;
const TIME = 'Published Time: 2024-05-02T09:15:00.000Z';
const CONTENT = `Markdown Content:\n${PAGE}`;

describe('a page that a service fetched as Markdown', () => {
  it.each([
    ['a.md', [TITLE, SOURCE, TIME, CONTENT].join('\n\n'), '2024-05-02T09:15:00Z'],
    ['a.txt', [TITLE, SOURCE, TIME, CONTENT].join('\n\n'), '2024-05-02T09:15:00Z'],
    ['a.md', [TITLE, SOURCE, CONTENT].join('\n\n'), null],
    [
      'a.md',
      [TITLE, SOURCE, 'Published Time: Thu, 02 May 2024 09:15:00 GMT', CONTENT].join('\n'),
      '2024-05-02T09:15:00Z',
    ],
    [
      'a.md',
      [`${TITLE} - Vellmark Courier`, SOURCE, TIME, CONTENT].join('\n\n').replaceAll('\n', '\r\n'),
      '2024-05-02T09:15:00Z',
    ],
    ['a.txt', [TITLE, SOURCE, 'Warning: This page may need a captcha.', CONTENT].join('\n\n'), null],
  ])('gives its article without the page around it: %s', async (file, text, published) => {
    const { articles, problems } = await readFile(file, new TextEncoder().encode(text));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: FERRY.title, author: FERRY.author, url: ADDRESS, published, text: BODY },
    ]);
  });

  it('is no article that only has such a line', async () => {
    const text = `${FERRY.title}\n\n${BODY}\n\nMarkdown Content:\n\nnone`;
    const { articles } = await readFile('a.txt', new TextEncoder().encode(text));
    expect(articles[0]?.text).toContain(BODY);
  });
});
