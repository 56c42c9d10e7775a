import { PermissionFlagsBits } from 'discord.js';
import { reindexing } from '../src/discord/admin/reindexing.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption } from './options.ts';

export const reindex = {
  data: {
    name: 'reindex',
    description: 'Read the folder of articles again, while I go on answering',
    options: [privateOption],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  run: (_request, service) => reindexing(service.library),
} satisfies SlashCommand;
