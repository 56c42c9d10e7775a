import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from 'discord.js';
import type { CommandRequest } from '../src/discord/command.ts';
import { UserError } from '../src/user-error.ts';
import { message, type PlainKey } from '../src/words/catalogue.ts';
import { DISCORD_LOCALES, LOCALES } from '../src/words/locales.ts';
import { sayIn } from '../src/words/say.ts';

/** What something is called in Discord, in the languages of those who see it. */
export function named(key: PlainKey): { name: string; name_localizations: LocalizationMap } {
  return { name: sayIn()(key), name_localizations: inEveryLanguage(key) };
}

/** What a command or an option says of itself, in the languages of those who see it. */
export function described(key: PlainKey): {
  description: string;
  description_localizations: LocalizationMap;
} {
  return { description: sayIn()(key), description_localizations: inEveryLanguage(key) };
}

function inEveryLanguage(key: PlainKey): LocalizationMap {
  return Object.fromEntries(
    LOCALES.flatMap((locale) =>
      locale === 'en' ? [] : DISCORD_LOCALES[locale].map((tag) => [tag, sayIn(locale)(key)]),
    ),
  );
}

/** Where nearly every command can be used: in servers that installed the bot, in direct messages with it, and wherever somebody is who installed it for themselves. */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

interface TextOption {
  readonly name: string;
  readonly description: PlainKey;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
}

export function textOption({ name, description, autocomplete = false, required = false }: TextOption) {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(description),
    required,
    autocomplete,
  } as const;
}

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  ...described('private.option'),
} as const satisfies APIApplicationCommandBasicOption;

/** What was typed into an option that Discord requires; it can still be nothing but spaces. */
export function required(request: CommandRequest, option: string): string {
  const text = request.text(option);
  if (text === undefined) throw new UserError(message('option.empty', { option }));
  return text;
}
