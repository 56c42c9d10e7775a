import { type BaseInteraction, type Client, InteractionContextType, type Message } from 'discord.js';
import { channelTableOf } from '../connection/channel-table.ts';
import type { Asker, Venue } from './access.ts';

/** Where an interaction or a message comes from. */
export function placeOf(asked: BaseInteraction | Message): Venue {
  const { guildId, guild, channelId, channel } = asked;
  const table = channelTableOf(asked.client);
  const parentId =
    (channel && 'parentId' in channel && channel.parentId) || table.parentOf(guildId, channelId);
  const isForeign = guildId !== null && guild === null;
  const isThread = channel?.isThread() === true;
  const categoryId = isThread ? table.parentOf(guildId, parentId) : null;
  // Nobody can write a message to a bot in a conversation of several people.
  const isWithBot = !('context' in asked) || asked.context === InteractionContextType.BotDM;
  return {
    guildId,
    channelId: channelId ?? '',
    parentId,
    ...(isThread && { isThread }),
    ...(categoryId && { categoryId }),
    ...(isForeign && { isForeign }),
    ...(guildId === null && isWithBot && { isDirect: true }),
  };
}

/** The place that a channel of a server is; null where the channel is gone, or not known. */
export function venueOf(client: Client, channelId: string): Venue | null {
  const table = channelTableOf(client);
  const guildId = table.serverOf(channelId);
  if (guildId === undefined) return null;
  const isThread = table.isThread(channelId);
  const parentId = table.parentOf(guildId, channelId);
  const categoryId = isThread ? table.parentOf(guildId, parentId) : null;
  return { guildId, channelId, parentId, ...(isThread && { isThread }), ...(categoryId && { categoryId }) };
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
