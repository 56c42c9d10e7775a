import { suggestZones } from '../src/alerts/schedule.ts';
import { setQuietHours } from '../src/discord/alerts/quiet-hours.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { everywhere, textOption } from './options.ts';

export const quietHours = {
  data: {
    name: 'quiet-hours',
    description: 'When alerts are held back: in this server, or in a direct message for yours',
    options: [
      textOption({
        name: 'from',
        description: 'When they begin, such as 22:00; leave out all to switch them off',
      }),
      textOption({ name: 'to', description: 'When they end, such as 07:00' }),
      textOption({
        name: 'zone',
        description: 'Your time zone, such as Europe/Paris; UTC where left out',
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
