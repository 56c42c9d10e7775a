import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../answer/kinds/index.ts';
import { sayIn } from '../words/say.ts';
import { citedIn, toBibTeX, toCslJson } from './citations.ts';
import { citation, DAM_TIMELINE } from './timeline.fixture.ts';

const ODD = citation('storm_2023-05-04~a', {
  title: '50 % of {Orrin} & its #1 dam_wall\\ costs $3',
  url: 'https://orrin.example/a_b?x={1}',
});

const NAMED = new Map([
  ['backslash', '\\'],
  ['asciitilde', '~'],
  ['asciicircum', '^'],
  ['braceleft', '{'],
  ['braceright', '}'],
]);

/** What is inside each pair of outer braces of an entry's fields; undoes the escaping. */
function readFields(bibtex: string): Map<string, string> {
  const fields = [...bibtex.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)];
  return new Map(
    fields.map(([, name = '', value = '']) => [
      name,
      value
        .replace(/^\{(.*)\}$/s, '$1')
        .replace(/\\text(\w+)\{\}|\\([#$%&_])/g, (_, word, sign) =>
          word === undefined ? sign : NAMED.get(String(word)),
        ),
    ]),
  );
}

describe('citedIn', () => {
  it('has each article once, in the order in which it is cited', () => {
    const cited = citedIn(rowsOf(DAM_TIMELINE, sayIn()));
    expect(cited).toHaveLength(6);
    expect(new Set(cited.map(({ articleId }) => articleId)).size).toBe(6);
  });
});

describe('toBibTeX', () => {
  it('gives an entry an article, with what BibTeX would read as a command escaped', () => {
    const bibtex = toBibTeX([ODD, citation('b', { outlet: null, published: '2024-10' })]);
    expect(bibtex).toContain('@article{storm_2023-05-04-a,');
    expect(bibtex).toContain(
      'title = {{50 \\% of \\textbraceleft{}Orrin\\textbraceright{} \\& its \\#1 dam\\_wall\\textbackslash{} costs \\$3}}',
    );
    expect(bibtex).toContain('url = {https://orrin.example/a_b?x=%7B1%7D}');
    expect(bibtex).toMatch(
      /@misc\{b,\n {2}title = .*\n {2}year = \{2024\},\n {2}month = \{10\},\n {2}date = \{2024-10\},\n\}/,
    );
  });

  it('gives every title back, and its braces always match', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const bibtex = toBibTeX([citation('a', { title })]);
        expect(readFields(bibtex).get('title')).toBe(title.replace(/\s+/g, ' '));
        // BibTeX counts every brace, whatever stands before it.
        expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
      }),
    );
  });
});

describe('toCslJson', () => {
  it('has what Zotero reads: outlet, address, and as much of the date as is known', () => {
    expect(JSON.parse(toCslJson([ODD, citation('b', { outlet: null, published: null })]))).toEqual([
      {
        id: 'storm_2023-05-04~a',
        type: 'article-newspaper',
        title: ODD.title,
        'container-title': 'Orrin Echo',
        issued: { 'date-parts': [[2023, 5, 5]] },
        URL: ODD.url,
      },
      { id: 'b', type: 'article-newspaper', title: 'A title' },
    ]);
  });
});
