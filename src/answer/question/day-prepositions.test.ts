import { expect, it } from 'vitest';
import { stem } from '../../text/stems.ts';
import { toldByPreposition } from './day-prepositions.ts';

const told = (before: string, asked: string, verb: string) =>
  toldByPreposition(before, new Set([stem(asked)])).has(stem(verb));

it.each([
  ['They threatened a strike from ', 'strike', 'start'],
  ['More rain is expected until ', 'rain', 'end'],
  ['The boats will run from 14 June until ', 'boats', 'end'],
])('%j tells when the %s %ss', (before, asked, verb) => {
  expect(told(before, asked, verb)).toBe(true);
});

it.each([
  ['The bridge over the Selda will be shut from ', 'bridge', 'open'],
  ['The museum is shut until ', 'museum', 'close'],
  ['The closed fair was put off until ', 'fair', 'end'],
  ['Since the election was called, voters can register from ', 'election', 'start'],
  ['There will be no strike until ', 'strike', 'end'],
])('%j tells not when the %s %ss', (before, asked, verb) => {
  expect(told(before, asked, verb)).toBe(false);
});
