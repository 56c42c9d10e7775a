import { digestItems } from '../answer/digest/items.ts';
import type { FoundDigest } from '../answering/requests.ts';
import type { NoticeAnswer } from '../model.ts';
import type { NewsItem } from '../news/match-news.ts';
import type { Subject } from '../news/subject.ts';
import type { PlainKey } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import type { Follow, Pause, QuietHours } from './follow.ts';
import { POSTING_HOUR, STANDARD_ZONE } from './schedule.ts';

/** What is followed, in the words that were typed: `“ferry strike”, said by Ada Moor, in Selda Courier`. */
export function subjectInWords({ topic, speaker, outlet, quote }: Subject, say: Say): string {
  const parts = [
    ...(topic === undefined ? [] : [say('quoted', { words: topic })]),
    ...(quote === undefined ? [] : [say('follow.words', { words: quote })]),
    ...(speaker === undefined ? [] : [say('follow.quotesBy', { speaker })]),
    ...(outlet === undefined ? [] : [say('follow.articlesOf', { outlet })]),
  ];
  return parts.length === 0 ? say('follow.everything') : parts.join(', ');
}

/** When messages come: "at once", "each day from 08:00 on (UTC)". */
export function everyInWords(
  { every }: Pick<Follow, 'every'>,
  hours: QuietHours | undefined,
  say: Say,
): string {
  const zone = hours?.zone ?? STANDARD_ZONE;
  const clock = { time: `${String(POSTING_HOUR).padStart(2, '0')}:00`, zone };
  const when = {
    now: say('every.now'),
    hourly: say('every.hourly'),
    daily: say('every.daily', clock),
    weekly: say('every.weekly', clock),
  }[every];
  return hours ? say('every.quiet', { when, ...hours }) : when;
}

/** That an alert is paused, and why. */
export const PAUSED = {
  owner: 'paused.owner',
  gone: 'paused.gone',
  forbidden: 'paused.forbidden',
} as const satisfies Record<Pause, PlainKey>;

/** What `most` articles of the news are told with; the others are counted, and those `older` ones that nobody looked at again. */
export function newsAnswer(
  { subject }: Pick<Follow, 'subject'>,
  { groups, copies, older }: GroupedNews & { readonly older: number },
  { most, say }: { readonly most: number; readonly say: Say },
): NoticeAnswer {
  const articles = groups.reduce((sum, { also }) => sum + 1 + also.length, older);
  const rest = groups.slice(most);
  const left = rest.reduce((sum, { also }) => sum + 1 + also.length, older);
  const outlets = [...new Set(rest.flatMap(({ first }) => first.item.passage?.citation.outlet ?? []))];
  return {
    kind: 'notice',
    query: null,
    answered: true,
    lead: say('news.lead', { subject: subjectInWords(subject, say), n: articles }),
    items: groups.slice(0, most).map(({ first, also }) => ({
      ...first.item,
      also: [...first.item.also, ...also.flatMap(({ item }) => item.passage?.citation ?? [])].filter(
        ({ articleId }, at, citations) => citations.findIndex((one) => one.articleId === articleId) === at,
      ),
    })),
    notes: [
      ...(left > 0
        ? [
            [
              outlets.length > 0
                ? say('news.moreIn', { n: left, outlets: say.names(outlets) })
                : say('news.more', { n: left }),
              ...lookUp(subject, say),
            ].join(' '),
          ]
        : []),
      ...(copies > 0 ? [say('news.copies', { n: copies })] : []),
    ],
  };
}

/** A digest in a message with `most` passages: matters, then who was quoted most, and what is ahead. */
export function digestAnswer(
  { subject, every }: Pick<Follow, 'subject' | 'every'>,
  told: FoundDigest['told'],
  { articles, most, say }: { readonly articles: number; readonly most: number; readonly say: Say },
): NoticeAnswer {
  const shown = { stories: Math.max(1, most - 2), quoted: most > 3 ? 1 : 0, ahead: most > 4 ? 1 : 0 };
  const left = told.stories.length - shown.stories;
  const about = Object.keys(subject).length > 0 ? ` (${subjectInWords(subject, say)})` : '';
  return {
    kind: 'notice',
    query: null,
    answered: true,
    lead: say('news.digest', { every, about, n: articles, matters: told.stories.length }),
    items: digestItems(told, shown, say),
    notes: left > 0 ? [say('news.moreMatters', { n: left })] : [],
  };
}

/** The command that shows what is not shown. */
function lookUp({ topic, speaker, quote }: Subject, say: Say): string[] {
  if (topic !== undefined && speaker === undefined)
    return [say('news.shows', { command: `/coverage topic: ${topic}` })];
  if (speaker !== undefined) return [say('news.shows', { command: `/who-said speaker: ${speaker}` })];
  return quote === undefined ? [] : [say('news.shows', { command: `/mentions words: ${quote}` })];
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
