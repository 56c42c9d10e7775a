import { describe, expect, it } from 'vitest';
import { findPlaces, opensPlace } from './places.ts';
import { stem } from './stems.ts';
import { tokenize } from './tokens.ts';

const placesIn = (text: string) => {
  const tokens = tokenize(text);
  return findPlaces(tokens.map(({ term }) => stem(term))).map(({ at, length, kinds }) => [
    text.slice(tokens[at]?.start, tokens[at + length - 1]?.end),
    [...kinds].sort().join(' '),
  ]);
};

describe('places by gazetteer', () => {
  it('finds countries, states, capitals and nationalities, the longest name first', () => {
    expect(placesIn('A ferry from Saudi Arabia to Tasmania met a Norwegian trawler off Lisbon')).toEqual([
      ['Saudi Arabia', 'country'],
      ['Tasmania', 'state'],
      ['Norwegian', 'demonym'],
      ['Lisbon', 'capital'],
    ]);
  });

  it('knows names of more than one kind, and the short ones that news uses', () => {
    expect(placesIn('Georgia and the U.S. and Britain')).toEqual([
      ['Georgia', 'country state'],
      ['U.S.', 'country'],
      ['Britain', 'country'],
    ]);
  });

  it('knows with which stem a name can begin', () => {
    expect(['saudi', 'lisbon', 'arabia', 'keeper'].map((word) => opensPlace(stem(word)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('finds nothing in what is no place', () => {
    expect(placesIn('The keeper of the lighthouse sold three lanterns')).toEqual([]);
  });
});
