import type { ShedReason } from '../../metrics.ts';
import { createFairLine, type Owner } from './fair-line.ts';

/** Something that a person asked, before anything is done about it. */
export interface Request {
  readonly owner: Owner;
  /** How old it is, in milliseconds: it may have waited on its way here. */
  readonly age: number;
  /** The age at which it is of no use any more to begin. */
  readonly maxAge: number;
  /** Does it. Must not reject. */
  begin(): Promise<void>;
  /** Tells the person in one cheap line that it is not done; null where nothing is to be told. Must not reject. */
  refuse: (() => Promise<void>) | null;
}

/** Begins what people ask, as much at once as can be carried, and sheds the rest. */
export interface Admission {
  admit(request: Request): void;
  /** Waits until nothing is under way. */
  settled(): Promise<void>;
}

export interface AdmissionOptions {
  readonly onShed: (reason: ShedReason) => void;
  readonly now?: () => number;
  readonly limits?: Partial<AdmissionLimits>;
}

export interface AdmissionLimits {
  /** Requests under way at once. */
  readonly maxRunning: number;
  /** Requests that wait, in all and of one person. */
  readonly maxWaiting: number;
  readonly maxWaitingOfOne: number;
  /** People who are told that it is busy, a second: telling must not cost what answering needs. */
  readonly maxRefusals: number;
}

const LIMITS: AdmissionLimits = Object.freeze({
  maxRunning: 64,
  maxWaiting: 256,
  maxWaitingOfOne: 4,
  maxRefusals: 20,
});
/** Milliseconds for which requests are begun one after the other before the network gets its turn. */
const SLICE_MS = 20;

interface Waiting extends Request {
  /** By `now`: when it is of no use any more. */
  readonly until: number;
}

export function createAdmission({
  onShed,
  now = () => performance.now(),
  limits,
}: AdmissionOptions): Admission {
  const { maxRunning, maxWaiting, maxWaitingOfOne, maxRefusals } = { ...LIMITS, ...limits };
  const line = createFairLine<Waiting>();
  const underWay = new Set<Promise<void>>();
  let isPlanned = false;
  let refusals = { second: 0, count: 0 };

  const run = (work: () => Promise<void>): void => {
    const promise = work().finally(() => {
      underWay.delete(promise);
      plan();
    });
    underWay.add(promise);
  };
  const shed = (request: Request, reason: ShedReason): void => {
    onShed(reason);
    const second = Math.floor(now() / 1000);
    if (refusals.second !== second) refusals = { second, count: 0 };
    if (reason === 'too late' || !request.refuse || refusals.count >= maxRefusals) return;
    refusals.count += 1;
    run(request.refuse);
  };
  const begin = (): void => {
    isPlanned = false;
    const start = now();
    while (underWay.size < maxRunning && now() - start < SLICE_MS) {
      const request = line.take();
      if (!request) return;
      if (now() > request.until) shed(request, 'too late');
      else run(request.begin);
    }
    plan();
  };
  const plan = (): void => {
    if (isPlanned || line.length === 0 || underWay.size >= maxRunning) return;
    isPlanned = true;
    setImmediate(begin);
  };
  return {
    admit: (request) => {
      if (request.age > request.maxAge) return shed(request, 'too late');
      if (line.waitingOf(request.owner) >= maxWaitingOfOne) return shed(request, 'busy');
      line.push(request.owner, { ...request, until: now() + request.maxAge - request.age });
      if (line.length > maxWaiting) {
        const dropped = line.dropLast();
        if (dropped) shed(dropped, 'busy');
      }
      plan();
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
