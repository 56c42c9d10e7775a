import type { SlashCommand } from '../src/discord/command.ts';
import {
  definedOf,
  everywhere,
  fromOption,
  outletOption,
  privateOption,
  readScope,
  textOption,
  toOption,
} from './options.ts';
import { suggestOutlets, suggestSpeakers } from './suggestions.ts';

export const timeline = {
  data: {
    name: 'timeline',
    description: 'What happened when: dated sentences about a topic, oldest first',
    options: [
      textOption({ name: 'topic', description: 'What it is about; without one, everything' }),
      textOption({ name: 'person', description: 'Only what concerns this person', autocomplete: true }),
      ...[outletOption, fromOption, toOption, privateOption],
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) =>
    service.answer({
      kind: 'timeline',
      ...definedOf({ topic: request.text('topic'), person: request.text('person') }),
      ...readScope(request, service),
    }),
  autocomplete: (option, typed, service) =>
    option === 'person' ? suggestSpeakers(typed, service) : suggestOutlets(typed, service),
} satisfies SlashCommand;
