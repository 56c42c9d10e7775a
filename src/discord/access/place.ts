import type { BaseInteraction, Message } from 'discord.js';
import type { Asker, Venue } from './access.ts';

/** Where an interaction or a message comes from. */
export function placeOf({ guildId, guild, channelId, channel }: BaseInteraction | Message): Venue {
  const parentId = channel && 'parentId' in channel ? channel.parentId : null;
  const isForeign = guildId !== null && guild === null;
  const isThread = channel?.isThread() === true;
  return {
    guildId,
    channelId: channelId ?? '',
    parentId,
    ...(isThread && { isThread }),
    ...(isForeign && { isForeign }),
  };
}

export function personOf({ user, memberPermissions }: BaseInteraction): Asker {
  return { id: user.id, permissions: memberPermissions?.bitfield ?? null };
}
