import { describe, expect, it } from 'vitest';
import { quotesOf, readingOf } from '../article.fixture.ts';
import { findSignedAttributions } from './signatures.ts';

describe('findSignedAttributions', () => {
  it.each(['—', '―', '–'])('reads a name signed behind %s', (dash) => {
    const [quote] = quotesOf(`“We waited years for this bridge.” ${dash} Ilse Brandt`);
    expect(quote).toMatchObject({ rule: 'signature', speaker: 'Ilse Brandt', source: 'Ilse Brandt' });
  });

  it('reads several on one line', () => {
    const text = '“We waited years.” — Ilse Brandt\n“So did we all here.” — Otto Weil, Kiel';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(['Ilse Brandt', 'Otto Weil']);
  });

  it.each([
    'The “old bridge” — Kiel has three — was closed.',
    'The “old bridge” — nobody knew why — was closed.',
    'A well-known name: Ilse Brandt.',
  ])('leaves a dash inside a sentence alone: %s', (text) => {
    expect(findSignedAttributions(readingOf(text))).toEqual([]);
  });
});
