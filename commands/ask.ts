import type { SlashCommand } from '../src/discord/command.ts';
import {
  everywhere,
  fromOption,
  outletOption,
  privateOption,
  readScope,
  required,
  textOption,
  toOption,
} from './options.ts';
import { suggestOutlets } from './suggestions.ts';

export const ask = {
  data: {
    name: 'ask',
    description: 'Ask a question; the answer is a passage of an article, word for word',
    options: [
      textOption({ name: 'question', description: 'What you want to know', required: true }),
      ...[outletOption, fromOption, toOption, privateOption],
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) =>
    service.answer({ kind: 'ask', question: required(request, 'question'), ...readScope(request, service) }),
  autocomplete: (_option, typed, service) => suggestOutlets(typed, service),
} satisfies SlashCommand;
