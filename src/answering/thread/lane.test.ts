import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArchiveThread, ThreadEndedError } from './archive-thread.ts';
import { createExpectedTime, type ExpectedTime } from './expected-time.ts';
import { type Lane, openLane } from './lane.ts';
import { createWaitingLine, type Job, type WaitingLine } from './waiting-line.ts';

const PATIENCE_MS = 500;
const MAX_ANSWER_MS = 30_000;

let expected: ExpectedTime;
let line: WaitingLine;
let lane: Lane;
let changes: number;
/** What the thread has been given and not answered, by name. */
let open: Map<string, Settling>;
let told: string[];

interface Settling {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

function withResolvers(): Settling {
  let [resolve, reject]: [() => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((fulfil, refuse) => {
    [resolve, reject] = [fulfil, refuse];
  });
  return { promise, resolve, reject };
}

/** A thread that answers when the test says so; terminated, it ends under all that it has. */
const thread: ArchiveThread = {
  ask: () => Promise.reject(new Error('jobs of these tests ask nothing')),
  reindex: () => Promise.reject(new Error('nor do they reindex')),
  close: async () => {},
  terminate: async () => endThread(),
};

function endThread(): void {
  for (const { reject } of [...open.values()]) reject(new ThreadEndedError('it ended'));
}

function job(name: string, tries = 0): Job {
  return {
    kind: name,
    tries,
    run: async () => {
      const one = withResolvers();
      open.set(name, one);
      await one.promise.finally(() => open.delete(name));
      told.push(`${name} answered`);
    },
    fail: (error) => void told.push(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  };
}

/** Lets everything go on that waits for nothing but its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const takeAll = (): string[] => {
  const names: string[] = [];
  for (let one = line.take('any'); one; one = line.take('any')) names.push(one.kind);
  return names;
};

/** Each thread has a lane of its own. */
function openAnother(): Lane {
  return openLane(thread, {
    line,
    expected,
    onChange: () => void changes++,
    depth: 3,
    patienceMs: PATIENCE_MS,
    maxAnswerMs: MAX_ANSWER_MS,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  open = new Map();
  told = [];
  changes = 0;
  expected = createExpectedTime(PATIENCE_MS);
  line = createWaitingLine(expected);
  lane = openAnother();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a lane', () => {
  it('has room for as many as it is deep, and again once one is answered', async () => {
    expect([lane.hasRoom(), lane.isFree()]).toEqual([true, true]);
    for (const name of ['a', 'b', 'c']) lane.serve(job(name));
    expect(lane.hasRoom()).toBe(false);
    open.get('a')?.resolve();
    await settle();
    expect([lane.hasRoom(), told, changes]).toEqual([true, ['a answered'], 1]);
  });

  it('puts back what is behind one that takes long, in its order, and takes nothing more meanwhile', async () => {
    for (const name of ['long', 'b', 'c']) lane.serve(job(name));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(takeAll()).toEqual(['b', 'c']);
    expect([lane.hasRoom(), lane.isHeldUp(), changes]).toEqual([false, true, 1]);
  });

  it('is held up as soon as the timer says so, though the clock is a little behind it', async () => {
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now);
    lane.serve(job('long'));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect([lane.isHeldUp(), lane.hasRoom(), changes]).toEqual([true, false, 1]);
  });

  it('counts the time of a question from when the one before it was answered', async () => {
    lane.serve(job('a'));
    lane.serve(job('b'));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    open.get('a')?.resolve();
    await settle();
    expect(lane.isHeldUp()).toBe(false);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(lane.hasRoom()).toBe(true);
  });

  it('ends its thread under a question that takes too long, tells its asker, and puts back the others', async () => {
    lane.serve(job('broad'));
    lane.serve(job('b'));
    await vi.advanceTimersByTimeAsync(MAX_ANSWER_MS);
    expect(told).toEqual([expect.stringContaining('broad: That is too broad')]);
    expect(takeAll()).toEqual(['b']);
    expect([lane.isFree(), lane.isHeldUp()]).toEqual([true, false]);
  });

  it('begins a question once more where its thread ended under it, and then tells its asker', async () => {
    lane.serve(job('a'));
    lane.serve(job('b'));
    endThread();
    await settle();
    const again = line.take('any');
    expect([again?.kind, again?.tries, told]).toEqual(['b', 0, []]);
    expect(line.take('any')).toMatchObject({ kind: 'a', tries: 1 });
    openAnother().serve(job('a', 1));
    endThread();
    await settle();
    expect(told.at(-1)).toContain('a: Looking that up broke off twice');
  });

  it('has no room any more once its thread ended, so that nothing is given to it again and again', async () => {
    lane.serve(job('a'));
    endThread();
    await settle();
    expect([lane.hasRoom(), lane.isFree()]).toEqual([false, true]);
  });

  it('passes on why a question could not be answered', async () => {
    lane.serve(job('a'));
    open.get('a')?.reject(new Error('no such outlet'));
    await settle();
    expect(told).toEqual(['a: no such outlet']);
  });
});
