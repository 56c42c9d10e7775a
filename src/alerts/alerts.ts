import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Journal, openJournal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { ALERTS_VERSION, type AlertEntry, alertEntry } from './alert-entries.ts';
import { AlertState, type FollowState } from './alert-state.ts';
import { type Follow, type Pause, type QuietHours, quietKeyOf } from './follow.ts';
import type { News } from './news.ts';

/** So many follows one person may have, and one channel. */
export const MAX_FOLLOWS_PER_PERSON = 25;
export const MAX_FOLLOWS_PER_CHANNEL = 25;

/** What people follow, kept over restarts. What changes it resolves once that is on the disk. */
export interface Alerts {
  /**
   * The same for one of several corpora: it adds to that, lists what is of that, and knows which articles of it were seen. Limits, quiet hours and what is asked by
   * its id hold for all.
   */
  in(corpus: string): Alerts;
  /** Throws a UserError where somebody, or a channel, has too many. */
  add(wish: Omit<Follow, 'id' | 'corpus'>, news: News): Promise<Follow>;
  get(id: string): FollowState | undefined;
  all(): readonly FollowState[];
  /** Those of one person and those that post into one channel, the oldest first. */
  listFor(owner: string, channelId: string | null): readonly FollowState[];
  pause(id: string, why: Pause): Promise<void>;
  resume(id: string): Promise<void>;
  end(id: string): Promise<void>;
  /** Ends all of one person, their quiet hours too; returns what there was. */
  endAllOf(owner: string): Promise<{ readonly follows: number; readonly hadQuietHours: boolean }>;
  quietHoursOf(follow: Pick<Follow, 'place' | 'owner'>): QuietHours | undefined;
  /** `of`: a server or a person; null switches them off. */
  setQuietHours(of: string, hours: QuietHours | null): Promise<void>;
  /** For the rounds: what was seen, sent and dropped. */
  record(entry: AlertEntry): Promise<void>;
  isSeen(articleId: string): boolean;
  /** False before the first look at the articles, and after damage: then all that is there counts as seen. */
  hasLooked(): boolean;
  close(): Promise<void>;
}

export interface AlertsOptions {
  /** Null keeps everything in memory. */
  readonly dataDir: string | null;
  readonly log: Log;
  readonly now?: () => Date;
}

/** The journal is written anew where it has so many times more entries than are needed. */
const MAX_STALE_FACTOR = 4;
const MIN_STALE_ENTRIES = 200;

/** Opens what is kept of alerts. A damaged file is set aside; then what could be read goes on, but what waited to be posted starts anew. */
export async function openAlerts({ dataDir, log, now = () => new Date() }: AlertsOptions): Promise<Alerts> {
  const file = dataDir === null ? null : path.join(dataDir, 'alerts.journal');
  const { journal, entries, isDamaged } = await openJournal({
    file,
    version: ALERTS_VERSION,
    entry: alertEntry,
    log,
    now,
  });
  const state = new AlertState();
  for (const entry of entries) state.apply(entry);
  if (isDamaged) forgetPosts(state);
  const needed = state.toEntries();
  if (isDamaged || entries.length > Math.max(MIN_STALE_ENTRIES, needed.length * MAX_STALE_FACTOR))
    await journal.rewrite(() => needed);

  const record = async (entry: AlertEntry): Promise<void> => {
    await journal.append(entry);
    state.apply(entry);
  };
  return viewOf(undefined, state, { ...journal, append: record });
}

/** Alerts as one corpus sees them; `undefined`: the only one. */
function viewOf(corpus: string | undefined, state: AlertState, journal: Journal<AlertEntry>): Alerts {
  const record: Alerts['record'] = (entry) =>
    journal.append(entry.type === 'looked' ? { ...entry, corpus } : entry);
  const isHere = ({ follow }: FollowState) => follow.corpus === corpus;
  return {
    in: (name) => viewOf(name, state, journal),
    add: (wish, news) => beginToFollow({ ...wish, corpus }, news, state, record),
    get: (id) => state.follows.get(id),
    all: () => [...state.follows.values()].filter(isHere),
    listFor: (owner, channelId) =>
      [...new Set([...followsOf(owner, state), ...followsIn(channelId, state)])].filter(isHere),
    pause: (id, why) => record({ type: 'paused', id, why }),
    resume: (id) => record({ type: 'resumed', id }),
    end: (id) => record({ type: 'ended', id }),
    async endAllOf(owner) {
      const own = followsOf(owner, state);
      for (const { follow } of own) await record({ type: 'ended', id: follow.id });
      const hadQuietHours = state.quiet.has(owner);
      if (hadQuietHours) await record({ type: 'quiet', of: owner, hours: null });
      // What was ended still stands in the file until it is written anew.
      await journal.rewrite(() => state.toEntries());
      return { follows: own.length, hadQuietHours };
    },
    quietHoursOf: (one) => state.quiet.get(quietKeyOf(one)),
    setQuietHours: (of, hours) => record({ type: 'quiet', of, hours }),
    record,
    hasLooked: () => state.seen.has(corpus),
    isSeen: (articleId) => state.seen.get(corpus)?.has(articleId) ?? false,
    close: journal.close,
  };
}

function followsOf(owner: string, { follows }: AlertState): FollowState[] {
  return [...follows.values()].filter(({ follow }) => follow.owner === owner);
}

/** Those that post into a channel; none where it is null, a direct message. */
function followsIn(channelId: string | null, { follows }: AlertState): FollowState[] {
  return channelId === null
    ? []
    : [...follows.values()].filter(({ follow }) => follow.place.channelId === channelId);
}

/** Begins to follow what somebody wishes. Throws a UserError where they or the channel have too many, or have it already. */
async function beginToFollow(
  wish: Omit<Follow, 'id'>,
  news: News,
  state: AlertState,
  record: Alerts['record'],
): Promise<Follow> {
  const own = followsOf(wish.owner, state);
  if (own.length >= MAX_FOLLOWS_PER_PERSON)
    throw new UserError(message('follow.tooMany', { most: MAX_FOLLOWS_PER_PERSON }));
  if (followsIn(wish.place.channelId, state).length >= MAX_FOLLOWS_PER_CHANNEL)
    throw new UserError(message('follow.tooManyHere', { most: MAX_FOLLOWS_PER_CHANNEL }));
  if (own.some(({ follow }) => isSame(follow, wish))) throw new UserError(message('follow.already'));
  if (news.version() === null) throw new UserError(message('reading.tryAgain'));
  // What is there already is no news to anybody, once nobody was told of news before.
  const ofCorpus = [...state.follows.values()].filter(({ follow }) => follow.corpus === wish.corpus);
  if (!state.seen.has(wish.corpus) || ofCorpus.length === 0)
    await record({ type: 'looked', articles: [...(await news.articleIds())], found: {} });
  const follow = { ...wish, id: randomBytes(4).toString('hex') };
  await record({ type: 'followed', follow });
  return follow;
}

function isSame(a: Follow, b: Omit<Follow, 'id'>): boolean {
  const key = ({ corpus, place, what, subject }: Omit<Follow, 'id'>) =>
    JSON.stringify([
      corpus,
      place.channelId,
      what,
      subject.topic,
      subject.speaker,
      subject.outlet,
      subject.quote,
    ]);
  return key(a) === key(b);
}

/** Of a damaged file it is not known what was posted: rather than to post anything twice, all that is there counts as seen. */
function forgetPosts(state: AlertState): void {
  state.seen.clear();
  for (const one of state.follows.values()) {
    one.waiting.clear();
    one.open = null;
  }
}
