import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareAnswers, publishing } from '../../scripts/compare-answers.ts';
import { generateQuestions } from '../../scripts/generated-questions.ts';
import { answerQuery } from '../../src/answer/answer-query.ts';
import { openEngineLibrary } from '../../src/library/engine-library.ts';
import { readCorpus } from '../../src/library/read-corpus.ts';
import { SILENT_LOG } from '../../src/silent-log.ts';
import { type Cluster, startCluster, whyNoCluster } from './start-cluster.ts';

describe.skipIf((await whyNoCluster()) !== null)('the corpus in a real engine', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(1);
  });
  afterAll(() => cluster?.close());

  it('is answered from as the corpus in memory is', async () => {
    const reading = await readCorpus('corpus', 0);
    const library = await openEngineLibrary({
      settings: { nodes: cluster.nodes, index: 'alike' },
      read: publishing(reading),
      watched: null,
      lookEveryMs: null,
      log: SILENT_LOG,
    });
    await library.reindex();
    const options = { strictness: 'normal', askedAt: new Date('2025-01-01T12:00:00') } as const;
    const different = await compareAnswers(generateQuestions(reading.archive, 300), {
      here: async (query) => answerQuery(reading.archive, query, options),
      far: (query) => library.ask((archive) => answerQuery(archive, query, options)),
    });
    await library.close();
    expect(different).toEqual([]);
  });
});
