import { listFollows } from '../src/discord/alerts/following.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { described, everywhere } from './options.ts';

export const following = {
  data: {
    name: 'following',
    ...described('following.description'),
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  run: (request, service) => listFollows(request, service, 1),
} satisfies SlashCommand;
