import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { reindexing } from '../src/discord/admin/reindexing.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { described, everywhere, privateOption } from './options.ts';

export const reindex = {
  data: {
    name: 'reindex',
    ...described('reindex.description'),
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'confirm',
        ...described('reindex.option.confirm'),
      },
      privateOption,
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  run: (request, service) =>
    reindexing(service.host, service.say, request.isSet('confirm') ? { confirmed: true } : undefined),
} satisfies SlashCommand;
