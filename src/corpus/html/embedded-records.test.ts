import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { FERRY } from '../testing/stories.ts';

const ARTICLE = {
  headline: FERRY.title,
  publishedAt: FERRY.day,
  author: { name: FERRY.author },
  body: [...FERRY.paragraphs, ...FERRY.paragraphs].map((text) => `<p>${text}</p>`).join(''),
};
const read = (script: string) =>
  readFile(
    'page.html',
    new TextEncoder().encode(
      `<!doctype html><html lang="en"><head><title>${FERRY.title}</title><meta property="og:site_name" content="${FERRY.outlet}"></head><body><div id="app"></div>${script}</body></html>`,
    ),
  );

describe('a page that a script fills', () => {
  it.each([
    [
      'an element',
      `<script id="state" type="application/json">${JSON.stringify({ props: { article: ARTICLE } })}</script>`,
    ],
    ['a variable', `<script>window.__STATE__ = ${JSON.stringify({ stories: [ARTICLE] })};</script>`],
    [
      'a variable, with more of the program behind it',
      `<script>window.state=${JSON.stringify({ story: ARTICLE })};(function(){start()})()</script>`,
    ],
  ])('is read from the JSON that it carries: in %s', async (_, script) => {
    const { articles, problems } = await read(script);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: FERRY.title, outlet: FERRY.outlet, author: FERRY.author, published: FERRY.day },
    ]);
    expect(articles[0]?.paragraphs).toHaveLength(6);
  });

  it('without an article in it is refused', async () => {
    const { articles, problems } = await read(
      '<script>window.state = {"menu": [{"title": "Home"}]};</script>',
    );
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
