import { describe, expect, it } from 'vitest';
import type { Article } from '../../model.ts';
import { joinParagraphs } from '../paragraphs.ts';
import { findTemplate } from './find-template.ts';
import { lineKeysOf } from './line-keys.ts';
import { linesOf, withoutTemplates } from './without-templates.ts';

const PLEA = 'The Courier lives on its readers: 214 of you gave something last month.';
const BACKGROUND =
  'The dispute began when the old ferry Agda, the pride of Vellmark, was sold to Count Ruben three years ago.';

function article(
  id: string,
  lines: readonly string[],
  outlet: string | null = 'Vellmark Courier',
  url: string | null = null,
): Article {
  const about = { title: null, author: null, published: null, updated: null, language: 'en' };
  return { id, file: `${id}.json`, outlet, url, ...about, ...joinParagraphs(lines) };
}

const story = (name: string, ...more: string[]) =>
  Array.from(
    { length: 6 },
    (_, index) => `${name} is what sentence ${'abcdef'[index]} of this report is about.`,
  ).concat(more);

/** The key of a line that any site may have. */
const ALL_RIGHTS = lineKeysOf(article('any', ['All rights'])).keys[0];

const removedFrom = (articles: readonly Article[]): [string, string[]][] =>
  [...withoutTemplates(articles).removed].map(([id, lines]) => [id, lines.map(({ text }) => text)]);

describe('lines of an outlet’s template', () => {
  it('go out, whatever numbers they hold, and nothing else does', () => {
    const articles = [
      article('a', story('A ferry', PLEA)),
      article('b', story('A bridge', PLEA.replace('214', '199'))),
      article('c', story('A dam', PLEA.replace('214', '230'))),
      article('d', [PLEA, ...story('A tram')]),
      article('e', story('A theatre')),
    ];
    const { articles: clean, removed } = withoutTemplates(articles);
    expect(clean.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { id, paragraphs } of clean) {
      expect(paragraphs).toHaveLength(6);
      expect(removed.get(id)?.length ?? 0).toBe(id === 'e' ? 0 : 1);
    }
    expect([...removed.values()].flat().every(({ rule }) => rule === 'outlet-template')).toBe(true);
    expect(clean[4]).toBe(articles[4]);
  });

  it('are given from top to end', () => {
    const articles = ['ferry', 'bridge', 'dam', 'tram'].map((name) =>
      article(name, ['Our newsroom never sleeps.', ...story(name, 'Write to us at any time.', PLEA)]),
    );
    const lined = articles.map((one) => ({
      ...lineKeysOf(one),
      content: () => ({ name: 'Vellmark Courier', lines: linesOf(one) }),
    }));
    expect([...findTemplate([...lined].reverse()).values()]).toEqual([
      'Our newsroom never sleeps.',
      'Write to us at any time.',
      PLEA,
    ]);
  });

  it('are not what versions of one story have in common', () => {
    const versions = ['1', '2', '3', '4'].map((id) =>
      article(id, story('A ferry', `Update number ${'wxyz'[Number(id) - 1]}.`)),
    );
    expect(removedFrom(versions)).toEqual([]);
  });

  it('are not the background that reports take over from each other, in their midst or at their end', () => {
    const old = 'The dispute began when the old ferry was sold three years ago.';
    const reports = ['ferry', 'bridge', 'dam', 'tram', 'pier'].map((name) => {
      const lines = story(name);
      return article(name, [...lines.slice(0, 4), old, ...lines.slice(4)]);
    });
    expect(removedFrom(reports)).toEqual([]);
    const short = ['theft', 'fire', 'crash', 'brawl'].map((name) =>
      article(
        name,
        story(
          name,
          `Police began to investigate the ${name}, which will continue.`,
          'The investigation continues.',
        ),
      ),
    );
    expect(removedFrom(short)).toEqual([]);
    const ends = ['strike', 'trial', 'sale', 'voyage', 'repair'].map((name) => {
      const told = `Count Ruben spoke of the ${name} of the Agda in Vellmark, three years after the ferry was sold.`;
      return article(name, [...story(name), told, BACKGROUND, PLEA]);
    });
    expect(removedFrom(ends)).toEqual(ends.map(({ id }) => [id, [PLEA]]));
  });

  it('are not looked for in too few articles, or across outlets', () => {
    expect(removedFrom([article('a', story('A ferry', PLEA)), article('b', story('A dam', PLEA))])).toEqual(
      [],
    );
    const outlets = ['One', 'One', 'One', 'Two', 'Two', 'Two', null, null, null].map((outlet, index) =>
      article(`${index}`, story(`Topic ${'abcdefghi'[index]}`, PLEA), outlet),
    );
    expect(removedFrom(outlets)).toEqual([]);
  });

  it('are found in articles of unknown outlets, by their share of all of these', () => {
    const unknown = (count: number, others: number) => [
      ...Array.from({ length: count }, (_, n) =>
        article(`a${n}`, story(`Topic a${'xyzuvw'[n]}`, PLEA), null),
      ),
      ...Array.from({ length: others }, (_, n) => article(`b${n}`, story(`Topic b${'ä'.repeat(n)}`), null)),
    ];
    expect(removedFrom(unknown(3, 9))).toEqual([]);
    expect(removedFrom(unknown(4, 9))).toHaveLength(4);
    expect(removedFrom(unknown(4, 30))).toEqual([]);
  });

  it('are found in articles of unknown outlets, by their share of those with the same lines around them', () => {
    const page = (id: string, menu: readonly string[], more: readonly string[]) => {
      const read = article(id, story(`Topic ${id}`, ...more), null);
      const content = () => ({ name: '', lines: linesOf(read) });
      return { ...lineKeysOf(read, [...menu, `Teaser of ${id}`]), content };
    };
    const name = (n: number) => String.fromCharCode(0xe0 + n);
    const site = (menu: string, pages: number, line: string, times: number) =>
      Array.from({ length: pages }, (_, n) =>
        page(`${menu} ${name(n)}`, [menu, 'All rights'], n < times ? [line] : []),
      );
    const [small, large] = ['Call the small newsroom at any time.', 'Call the large newsroom at any time.'];
    const pages = [...site('small', 8, small, 4), ...site('large', 40, large, 4)];
    expect(findTemplate(pages).size).toBe(0);
    const apart = pages.map((one) => ({
      ...one,
      boilerplate: one.boilerplate.filter((key) => key !== ALL_RIGHTS),
    }));
    expect([...findTemplate(apart).values()]).toEqual([small]);
  });

  it('are told by the site where the outlet has no name', () => {
    const articles = ['ferry', 'bridge', 'dam', 'tram'].map((name) =>
      article(name, story(name, PLEA), null, `https://www.courier.example/${name}`),
    );
    expect(removedFrom(articles)).toHaveLength(4);
  });

  it('stay where an article has nothing else', () => {
    const articles = [
      ...['w', 'x', 'y', 'z'].map((name) => article(name, story(name, PLEA))),
      article('plea', [PLEA]),
    ];
    expect(withoutTemplates(articles).articles[4]).toBe(articles[4]);
  });
});
