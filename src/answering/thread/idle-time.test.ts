import { expect, it } from 'vitest';
import { createIdleTime } from './idle-time.ts';

it('is not while something is to be done, and over once it is ended', async () => {
  const idle = createIdleTime(1);
  expect(await idle.next()).toBe(true);
  let isTold = false;
  let settle = () => {};
  idle.occupy(
    new Promise<void>((resolve) => {
      settle = resolve;
    }),
  );
  const waiting = idle.next().then((goesOn) => {
    isTold = true;
    return goesOn;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isTold).toBe(false);
  settle();
  expect(await waiting).toBe(true);
  idle.occupy(new Promise(() => {}));
  const ended = idle.next();
  idle.end();
  expect(await ended).toBe(false);
});
