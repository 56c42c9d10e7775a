import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const WORDS = '“Nobody should have to queue for a letter.”';

describe('introducedBy', () => {
  it.each([
    ['From the desk of Ilse Brandt, chief clerk, Tern Council.', 'Ilse Brandt'],
    ['From the Desk of Mayor Otto Weil', 'Otto Weil'],
    ['A message from Ilse Brandt, head of Tern School:', 'Ilse Brandt'],
    ['And from Chairwoman Anna Berg:', 'Anna Berg'],
    ['A statement from Heron Ferries:', 'Heron Ferries'],
    ['Here is Ilse Brandt:', 'Ilse Brandt'],
  ])('gives a quotation to whom the line above names: %s', (line, speaker) => {
    expect(quotesOf(`${line}\n\n${WORDS}`)).toMatchObject([{ speaker, inferred: true, content: [WORDS] }]);
  });

  it.each([
    'The council met Otto Weil on Monday.',
    'The letter from Otto Weil lay on the desk of Ilse Brandt for a week.',
    'From Ilse Brandt in Kiel',
    'The price of bread and milk:',
  ])('but to nobody below a line that tells something else: %s', (line) => {
    expect(
      quotesOf(`${line}\n\n${WORDS}`).find(({ content }) => content[0] === WORDS)?.speaker ?? null,
    ).toBeNull();
  });
});
