import { type BaseInteraction, type Client, InteractionContextType, type Message } from 'discord.js';
import { type ChannelTable, channelTableOf } from '../connection/channel-table.ts';
import type { Asker, Venue } from './access.ts';

/** Where an interaction or a message comes from. */
export function placeOf(asked: BaseInteraction | Message): Venue {
  const { guildId, guild, channelId, channel } = asked;
  const table = channelTableOf(asked.client);
  const known = table.parentOf(guildId, channelId);
  const told = channel && 'parentId' in channel ? channel.parentId : null;
  // What discord.js keeps of a channel may be older than the table.
  const parentId = (known === undefined ? told : known) ?? null;
  const isForeign = guildId !== null && guild === null;
  const isThread = channel?.isThread() === true || table.isThread(channelId ?? '');
  // Nobody can write a message to a bot in a conversation of several people.
  const isWithBot = !('context' in asked) || asked.context === InteractionContextType.BotDM;
  return {
    guildId,
    channelId: channelId ?? '',
    parentId,
    ...(isThread && threadIn(table, guildId, parentId)),
    ...(isForeign && { isForeign }),
    ...(guildId === null && isWithBot && { isDirect: true }),
  };
}

/** The place that a channel of a server is; null where the channel is gone, or not known. */
export function venueOf(client: Client, channelId: string): Venue | null {
  const table = channelTableOf(client);
  const guildId = table.serverOf(channelId);
  if (guildId === undefined) return null;
  const parentId = table.parentOf(guildId, channelId) ?? null;
  const thread = table.isThread(channelId) ? threadIn(table, guildId, parentId) : {};
  return { guildId, channelId, parentId, ...thread };
}

/** What is known of a thread by the channel that it belongs to. */
export function threadIn(
  table: ChannelTable,
  guildId: string | null,
  parentId: string | null,
): Pick<Venue, 'isThread' | 'categoryId' | 'isUnplaced'> {
  const category = table.parentOf(guildId, parentId);
  return {
    isThread: true,
    ...(category && { categoryId: category }),
    ...(category === undefined && { isUnplaced: true }),
  };
}

export function personOf({ user, memberPermissions }: BaseInteraction): Asker {
  return { id: user.id, permissions: memberPermissions?.bitfield ?? null };
}

/** Who asks, where, and what that channel is called. */
export function fromOf(interaction: BaseInteraction): {
  readonly asker: Asker;
  readonly place: Venue & { readonly name: string | null };
} {
  const { channel } = interaction;
  const name = channel && 'name' in channel ? channel.name : null;
  return { asker: personOf(interaction), place: { ...placeOf(interaction), name } };
}
