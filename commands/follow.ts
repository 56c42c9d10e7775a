import { ApplicationCommandOptionType } from 'discord.js';
import { EVERY } from '../src/alerts/follow.ts';
import { startFollowing } from '../src/discord/alerts/following.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { everywhere, privateOption, textOption } from './options.ts';

export const follow = {
  data: {
    name: 'follow',
    description:
      'Be told of new articles: on a topic, with quotes by somebody, of an outlet, with some words',
    options: [
      textOption({ name: 'topic', description: 'What a passage must be about, as you would ask for it' }),
      textOption({ name: 'speaker', description: 'Who must be quoted, in any spelling', autocomplete: true }),
      textOption({ name: 'outlet', description: 'Only articles of this outlet', autocomplete: true }),
      textOption({ name: 'quote', description: 'The very words that must stand there' }),
      {
        type: ApplicationCommandOptionType.String,
        name: 'every',
        description: 'How often at most; at once where left out',
        choices: EVERY.map((value) => ({ name: value, value })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'where',
        description: 'This channel, for those who may manage it, or a direct message to you',
        choices: [
          { name: 'this channel', value: 'here' },
          { name: 'direct message', value: 'direct' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'digest',
        description: 'All that is new put together by matter, instead of each article; daily or weekly',
      },
      privateOption,
    ],
    ...everywhere,
  },
  audience: 'everyone',
  run: (request, service) => {
    const [topic, speaker, outlet, quote] = ['topic', 'speaker', 'outlet', 'quote'].map(request.text);
    const digest = request.isSet('digest');
    const where = request.text('where');
    return startFollowing(
      {
        subject: {
          ...(topic !== undefined && { topic }),
          ...(speaker !== undefined && { speaker }),
          ...(outlet !== undefined && { outlet }),
          ...(quote !== undefined && { quote }),
        },
        every: EVERY.find((every) => every === request.text('every')) ?? (digest ? 'daily' : 'now'),
        what: digest ? 'digest' : 'articles',
        where: where === 'here' || where === 'direct' ? where : null,
      },
      request,
      service,
    );
  },
  autocomplete: (option, typed, service) =>
    service.suggest({ what: option === 'outlet' ? 'outlets' : 'speakers', typed, limit: LIMITS.choices }),
} satisfies SlashCommand;
