import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { joinParagraphs } from './paragraphs.ts';
import { findTemplateLines, withoutTemplateLines } from './template-lines.ts';

const PLEA = 'The Courier lives on its readers: 214 of you gave something last month.';

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

describe('lines of an outlet’s template', () => {
  it('go out, whatever numbers they hold, and nothing else does', () => {
    const articles = [
      article('a', story('A ferry', PLEA)),
      article('b', story('A bridge', PLEA.replace('214', '199'))),
      article('c', story('A dam', PLEA.replace('214', '230'))),
      article('d', [PLEA, ...story('A tram')]),
      article('e', story('A theatre')),
    ];
    const templates = findTemplateLines(articles);
    for (const each of articles) {
      const { article: clean, removed } = withoutTemplateLines(each, templates);
      expect(clean.paragraphs).toHaveLength(6);
      expect(removed).toHaveLength(each.paragraphs.length - 6);
      expect(removed.every(({ rule }) => rule === 'outlet-template')).toBe(true);
      expect(clean.id).toBe(each.id);
    }
  });

  it('are not what versions of one story have in common', () => {
    const versions = ['1', '2', '3', '4'].map((id) =>
      article(id, story('A ferry', `Update number ${'wxyz'[Number(id) - 1]}.`)),
    );
    expect(findTemplateLines(versions).size).toBe(0);
  });

  it('are not the background that reports take over from each other', () => {
    const background = 'The dispute began when the old ferry was sold three years ago.';
    const reports = ['ferry', 'bridge', 'dam', 'tram', 'pier'].map((name) => {
      const lines = story(name);
      return article(name, [...lines.slice(0, 4), background, ...lines.slice(4)]);
    });
    expect(findTemplateLines(reports).size).toBe(0);
  });

  it('are not looked for in too few articles, across outlets, or where the outlet is unknown', () => {
    expect(
      findTemplateLines([article('a', story('A ferry', PLEA)), article('b', story('A dam', PLEA))]).size,
    ).toBe(0);
    const outlets = ['One', 'Two', 'Three', 'Four', null].map((outlet, index) =>
      article(`${index}`, story(`Topic ${'abcde'[index]}`, PLEA), outlet),
    );
    expect(findTemplateLines(outlets).size).toBe(0);
  });

  it('are told by the site where the outlet has no name', () => {
    const articles = ['ferry', 'bridge', 'dam', 'tram'].map((name) =>
      article(name, story(name, PLEA), null, `https://www.courier.example/${name}`),
    );
    expect([...findTemplateLines(articles).keys()]).toEqual(['courier.example']);
  });

  it('stay where an article has nothing else', () => {
    const articles = [
      ...['w', 'x', 'y', 'z'].map((name) => article(name, story(name, PLEA))),
      article('plea', [PLEA]),
    ];
    const only = articles[4];
    expect(only && withoutTemplateLines(only, findTemplateLines(articles)).article).toEqual(only);
  });
});
