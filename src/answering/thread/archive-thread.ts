import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReindexOutcome } from '../../library/library.ts';
import type { AllowedRemoval } from '../../library/mass-removal.ts';
import type { Log } from '../../log.ts';
import type { ReindexProgress, ReindexReport } from '../../model.ts';
import type { ArchiveStatus } from '../archive-host.ts';
import type { RequestName, RequestOf, ResponseOf } from '../requests.ts';
import type { FromThread, ThreadOutcome, ThreadSetup, ToThread } from './messages.ts';
import { unpackError } from './packed-error.ts';

/** What a thread still keeps is waited for so long. */
const MAX_CLOSING_MS = 15_000;

/** The thread ended before it answered. */
export class ThreadEndedError extends Error {
  override readonly name = 'ThreadEndedError';
}

/** One thread with an archive in it, as others see it. What is asked when it ends rejects with a `ThreadEndedError`. */
export interface ArchiveThread {
  ask<Name extends RequestName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name> | null>;
  reindex(
    onProgress: ((progress: ReindexProgress) => void) | undefined,
    removal: AllowedRemoval | undefined,
  ): Promise<ReindexReport>;
  /** Lets it finish what it keeps, and ends it. */
  close(): Promise<void>;
  /** Ends it at once. */
  terminate(): Promise<void>;
}

export interface ThreadEvents {
  readonly log: Log;
  onStatus(status: ArchiveStatus): void;
  onSaved?(version: string): void;
  onReindex?(outcome: ReindexOutcome, seconds: number): void;
  /** Told once, with the reason, when it ended without being closed; `isTerminated`: by `terminate`. */
  onEnd(reason: string, isTerminated: boolean): void;
}

/** Starts a thread with the module at `entry`, which calls `serveArchive`. */
export function startArchiveThread(entry: URL, setup: ThreadSetup, events: ThreadEvents): ArchiveThread {
  const open = new Map<number, (outcome: ThreadOutcome<never>) => void>();
  const progress = new Map<number, (progress: ReindexProgress) => void>();
  let ended: string | null = null;
  let isClosing = false;
  let isTerminated = false;
  let count = 0;

  const end = (reason: string): void => {
    if (ended !== null) return;
    ended = reason;
    const error = { kind: 'mistake', message: reason, said: null, stack: undefined, status: null } as const;
    for (const settle of [...open.values()]) settle({ error });
    if (!isClosing) events.onEnd(reason, isTerminated);
  };
  const worker = startWorker(entry, setup, (reason) => setImmediate(end, reason));
  worker?.on('message', (message: FromThread) => {
    if (message.type === 'done') open.get(message.id)?.(message.outcome);
    else if (message.type === 'progress') progress.get(message.id)?.(message.progress);
    else if (message.type === 'status') events.onStatus(message.status);
    else if (message.type === 'saved') events.onSaved?.(message.version);
    else if (message.type === 'reindexed') events.onReindex?.(message.outcome, message.seconds);
    else writeLine(events.log, message.line);
  });
  worker?.on('error', (error: unknown) => end(error instanceof Error ? error.message : String(error)));
  worker?.on('exit', (code) => end(`it stopped with ${code}`));

  const send = <Result>(message: (id: number) => ToThread): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(new ThreadEndedError(ended));
      const id = count++;
      open.set(id, (outcome: ThreadOutcome<Result>) => {
        open.delete(id);
        progress.delete(id);
        if ('result' in outcome) resolve(outcome.result);
        else reject(ended === null ? unpackError(outcome.error) : new ThreadEndedError(ended));
      });
      worker?.postMessage(message(id));
    });
  return {
    ask: <Name extends RequestName>(name: Name, request: RequestOf<Name>) =>
      send<ResponseOf<Name> | null>((id) => ({ type: 'ask', id, name, request }) as ToThread),
    reindex: (onProgress, removal) =>
      send<ReindexReport>((id) => {
        if (onProgress) progress.set(id, onProgress);
        return { type: 'reindex', id, removal };
      }),
    close: async () => {
      isClosing = true;
      const closed = send<void>((id) => ({ type: 'close', id })).catch(() => undefined);
      await Promise.race([closed, delay(MAX_CLOSING_MS, undefined, { ref: false })]);
      await worker?.terminate();
    },
    terminate: async () => {
      isTerminated = true;
      await worker?.terminate();
    },
  };
}

/** The worker; null where the system does not let it start, which `onRefusal` is told. */
function startWorker(
  entry: URL,
  workerData: ThreadSetup,
  onRefusal: (reason: string) => void,
): Worker | null {
  try {
    return new Worker(entry, { execArgv: [], workerData });
  } catch (error) {
    onRefusal(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Writes a line of a thread's log into the log of the whole program. */
function writeLine(log: Log, line: string): void {
  const { level, msg, time: _, ...fields }: { level: number; msg?: string; time: unknown } = JSON.parse(line);
  const write = level >= 50 ? 'error' : level >= 40 ? 'warn' : level >= 30 ? 'info' : 'debug';
  log[write](fields, msg ?? '');
}
