import { describe, expect, test } from 'vitest';
import type { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { quotedArchive } from '../sayings/quoted-archive.fixture.ts';
import { sayingsApart, sharedTurns } from './joint-statements.ts';

async function turnsIn(text: string, quotes: Parameters<typeof quotedArticle>[1] = []) {
  const archive = await quotedArchive([{ id: 'a', text }, quotes]);
  const entry = archive.get('a');
  return entry ? sharedTurns(archive, entry).map(({ quote }) => [quote.speaker, quote.stance]) : [];
}

describe('what several bodies say together', () => {
  test.each([
    [
      'Neither Corvana nor the harbour board has responded to the claims.',
      'Corvana',
      'harbour board',
      'declines',
    ],
    [
      'So far neither Port Tamsin nor Corvana has publicly commented on it.',
      'Port Tamsin',
      'Corvana',
      'declines',
    ],
    ['Corvana and Sorvia have not yet replied.', 'Corvana', 'Sorvia', 'declines'],
    ['The Tarn Bank and Agronax declined to comment.', 'Tarn Bank', 'Agronax', 'declines'],
    ['Experts doubt it, while Corvana and Sorvia deny such accusations.', 'Corvana', 'Sorvia', 'denies'],
    ['Corvana and Sorvia have rejected these reports.', 'Corvana', 'Sorvia', 'denies'],
  ])('%s', async (text, one, other, stance) => {
    expect(await turnsIn(text)).toEqual([
      [one, stance],
      [other, stance],
    ]);
  });

  test.each([
    'Corvana and Sorvia deny visas to each other.',
    'Neither Corvana nor Sorvia has a port.',
    'Corvana and Sorvia commented on the claims.',
    'Corvana and Sorvia have not yet met.',
  ])('nothing of the kind: %s', async (text) => expect(await turnsIn(text)).toEqual([]));

  test('what the quotes have already is not told twice', async () => {
    const text = 'Neither Corvana nor Sorvia has commented on it.';
    const known = { says: 'on it', speaker: 'Sorvia', source: 'Sorvia', stance: 'declines' } as const;
    expect(await turnsIn(text, [known])).toEqual([['Corvana', 'declines']]);
  });

  test('a quote of both together gives way to each by itself, others stay', async () => {
    const text = 'Neither Corvana nor Sorvia has commented on it. Corvana and Sorvia said it rained.';
    const both = {
      says: 'on it',
      speaker: 'Corvana and Sorvia',
      source: 'Corvana nor Sorvia',
      stance: 'declines',
    } as const;
    const rain = { says: 'it rained', speaker: 'Corvana and Sorvia', source: 'Corvana and Sorvia' } as const;
    const archive = await quotedArchive([{ id: 'a', text }, [both, rain]]);
    const entry = archive.get('a');
    const speakers = entry ? sayingsApart(archive, entry).map(({ quote }) => quote.speaker) : [];
    expect(speakers).toEqual(['Corvana and Sorvia', 'Corvana', 'Sorvia']);
  });
});
