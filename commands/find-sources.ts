import { ApplicationCommandType } from 'discord.js';
import { type MessageCommand, withNotes } from '../src/discord/command.ts';
import { wordsToLookUp } from './message-words.ts';
import { everywhere, named } from './options.ts';

export const findSources = {
  data: { type: ApplicationCommandType.Message, ...named('command.findSources'), ...everywhere },
  audience: 'everyone',
  run: async ({ message }, service) => {
    const { words, notes } = wordsToLookUp(message, service.say);
    return withNotes(await service.answer({ kind: 'ask', question: words }), notes);
  },
} satisfies MessageCommand;
