import { EventEmitter } from 'node:events';
import type { APIApplicationCommand, APIMessage, APIRole, APIUser, PermissionsString } from 'discord.js';
import type { Clock } from '../clock.ts';
import { refuse } from '../rules/api-error.ts';
import { allPermissions } from '../rules/permissions.ts';
import { snowflakes } from './snowflake.ts';

/** A file that came with a message; served under the attachment's address. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A message, with what only the server knows of it. */
export interface MessageRecord {
  data: APIMessage;
  readonly guildId: string | null;
  /** The one person who sees it, where it is ephemeral. */
  readonly visibleTo: string | null;
  /** True while it is the "is thinking…" of a deferred answer. */
  loading: boolean;
  deleted: boolean;
  /** Who would be notified by it: user ids, role ids, `everyone`. */
  pings: readonly string[];
  /** What it showed before, oldest first. */
  readonly earlier: APIMessage[];
  /** Who reacted with what. */
  readonly reactions: Map<string, Set<string>>;
  /** The interaction that made it. */
  readonly interactionId: string | null;
}

export interface Member {
  readonly user: APIUser;
  readonly roles: string[];
  readonly joinedAt: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Null: a conversation between `recipientId` and the bot. */
  readonly guildId: string | null;
  readonly recipientId: string | null;
  /** What is taken away here, by role or user id. */
  readonly denied: Map<string, bigint>;
  /** Where it is a thread: the channel that it belongs to, and who opened it. */
  readonly thread?: { readonly parentId: string; readonly ownerId: string };
  /** Where people talk with each other, without the bot. */
  readonly people?: readonly string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Where Discord's own messages go; null for nowhere. */
  readonly systemChannelId: string | null;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
}

/** What happens, for whoever wants to know: the gateway, the people in a test, the page. */
export interface WorldEvents {
  create: [MessageRecord];
  update: [MessageRecord];
  delete: [MessageRecord];
  reaction: [{ messageId: string; channelId: string; userId: string; emoji: string; added: boolean }];
  typing: [{ channelId: string; userId: string }];
  channel: [Channel];
  commands: [];
  connected: [];
  disconnected: [];
  reset: [];
  violation: [{ rule: string; detail: string }];
}

/** Everything that the stand-in knows: who, where, and what was said. */
export class World {
  readonly events: EventEmitter<WorldEvents> = new EventEmitter();
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly bot: APIUser;
  readonly users = new Map<string, APIUser>();
  /** The language of somebody's Discord, by their id; American English where it is not set. */
  readonly locales = new Map<string, string>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, MessageRecord>();
  readonly files = new Map<string, StoredFile>();
  /** Registered commands, by the server's id, or `global`. */
  readonly commands = new Map<string, APIApplicationCommand[]>();

  constructor(clock: Clock, botName: string) {
    this.clock = clock;
    this.nextId = snowflakes(clock);
    this.events.setMaxListeners(0);
    this.bot = this.addUser(botName, true);
  }

  addUser(username: string, bot = false): APIUser {
    const user: APIUser = {
      id: this.nextId(),
      username,
      discriminator: bot ? '0001' : '0',
      global_name: bot ? null : username,
      avatar: null,
      ...(bot && { bot }),
    };
    this.users.set(user.id, user);
    return user;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw refuse('unknown channel');
    return channel;
  }

  /** The conversation between a person and the bot; opened on first use. */
  dm(userId: string): Channel {
    for (const channel of this.channels.values()) if (channel.recipientId === userId) return channel;
    if (!this.users.has(userId) || userId === this.bot.id) throw refuse('unknown user');
    const channel = { id: this.nextId(), name: '', guildId: null, recipientId: userId, denied: new Map() };
    this.channels.set(channel.id, channel);
    this.events.emit('channel', channel);
    return channel;
  }

  /** A conversation between people, in which apps that one of them installed can be used. */
  privateChannel(people: readonly string[]): Channel {
    const channel = {
      id: this.nextId(),
      name: '',
      guildId: null,
      recipientId: null,
      denied: new Map(),
      people,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Opens a thread from a message, whose id it gets. */
  openThread({ data }: MessageRecord, name: string, ownerId: string): Channel {
    const parent = this.channel(data.channel_id);
    if (this.channels.has(data.id)) throw refuse('thread exists');
    const thread = { parentId: parent.id, ownerId };
    const channel = { ...parent, id: data.id, name, thread };
    this.channels.set(channel.id, channel);
    this.events.emit('channel', channel);
    return channel;
  }

  /** A message that this person can see. Private and deleted ones are unknown to everybody else. */
  message(channelId: string, id: string, viewerId: string): MessageRecord {
    const record = this.messages.get(id);
    const hidden = record?.visibleTo != null && record.visibleTo !== viewerId;
    if (!record || record.deleted || hidden || record.data.channel_id !== channelId) {
      throw refuse('unknown message');
    }
    return record;
  }

  /** Notes that the bot broke a rule of Discord's, or did what Discord passes over in silence. */
  violate(rule: string, detail: string): void {
    this.events.emit('violation', { rule, detail });
  }

  /** Adds or takes back somebody's reaction. */
  react(record: MessageRecord, userId: string, emoji: string, added: boolean): void {
    const of = record.reactions.get(emoji) ?? new Set<string>();
    if (of.has(userId) === added) return;
    if (added) of.add(userId);
    else of.delete(userId);
    record.reactions.set(emoji, of);
    const { id: messageId, channel_id: channelId } = record.data;
    this.events.emit('reaction', { messageId, channelId, userId, emoji, added });
  }

  /** Forgets everything that was said. */
  forget(): void {
    for (const { id, thread } of [...this.channels.values()]) if (thread) this.channels.delete(id);
    this.messages.clear();
    this.files.clear();
    this.events.emit('reset');
  }

  /** What somebody may do in a channel: their roles' permissions, less what the channel takes away. */
  permissions(userId: string, channel: Channel): bigint {
    if (channel.guildId === null)
      return (channel.people ?? [channel.recipientId, this.bot.id]).includes(userId) ? allPermissions : 0n;
    const guild = this.guilds.get(channel.guildId);
    const member = guild?.members.get(userId);
    if (!guild || !member) return 0n;
    if (guild.ownerId === userId) return allPermissions;
    let bits = 0n;
    for (const roleId of [guild.id, ...member.roles])
      bits |= BigInt(guild.roles.get(roleId)?.permissions ?? 0);
    for (const id of [guild.id, ...member.roles, userId]) bits &= ~(channel.denied.get(id) ?? 0n);
    return bits;
  }
}

/** What to put into a world at its beginning. */
export interface GuildPlan {
  readonly name?: string;
  readonly channels?: readonly ChannelPlan[];
  /** The channel for Discord's own messages, by its name; none where left out. */
  readonly systemChannel?: string;
  /** True where the bot is not in the server: people can use it there all the same who installed it for themselves. */
  readonly withoutBot?: boolean;
}

export interface ChannelPlan {
  readonly name: string;
  /** What the bot must not do here. */
  readonly denyBot?: readonly PermissionsString[];
  /** What members must not do here. */
  readonly denyEveryone?: readonly PermissionsString[];
}
