import { PermissionFlagsBits } from 'discord.js';
import { offerToRemove } from '../src/discord/admin/removing.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { described, everywhere, privateOption, required, textOption } from './options.ts';

export const remove = {
  data: {
    name: 'remove',
    ...described('remove.description'),
    options: [
      textOption({
        name: 'title',
        description: 'remove.option.title',
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
