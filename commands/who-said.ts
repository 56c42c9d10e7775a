import type { SlashCommand } from '../src/discord/command.ts';
import {
  definedOf,
  everywhere,
  fromOption,
  outletOption,
  privateOption,
  quoteKindOption,
  readQuoteKind,
  readScope,
  textOption,
  toOption,
} from './options.ts';
import { suggestOutlets, suggestSpeakers } from './suggestions.ts';

export const whoSaid = {
  data: {
    name: 'who-said',
    description: 'Find who said something: by quoted words, speaker or topic, or any of them together',
    options: [
      textOption({ name: 'quote', description: 'Words that somebody said' }),
      textOption({ name: 'speaker', description: 'Whoever said it, in any spelling', autocomplete: true }),
      textOption({ name: 'topic', description: 'What it was about' }),
      ...[quoteKindOption, outletOption, fromOption, toOption, privateOption],
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) =>
    service.answer({
      kind: 'who-said',
      ...definedOf({
        quote: request.text('quote'),
        speaker: request.text('speaker'),
        topic: request.text('topic'),
      }),
      ...readQuoteKind(request),
      ...readScope(request, service),
    }),
  autocomplete: (option, typed, service) =>
    option === 'speaker' ? suggestSpeakers(typed, service) : suggestOutlets(typed, service),
} satisfies SlashCommand;
