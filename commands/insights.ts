import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import type { SlashCommand } from '../src/discord/command.ts';
import { reportInsights } from '../src/discord/feedback/insights.ts';
import { described, everywhere } from './options.ts';

const STANDARD_DAYS = 30;

export const insights = {
  data: {
    name: 'insights',
    ...described('insights.description'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'days',
        ...described('insights.option.days'),
        choices: ['7', '30', '90', '365'].map((value) => ({ name: value, value })),
      },
    ],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...everywhere,
  },
  audience: 'admins',
  isPrivate: true,
  run: (request, service) => {
    const days = Number(request.text('days') ?? STANDARD_DAYS);
    return reportInsights(service, Number.isInteger(days) && days > 0 && days <= 365 ? days : STANDARD_DAYS);
  },
} satisfies SlashCommand;
