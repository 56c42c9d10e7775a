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

export const coverage = {
  data: {
    name: 'coverage',
    description: 'Which outlets report on a topic, the earliest first, each with a sentence of its own',
    options: [
      textOption({ name: 'topic', description: 'What they report on', required: true }),
      ...[outletOption, fromOption, toOption, privateOption],
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) =>
    service.answer({ kind: 'coverage', topic: required(request, 'topic'), ...readScope(request, service) }),
  autocomplete: (_option, typed, service) => suggestOutlets(typed, service),
} satisfies SlashCommand;
