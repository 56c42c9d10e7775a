import type { SlashCommand } from '../src/discord/command.ts';
import {
  everywhere,
  fromOption,
  outletOption,
  privateOption,
  readScope,
  readSide,
  required,
  sideOption,
  textOption,
  toOption,
} from './options.ts';
import { suggestOutlets } from './suggestions.ts';

export const positions = {
  data: {
    name: 'positions',
    description: 'Who affirms, who denies and who declines to speak about a topic',
    options: [
      textOption({ name: 'topic', description: 'What the dispute is about', required: true }),
      sideOption,
      ...[outletOption, fromOption, toOption, privateOption],
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) =>
    service.answer({
      kind: 'positions',
      topic: required(request, 'topic'),
      ...readSide(request),
      ...readScope(request, service),
    }),
  autocomplete: (_option, typed, service) => suggestOutlets(typed, service),
} satisfies SlashCommand;
