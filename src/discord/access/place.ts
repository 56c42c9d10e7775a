import type { BaseInteraction, Message } from 'discord.js';
import type { Asker, Venue } from './access.ts';

/** Where an interaction or a message comes from. */
export function placeOf({ guildId, channelId, channel }: BaseInteraction | Message): Venue {
  const parentId = channel && 'parentId' in channel ? channel.parentId : null;
  return { guildId, channelId: channelId ?? '', parentId };
}

export function personOf({ user, memberPermissions }: BaseInteraction): Asker {
  return { id: user.id, permissions: memberPermissions?.bitfield ?? null };
}
