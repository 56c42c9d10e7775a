import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { sayingsOf } from '../sayings/resolved-quotes.ts';
import { readTopic, relevance } from './quote-topic.ts';

it('takes initials for the name that they stand for', async () => {
  const archive = await archiveOf([
    articleOf(
      '“We will pay for the roof,” said Olaf Brenn Kvist. Mayor Ida Lund said: “Kvist has not paid us.”',
      {
        id: 'roof',
        title: 'Roof',
      },
    ),
  ]);
  const entry = archive.get('roof');
  const saying = entry && sayingsOf(archive, entry).find(({ quote }) => quote.speaker?.includes('Lund'));
  if (!saying) throw new Error('no quote of the mayor');
  expect(relevance(readTopic(archive, 'OBK'), saying)).toBeGreaterThan(0.5);
  expect(relevance(readTopic(archive, 'OBX'), saying)).toBe(0);
});
