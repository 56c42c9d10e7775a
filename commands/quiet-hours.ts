import { suggestZones } from '../src/alerts/schedule.ts';
import { setQuietHours } from '../src/discord/alerts/quiet-hours.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { described, everywhere, textOption } from './options.ts';

export const quietHours = {
  data: {
    name: 'quiet-hours',
    ...described('quiet-hours.description'),
    options: [
      textOption({
        name: 'from',
        description: 'quiet-hours.option.from',
      }),
      textOption({ name: 'to', description: 'quiet-hours.option.to' }),
      textOption({
        name: 'zone',
        description: 'quiet-hours.option.zone',
        autocomplete: true,
      }),
    ],
    ...everywhere,
  },
  audience: 'everyone',
  isPrivate: true,
  run: (request, service) =>
    setQuietHours(
      { from: request.text('from'), to: request.text('to'), zone: request.text('zone') },
      request,
      service,
    ),
  autocomplete: async (_option, typed) =>
    suggestZones(typed, LIMITS.choices).map((name) => ({ name, value: name })),
} satisfies SlashCommand;
