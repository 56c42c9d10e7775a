import { PermissionFlagsBits, type PermissionsString } from 'discord.js';

/** What the bot needs of a server: to see channels, write there, open threads and write in them, attach pictures and files, and refer to messages. */
const NEEDED: readonly (readonly [PermissionsString, string])[] = [
  ['ViewChannel', 'View Channels'],
  ['SendMessages', 'Send Messages'],
  ['CreatePublicThreads', 'Create Public Threads'],
  ['SendMessagesInThreads', 'Send Messages in Threads'],
  ['AttachFiles', 'Attach Files'],
  ['ReadMessageHistory', 'Read Message History'],
];

/** The address that invites the bot with these permissions and no others. */
export function inviteLink(applicationId: string): string {
  const bits = NEEDED.reduce((sum, [name]) => sum | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(bits),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Which of them are missing among some, by the names that Discord shows. */
export function missingPermissions(bits: bigint): string[] {
  if ((bits & PermissionFlagsBits.Administrator) !== 0n) return [];
  return NEEDED.flatMap(([name, words]) => ((bits & PermissionFlagsBits[name]) === 0n ? [words] : []));
}
