import { ApplicationCommandType } from 'discord.js';
import { type MessageCommand, withNotes } from '../src/discord/command.ts';
import { claimToCheck } from './message-words.ts';
import { everywhere, named } from './options.ts';

export const whoSaidThis = {
  data: { type: ApplicationCommandType.Message, ...named('command.whoSaidThis'), ...everywhere },
  audience: 'everyone',
  run: async ({ message }, service) => {
    const { words, notes } = claimToCheck(message, service.say);
    return withNotes(await service.answer({ kind: 'check', claim: words }), notes);
  },
} satisfies MessageCommand;
