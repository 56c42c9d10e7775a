import type { BaseInteraction, Message } from 'discord.js';
import type { Person, Place } from './access.ts';

/** Where an interaction or a message comes from. */
export function placeOf({ guildId, channelId, channel }: BaseInteraction | Message): Place {
  const parentId = channel && 'parentId' in channel ? channel.parentId : null;
  return { guildId, channelId: channelId ?? '', parentId };
}

export function personOf({ user, memberPermissions }: BaseInteraction): Person {
  return { id: user.id, permissions: memberPermissions?.bitfield ?? null };
}

export const ADMINS_ONLY = 'Only those who look after this bot may do that.';
