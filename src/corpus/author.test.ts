import { expect, it } from 'vitest';
import { cleanAuthor } from './author.ts';

it.each([
  ['Anna Berg in Kiel', 'Anna Berg'],
  ['By Anna Berg in Kiel and Otto Weil in Port Lund', 'Anna Berg and Otto Weil'],
  ['Anna Berg', 'Anna Berg'],
  ['Women in Black', 'Women in Black'],
])('the names of a byline are without the places that they write from: %s', (line, names) =>
  expect(cleanAuthor(line)).toBe(names),
);
