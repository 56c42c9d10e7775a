import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../quotes/article.fixture.ts';

const peopleIn = (text: string) => readingOf(text).names.personIndex.people.map(({ name }) => name);

describe('siblingsNamed', () => {
  it.each([
    ['Twins Karl and Otto Weil run a mill.', 'Karl Weil'],
    ['The mill of the brothers Karl and Otto Weil shut.', 'Karl Weil'],
    ['Sisters Ida and Clara Moor waved.', 'Ida Moor'],
    ['It was run by siblings Ida and Otto Moor.', 'Ida Moor'],
  ])('gives the first the family name in %s', (text, name) => {
    expect(peopleIn(text)).toContain(name);
  });

  it.each([
    'Karl and Otto Weil run a mill.',
    'Brothers from Kiel met Karl and Otto Weil.',
    'The brothers Karl and Otto met Clara Moor.',
    'Twins Karl Berg and Otto Weil run a mill.',
  ])('gives nobody another’s in %s', (text) => {
    expect(peopleIn(text)).not.toContain('Karl Weil');
  });

  it('names who speaks by the given name', () => {
    const text = 'Twins Karl and Otto Weil run a mill. “It creaks,” Karl said. “It is fine,” said Otto.';
    expect(quotesOf(text).map(({ speaker, role }) => [speaker, role])).toEqual([
      ['Karl Weil', null],
      ['Otto Weil', null],
    ]);
  });
});
