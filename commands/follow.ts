import { ApplicationCommandOptionType } from 'discord.js';
import { EVERY, type Every } from '../src/alerts/follow.ts';
import { startFollowing } from '../src/discord/alerts/start-following.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import type { PlainKey } from '../src/words/catalogue.ts';
import { described, everywhere, named, privateOption, textOption } from './options.ts';

const EVERY_NAMES = {
  now: 'follow.choice.now',
  hourly: 'follow.choice.hourly',
  daily: 'follow.choice.daily',
  weekly: 'follow.choice.weekly',
} as const satisfies Record<Every, PlainKey>;

export const follow = {
  data: {
    name: 'follow',
    ...described('follow.description'),
    options: [
      textOption({ name: 'topic', description: 'follow.option.topic' }),
      textOption({ name: 'speaker', description: 'follow.option.speaker', autocomplete: true }),
      textOption({ name: 'outlet', description: 'follow.option.outlet', autocomplete: true }),
      textOption({ name: 'quote', description: 'follow.option.quote' }),
      {
        type: ApplicationCommandOptionType.String,
        name: 'every',
        ...described('follow.option.every'),
        choices: EVERY.map((value) => ({ ...named(EVERY_NAMES[value]), value })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'where',
        ...described('follow.option.where'),
        choices: [
          { ...named('follow.choice.here'), value: 'here' },
          { ...named('follow.choice.direct'), value: 'direct' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'digest',
        ...described('follow.option.digest'),
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
