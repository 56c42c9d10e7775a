import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { AlertSender } from '../../src/alerts/alert-sender.ts';
import type { News } from '../../src/alerts/news.ts';
import { NO_EVIDENCE } from '../../src/answering/evidence.ts';
import { sayIn } from '../../src/words/say.ts';

/** A world outside of the program that a kill leaves as it is: articles that come, and a channel that is written to. */
export interface Outside {
  readonly news: News;
  readonly sender: AlertSender;
  /** Another article has come. */
  publish(): void;
  /** The number of articles that there are. */
  count(): number;
  /** The articles of each message that was written, by follow. */
  posted(): { readonly follow: string; readonly articles: readonly string[] }[];
}

const MAX_WAY_MS = 40;

/** Keeps that world in two files. A topic of "even" fits every other article. */
export function openOutside(folder: string): Outside {
  const place = (name: string) => path.join(folder, name);
  const linesOf = (name: string) =>
    existsSync(place(name)) ? readFileSync(place(name), 'utf8').split('\n').filter(Boolean) : [];
  const ids = () => linesOf('articles.log');
  const messages = () =>
    linesOf('channel.log').map((line): { post: string; follow: string; articles: string[] } =>
      JSON.parse(line),
    );
  return {
    news: {
      say: sayIn(),
      version: () => String(ids().length),
      articleIds: async () => ids(),
      match: async ({ topic }, wanted) => ({
        evidence: NO_EVIDENCE,
        items: wanted
          .filter((id) => topic !== 'even' || Number(id) % 2 === 0)
          .map((articleId) => ({
            articleId,
            group: articleId,
            item: { label: articleId, passage: null, marks: [], also: [] },
          })),
      }),
      groupsOf: async (known) => new Set(known),
      survey: async () => null,
      digest: async () => {
        throw new Error('nobody follows a digest here');
      },
    },
    sender: {
      // The way there and back takes a while, so that kills come before, between and after.
      send: async (follow, { id, articles }) => {
        await delay(Math.random() * MAX_WAY_MS);
        appendFileSync(
          place('channel.log'),
          `${JSON.stringify({ post: id, follow: follow.id, articles })}\n`,
        );
        await delay(Math.random() * MAX_WAY_MS);
        return null;
      },
      wasSent: async (_follow, { id }) => messages().some(({ post }) => post === id),
      tell: async () => {},
    },
    publish: () => appendFileSync(place('articles.log'), `${ids().length}\n`),
    count: () => ids().length,
    posted: messages,
  };
}
