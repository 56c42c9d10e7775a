import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EndingError, EXIT_STATUS } from '../../exit-status.ts';

/** A folder that this program alone writes to, until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

export interface LockOptions {
  /** Who asks; this process on this machine where left out. */
  readonly owner?: LockOwner;
  readonly now?: () => number;
}

const owner = z.object({
  pid: z.number(),
  /** Name of the machine, or the container's id. */
  host: z.string(),
  /** When the process began, in the system's own count; null where the system does not say. Tells a process from a later one of the same id. */
  began: z.string().nullable(),
});

/** Who holds a folder. */
export type LockOwner = z.infer<typeof owner>;

/** A lock of another machine that was not renewed for so long is stale: its program is gone. */
const STALE_MS = 60_000;
const RENEW_MS = 15_000;
const SETTLE_MS = 50;

/**
 * Takes a folder for this process alone, by the file `verbatim.lock` in it. A lock whose program is gone (killed, or a machine that lost power) is
 * taken over. Throws an `EndingError` where the other program is running, and the system's error where the file cannot be written.
 */
export async function lockFolder(folder: string, options: LockOptions = {}): Promise<FolderLock> {
  const { now = Date.now, owner: self = await thisProcess() } = options;
  const place = path.join(folder, 'verbatim.lock');
  const content = JSON.stringify({ ...self, key: randomUUID() });
  await mkdir(folder, { recursive: true });
  while (!(await writeNew(place, content)) || !(await isKept(place, content))) {
    const held = await readLock(place);
    if (held && (await isRunning(held, self, now))) throw taken(folder, held.owner);
    await rm(place, { force: true });
  }
  const timer = setInterval(() => {
    const time = new Date(now());
    utimes(place, time, time).catch(() => undefined);
  }, RENEW_MS).unref();
  return {
    release: async () => {
      clearInterval(timer);
      if (await holds(place, content)) await rm(place, { force: true });
    },
  };
}

/** Two programs that come at once may both find the same stale lock: whoever's lock is there in the end has the folder. */
async function isKept(place: string, content: string): Promise<boolean> {
  await delay(SETTLE_MS);
  return holds(place, content);
}

async function holds(place: string, content: string): Promise<boolean> {
  return (await readFile(place, 'utf8').catch(() => '')) === content;
}

function taken(folder: string, { pid, host }: LockOwner): EndingError {
  return new EndingError({
    status: EXIT_STATUS.dataDirTaken,
    message: `Another Verbatim (process ${pid} on ${host}) uses DATA_DIR, ${folder}. Stop it, or give this one a DATA_DIR of its own.`,
  });
}

/** False where the file is there already. */
async function writeNew(place: string, content: string): Promise<boolean> {
  try {
    const file = await open(place, 'wx');
    await file.writeFile(content).finally(() => file.close());
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

interface HeldLock {
  readonly owner: LockOwner;
  /** When it was last renewed, in milliseconds since 1970. */
  readonly renewed: number;
}

/** Null where the lock went meanwhile, or is none that this program wrote. */
async function readLock(place: string): Promise<HeldLock | null> {
  try {
    const { mtimeMs } = await stat(place);
    return { owner: owner.parse(JSON.parse(await readFile(place, 'utf8'))), renewed: mtimeMs };
  } catch {
    return null;
  }
}

async function isRunning(
  { owner: held, renewed }: HeldLock,
  self: LockOwner,
  now: () => number,
): Promise<boolean> {
  if (held.host !== self.host) return now() - renewed < STALE_MS;
  if (held.pid === self.pid) return false;
  try {
    process.kill(held.pid, 0);
  } catch (error) {
    // EPERM: it runs, for another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const began = await beginningOf(held.pid);
  return began === null || held.began === null || began === held.began;
}

async function thisProcess(): Promise<LockOwner> {
  return { pid: process.pid, host: os.hostname(), began: await beginningOf(process.pid) };
}

/** Field 22 of /proc/PID/stat (man 5 proc), counted behind the name, which may hold spaces; null where there is no /proc. */
async function beginningOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
