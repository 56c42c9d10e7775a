import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/answer/ask/ask.ts';
import type { Archive } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { extract } from '../src/extract/extract.ts';
import { SMALL_TOWN, TOLD, UNNAMED, UNTOLD } from './small-town.ts';

describe('plain questions over a few short articles', () => {
  let archive: Archive;
  const put = (question: string) => ask(archive, { kind: 'ask', question }, { strictness: 'normal' });

  beforeAll(async () => {
    const entries = SMALL_TOWN.map((article) => ({ article, extraction: extract(article) }));
    archive = await buildArchive(entries, { builtAt: '2033-08-01T00:00:00Z' });
  });

  it('are answered where the articles tell', () => {
    const missed = TOLD.filter(([question, holds]) => !holds.test(put(question).best?.text ?? ''));
    expect(missed.length / TOLD.length, missed.join('\n')).toBeLessThanOrEqual(0.3);
  });

  it('are declined where they know the names and do not tell', () => {
    const answered = UNTOLD.filter((question) => put(question).answered);
    expect(answered.length / UNTOLD.length, answered.join('\n')).toBeLessThanOrEqual(0.25);
  });

  it('are declined where nothing of it is known', () => {
    const answered = UNNAMED.filter((question) => put(question).answered);
    expect(answered.length / UNNAMED.length, answered.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('are never answered with a question alone', () => {
    const answers = [...TOLD.map(([question]) => question), ...UNTOLD].map(
      (question) => put(question).best?.text,
    );
    expect(answers.filter((text) => text?.endsWith('?'))).toEqual([]);
  });
});
