import type { Log } from '../../log.ts';
import { UserError } from '../../user-error.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { feedMemory } from './feed-state.ts';
import { pollFeed } from './poll-feed.ts';
import { createRobots } from './robots.ts';
import { type FeedWatch, watchFeeds } from './watch-feeds.ts';

export interface FollowOptions {
  readonly feeds: readonly string[];
  readonly minutes: number;
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly fetcher: Fetcher;
  /** Called after each look that added files to the corpus folder. */
  readonly onAdded: () => Promise<unknown>;
  readonly log: Log;
  /** Told of each look: how it ended, and how many articles it brought. */
  readonly onLook?: (outcome: 'read' | 'failed', added: number) => void;
}

/** Takes new articles from feeds into the corpus folder until closed; what goes wrong stands in the log. */
export function followFeeds({ feeds, minutes, onAdded, onLook, log, ...places }: FollowOptions): FeedWatch {
  const memory = feedMemory(places.dataDir);
  const robots = createRobots(places.fetcher);
  return watchFeeds(feeds, {
    minutes,
    poll: (feed) => pollFeed(feed, { ...places, robots, memory }),
    onReport: ({ feed, added, problems }) => {
      onLook?.('read', added.length);
      for (const problem of problems) log.warn({ feed }, problem);
      if (added.length === 0) return;
      log.info({ feed }, `${added.length} new ${added.length === 1 ? 'article' : 'articles'}`);
      onAdded().catch((error: unknown) => log.error({ error }, 'the new articles could not be indexed'));
    },
    onFailure: (feed, error, next) => {
      onLook?.('failed', 0);
      const reason = error instanceof UserError ? { feed } : { feed, error };
      const words = error instanceof UserError ? error.message : 'the feed could not be read';
      log.warn(reason, `${words} It is tried again in about ${Math.round(next)} minutes.`);
    },
  });
}
