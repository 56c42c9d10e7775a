import { GatewayIntentBits } from 'discord.js';
import { allows } from '../rules/permissions.ts';
import { channelPayload, memberPayload, seenByBot } from '../world/payloads.ts';
import type { MessageRecord, World } from '../world/world.ts';

/** The bot at the other end of the audience. */
export interface Audience {
  /** Tells it of an event, where its intents cover it (0: always). */
  dispatch(type: string, payload: unknown, intent?: number): void;
  /** True where it may read what people write. */
  hasContentIntent(): boolean;
}

/** Tells the bot what happens, as far as it may see the channel and its intents go. */
export function announce(world: World, audience: Audience): void {
  const { events, bot } = world;

  const visible = (channelId: string): boolean =>
    allows(world.permissions(bot.id, world.channel(channelId)), 'ViewChannel');

  const payload = (record: MessageRecord): unknown => {
    const { guildId, data } = record;
    const guild = guildId === null ? undefined : world.guilds.get(guildId);
    const member = guild?.members.get(data.author.id);
    const seen = seenByBot(world, data, audience.hasContentIntent());
    const type = world.channel(data.channel_id).thread ? 11 : 0;
    const place = guild ? { guild_id: guild.id, channel_type: type } : { channel_type: 1 };
    return { ...seen, ...place, ...(member && { member: memberPayload(member) }) };
  };

  const tell = (type: string, record: MessageRecord): void => {
    // Private answers reach the bot through the REST API alone.
    if (record.visibleTo !== null || !visible(record.data.channel_id)) return;
    const direct = record.guildId === null;
    const intent = direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    const deletion = { id: record.data.id, channel_id: record.data.channel_id, guild_id: record.guildId };
    const gone = type === 'MESSAGE_DELETE';
    audience.dispatch(type, gone ? withoutNull(deletion) : payload(record), intent);
  };

  events.on('create', (record) => tell('MESSAGE_CREATE', record));
  events.on('update', (record) => tell('MESSAGE_UPDATE', record));
  events.on('delete', (record) => tell('MESSAGE_DELETE', record));
  events.on('channel', (channel) => {
    if (channel.guildId === null) return;
    const payload = channelPayload(world, channel);
    if (!channel.thread) audience.dispatch('CHANNEL_CREATE', payload, GatewayIntentBits.Guilds);
    else audience.dispatch('THREAD_CREATE', { ...payload, newly_created: true }, GatewayIntentBits.Guilds);
  });
  events.on('reaction', ({ messageId, channelId, userId, emoji, added }) => {
    if (!visible(channelId)) return;
    const guildId = world.channel(channelId).guildId;
    const intent =
      guildId === null ? GatewayIntentBits.DirectMessageReactions : GatewayIntentBits.GuildMessageReactions;
    const type = added ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE';
    const place = { channel_id: channelId, message_id: messageId, guild_id: guildId };
    const reaction = { user_id: userId, emoji: { id: null, name: emoji }, burst: false, type: 0 };
    audience.dispatch(type, { ...withoutNull(place), ...reaction }, intent);
  });
}

/** Discord leaves a field out rather than send null. */
function withoutNull(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}
