import type { APIEmbed, APIMessageTopLevelComponent, APIUser } from 'discord.js';
import type { Interaction } from '../rest/interactions.ts';
import { shownText } from '../world/pings.ts';
import type { MessageRecord, World } from '../world/world.ts';

export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

/** A message as the page draws it. */
export interface PageMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: PageUser;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly {
    name: string;
    size: number;
    type: string;
    url: string;
    description: string;
  }[];
  readonly timestamp: string;
  readonly edited: boolean;
  /** The one person who sees it; null: everybody. */
  readonly visibleTo: string | null;
  readonly loading: boolean;
  readonly reply: { readonly id: string; readonly author: PageUser; readonly preview: string } | null;
  /** Who used which command to get it. */
  readonly command: { readonly user: PageUser; readonly label: string } | null;
  readonly reactions: readonly { emoji: string; users: readonly string[] }[];
  readonly pings: readonly string[];
}

/** What became of an interaction, for the person who started it. */
export interface PageInteraction {
  readonly id: string;
  readonly kind: Interaction['kind'];
  readonly label: string;
  readonly userId: string;
  readonly channelId: string;
  readonly messageId: string | null;
  readonly state: 'waiting' | 'answered' | 'failed';
}

export function pageUser({ id, username, bot }: APIUser): PageUser {
  return { id, name: username, bot: bot ?? false };
}

export function pageMessage(
  record: MessageRecord,
  interactions: ReadonlyMap<string, Interaction>,
  world: World,
): PageMessage {
  const { data } = record;
  const interaction = record.interactionId === null ? undefined : interactions.get(record.interactionId);
  const user = interaction && world.users.get(interaction.userId);
  const byCommand = interaction?.kind === 'command' && user;
  return {
    id: data.id,
    channelId: data.channel_id,
    author: pageUser(data.author),
    content: data.content,
    embeds: data.embeds,
    components: data.components ?? [],
    timestamp: data.timestamp,
    edited: data.edited_timestamp !== null,
    visibleTo: record.visibleTo,
    loading: record.loading,
    attachments: data.attachments.map(({ id, filename, size, content_type, url, description }) => ({
      name: filename,
      size,
      type: content_type ?? '',
      description: description ?? '',
      url: `${new URL(url).pathname}?${id}`,
    })),
    reply: replyOf(record, world),
    command: byCommand ? { user: pageUser(user), label: interaction.label } : null,
    reactions: [...record.reactions].map(([emoji, users]) => ({ emoji, users: [...users] })),
    pings: record.pings,
  };
}

function replyOf({ data }: MessageRecord, world: World): PageMessage['reply'] {
  const id = data.message_reference?.message_id;
  if (id === undefined) return null;
  const replied = world.messages.get(id);
  if (!replied || replied.deleted)
    return { id, author: pageUser(world.bot), preview: 'Original message was deleted' };
  const { content, components = [], author } = replied.data;
  return { id, author: pageUser(author), preview: shownText(content, components).slice(0, 120) };
}

export function pageInteraction(interaction: Interaction): PageInteraction {
  const { id, kind, label, userId, channel, source, failed, answeredAt } = interaction;
  const state = failed ? 'failed' : answeredAt === null ? 'waiting' : 'answered';
  return { id, kind, label, userId, state, channelId: channel.id, messageId: source?.data.id ?? null };
}
