import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { openLibrary } from '../../library/library.ts';
import type { WhoSaidQuery } from '../../model.ts';
import { whoSaid } from './who-said.ts';

const quiet = () => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const corpusDir = process.env['VERBATIM_EXTRA_ARTICLES'];

describe.skipIf(!corpusDir)('who said what in the extra articles', () => {
  const library = openLibrary({ corpusDir: corpusDir ?? '', workers: 0, dataDir: null, log });
  let archive: Archive | null = null;
  beforeAll(async () => {
    await library.reindex();
    archive = library.current();
  });
  afterAll(() => library.close());

  const ask = (query: Omit<WhoSaidQuery, 'kind'>) => {
    if (!archive) throw new Error('the articles could not be read');
    return whoSaid(archive, { kind: 'who-said', ...query }, { strictness: 'normal' });
  };

  test.each([
    ['fake news', /Kremlin/],
    ['another hoax', /^Dmitry Peskov$/],
    ['another HOAXES', /^Dmitry Peskov$/],
    ['new level of desperation by Putin', /^John Kirby$/],
  ])('%s', (quote, speaker) => {
    const { answered, statements } = ask({ quote });
    expect(answered).toBe(true);
    expect(statements[0]?.speaker).toMatch(speaker);
  });

  test('one president under three spellings', () => {
    const { statements } = ask({ speaker: 'Zelensky' });
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(1);
    expect(new Set(statements.map(({ citation }) => citation.articleId)).size).toBe(4);
  });

  test('what none of them has', () => {
    expect(ask({ quote: 'we have never met these soldiers' }).answered).toBe(false);
    expect(ask({ speaker: 'Pablo Matera' }).answered).toBe(false);
  });
});
