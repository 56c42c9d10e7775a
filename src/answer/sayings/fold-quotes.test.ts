import { describe, expect, test } from 'vitest';
import type { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { foldQuotes } from './fold-quotes.ts';
import { quotedArchive } from './quoted-archive.fixture.ts';
import { sayingsOf } from './resolved-quotes.ts';

/** One article for each wording, all of one speaker; how many sources each shown saying has. */
async function folded(...wordings: readonly string[]): Promise<number[]> {
  const articles = wordings.map(
    (says, i): Parameters<typeof quotedArticle> => [
      { id: `a${i}`, text: `Ines Varga said ${says}.` },
      [{ says, speaker: 'Ines Varga' }],
    ],
  );
  const archive = await quotedArchive(...articles);
  const sayings = archive.ids.flatMap((id) => {
    const entry = archive.get(id);
    return entry ? sayingsOf(archive, entry) : [];
  });
  return foldQuotes(archive, sayings).map(({ also }) => also.length + 1);
}

describe('foldSayings', () => {
  test('puts the same words together, with all their sources', async () =>
    expect(await folded('the old ferry stays in port', 'the old ferry stays in the port')).toEqual([2]));

  test('keeps eight reports from one mould apart, since their figures differ', async () => {
    const reports = [3, 5, 8, 13, 21, 34, 55, 89].map(
      (lost) => `the storm at the harbour cost the fishing fleet ${lost} boats and most of its nets`,
    );
    expect(await folded(...reports)).toEqual(reports.map(() => 1));
  });

  test('keeps different places apart, and other words', async () => {
    expect(
      await folded(
        'the old bridge at Orby will be closed for repairs',
        'the old bridge at Tarn will be closed for repairs',
      ),
    ).toEqual([1, 1]);
    expect(await folded('the old ferry stays in port', 'the mill will be sold')).toEqual([1, 1]);
  });
});
