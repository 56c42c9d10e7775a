import { expect, it } from 'vitest';
import { queryOnMessage } from './on-message.ts';

const MESSAGE = 'The dam broke,\nMoor said';

it.each([
  '',
  'is this true?',
  'real?',
  'who said this',
  'did she really say that??',
  'fact check',
  'says who',
])('%j on a message asks whether it is so', (words) => {
  expect(queryOnMessage(words, MESSAGE)).toEqual({ kind: 'check', claim: 'The dam broke, Moor said' });
});

it.each(['source?', 'sources', 'where is this from', 'link?'])('%j asks where it stands', (words) => {
  expect(queryOnMessage(words, MESSAGE)).toEqual({ kind: 'ask', question: 'The dam broke, Moor said' });
});

it.each(['who is Moor?', 'what did Moor say', 'timeline of the dam'])(
  '%j asks something of its own',
  (words) => {
    expect(queryOnMessage(words, MESSAGE)).toBeNull();
  },
);

it('looks up no more than can be', () => {
  const query = queryOnMessage('true?', 'word '.repeat(2000));
  expect(query?.kind === 'check' && query.claim.length).toBeLessThanOrEqual(1000);
});
