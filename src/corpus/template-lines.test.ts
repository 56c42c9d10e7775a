import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { joinParagraphs } from './paragraphs.ts';
import { withoutTemplates } from './template-lines.ts';

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
    const ends = ['strike', 'trial', 'sale', 'voyage', 'repair'].map((name) => {
      const told = `Count Ruben spoke of the ${name} of the Agda in Vellmark, three years after the ferry was sold.`;
      return article(name, [...story(name), told, BACKGROUND, PLEA]);
    });
    expect(removedFrom(ends)).toEqual(ends.map(({ id }) => [id, [PLEA]]));
  });

  it('are not looked for in too few articles, across outlets, or where the outlet is unknown', () => {
    expect(removedFrom([article('a', story('A ferry', PLEA)), article('b', story('A dam', PLEA))])).toEqual(
      [],
    );
    const outlets = ['One', 'Two', 'Three', 'Four', null].map((outlet, index) =>
      article(`${index}`, story(`Topic ${'abcde'[index]}`, PLEA), outlet),
    );
    expect(removedFrom(outlets)).toEqual([]);
    const unknown = ['w', 'x', 'y', 'z'].map((name) => article(name, story(name, PLEA), null));
    expect(removedFrom(unknown)).toEqual([]);
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
