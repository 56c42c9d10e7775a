import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { offerToAdd } from '../src/discord/admin/adding.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { described, everywhere, privateOption, textOption } from './options.ts';

export const add = {
  data: {
    name: 'add',
    ...described('add.description'),
    options: [
      textOption({ name: 'link', description: 'add.option.link' }),
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        ...described('add.option.file'),
      },
      privateOption,
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  run: (request, service) => {
    const [link, file] = [request.text('link'), request.file('file')];
    return offerToAdd(service, { ...(link !== undefined && { link }), ...(file !== undefined && { file }) });
  },
} satisfies SlashCommand;
