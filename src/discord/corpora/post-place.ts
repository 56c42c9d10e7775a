import type { Client } from 'discord.js';
import type { Follow } from '../../alerts/follow.ts';
import type { Venue } from '../access/access.ts';
import { threadIn, venueOf } from '../access/place.ts';
import { channelTableOf } from '../connection/channel-table.ts';

/** Where an alert would be posted now: its channel may have come into another category, or be gone. */
export function postPlaceOf(client: Client, { place }: Follow): Venue {
  const { channelId, guildId, parentId } = place;
  if (channelId === null) return { guildId: null, channelId: '', parentId: null, isDirect: true };
  const known = venueOf(client, channelId);
  if (known) return known;
  // A thread that is archived is not told of; its channel is.
  const thread = parentId === null ? {} : threadIn(channelTableOf(client), guildId, parentId);
  return { guildId, channelId, parentId, ...thread };
}
