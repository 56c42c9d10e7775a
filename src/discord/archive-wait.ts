import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { ArchiveHost } from '../answering/archive-host.ts';
import { notice } from '../answering/notice.ts';
import type { Answer } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import { describeProgress, followRun } from './reindex-progress.ts';

/** Thrown where something is asked of articles while there is no archive yet. Whoever can, waits for one; else a person reads this. */
export class NoArchiveYet extends UserError {
  constructor() {
    super(message('reading.noArticles'));
  }
}

/** Where questions wait that are asked before the first archive is there. */
export interface ArchiveWait {
  /**
   * How far the reading is, again and again, until there is an archive, it can't be had, or `life` milliseconds are over; which of these, says the host.
   * Nothing at all where too many wait already.
   */
  join(life: number, say: Say): AsyncIterable<Answer>;
}

/** Questions that wait at once; the line of what people ask has twice as many places, so that /help is still answered. */
const MAX_WAITING = 32;

/** Opens the wait for the first archive; it ends for all when `closing` is aborted. */
export function openArchiveWait(
  host: Pick<ArchiveHost, 'status' | 'reindex'>,
  closing: AbortSignal,
): ArchiveWait {
  const closed = once(closing, 'abort').then(() => undefined);
  let waiting = 0;
  async function* join(life: number, say: Say): AsyncGenerator<Answer> {
    if (waiting >= MAX_WAITING) return;
    waiting += 1;
    try {
      yield notice(`${say('reading.waits')} ${say('reading.soon')}`, true);
      // A run that failed is tried anew: what was wrong may be mended.
      const run = followRun((onProgress) =>
        Promise.race([host.reindex(onProgress), delay(life, undefined, { ref: false }), closed]),
      );
      for await (const step of run) {
        // A saved archive is there before the files were looked at.
        if ('result' in step || host.status() !== null) return;
        yield notice(`${say('reading.waits')} ${describeProgress(step.progress, say)}`, true);
      }
    } catch {
      // Why it failed is in the log of whoever began the run; here it counts that there is no archive.
    } finally {
      waiting -= 1;
    }
  }
  return { join };
}
