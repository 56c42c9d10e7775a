import { DiscordAPIError, MessageFlags, type REST, Routes } from 'discord.js';
import type { AlertSender, PostContent } from '../../alerts/alert-sender.ts';
import type { Follow, Pause, Post } from '../../alerts/follow.ts';
import type { Say } from '../../words/say.ts';
import type { Access } from '../access/access.ts';
import { isForbidden } from '../failure.ts';
import { bodyOf, type MessageBody } from '../message.ts';
import { button } from '../rendering/components.ts';
import { render } from '../rendering/render.ts';
import { privateBody } from '../reply-ephemeral.ts';
import { viewAnswer } from '../views.ts';

/** So many articles are shown in one message; where they don't fit, fewer. */
export const MAX_ARTICLES_A_POST = 5;
/** So many of a channel's latest messages are looked through for one that may have been sent. */
const MAX_LOOKED_THROUGH = 100;

export interface AlertSenderOptions {
  readonly rest: Pick<REST, 'get' | 'post'>;
  readonly access: Pick<Access, 'refusal'>;
  readonly say: Say;
  /** Whether an alert may still show something in its place; where left out, it may. */
  readonly mayPost?: (follow: Follow) => Promise<boolean>;
}

/** Sends alerts by Discord's REST API, each with a nonce that Discord enforces. */
export function createAlertSender({
  rest,
  access,
  say,
  mayPost = async () => true,
}: AlertSenderOptions): AlertSender {
  const directChannels = new Map<string, string>();
  const directChannel = async (person: string): Promise<string> => {
    const known = directChannels.get(person);
    if (known !== undefined) return known;
    const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: person } });
    const id = String((opened as { readonly id: string }).id);
    directChannels.set(person, id);
    return id;
  };
  const channelOf = async ({ place, owner }: Follow) => place.channelId ?? directChannel(owner);
  return {
    async send(follow, post, content) {
      const { channelId, guildId, parentId } = follow.place;
      if (access.refusal({ guildId, parentId, channelId: channelId ?? '' }) !== null) return 'forbidden';
      if (!(await mayPost(follow))) return 'forbidden';
      const { flags, components } = bodyFor(follow, post, content, say);
      try {
        await rest.post(Routes.channelMessages(await channelOf(follow)), {
          body: { flags, components, nonce: post.id, enforce_nonce: true, allowed_mentions: { parse: [] } },
        });
        return null;
      } catch (error) {
        const why = whyImpossible(error);
        if (why === null) throw error;
        return why;
      }
    },
    async wasSent(follow, post) {
      try {
        const query = new URLSearchParams({ limit: String(MAX_LOOKED_THROUGH) });
        const latest = await rest.get(Routes.channelMessages(await channelOf(follow)), { query });
        // The ids of its buttons hold that of the post.
        return JSON.stringify(latest).includes(`:${post.id}"`);
      } catch (error) {
        // Without the channel's history the nonce alone keeps it from being written twice.
        if (whyImpossible(error) !== null) return false;
        throw error;
      }
    },
    async tell(person, answer) {
      try {
        const { components } = privateBody(answer, person, say);
        const channel = await directChannel(person);
        await rest.post(Routes.channelMessages(channel), {
          body: { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } },
        });
      } catch (error) {
        // Whoever takes no direct messages sees it in /following.
        if (whyImpossible(error) === null) throw error;
      }
    },
  };
}

/** Why a message can never be written there as things are; null where it may work later. */
function whyImpossible(error: unknown): Pause | null {
  if (isForbidden(error)) return 'forbidden';
  if (!(error instanceof DiscordAPIError)) return null;
  if (error.status === 403) return 'forbidden';
  return error.status === 404 ? 'gone' : null;
}

/**
 * The message with as many articles as fit on one page: what is left is counted. An alert has no query that a button could turn to the next page of, so
 * what would stand there is told on the first.
 */
function bodyFor(follow: Follow, post: Post, { compose, evidence }: PostContent, say: Say): MessageBody {
  const controls = [
    button(say('button.pause'), { type: 'pause', follow: follow.id, on: post.id }),
    button(say('button.end'), { type: 'end', follow: follow.id, on: post.id }),
  ];
  const view = { page: 1, isRenewed: false, asker: follow.owner, isPrivate: true, say };
  for (let most = MAX_ARTICLES_A_POST; ; most--) {
    const answer = compose(most);
    let pages = 1;
    const components = render(answer, {
      ...viewAnswer({ answer, evidence }, view),
      unturned: answer.notes.join(' '),
      controls: (_page, count) => {
        pages = count;
        return controls;
      },
    });
    if (pages === 1 || most === 1) return bodyOf(components);
  }
}
