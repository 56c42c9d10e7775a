import type { PermissionsString } from 'discord.js';
import { refuse } from '../rules/api-error.ts';
import { allows } from '../rules/permissions.ts';
import { seenByBot } from '../world/payloads.ts';
import type { Channel, MessageRecord } from '../world/world.ts';
import type { Backend } from './backend.ts';

/** The bot's way to channels and what is in them, with its permissions looked at. */
export interface ChannelAccess {
  /** @throws ApiError 50001 where the bot does not see the channel, 50013 where it lacks one of the permissions. */
  channelFor(id: string, ...needed: PermissionsString[]): Channel;
  /** A message that is reached through its channel: private ones are not. */
  messageIn(channel: Channel, id: string): MessageRecord;
  /** What the bot is told of a message. */
  seen(record: MessageRecord): unknown;
}

export function channelAccess({ world, gateway }: Backend): ChannelAccess {
  return {
    channelFor: (id, ...needed) => {
      const channel = world.channel(id);
      const bits = world.permissions(world.bot.id, channel);
      if (!allows(bits, 'ViewChannel')) throw refuse('missing access');
      if (needed.some((name) => !allows(bits, name))) throw refuse('missing permissions');
      return channel;
    },
    messageIn: (channel, id) => world.message(channel.id, id, world.bot.id),
    seen: (record) => seenByBot(world, record.data, gateway.hasContentIntent()),
  };
}
