import { Worker } from 'node:worker_threads';
import { READING_LIMITS } from '../src/library/reading/pool.ts';

/*
 * Reads the file that is named in a thread as `npm run bench -- large-files` wants it, and prints the most memory that the process had, how
 * many articles there were, and the processor time.
 */
const [place] = process.argv.slice(2);
if (place === undefined) throw new Error('name a file');
const worker = new Worker(new URL('./large-files-worker.mjs', import.meta.url), {
  workerData: place,
  resourceLimits: { maxOldGenerationSizeMb: READING_LIMITS.heapMegabytes },
});
worker.on('message', ({ articles, problems }) => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(
    `${(maxRSS / 1000).toFixed(0)} | ${articles} | ${((userCPUTime + systemCPUTime) / 1e6).toFixed(0)}`,
  );
  for (const problem of problems) console.error(problem);
});
worker.on('error', (error) => console.log(`${String(error)} | |`));
