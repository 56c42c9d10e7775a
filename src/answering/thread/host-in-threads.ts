import type { Ending } from '../../exit-status.ts';
import type { ReindexOutcome } from '../../library/library.ts';
import type { Log } from '../../log.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { ArchiveHost } from '../archive-host.ts';
import type { RequestName, RequestOf } from '../requests.ts';
import { createExpectedTime } from './expected-time.ts';
import { openKeeper } from './keeper.ts';
import type { Lane } from './lane.ts';
import type { ServedEngine } from './messages.ts';
import { createSideLane } from './side-lane.ts';
import { createWaitingLine } from './waiting-line.ts';

export interface HostOptions {
  readonly corpusDir: string;
  /** Where the snapshot is kept, from which a thread that ended starts anew; null for nowhere. */
  readonly dataDir: string | null;
  /** Threads that read articles; 0 reads in the archive's own. */
  readonly workers: number;
  readonly watch: boolean;
  /** The search engine that holds the articles; absent where they lie in memory. */
  readonly engine?: ServedEngine;
  readonly log: Log;
  /** The module that a thread starts with; it calls `serveArchive`. */
  readonly entry: URL;
  readonly onReindex?: (outcome: ReindexOutcome, seconds: number) => void;
  /** Told where the archive's thread ends again and again, so that the program can't go on. */
  readonly onGiveUp?: (ending: Ending) => void;
  readonly limits?: Partial<HostLimits>;
}

export interface HostLimits {
  /** A question that takes longer is given up, in milliseconds. */
  readonly maxAnswerMs: number;
  /** An answer that takes longer is long, in milliseconds. */
  readonly longMs: number;
  /** Others wait for so long behind one question; then a second thread answers them. */
  readonly patienceMs: number;
  /** The second thread ends when it was not used for so long. */
  readonly idleMs: number;
  /** Questions that wait at once. */
  readonly maxWaiting: number;
  /** Long ones of them: each keeps a place from those who ask what is soon answered. */
  readonly maxLongWaiting: number;
}

const LIMITS: HostLimits = Object.freeze({
  maxAnswerMs: 30_000,
  longMs: 500,
  patienceMs: 500,
  idleMs: 600_000,
  maxWaiting: 512,
  maxLongWaiting: 16,
});

/** Under a flood it takes a while until the thread that deals hears of an answer; the keeper is not idle meanwhile. */
const KEEPER_DEPTH = 8;

/**
 * An archive in a thread of its own, and while there are long questions a copy in a second one. A thread that ends is started anew from the
 * snapshot; what it was asked is asked once more.
 */
export function hostInThreads(options: HostOptions): ArchiveHost {
  const limits = { ...LIMITS, ...options.limits };
  const expected = createExpectedTime(limits.longMs);
  const line = createWaitingLine(expected);
  const deal = (): void => {
    const status = keeper.status();
    if (status === null) return;
    const lane = keeper.lane();
    const isBehind = lane.isHeldUp();
    const isNeeded = line.countLong() > 0 || (isBehind && line.length > 0);
    const hasSide = isNeeded && side.open(status, keeper.savedVersion());
    dealTo(side.of(status), line, isBehind ? ['long', 'any'] : ['long']);
    // What is long waits for the second thread, unless there can be none.
    dealTo(lane, line, hasSide ? ['short'] : ['short', 'any']);
  };
  const failAll = (error: UserError): void => {
    for (let job = line.take('any'); job; job = line.take('any')) job.fail(error);
  };
  const laneOptions = { line, expected, onChange: deal, ...limits };
  const side = createSideLane({ ...laneOptions, ...options, depth: 1 });
  const keeper = openKeeper({
    ...laneOptions,
    ...options,
    depth: KEEPER_DEPTH,
    onStatus: (status) => side.retire(status),
    onLost: (reason) => failAll(new UserError(reason)),
  });
  return {
    status: () => keeper.status(),
    reindex: (onProgress, removal) => keeper.reindex(onProgress, removal),
    ask: async (name, request) => {
      if (keeper.status() === null) return null;
      const kind = kindOf(name, request);
      if (line.length >= limits.maxWaiting) throw new UserError(message('busy.all'));
      if (expected.isLong(kind) && line.countLong() >= limits.maxLongWaiting)
        throw new UserError(message('busy.long'));
      return new Promise((resolve, reject) => {
        line.push({
          kind,
          tries: 0,
          run: async (thread) => resolve(await thread.ask(name, request)),
          fail: reject,
        });
        deal();
      });
    },
    close: async () => {
      await Promise.all([keeper.close(), side.close()]);
      failAll(new UserError(message('busy.brokeOff')));
    },
  };
}

/** Gives a lane what it has room for, of the first sort before the next. */
function dealTo(
  lane: Lane | undefined,
  line: ReturnType<typeof createWaitingLine>,
  sorts: readonly ('any' | 'short' | 'long')[],
): void {
  for (const sort of sorts) {
    while (lane?.hasRoom()) {
      const job = line.take(sort);
      if (!job) break;
      lane.serve(job);
    }
  }
}

/** What answers of like length have in common: the kind of question, or what else is asked. */
function kindOf<Name extends RequestName>(name: Name, request: RequestOf<Name>): string {
  return request !== null && 'query' in request ? request.query.kind : name;
}
