import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption } from './options.ts';

export const sources = {
  data: {
    name: 'sources',
    description: 'Which articles there are: how many, by whom, of which dates, and when they were last read',
    options: [privateOption],
    ...everywhere,
  },
  audience: 'everyone',
  run: (_request, service) => service.answer({ kind: 'sources' }),
} satisfies SlashCommand;
