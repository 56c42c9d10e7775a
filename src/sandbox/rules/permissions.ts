import { PermissionFlagsBits, type PermissionsString } from 'discord.js';

/** The bits of the named permissions. */
export function bitsOf(names: readonly PermissionsString[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** What everyone may do in a server here, unless a channel takes it away. */
export const everyonesPermissions: readonly PermissionsString[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseApplicationCommands',
];

/** Everything. */
export const allPermissions: bigint = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** True where the bits hold the named permission; administrators hold every one. */
export function allows(bits: bigint, name: PermissionsString): boolean {
  const needed = PermissionFlagsBits[name];
  return (bits & PermissionFlagsBits.Administrator) !== 0n || (bits & needed) === needed;
}
