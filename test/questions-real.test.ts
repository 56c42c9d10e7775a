import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../src/answer/answer-query.ts';
import type { Archive } from '../src/archive/archive.ts';
import { readCorpus } from '../src/library/read-corpus.ts';
import type { Answer } from '../src/model.ts';
import { ANSWERABLE, UNANSWERABLE, UNANSWERABLE_BY_KNOWN_NAMES } from './real-questions.ts';

const folder = process.env['VERBATIM_EXTRA_ARTICLES'];

if (folder === undefined) it.skip('the real articles: VERBATIM_EXTRA_ARTICLES names no folder', () => {});
else {
  describe('questions of our own over the four real articles', () => {
    let archive: Archive;
    // Through the door that people use: a question may be one of somebody's words, and of their silence.
    const put = (question: string): Answer =>
      answerQuery(archive, { kind: 'ask', question }, { strictness: 'normal' });
    const shown = (answer: Answer): string | null =>
      answer.answered
        ? ((answer.kind === 'ask' ? answer.best?.text : undefined) ??
          answer.items.find(({ passage }) => passage !== null)?.passage?.text ??
          answer.lead)
        : null;

    beforeAll(async () => {
      ({ archive } = await readCorpus(folder, 0));
    });

    it('answers at least 88 % of what the articles tell, and at most 6 % wrongly', () => {
      const rows = ANSWERABLE.map(({ question, holds }) => ({ question, holds, text: shown(put(question)) }));
      const wrong = rows.filter(({ text, holds }) => text !== null && !holds.test(text));
      const right = rows.filter(({ text, holds }) => text !== null && holds.test(text));
      const listed = wrong.map(({ question, text }) => `${question} ${text}`).join('\n');
      expect(wrong.length / rows.length, listed).toBeLessThanOrEqual(0.06);
      expect(right.length / rows.length).toBeGreaterThanOrEqual(0.88);
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
