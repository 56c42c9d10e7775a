import { ApplicationCommandType } from 'discord.js';
import { type MessageCommand, withNotes } from '../src/discord/command.ts';
import { claimToCheck } from './message-words.ts';
import { everywhere } from './options.ts';

export const whoSaidThis = {
  data: { type: ApplicationCommandType.Message, name: 'Who said this?', ...everywhere },
  audience: 'everyone',
  run: async ({ message }, service) => {
    const { words, notes } = claimToCheck(message);
    return withNotes(await service.answer({ kind: 'check', claim: words }), notes);
  },
} satisfies MessageCommand;
