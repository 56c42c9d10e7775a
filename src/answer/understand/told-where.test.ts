import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { ask } from '../ask/ask.ts';
import { answerWithPlace } from './told-where.ts';

/** The sentence that says where, for a question about the ferry Corvo in one article. */
async function whereTold(text: string, answered: boolean) {
  const archive = await archiveOf([articleOf(text, { id: 'a', language: 'en' })]);
  const asked = ask(
    archive,
    { kind: 'ask', question: 'where (drowned on the ferry Corvo)?' },
    { strictness: 'lenient' },
  );
  return answerWithPlace(archive, { ...asked, answered, best: null })?.best?.text;
}

const NEAR_SELDA = 'The ferry Corvo sank near Selda on Monday.';

it('tells a place of what was answered, and leaves alone what was not', async () => {
  expect(await whereTold(NEAR_SELDA, true)).toBe(NEAR_SELDA);
  expect(await whereTold(NEAR_SELDA, false)).toBeUndefined();
});

it('takes neither Parliament for a place nor another ferry for the one that was named', async () => {
  expect(
    await whereTold('Fares of the ferry Corvo will rise, a minister said in Parliament.', true),
  ).toBeUndefined();
  expect(await whereTold('The ferry Lantern sank near Selda on Monday.', true)).toBeUndefined();
});
