import { notice } from '../src/answering/notice.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { forgetPerson } from '../src/discord/feedback/insights.ts';
import { described, everywhere } from './options.ts';

export const forgetMe = {
  data: {
    name: 'forget-me',
    ...described('forget-me.description'),
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  needsNoCorpus: true,
  run: async ({ asker }, service) => notice(await forgetPerson(asker.id, service), true),
} satisfies SlashCommand;
