import { expect, it } from 'vitest';
import { readCheck } from './check-forms.ts';

it.each([
  ['did moor really say "we will not sail"?', 'moor', '"we will not sail"'],
  ['Did Ada Moor ever say that the hull was cracked', 'Ada Moor', 'the hull was cracked'],
  ['moor said "pure theatre", right?', 'moor', '"pure theatre"'],
  ['moor said “pure theatre” true?', 'moor', '“pure theatre”'],
  ['is this a real quote: "not this week"', undefined, '"not this week"'],
  ['is it true that Pell said "not this week"', 'Pell', '"not this week"'],
  ['did he really say “pure theatre”', undefined, '“pure theatre”'],
  ['fact check: “pure theatre”', undefined, '“pure theatre”'],
  ['real quote? "the boats stay in port"', undefined, '"the boats stay in port"'],
  ['fake or not? “the boats stay in port”', undefined, '“the boats stay in port”'],
  ['“the boats stay in port” real or fake?', undefined, '“the boats stay in port”'],
  ['did nobody say “pure theatre”', undefined, '“pure theatre”'],
  ['lol did pell actually say the boats stay in port???', 'pell', 'the boats stay in port'],
  ['need to verify, did pell say "not this week"', 'pell', '"not this week"'],
  ['we want to know: did Ada Moor say “pure theatre”', 'Ada Moor', '“pure theatre”'],
  ['can you check if Moor really said "pure theatre"', 'Moor', '"pure theatre"'],
  ['is it legit that pell said "not this week"', 'pell', '"not this week"'],
  ['“the boats stay in port” – Ada Moor. legit?', 'Ada Moor', '“the boats stay in port”'],
  ['"the boats stay in port" - ada moor, is that real or fake?', 'ada moor', '"the boats stay in port"'],
  ['"the boats stay in port" by Pell, right?', 'Pell', '"the boats stay in port"'],
  ['"the boats stay in port" - real or fake', undefined, '"the boats stay in port"'],
])('%s asks for a verdict', (words, speaker, claim) => {
  expect(readCheck(words)).toEqual({
    query: { kind: 'check', claim, ...(speaker !== undefined && { speaker }) },
    isSure: true,
  });
});

it.each([
  '“We will not sail with a cracked hull,” Varga told reporters',
  'Varga: "We will not sail with a cracked hull"',
  '> we will not sail\nso much for that',
])('%s may be a pasted quotation', (words) => {
  expect(readCheck(words)).toEqual({ query: { kind: 'check', claim: words }, isSure: false });
});

it.each([
  'did moor say anything about the hull?',
  'what did moor say about the hull',
  'has moor said why the boat stays',
  'who said "pure theatre"?',
  'why did moor say that?',
  'timeline of "pure theatre"',
  'did she say so',
  'The “Aurelia” ran aground',
  'when did moor say "not this week"',
  'need to know when moor said "not this week"',
  'can you tell me who wrote “The Night Boat” – Pell or Moor?',
  'is it true that the hull was cracked?',
])('%s asks something else', (words) => {
  expect(readCheck(words)).toBeNull();
});
