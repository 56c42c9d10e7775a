import type { Log } from '../log.ts';
import type { AlertSender } from './alert-sender.ts';
import type { Alerts } from './alerts.ts';
import { MAX_LOOKED_AT_ONCE, type News } from './news.ts';
import { isDueNow, postNews } from './post-news.ts';

export interface RoundsOptions {
  readonly alerts: Alerts;
  readonly news: News;
  readonly sender: AlertSender;
  readonly log: Log;
  readonly now?: () => Date;
  /** Between two rounds, in milliseconds. */
  readonly everyMs?: number;
  /** Asks for the archive where it is closed and something is due. */
  readonly open?: () => void;
}

export interface Rounds {
  /** Waits for the round under way; there are no more. */
  close(): Promise<void>;
}

const STANDARD_EVERY_MS = 5_000;
/** After a failure: twice as long each time, up to ten minutes. */
const MIN_WAIT_MS = 5_000;
const MAX_WAIT_MS = 600_000;

/** After a round that failed as a whole: a full disk is not mended in seconds. */
const REST_MS = 60_000;

/** When a follow is tried again. */
interface Delay {
  readonly until: number;
  readonly wait: number;
}

/** Looks for new articles whenever there is another archive, and posts what is due, again and again. */
export function startRounds(options: RoundsOptions): Rounds {
  const { alerts, news, log, now = () => new Date(), everyMs = STANDARD_EVERY_MS } = options;
  const delays = new Map<string, Delay>();
  let looked: string | null = null;
  let isClosed = false;
  let round: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    const version = news.version();
    if (alerts.all().length === 0) return;
    if (version === null) {
      if (alerts.all().some((one) => isDueNow(one, alerts, now()))) options.open?.();
      return;
    }
    if (version !== looked) {
      await lookForNews(alerts, news);
      looked = version;
    }
    for (const one of alerts.all()) {
      if (isClosed) return;
      const delayed = delays.get(one.follow.id);
      // Measured by a clock that never jumps.
      if (delayed && performance.now() < delayed.until) continue;
      try {
        await postNews(one, { ...options, now });
        delays.delete(one.follow.id);
      } catch (error) {
        const wait = Math.min(MAX_WAIT_MS, 2 * (delayed?.wait ?? MIN_WAIT_MS / 2));
        delays.set(one.follow.id, { until: performance.now() + wait, wait });
        log.warn(
          { ...brief(error), follow: one.follow.id },
          'an alert could not be posted, and is tried again',
        );
      }
    }
  };
  let rest = 0;
  const tick = (): void => {
    if (performance.now() < rest) return;
    round ??= run()
      .catch((error: unknown) => {
        rest = performance.now() + REST_MS;
        log.error(brief(error), 'looking for news failed, and is tried again in a minute');
      })
      .finally(() => {
        round = null;
      });
  };
  const timer = setInterval(tick, everyMs).unref();
  return {
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await round;
    },
  };
}

/** An error without what was sent, which holds people's words. */
function brief(error: unknown): { readonly reason: string; readonly stack?: string } {
  if (!(error instanceof Error)) return { reason: String(error) };
  return { reason: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}

/** Notes which new articles wait for which follow. What was looked at is no news any more. */
async function lookForNews(alerts: Alerts, news: News): Promise<void> {
  const fresh = (await news.articleIds()).filter((id) => !alerts.isSeen(id));
  if (fresh.length === 0) return;
  if (!alerts.hasLooked()) return alerts.record({ type: 'looked', articles: fresh, found: {} });
  for (let at = 0; at < fresh.length; at += MAX_LOOKED_AT_ONCE) {
    const articles = fresh.slice(at, at + MAX_LOOKED_AT_ONCE);
    const found: Record<string, string[]> = {};
    for (const { follow } of alerts.all()) {
      const ids = (await news.match(follow.subject, articles)).items.map(({ articleId }) => articleId);
      if (ids.length > 0) found[follow.id] = ids;
    }
    await alerts.record({ type: 'looked', articles, found });
  }
}
