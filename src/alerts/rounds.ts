import { randomBytes } from 'node:crypto';
import type { Evidence } from '../answering/evidence.ts';
import type { Log } from '../log.ts';
import type { Answer, NoticeAnswer } from '../model.ts';
import { localDay } from '../text/calendar-days.ts';
import type { Say } from '../words/say.ts';
import type { FollowState } from './alert-state.ts';
import { digestAnswer, groupNews, newsAnswer, PAUSED, subjectInWords } from './alert-words.ts';
import type { Alerts } from './alerts.ts';
import type { Follow, Pause, Post } from './follow.ts';
import type { News } from './news.ts';
import { isDue, isQuiet, STANDARD_ZONE } from './schedule.ts';

/** What a message says. */
export interface PostContent {
  /** The message with at most so many articles; the sender takes as many as fit. */
  compose(most: number): Answer;
  readonly evidence: Evidence;
}

/** The way to Discord. */
export interface AlertSender {
  /**
   * Sends a message, with the post's id as the nonce. Resolves with why it can't be sent there at all, or null where Discord has it. Rejects where it
   * may work later.
   */
  send(follow: Follow, post: Post, content: PostContent): Promise<Pause | null>;
  /** Whether Discord has the message already, from before a restart or a lost answer. */
  wasSent(follow: Follow, post: Post): Promise<boolean>;
  /** Tells a person something in a direct message, where they take such. */
  tell(person: string, answer: Answer): Promise<void>;
}

export interface RoundsOptions {
  readonly alerts: Alerts;
  readonly news: News;
  readonly sender: AlertSender;
  readonly log: Log;
  readonly now?: () => Date;
  /** Between two rounds, in milliseconds. */
  readonly everyMs?: number;
}

export interface Rounds {
  /** Waits for the round under way; there are no more. */
  close(): Promise<void>;
}

const STANDARD_EVERY_MS = 5_000;
/** After a failure: twice as long each time, up to ten minutes. */
const MIN_WAIT_MS = 5_000;
const MAX_WAIT_MS = 600_000;

/** So many articles are asked about in one request: it must end within the time that an answer may take. */
export const MAX_LOOKED_AT_ONCE = 200;

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
    if (version === null || alerts.all().length === 0) return;
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

type Posting = Pick<RoundsOptions, 'alerts' | 'news' | 'sender' | 'log'> & { readonly now: () => Date };

/** Posts what waits for a follow, where it is due. The intent is written down first, so that a kill neither loses nor repeats it. */
async function postNews(one: FollowState, posting: Posting): Promise<void> {
  const { alerts, sender, now } = posting;
  const { follow } = one;
  if (one.paused !== null) return;
  const post = one.open;
  if (post) {
    if (await sender.wasSent(follow, post))
      return alerts.record({ type: 'posted', id: post.id, at: now().toISOString() });
    return send(one, post, posting);
  }
  if (one.waiting.size === 0 || !mayPost(one, alerts, now())) return;
  const next: Post = {
    id: randomBytes(12).toString('hex'),
    follow: follow.id,
    articles: [...one.waiting],
    at: now().toISOString(),
  };
  await send(one, next, posting);
}

function mayPost({ follow, lastAt }: FollowState, alerts: Alerts, now: Date): boolean {
  const hours = alerts.quietHoursOf(follow);
  if (hours && isQuiet(hours, now)) return false;
  return isDue(follow.every, new Date(lastAt ?? follow.madeAt), now, hours?.zone ?? STANDARD_ZONE);
}

async function send(one: FollowState, post: Post, posting: Posting): Promise<void> {
  const { alerts, sender, news, log, now } = posting;
  const { follow } = one;
  const content = await contentOf(one, post, posting);
  if (content === null) return alerts.record({ type: 'dropped', follow: follow.id, articles: post.articles });
  if (one.open === null) await alerts.record({ type: 'intended', post });
  // It may have been ended or paused while its news were being put together.
  if (alerts.get(follow.id) !== one || one.paused !== null) return;
  const refusal = await sender.send(follow, post, content);
  if (refusal === null) return alerts.record({ type: 'posted', id: post.id, at: now().toISOString() });
  await alerts.pause(follow.id, refusal);
  log.warn(
    { follow: follow.id, why: refusal },
    'an alert can’t be posted where it should be, and was paused',
  );
  if (follow.place.channelId !== null)
    await sender.tell(follow.owner, pausedNotice(follow, refusal, news.say));
}

/** What a post says, of the newest articles that wait; older ones are counted. Null where nothing is left to say. */
async function contentOf(
  { follow, posted }: FollowState,
  { articles }: Post,
  { news, now }: Posting,
): Promise<PostContent | null> {
  const newest = articles.slice(-MAX_LOOKED_AT_ONCE);
  const older = articles.length - newest.length;
  const { items, evidence } = await news.match(follow.subject, newest);
  const before = await news.groupsOf([...posted]);
  const grouped = groupNews(items, (group) => before.has(group));
  if (grouped.groups.length === 0) return null;
  if (follow.what === 'articles')
    return {
      compose: (most) => newsAnswer(follow, { ...grouped, older }, { most, say: news.say }),
      evidence,
    };
  const ids = grouped.groups.flatMap(({ first, also }) => [first, ...also]).map(({ articleId }) => articleId);
  const digest = await news.digest(ids, localDay(now()));
  const count = ids.length + older;
  return {
    compose: (most) => digestAnswer(follow, digest.told, { articles: count, most, say: news.say }),
    evidence: digest.evidence,
  };
}

function pausedNotice({ subject, place }: Follow, why: Pause, say: Say): NoticeAnswer {
  return {
    kind: 'notice',
    query: null,
    answered: false,
    lead: say('paused.lead', { subject: subjectInWords(subject, say), paused: say(PAUSED[why]) }),
    items: [],
    notes: [say('paused.note', { id: place.channelId ?? '' })],
  };
}
