import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption } from './options.ts';

export const help = {
  data: {
    name: 'help',
    description: 'What you can ask, with examples',
    options: [privateOption],
    ...everywhere,
  },
  audience: 'everyone',
  run: (_request, service) => service.answer({ kind: 'help' }),
} satisfies SlashCommand;
