import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { showChannelSetup } from '../src/discord/channel-setup.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { described } from './options.ts';

export const setup = {
  data: {
    name: 'setup',
    ...described('setup.description'),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  audience: 'managers',
  needsNoCorpus: true,
  isPrivate: true,
  run: (request, service) => showChannelSetup(request, service),
} satisfies SlashCommand;
