import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not inherit the loader of TypeScript.
register();
const { openFile } = await import('../src/corpus/open-file.ts');
const { readPieces } = await import('../src/corpus/read-file.ts');
const { content, close } = await openFile(workerData, workerData);
let articles = 0;
const problems = [];
for await (const piece of readPieces(workerData, content)) {
  if ('problem' in piece) problems.push(piece.problem.reason);
  else articles++;
}
await close();
parentPort.postMessage({ articles, problems });
