import { randomBytes } from 'node:crypto';
import type { Log } from '../log.ts';
import type { NoticeAnswer } from '../model.ts';
import { localDay } from '../text/calendar-days.ts';
import type { Say } from '../words/say.ts';
import type { AlertSender, PostContent } from './alert-sender.ts';
import type { FollowState } from './alert-state.ts';
import { digestAnswer, groupNews, newsAnswer, PAUSED, subjectInWords } from './alert-words.ts';
import type { Alerts } from './alerts.ts';
import type { Follow, Pause, Post } from './follow.ts';
import { MAX_LOOKED_AT_ONCE, type News } from './news.ts';
import { isDue, isQuiet, STANDARD_ZONE } from './schedule.ts';

/** What posting needs. */
export interface Posting {
  readonly alerts: Alerts;
  readonly news: News;
  readonly sender: AlertSender;
  readonly log: Log;
  readonly now: () => Date;
}

/** Posts what waits for a follow, where it is due. The intent is written down first, so that a kill neither loses nor repeats it. */
export async function postNews(one: FollowState, posting: Posting): Promise<void> {
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

/** Whether a message of an alert is to be sent now. */
export function isDueNow(one: FollowState, alerts: Alerts, now: Date): boolean {
  return one.paused === null && (one.open !== null || (one.waiting.size > 0 && mayPost(one, alerts, now)));
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
