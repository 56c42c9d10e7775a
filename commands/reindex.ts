import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { reindexing } from '../src/discord/admin/reindexing.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption } from './options.ts';

export const reindex = {
  data: {
    name: 'reindex',
    description: 'Read the folder of articles again, while I go on answering',
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'confirm',
        description: 'Go on even where more than half of the articles are gone from the folder',
      },
      privateOption,
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  run: (request, service) =>
    reindexing(service.host, request.isSet('confirm') ? { confirmed: true } : undefined),
} satisfies SlashCommand;
