import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { hostOf } from '../../../test/host-of.ts';
import type { Intake } from '../../intake/intake.ts';
import { archiveOf } from '../../library/memory-library.ts';
import type { Answer, ReindexReport } from '../../model.ts';
import { openAnswerService } from '../answer-service.ts';
import { removing } from './removing.ts';

const template = (outlet: string) => ({ outlet, lines: ['Call 555 0142.'], articles: 6 });
const report: ReindexReport = {
  added: [],
  changed: [],
  removed: ['a.txt'],
  unchanged: 7,
  skipped: [],
  articles: 7,
  paragraphs: 90,
  seconds: 1,
  templates: ['Vellmark Courier', 'Ostmark Herald', 'Tarn Post'].map(template),
  unread: [{ language: 'da', articles: 3 }],
};

it('says first where the file is now, however much there is to say of the others', async () => {
  const archive = await archiveOf([articleOf('The ferry sank.', { id: 'a', file: 'a.txt' })]);
  const library = { current: () => archive, reindex: async () => report, close: async () => {} };
  const intake: Intake = {
    preview: () => Promise.reject(new Error('nothing is previewed')),
    keep: () => Promise.reject(new Error('nothing is kept')),
    discard: () => Promise.reject(new Error('nothing is discarded')),
    add: () => Promise.reject(new Error('nothing is added')),
    readWords: () => Promise.reject(new Error('nothing is read')),
    remove: async (file) => ({ file, movedTo: 'removed/a.txt' }),
  };
  const answers: Answer[] = [];
  for await (const answer of removing(
    openAnswerService(hostOf(library), { strictness: 'normal', intake }),
    'a',
  ))
    answers.push(answer);
  expect(answers.at(-1)?.notes[0]).toMatch(/^a\.txt was moved to “removed”/);
  expect(answers.at(-1)?.notes).toHaveLength(6);
});
