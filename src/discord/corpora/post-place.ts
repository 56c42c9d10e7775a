import type { Client } from 'discord.js';
import type { Follow } from '../../alerts/follow.ts';
import type { Venue } from '../access/access.ts';
import { venueOf } from '../access/place.ts';

/** Where an alert would be posted now: its channel may have come into another category, or be gone. */
export function postPlaceOf(client: Client, { place }: Follow): Venue {
  const { channelId, guildId, parentId } = place;
  if (channelId === null) return { guildId: null, channelId: '', parentId: null, isDirect: true };
  return venueOf(client, channelId) ?? { guildId, channelId, parentId };
}
