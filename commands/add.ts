import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { offerToAdd } from '../src/discord/admin/adding.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption, textOption } from './options.ts';

export const add = {
  data: {
    name: 'add',
    description: 'Add an article: a link or a file; you see what was read before it is kept',
    options: [
      textOption({ name: 'link', description: 'Where the article is on the web' }),
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'A saved page, text, Markdown, JSON, PDF, DOCX or mail',
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
