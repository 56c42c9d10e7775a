import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notifyService } from './notify-service.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives signs of life only while the program is well', () => {
  const sent: string[] = [];
  let isWell = true;
  const environment = { NOTIFY_SOCKET: '/run/systemd/notify', WATCHDOG_USEC: '60000000' };
  const notice = notifyService(
    environment,
    () => isWell,
    (state) => sent.push(state),
  );
  notice.ready();
  vi.advanceTimersByTime(60_000);
  isWell = false;
  vi.advanceTimersByTime(120_000);
  notice.stopping();
  expect(sent).toEqual(['READY=1', 'WATCHDOG=1', 'WATCHDOG=1', 'STOPPING=1']);
});

it('says nothing where systemd did not start the program', () => {
  const sent: string[] = [];
  const notice = notifyService(
    {},
    () => true,
    (state) => sent.push(state),
  );
  notice.ready();
  expect(sent).toEqual([]);
});
