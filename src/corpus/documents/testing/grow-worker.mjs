// A worker whose one task takes more and more buffers; for tests of the limit.
import { register } from 'tsx/esm/api';

register();
const { serveTask } = await import('../../../run-in-worker.ts');
const kept = [];
serveTask(async () => {
  for (;;) {
    kept.push(new Uint8Array(10_000_000).fill(kept.length));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
});
