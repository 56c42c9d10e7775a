import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const BLOCK = '“The quay is safe, and nobody needs to leave the harbour before the winter comes.”';

function speakerOf(text: string): string | null | undefined {
  const quote = quotesOf(text).find(({ content }) => content[0]?.includes('The quay is safe'));
  expect(quote).toMatchObject({ kind: 'direct', content: [BLOCK] });
  return quote?.speaker;
}

describe('whose words stand in a block', () => {
  it.each([
    ['of the report before it', `Otto Weil noted that the gate had held.\n\nQuote: ${BLOCK}`, 'Otto Weil'],
    ['of the source line', `Source: harbour master Otto Weil at a briefing\n\nQuote: ${BLOCK}`, 'Otto Weil'],
    ['of the source line behind', `Quote: ${BLOCK}\n\nSource: harbour master Otto Weil`, 'Otto Weil'],
    [
      'of the label',
      `Otto Weil met Ilse Brandt. Quote from Brandt: nothing.\n\nQuote from Otto Weil: ${BLOCK}`,
      'Otto Weil',
    ],
    [
      'of the last subject',
      `Otto Weil visited the port with Ilse Brandt.\n\nLiterally: ${BLOCK}`,
      'Otto Weil',
    ],
    ['of the only person', `The port opened. Reporters met Otto Weil.\n\nStatement: ${BLOCK}`, 'Otto Weil'],
  ])('is the person %s', (_, text, speaker) => expect(speakerOf(text)).toBe(speaker));

  it.each([
    ['nobody is named', `The port opened on Friday.\n\nQuote: ${BLOCK}`],
    ['several are named alike', `Reporters met Otto Weil and Ilse Brandt.\n\nQuote: ${BLOCK}`],
    ['the label alone stands before it', `Quote: ${BLOCK}`],
  ])('stays unknown where %s', (_, text) => expect(speakerOf(text)).toBeNull());
});
