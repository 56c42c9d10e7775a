import { ApplicationCommandType } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.ts';
import { claimToCheck } from './message-words.ts';
import { everywhere } from './options.ts';

export const whoSaidThis = {
  data: { type: ApplicationCommandType.Message, name: 'Who said this?', ...everywhere },
  audience: 'everyone',
  run: ({ message }, service) => {
    const { words, notes } = claimToCheck(message);
    const answer = service.answer({ kind: 'check', claim: words });
    return { ...answer, notes: [...answer.notes, ...notes] };
  },
} satisfies MessageCommand;
