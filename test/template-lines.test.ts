import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerQuery } from '../src/answer/answer-query.ts';
import type { Archive } from '../src/archive/archive.ts';
import { openLibrary } from '../src/library/library.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';

const FOOTER = '"We read every letter," says our readers’ editor Pia Holm. Write to 4 Quay Street, Vellmark.';
const TOPICS = ['ferry', 'bridge', 'dam', 'tram', 'theatre', 'lighthouse'];
const options = { strictness: 'normal' as const };

let corpus: TemporaryFolder;
let data: TemporaryFolder;
beforeEach(async () => {
  [corpus, data] = [await makeFolder(), await makeFolder()];
  for (const topic of TOPICS) await corpus.put(`${topic}.md`, report(topic));
});
afterEach(async () => {
  await Promise.all([corpus.remove(), data.remove()]);
});

const report = (topic: string): string => `---
title: The ${topic} stays closed
source: Vellmark Courier
date: 2024-03-05
---
The ${topic} will be closed for repairs from Monday, the council of Vellmark said.

"Nobody likes to lose the ${topic} for a winter," said Mayor Ilse Brandvik.

Work on the ${topic} costs 3 million crowns, and the state pays a half of it.

${FOOTER}
`;

/** The archive of a library that is opened, renewed and closed again. */
async function archiveOf(workers: number, dataDir: string | null): Promise<Archive> {
  const library = openLibrary({ corpusDir: corpus.root, dataDir, workers, log: SILENT_LOG });
  try {
    await library.reindex();
    const archive = library.current();
    if (!archive) throw new Error('a reindex ended without an archive');
    return archive;
  } finally {
    await library.close();
  }
}

it('template lines of a folder are in no answer, and the body is', async () => {
  const archive = await archiveOf(0, null);
  const editor = answerQuery(archive, { kind: 'who-said', speaker: 'Pia Holm' }, options);
  const quote = answerQuery(archive, { kind: 'who-said', quote: 'We read every letter' }, options);
  const question = answerQuery(archive, { kind: 'ask', question: 'Who is the readers’ editor?' }, options);
  expect([editor.answered, quote.answered, question.answered]).toEqual([false, false, false]);
  const mayor = answerQuery(archive, { kind: 'who-said', speaker: 'Ilse Brandvik' }, options);
  expect(mayor.answered && mayor.items[0]?.passage?.text).toContain('for a winter');
  expect(archive.search('Quay Street letter', { limit: 5 })).toEqual([]);
  expect(archive.paragraphs).toBe(3 * TOPICS.length);
});

it('template lines of a folder go in workers as they do here, stay out after a start from the snapshot, and come back', async () => {
  const here = await archiveOf(0, data.root);
  const [apart, restored] = [await archiveOf(1, null), await archiveOf(0, data.root)];
  expect([apart.version, restored.version]).toEqual([here.version, here.version]);
  expect(restored.paragraphs).toBe(3 * TOPICS.length);
  for (const topic of TOPICS.slice(3)) await rm(corpus.place(`${topic}.md`));
  const fewer = await archiveOf(0, data.root);
  expect(fewer.paragraphs).toBe(4 * 3);
  expect(answerQuery(fewer, { kind: 'who-said', speaker: 'Pia Holm' }, options).answered).toBe(true);
});

it('template lines of a folder go with the fourth article, out of everything that was known of the first three', async () => {
  for (const topic of TOPICS.slice(3)) await rm(corpus.place(`${topic}.md`));
  const library = openLibrary({ corpusDir: corpus.root, dataDir: null, workers: 0, log: SILENT_LOG });
  const speaks = (): boolean | undefined => {
    const archive = library.current();
    return archive
      ? answerQuery(archive, { kind: 'who-said', speaker: 'Pia Holm' }, options).answered
      : undefined;
  };
  const three = await library.reindex();
  expect([three.templates, speaks()]).toEqual([[], true]);
  await corpus.put('tram.md', report('tram'));
  const four = await library.reindex();
  expect(four.templates).toEqual([{ outlet: 'Vellmark Courier', lines: [FOOTER], articles: 4 }]);
  expect(speaks()).toBe(false);
  await rm(corpus.place('tram.md'));
  expect([(await library.reindex()).templates, speaks()]).toEqual([[], true]);
  await library.close();
});
