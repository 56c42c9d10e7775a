import { PermissionFlagsBits } from 'discord.js';
import type { PlainKey } from '../../words/catalogue.ts';

/** Who may use the bot where, and who may change the corpus, which all servers share. */
export interface AccessRules {
  readonly adminUserIds: readonly string[];
  /** The server whose managers are admins; without it the one that is home by itself (see home-server.ts). */
  readonly homeGuildId: string | undefined;
  /** Empty: everywhere. */
  readonly allowedGuilds: readonly string[];
  /** Empty: everywhere. A channel's threads count as the channel. */
  readonly allowedChannels: readonly string[];
}

/** Where something was asked. */
export interface Venue {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The channel that a thread belongs to, or a category. */
  readonly parentId: string | null;
  /** True in a thread; left out elsewhere. */
  readonly isThread?: boolean;
  /** The category of a thread's channel, where it has one. */
  readonly categoryId?: string;
  /** True in a thread whose channel the bot doesn't know: it may be in any category. */
  readonly isUnplaced?: boolean;
  /** True in the conversation of one person with the bot; left out in those of several people. */
  readonly isDirect?: boolean;
  /** True in a server that the bot is not in: it is used there by somebody who installed it for themselves. */
  readonly isForeign?: boolean;
}

export interface Asker {
  readonly id: string;
  /** Their permissions in the place where they ask; null in direct messages. */
  readonly permissions: bigint | null;
}

/** What only Discord knows. */
export interface ServerFacts {
  /** The application's owner, or the members of the team that owns it. */
  ownerIds(): Promise<readonly string[]>;
  /** The server that is home where the settings name none; undefined where there is none. */
  homeGuildId(): string | undefined;
}

export interface Access {
  /** Null where the bot may answer, else why not, for the person. */
  refusal(place: Venue): PlainKey | null;
  isAdmin(person: Asker, place: Venue): Promise<boolean>;
}

export function createAccess(rules: AccessRules, surroundings: ServerFacts): Access {
  return {
    refusal(place) {
      const { allowedGuilds, allowedChannels } = rules;
      const limited = allowedGuilds.length > 0 || allowedChannels.length > 0;
      if (place.guildId === null) return limited ? 'access.notDirect' : null;
      if (allowedGuilds.length > 0 && !allowedGuilds.includes(place.guildId)) {
        return 'access.notThisServer';
      }
      const channels = [place.channelId, ...(place.parentId === null ? [] : [place.parentId])];
      if (allowedChannels.length > 0 && !channels.some((id) => allowedChannels.includes(id))) {
        return 'access.notThisChannel';
      }
      return null;
    },
    async isAdmin(person, place) {
      if (rules.adminUserIds.includes(person.id)) return true;
      if (managesHome(person, place, rules.homeGuildId ?? surroundings.homeGuildId())) return true;
      return (await surroundings.ownerIds()).includes(person.id);
    },
  };
}

/** Whether somebody may manage the channel in which they ask. */
export function managesChannel({ permissions }: Asker): boolean {
  return (
    permissions !== null &&
    (permissions & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n
  );
}

/** Whether somebody may manage the server in which they ask. */
export function managesServer({ permissions }: Asker): boolean {
  return (
    permissions !== null &&
    (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n
  );
}

function managesHome(person: Asker, { guildId }: Venue, home: string | undefined): boolean {
  return home !== undefined && guildId === home && managesServer(person);
}
