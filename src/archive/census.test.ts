import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { archiveOf } from '../library/memory-library.ts';
import { censusOf } from './census.ts';

describe('censusOf', () => {
  it('has the newest first, outlets by their articles, and the days that are known', async () => {
    const archive = await archiveOf([
      articleOf('Ice.', { id: 'undated', outlet: 'Gazette' }),
      articleOf('Rain.', { id: 'old', outlet: 'Post', published: '2031-01' }),
      articleOf('Sun.', { id: 'new', outlet: 'Gazette', published: '2031-02-03T08:00:00' }),
      articleOf('Wind.', { id: 'also-new', outlet: 'Courier', published: '2031-02-03T08:00:00' }),
      articleOf('Fog.', { id: 'nameless' }),
    ]);
    const { newest, outlets, days } = censusOf(archive);
    expect(newest).toEqual(['new', 'also-new', 'old', 'undated', 'nameless']);
    expect(outlets).toEqual([
      { name: 'Gazette', articles: 2 },
      { name: 'Courier', articles: 1 },
      { name: 'Post', articles: 1 },
    ]);
    expect(days).toEqual(['2031-01', '2031-02-03', '2031-02-03']);
    expect(censusOf(archive)).toBe(censusOf(archive));
  });
});
