import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/answer/ask/ask.ts';
import type { Archive } from '../src/archive/archive.ts';
import { readCorpus } from '../src/library/read-corpus.ts';
import type { AskAnswer } from '../src/model.ts';
import { ANSWERABLE, UNANSWERABLE, UNANSWERABLE_BY_KNOWN_NAMES } from './real-questions.ts';

const folder = process.env['VERBATIM_EXTRA_ARTICLES'];

if (folder === undefined) it.skip('the real articles: VERBATIM_EXTRA_ARTICLES names no folder', () => {});
else {
  describe('questions of our own over the four real articles', () => {
    let archive: Archive;
    const put = (question: string): AskAnswer =>
      ask(archive, { kind: 'ask', question }, { strictness: 'normal' });

    beforeAll(async () => {
      ({ archive } = await readCorpus(folder, 0));
    });

    it('answers at least 80 % of what the articles tell, and at most 9 % wrongly', () => {
      const rows = ANSWERABLE.map(({ question, holds }) => ({ question, holds, answer: put(question) }));
      const wrong = rows.filter(({ answer, holds }) => answer.best !== null && !holds.test(answer.best.text));
      const right = rows.filter(({ answer, holds }) => answer.best !== null && holds.test(answer.best.text));
      const listed = wrong.map(({ question, answer }) => `${question} ${answer.best?.text}`).join('\n');
      expect(wrong.length / rows.length, listed).toBeLessThanOrEqual(0.09);
      expect(right.length / rows.length).toBeGreaterThanOrEqual(0.8);
    });

    it('declines at least 95 % of what they do not tell', () => {
      const all = [...UNANSWERABLE, ...UNANSWERABLE_BY_KNOWN_NAMES];
      const answered = all.filter((question) => put(question).answered);
      expect(answered.length / all.length, answered.join('\n')).toBeLessThanOrEqual(0.05);
    });

    it('tells the two apart also where every name is known', () => {
      const answered = ANSWERABLE.filter(({ question }) => put(question).answered).length / ANSWERABLE.length;
      const refused = UNANSWERABLE_BY_KNOWN_NAMES.filter((question) => !put(question).answered).length;
      expect((answered + refused / UNANSWERABLE_BY_KNOWN_NAMES.length) / 2).toBeGreaterThanOrEqual(0.85);
    });
  });
}
