import { ApplicationCommandType } from 'discord.js';
import type { MessageCommand } from '../src/discord/command.ts';
import { wordsToLookUp } from './message-words.ts';
import { everywhere } from './options.ts';

export const findSources = {
  data: { type: ApplicationCommandType.Message, name: 'Find sources', ...everywhere },
  audience: 'everyone',
  run: ({ message }, service) => {
    const { words, notes } = wordsToLookUp(message);
    const answer = service.answer({ kind: 'ask', question: words });
    return { ...answer, notes: [...answer.notes, ...notes] };
  },
} satisfies MessageCommand;
