import { type APIRole, type PermissionsString, RoleFlagsBitField } from 'discord.js';
import { bitsOf, everyonesPermissions } from '../rules/permissions.ts';
import type { Guild, GuildPlan, World } from './world.ts';

/** A server with its roles, the bot in it, and its channels. */
export function addGuild(world: World, plan: GuildPlan, botPermissions: readonly PermissionsString[]): Guild {
  const id = world.nextId();
  const owner = world.addUser(`owner of ${plan.name ?? 'the server'}`);
  const channels = (plan.channels ?? [{ name: 'general' }]).map((channel) => ({
    ...channel,
    id: world.nextId(),
  }));
  const guild: Guild = {
    id,
    name: plan.name ?? 'Newsroom',
    ownerId: owner.id,
    systemChannelId: channels.find(({ name }) => name === plan.systemChannel)?.id ?? null,
    roles: new Map([[id, role(id, '@everyone', everyonesPermissions)]]),
    members: new Map(),
  };
  world.guilds.set(id, guild);
  addMember(world, guild, owner.id, []);
  if (!plan.withoutBot) addMember(world, guild, world.bot.id, botPermissions);
  for (const { id: channelId, name, denyBot = [], denyEveryone = [] } of channels) {
    const denied = new Map([
      [world.bot.id, bitsOf(denyBot)],
      [id, bitsOf(denyEveryone)],
    ]);
    world.channels.set(channelId, { id: channelId, name, guildId: id, recipientId: null, denied });
  }
  return guild;
}

/** Lets somebody into a server, with a role of their own that holds these permissions. */
export function addMember(
  world: World,
  guild: Guild,
  userId: string,
  permissions: readonly PermissionsString[],
): void {
  const user = world.users.get(userId);
  if (!user) throw new Error(`there is no user ${userId}`);
  const roles: string[] = [];
  if (permissions.length > 0) {
    const id = world.nextId();
    guild.roles.set(id, role(id, user.username, permissions));
    roles.push(id);
  }
  guild.members.set(userId, { user, roles, joinedAt: new Date(world.clock.now()).toISOString() });
}

function role(id: string, name: string, permissions: readonly PermissionsString[]): APIRole {
  return {
    id,
    name,
    permissions: bitsOf(permissions).toString(),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: name === '@everyone' ? 0 : 1,
    managed: false,
    mentionable: false,
    flags: new RoleFlagsBitField().bitfield,
  };
}
