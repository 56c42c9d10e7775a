import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { ask } from '../../ask/ask.ts';

const race = (year: number, winner: string) =>
  articleOf(`The rowing regatta of Larkness was won by ${winner} after a close race on Saturday.`, {
    id: `regatta-${year}`,
    title: 'The regatta of Larkness',
    published: `${year}-06-10`,
  });
const ARTICLES = [race(2029, 'the Herons'), race(2030, 'the Otters'), race(2031, 'the Storks')];

async function first(question: string, asked?: string) {
  const archive = await archiveOf(ARTICLES);
  const options = {
    strictness: 'lenient' as const,
    ...(asked !== undefined && { askedAt: new Date(`${asked}T12:00:00`) }),
  };
  return ask(archive, { kind: 'ask', question }, options);
}
const firstId = async (question: string, asked?: string) =>
  (await first(question, asked)).hits[0]?.citation.articleId;

describe('the day of asking', () => {
  it.each([
    ['2029-06-12', 'regatta-2029'],
    ['2030-06-12', 'regatta-2030'],
    ['2031-06-12', 'regatta-2031'],
  ])('brings the edition of that year to the front: %s', async (asked, id) => {
    expect(await firstId('Who won the rowing regatta of Larkness?', asked)).toBe(id);
  });

  it('does not weigh against the year that the question names', async () => {
    expect(await firstId('Who won the rowing regatta of Larkness in June 2029?', '2031-06-12')).toBe(
      'regatta-2029',
    );
    expect(await firstId('Who won the rowing regatta of Larkness last year?', '2031-06-12')).toBe(
      'regatta-2030',
    );
  });

  it('changes nothing in an archive that is no longer fed', async () => {
    const question = 'Who won the rowing regatta of Larkness?';
    const [late, none] = [await first(question, '2044-01-01'), await first(question)];
    expect(late.hits.map(({ citation }) => citation.articleId)).toEqual(
      none.hits.map(({ citation }) => citation.articleId),
    );
    expect(late.items.map(({ label }) => label)).toEqual(none.items.map(() => ''));
  });

  it('marks what is much older than it, where the archive has newer articles', async () => {
    const { items } = await first('Who won the rowing regatta of Larkness?', '2031-06-12');
    const labels = new Map(items.map(({ passage, label }) => [passage?.citation.articleId, label]));
    expect(labels.get('regatta-2031')).toBe('');
    expect(labels.get('regatta-2029') ?? 'from 2029').toBe('from 2029');
  });
});
