import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { createSpareWorker } from './spare-worker.ts';

const start = (code = "require('node:worker_threads').parentPort.on('message', () => {})"): Worker =>
  new Worker(code, { eval: true });

it('gives the very worker back once, and ends a second one', async () => {
  const spare = createSpareWorker();
  const [first, second] = [start(), start()];
  await spare.leave(first);
  const ended = once(second, 'exit');
  await spare.leave(second);
  await ended;
  expect(spare.take()).toBe(first);
  expect(spare.take()).toBeUndefined();
  await first.terminate();
});

it('ends it after a while, and when closed', async () => {
  const brief = createSpareWorker(10);
  const worker = start();
  const ended = once(worker, 'exit');
  await brief.leave(worker);
  await ended;
  expect(brief.take()).toBeUndefined();

  const spare = createSpareWorker();
  const other = start();
  const closed = once(other, 'exit');
  await spare.leave(other);
  await spare.close();
  await closed;
  expect(spare.take()).toBeUndefined();
});

it('does not give out a worker that broke while it waited', async () => {
  const spare = createSpareWorker();
  const worker = start(
    "require('node:worker_threads').parentPort.once('message', () => { throw new Error('rust'); })",
  );
  await spare.leave(worker);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.ref();
  worker.postMessage('go');
  await ended;
  expect(spare.take()).toBeUndefined();
});
