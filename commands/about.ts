import { describeBot } from '../src/discord/about.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { described, everywhere, privateOption } from './options.ts';

export const about = {
  data: { name: 'about', ...described('about.description'), options: [privateOption], ...everywhere },
  audience: 'everyone',
  needsNoCorpus: true,
  run: (_, service) => describeBot(service),
} satisfies SlashCommand;
