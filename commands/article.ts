import type { SlashCommand } from '../src/discord/command.ts';
import { everywhere, privateOption, required, textOption } from './options.ts';
import { suggestArticles } from './suggestions.ts';

export const article = {
  data: {
    name: 'article',
    description: 'One article: who is quoted in it, and what it dates',
    options: [
      textOption({
        name: 'title',
        description: 'Its title, or a part of it',
        required: true,
        autocomplete: true,
      }),
      privateOption,
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) => service.answer({ kind: 'article', title: required(request, 'title') }),
  autocomplete: (_option, typed, service) => suggestArticles(typed, service),
} satisfies SlashCommand;
