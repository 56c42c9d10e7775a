import { notice } from '../src/answering/notice.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { forgetPerson } from '../src/discord/feedback/insights.ts';
import { everywhere } from './options.ts';

export const forgetMe = {
  data: {
    name: 'forget-me',
    description: 'Remove everything of yours that I keep: what you follow, and your marks on answers',
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  run: async ({ asker }, service) => notice(await forgetPerson(asker.id, service), true),
} satisfies SlashCommand;
