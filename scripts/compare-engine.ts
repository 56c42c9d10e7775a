// Asks generated questions of an archive in memory and of the same one in the search engine of ENGINE_URL, and prints how many answers are alike:
//     ENGINE_URL=http://127.0.0.1:9200 npx tsx scripts/compare-engine.ts FOLDER [COUNT]
import { answerQuery } from '../src/answer/answer-query.ts';
import type { Archive } from '../src/archive/archive.ts';
import { readConfig } from '../src/config.ts';
import { openEngineLibrary } from '../src/library/engine-library.ts';
import { engineOf } from '../src/library/engine-settings.ts';
import { readCorpus } from '../src/library/read-corpus.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { compareAnswers, publishing } from './compare-answers.ts';
import { generateQuestions } from './generated-questions.ts';

const [folder = 'corpus', count = '300'] = process.argv.slice(2);
const { engine } = engineOf(readConfig({ ...process.env, NODE_ENV: '' }), 'verbatim-compared');
if (!engine) throw new Error('set ENGINE_URL');
const reading = await readCorpus(folder);
const library = await openEngineLibrary({
  settings: engine,
  read: publishing(reading),
  watched: null,
  lookEveryMs: null,
  log: SILENT_LOG,
});
await library.reindex();
const options = { strictness: 'normal', askedAt: new Date('2025-01-01T12:00:00') } as const;
const rounds: number[] = [];
const times: number[] = [];
const queries = generateQuestions(reading.archive, Number(count));
const different = await compareAnswers(queries, {
  here: async (query) => answerQuery(reading.archive, query, options),
  far: async (query) => {
    const start = performance.now();
    let used = 0;
    const answer = await library.ask((archive: Archive) => {
      used++;
      return answerQuery(archive, query, options);
    });
    rounds.push(used);
    times.push(performance.now() - start);
    return answer;
  },
});
for (const query of different) process.stdout.write(`different: ${JSON.stringify(query)}\n`);
rounds.sort((a, b) => a - b);
times.sort((a, b) => a - b);
const middle = queries.length >> 1;
process.stdout.write(
  `${queries.length - different.length} of ${queries.length} alike; rounds ${rounds[middle]} (most ${rounds.at(-1)}); ms ${times[middle]?.toFixed(0)} (most ${times.at(-1)?.toFixed(0)})\n`,
);
await library.close();
