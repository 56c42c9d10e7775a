import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { CommandRequest } from '../src/discord/command.ts';
import { UserError } from '../src/user-error.ts';

/** Where every command can be used: in servers that installed the bot, and in direct messages with it. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

interface TextOption {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
}

export function textOption({ autocomplete = false, required = false, ...option }: TextOption) {
  return { type: ApplicationCommandOptionType.String, ...option, required, autocomplete } as const;
}

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
} as const satisfies APIApplicationCommandBasicOption;

/** What was typed into an option that Discord requires; it can still be nothing but spaces. */
export function required(request: CommandRequest, option: string): string {
  const text = request.text(option);
  if (text === undefined)
    throw new UserError(`Please write something for “${option}”: there is nothing in it but spaces.`);
  return text;
}
