import {
  ChannelType,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
} from 'discord.js';
import { channelTableOf } from './channel-table.ts';

/**
 * Takes out of what Discord tells what nobody reads, before discord.js keeps it: of a server the channels, roles and people. A channel comes with
 * the first interaction or message in it, what it belongs to is kept aside (see channel-table.ts), and who may see one is asked of Discord where it is of importance (see linked-messages.ts).
 */
export function trimPackets(client: Client): void {
  // discord.js documents no type for this event; it comes before the packet is read.
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    channelTableOf(client).learn(packet);
    trim(packet, client);
  });
}

function trim({ t, d }: GatewayDispatchPayload, client: Client): void {
  const { user, channels } = client;
  const mine = user?.id;
  if (t === GatewayDispatchEvents.GuildCreate && !d.unavailable) {
    // Where Discord writes its own messages the bot greets a server that it joins.
    d.channels = d.channels.filter(({ id }) => id === d.system_channel_id);
    d.threads = d.threads.filter(({ owner_id: owner }) => owner === mine);
    d.members = d.members.filter(({ user: one }) => one.id === mine);
    for (const list of [d.roles, d.emojis, d.stickers, d.presences, d.voice_states, d.stage_instances])
      list?.splice(0);
    for (const list of [d.guild_scheduled_events, d.soundboard_sounds]) list?.splice(0);
  } else if (t === GatewayDispatchEvents.InteractionCreate && d.channel && d.guild_id !== undefined) {
    Object.assign(d.channel, { guild_id: d.guild_id });
  } else if (t === GatewayDispatchEvents.MessageCreate && !channels.cache.has(d.channel_id)) {
    // Discord may leave it out, and then discord.js drops a message of a channel that it does not know.
    const inServer = channelTableOf(client).isThread(d.channel_id)
      ? ChannelType.PublicThread
      : ChannelType.GuildText;
    d.channel_type ??= d.guild_id === undefined ? ChannelType.DM : inServer;
  }
}
