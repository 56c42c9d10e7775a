import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Channel, World } from '../world/world.ts';

/** The commands that the menu offers somebody in a channel: registered there, and allowed to them by default. */
export function offeredCommands(world: World, userId: string, channel: Channel): APIApplicationCommand[] {
  const bits = world.permissions(userId, channel);
  const administrator = (bits & PermissionFlagsBits.Administrator) !== 0n;
  const direct = channel.guildId === null;
  const everywhere = world.commands.get('global') ?? [];
  const here = world.commands.get(channel.guildId ?? '') ?? [];
  const guild = world.guilds.get(channel.guildId ?? '');
  // Where the bot is not, it is there for those who installed it for themselves.
  const isPersonal = channel.people !== undefined || guild?.members.has(world.bot.id) === false;
  return [...everywhere, ...here].filter(
    ({ contexts, dm_permission, integration_types: types, default_member_permissions: needed }) => {
      if (isPersonal && !types?.includes(ApplicationIntegrationType.UserInstall)) return false;
      if (channel.people) return contexts?.includes(InteractionContextType.PrivateChannel) === true;
      if (direct) return contexts ? contexts.includes(InteractionContextType.BotDM) : dm_permission !== false;
      if (contexts && !contexts.includes(InteractionContextType.Guild)) return false;
      if (administrator || needed === null) return true;
      return needed !== '0' && (bits & BigInt(needed)) === BigInt(needed);
    },
  );
}
