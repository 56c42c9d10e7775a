import { listFollows } from '../src/discord/alerts/following.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere } from './options.ts';

export const following = {
  data: {
    name: 'following',
    description: 'What you follow, and what is posted here; with buttons to pause and end it',
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  run: (request, service) => listFollows(request, service, 1),
} satisfies SlashCommand;
