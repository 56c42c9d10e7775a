import { PermissionFlagsBits } from 'discord.js';
import { offerToRemove } from '../src/discord/admin/removing.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { everywhere, privateOption, required, textOption } from './options.ts';

export const remove = {
  data: {
    name: 'remove',
    description: 'Take an article out of the folder; you are asked before it goes',
    options: [
      textOption({
        name: 'title',
        description: 'Its title, or a part of it',
        required: true,
        autocomplete: true,
      }),
      privateOption,
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  run: (request, service) => offerToRemove(service, required(request, 'title')),
  autocomplete: (_option, typed, service) =>
    service.suggest({ what: 'titles', typed, limit: LIMITS.choices }),
} satisfies SlashCommand;
