import type { SlashCommand } from '../src/discord/command.ts';
import { chooseCorpus, showCorpus, suggestCorpora } from '../src/discord/corpora/choosing.ts';
import { described, everywhere, textOption } from './options.ts';

export const corpus = {
  data: {
    name: 'corpus',
    ...described('corpus.description'),
    options: [textOption({ name: 'name', description: 'corpus.option.name', autocomplete: true })],
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  needsNoCorpus: true,
  run: (request, service) => {
    const name = request.text('name');
    return name === undefined ? showCorpus(request, service) : chooseCorpus(name, request, service);
  },
  autocomplete: (_, typed, service, from) => suggestCorpora(typed, from, service),
} satisfies SlashCommand;
