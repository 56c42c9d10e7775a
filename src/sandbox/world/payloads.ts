import type { APIMessage } from 'discord.js';
import type { Channel, Guild, Member, World } from './world.ts';

/** The shapes in which Discord tells of servers, channels and members. */

export function channelPayload(world: World, channel: Channel): Record<string, unknown> {
  if (channel.people) {
    const recipients = channel.people.flatMap((id) => world.users.get(id) ?? []);
    return {
      id: channel.id,
      type: 3,
      name: null,
      icon: null,
      owner_id: channel.people[0],
      flags: 0,
      recipients,
    };
  }
  if (channel.guildId === null) {
    const recipient = world.users.get(channel.recipientId ?? '');
    return { id: channel.id, type: 1, flags: 0, recipients: recipient ? [recipient] : [] };
  }
  if (channel.thread) return threadPayload(world, channel, channel.thread);
  const overwrites = [...channel.denied].map(([id, bits]) => {
    const type = world.users.has(id) ? 1 : 0;
    return { id, type, allow: '0', deny: bits.toString() };
  });
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    position: 0,
    flags: 0,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites,
  };
}

function threadPayload(
  world: World,
  { id, guildId, name }: Channel,
  { parentId, ownerId }: NonNullable<Channel['thread']>,
): Record<string, unknown> {
  const at = new Date(world.clock.now()).toISOString();
  return {
    id,
    type: 11,
    guild_id: guildId,
    name,
    parent_id: parentId,
    owner_id: ownerId,
    flags: 0,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: at,
      create_timestamp: at,
      locked: false,
    },
  };
}

/** A channel that is no thread, of a server. */
export function isOfGuild({ guildId, thread }: Channel, id: string): boolean {
  return guildId === id && thread === undefined;
}

export function memberPayload(member: Member): Record<string, unknown> {
  const { roles, joinedAt } = member;
  return { roles, joined_at: joinedAt, deaf: false, mute: false, flags: 0, nick: null, avatar: null };
}

/** A server as GUILD_CREATE and GET /guilds/:id tell of it. */
export function guildPayload(world: World, guild: Guild): Record<string, unknown> {
  const own = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const channels = own.filter((channel) => isOfGuild(channel, guild.id));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    splash: null,
    banner: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: 0,
    afk_timeout: 300,
    features: [],
    preferred_locale: 'en-US',
    unavailable: false,
    large: false,
    emojis: [],
    stickers: [],
    threads: own.filter(({ thread }) => thread).map((channel) => channelPayload(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: new Date(world.clock.now()).toISOString(),
    member_count: guild.members.size,
    roles: [...guild.roles.values()],
    channels: channels.map((channel) => channelPayload(world, channel)),
    members: [...guild.members.values()].map((member) => ({ user: member.user, ...memberPayload(member) })),
  };
}

/**
 * A message as the bot may see it. Without the message content intent Discord empties what a person wrote, except in
 * direct messages and where the bot is mentioned.
 */
export function seenByBot(world: World, message: APIMessage, contentIntent: boolean): APIMessage {
  const referenced = message.referenced_message;
  const seen = referenced
    ? { ...message, referenced_message: seenByBot(world, referenced, contentIntent) }
    : message;
  const own = message.author.id === world.bot.id;
  const mentioned = message.mentions.some(({ id }) => id === world.bot.id);
  const direct = world.channels.get(message.channel_id)?.guildId === null;
  if (contentIntent || own || mentioned || direct) return seen;
  return { ...seen, content: '', embeds: [], attachments: [], components: [] };
}
