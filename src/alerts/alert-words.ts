import { digestItems } from '../answer/digest/items.ts';
import { amount, joinNames } from '../answer/passages/wording.ts';
import type { FoundDigest } from '../answering/requests.ts';
import type { NoticeAnswer } from '../model.ts';
import type { NewsItem } from '../news/match-news.ts';
import type { Subject } from '../news/subject.ts';
import type { Follow, Pause, QuietHours } from './follow.ts';
import { POSTING_HOUR, STANDARD_ZONE } from './schedule.ts';

/** What is followed, in the words that were typed: `“ferry strike”, said by Ada Moor, in Selda Courier`. */
export function subjectInWords({ topic, speaker, outlet, quote }: Subject): string {
  const parts = [
    ...(topic === undefined ? [] : [`“${topic}”`]),
    ...(quote === undefined ? [] : [`the words “${quote}”`]),
    ...(speaker === undefined ? [] : [`quotes by ${speaker}`]),
    ...(outlet === undefined ? [] : [`articles of ${outlet}`]),
  ];
  return parts.length === 0 ? 'all new articles' : parts.join(', ');
}

/** When messages come: "at once", "each day from 08:00 on (UTC)". */
export function everyInWords({ every }: Pick<Follow, 'every'>, hours: QuietHours | undefined): string {
  const zone = hours?.zone ?? STANDARD_ZONE;
  const time = `from ${String(POSTING_HOUR).padStart(2, '0')}:00 on (${zone})`;
  const when = {
    now: 'at once',
    hourly: 'at most once an hour',
    daily: `each day ${time}`,
    weekly: `each Monday ${time}`,
  }[every];
  return hours ? `${when}, and never between ${hours.from} and ${hours.to} (${hours.zone})` : when;
}

const PAUSED: Readonly<Record<Pause, string>> = {
  owner: 'paused',
  gone: 'paused: its channel is gone, or I am no longer there',
  forbidden: 'paused: I may not write there',
};

export function pauseInWords(why: Pause): string {
  return PAUSED[why];
}

/** What `most` articles of the news are told with; the others are counted. */
export function newsAnswer(
  { subject }: Pick<Follow, 'subject'>,
  { groups, copies }: GroupedNews,
  most: number,
): NoticeAnswer {
  const articles = groups.reduce((sum, { also }) => sum + 1 + also.length, 0);
  const rest = groups.slice(most);
  const left = rest.reduce((sum, { also }) => sum + 1 + also.length, 0);
  const outlets = [...new Set(rest.flatMap(({ first }) => first.item.passage?.citation.outlet ?? []))];
  return {
    kind: 'notice',
    query: null,
    answered: true,
    lead: `New on ${subjectInWords(subject)}: ${amount(articles, 'article')}.`,
    items: groups.slice(0, most).map(({ first, also }) => ({
      ...first.item,
      also: [...first.item.also, ...also.flatMap(({ item }) => item.passage?.citation ?? [])].filter(
        ({ articleId }, at, citations) => citations.findIndex((one) => one.articleId === articleId) === at,
      ),
    })),
    notes: [
      ...(left > 0
        ? [
            `And ${amount(left, 'more article')}${outlets.length > 0 ? `, in ${joinNames(outlets)}` : ''}.${lookUp(subject)}`,
          ]
        : []),
      ...(copies > 0
        ? [
            `${amount(copies, 'further article')} ${copies === 1 ? 'is a copy' : 'are copies'} of what was posted before.`,
          ]
        : []),
    ],
  };
}

/** A digest in a message with `most` passages: matters, then who was quoted most, and what is ahead. */
export function digestAnswer(
  { subject, every }: Pick<Follow, 'subject' | 'every'>,
  told: FoundDigest['told'],
  { articles, most }: { readonly articles: number; readonly most: number },
): NoticeAnswer {
  const shown = { stories: Math.max(1, most - 2), quoted: most > 3 ? 1 : 0, ahead: most > 4 ? 1 : 0 };
  const left = told.stories.length - shown.stories;
  const span = { now: 'Digest', hourly: 'Digest', daily: 'Digest of the day', weekly: 'Digest of the week' }[
    every
  ];
  const about = Object.keys(subject).length > 0 ? ` (${subjectInWords(subject)})` : '';
  return {
    kind: 'notice',
    query: null,
    answered: true,
    lead: `${span}${about}: ${amount(articles, 'new article')} on ${told.stories.length === 1 ? 'one matter' : `${told.stories.length} matters`}.`,
    items: digestItems(told, shown),
    notes: left > 0 ? [`And ${amount(left, 'more matter')}. /digest shows them.`] : [],
  };
}

/** The command that shows what is not shown. */
function lookUp({ topic, speaker, quote }: Subject): string {
  if (topic !== undefined && speaker === undefined) return ` /coverage topic: ${topic} shows them.`;
  if (speaker !== undefined) return ` /who-said speaker: ${speaker} shows them.`;
  return quote === undefined ? '' : ` /mentions words: ${quote} shows them.`;
}

/** News with articles that tell the same text under one of them. */
export interface GroupedNews {
  readonly groups: readonly { readonly first: NewsItem; readonly also: readonly NewsItem[] }[];
  /** How many more are copies of what was posted before. */
  readonly copies: number;
}

export function groupNews(news: readonly NewsItem[], isPosted: (group: string) => boolean): GroupedNews {
  const groups = new Map<string, { first: NewsItem; also: NewsItem[] }>();
  let copies = 0;
  for (const one of news) {
    const known = groups.get(one.group);
    if (isPosted(one.group)) copies++;
    else if (known) known.also.push(one);
    else groups.set(one.group, { first: one, also: [] });
  }
  return { groups: [...groups.values()], copies };
}
