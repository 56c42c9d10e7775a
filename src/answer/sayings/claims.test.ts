import { describe, expect, test } from 'vitest';
import { areDifferentClaims, readClaimKey } from './claims.ts';
import { quotedArchive } from './quoted-archive.fixture.ts';
import { sayingsOf } from './resolved-quotes.ts';

async function differ(one: string, other: string): Promise<boolean> {
  const archive = await quotedArchive(
    [{ id: 'a', text: one }, [{ says: one, speaker: 'Ines Varga' }]],
    [{ id: 'b', text: other }, [{ says: other, speaker: 'Ines Varga' }]],
  );
  const [a, b] = ['a', 'b'].map((id) => {
    const entry = archive.get(id);
    const [saying] = entry ? sayingsOf(archive, entry) : [];
    return saying && readClaimKey(saying);
  });
  if (!a || !b) throw new Error('no quote');
  expect(areDifferentClaims(b, a)).toBe(areDifferentClaims(a, b));
  return areDifferentClaims(a, b);
}

describe('claims', () => {
  test.each([
    ['12 boats were lost in the storm', '14 boats were lost in the storm'],
    ['the pier cost 1,200 crowns', 'the pier cost 12,000 crowns'],
    ['three boats were lost', 'four boats were lost'],
    ['the boats were lost', 'three of the boats were lost'],
    ['millions of fish died', 'thousands of fish died'],
    ['the plant in Orby will close by June', 'the plant in Tarn will close by June'],
    ['Acme will close its plant by June', 'Brill will close its plant by June'],
    ['the ferry sails on Monday', 'the ferry sails on Friday'],
    ['the ferry will sail', 'the ferry will not sail'],
    ['the ferry can sail', 'the ferry can’t sail'],
    ['the harbour board and Tarn Bank will pay', 'the harbour board will pay'],
  ])('differ: %s / %s', async (one, other) => expect(await differ(one, other)).toBe(true));

  test.each([
    ['three boats were lost', '3 boats were lost'],
    ['the pier cost 1200 crowns', 'the pier cost 1,200 crowns'],
    ['Volodymyr Zelenskyy will visit the port', 'that Zelensky will visit the port'],
    ['“We will not sail,”', 'we will not sail'],
    ['Heavy rains stopped work', 'that heavy rain stopped the work'],
    ['the port board will pay for it', 'the board will pay for all of it'],
  ])('may be one: %s / %s', async (one, other) => expect(await differ(one, other)).toBe(false));
});
