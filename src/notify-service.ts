import { spawn } from 'node:child_process';

/** Tells systemd how the program is (man 3 sd_notify); does nothing where systemd did not start it. */
export interface ServiceNotice {
  /** The start is over: questions are answered from here on. */
  ready(): void;
  stopping(): void;
}

/**
 * Gives a sign of life at half of the time that systemd waits for one (WATCHDOG_USEC), as long as `isWell` holds: whoever set the unit up has a bot
 * that is stuck started anew. Node can't write to systemd's socket itself, so the program systemd-notify does; the unit needs NotifyAccess=all.
 */
export function notifyService(
  environment: Readonly<Record<string, string | undefined>>,
  isWell: () => boolean,
  send: (state: string) => void = sendBySystemdNotify,
): ServiceNotice {
  if (!environment['NOTIFY_SOCKET']) return { ready: () => {}, stopping: () => {} };
  const watchdogMs = Number(environment['WATCHDOG_USEC'] ?? 0) / 1000;
  const beat = (): void => {
    if (isWell()) send('WATCHDOG=1');
  };
  if (watchdogMs > 0) setInterval(beat, watchdogMs / 2).unref();
  return { ready: () => send('READY=1'), stopping: () => send('STOPPING=1') };
}

function sendBySystemdNotify(state: string): void {
  spawn('systemd-notify', [`--pid=${process.pid}`, state], { stdio: 'ignore' })
    .on('error', () => undefined) // without the program systemd learns nothing, and the unit's limits act
    .unref();
}
