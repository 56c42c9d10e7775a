import type { AlertEntry } from './alert-entries.ts';
import type { Follow, Pause, Post, QuietHours } from './follow.ts';

/** A follow as it stands. */
export interface FollowState {
  readonly follow: Follow;
  paused: Pause | null;
  /** Articles that were found for it and not posted yet, in the order in which they came. */
  waiting: Set<string>;
  /** The latest that were posted, so that their copies are known. */
  posted: Set<string>;
  /** ISO time of the last message; null where there is none yet. */
  lastAt: string | null;
  /** A message that is on its way; null where none is. */
  open: Post | null;
}

/** Everything that alerts have to remember. */
export class AlertState {
  readonly follows = new Map<string, FollowState>();
  readonly quiet = new Map<string, QuietHours>();
  /** Articles of each corpus that are no news any more, by its name; of the only one by undefined. None before the first look. */
  readonly seen = new Map<string | undefined, Set<string>>();

  apply(entry: AlertEntry): void {
    switch (entry.type) {
      case 'followed': {
        const { follow } = entry;
        const nothing = { paused: null, lastAt: null, open: null };
        this.follows.set(follow.id, { follow, ...nothing, waiting: new Set(), posted: new Set() });
        break;
      }
      case 'paused':
        this.#change(entry.id, (one) => {
          one.paused = entry.why;
        });
        break;
      case 'resumed':
        this.#change(entry.id, (one) => {
          one.paused = null;
        });
        break;
      case 'ended':
        this.follows.delete(entry.id);
        break;
      case 'looked':
        this.#look(entry);
        break;
      case 'intended':
        this.#change(entry.post.follow, (one) => {
          one.open = entry.post;
        });
        break;
      case 'posted':
        for (const one of this.follows.values())
          if (one.open?.id === entry.id) settle(one, one.open.articles, entry.at);
        break;
      case 'dropped':
        this.#change(entry.follow, (one) => settle(one, entry.articles, null));
        break;
      case 'quiet':
        if (entry.hours) this.quiet.set(entry.of, entry.hours);
        else this.quiet.delete(entry.of);
        break;
      case 'history':
        this.#change(entry.follow, (one) => {
          one.posted = new Set(entry.posted);
          one.waiting = new Set(entry.waiting);
          one.lastAt = entry.lastAt;
        });
        break;
    }
  }

  /** The fewest entries that lead to the same state. */
  toEntries(): AlertEntry[] {
    const follows = [...this.follows.values()].flatMap((one): AlertEntry[] => [
      { type: 'followed', follow: one.follow },
      ...(one.paused ? [{ type: 'paused', id: one.follow.id, why: one.paused } as const] : []),
      {
        type: 'history',
        follow: one.follow.id,
        posted: [...one.posted],
        waiting: [...one.waiting],
        lastAt: one.lastAt,
      },
      ...(one.open ? [{ type: 'intended', post: one.open } as const] : []),
    ]);
    return [
      ...follows,
      ...[...this.quiet].map(([of, hours]) => ({ type: 'quiet', of, hours }) as const),
      ...[...this.seen].map(
        ([corpus, ids]) => ({ type: 'looked', corpus, articles: [...ids], found: {} }) as const,
      ),
    ];
  }

  #look({ corpus, articles, found }: AlertEntry & { readonly type: 'looked' }): void {
    const seen = this.seen.get(corpus) ?? new Set();
    this.seen.set(corpus, seen);
    for (const id of articles) seen.add(id);
    for (const [follow, ids] of Object.entries(found)) {
      this.#change(follow, ({ waiting }) => {
        for (const id of ids) waiting.add(id);
      });
    }
  }

  #change(id: string, change: (one: FollowState) => void): void {
    const known = this.follows.get(id);
    if (known) change(known);
  }
}

/** So many posted articles are remembered of each follow. */
const MAX_POSTED = 1000;

function settle(one: FollowState, articles: readonly string[], at: string | null): void {
  for (const id of articles) {
    one.waiting.delete(id);
    one.posted.add(id);
  }
  for (const id of one.posted) {
    if (one.posted.size <= MAX_POSTED) break;
    one.posted.delete(id);
  }
  one.open = null;
  if (at !== null) one.lastAt = at;
}
