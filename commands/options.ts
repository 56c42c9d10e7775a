import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { readLimits } from '../src/answer/date-input.ts';
import type { AnswerService } from '../src/discord/answer-service.ts';
import type { CommandRequest } from '../src/discord/command.ts';
import type { QuoteKind, Scope } from '../src/model.ts';
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

export const outletOption = textOption({
  name: 'outlet',
  description: 'Only articles of this outlet',
  autocomplete: true,
});

export const fromOption = textOption({
  name: 'from',
  description: 'Not before: 2024, 2024-10, 16 Oct 2024 or "last week"',
});

export const toOption = textOption({
  name: 'to',
  description: 'Not after: 2024, 2024-10, 16 Oct 2024 or "last week"',
});

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
} as const satisfies APIApplicationCommandBasicOption;

/** The options that limit what is searched, in the form that queries have. Throws a UserError for a date that is none. */
export function readScope(request: CommandRequest, service: AnswerService): Scope {
  const limits = readLimits(request.text('from'), request.text('to'), service.now());
  return { ...definedOf({ outlet: request.text('outlet') }), ...limits };
}

/** The same object without the keys that hold nothing. */
export function definedOf<Key extends string>(fields: Readonly<Record<Key, string | undefined>>) {
  const given = Object.entries<string | undefined>(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Record<Key, string>>;
}

export const quoteKindOption = {
  type: ApplicationCommandOptionType.String,
  name: 'kind',
  description: 'In quotation marks, partly, or reported without them',
  choices: [
    { name: 'in quotation marks', value: 'direct' },
    { name: 'partly in quotation marks', value: 'mixed' },
    { name: 'reported, without quotation marks', value: 'indirect' },
  ],
} as const satisfies APIApplicationCommandBasicOption;

export function readQuoteKind(request: CommandRequest): { quoteKind?: QuoteKind } {
  const given = request.text('kind');
  const kind = (['direct', 'mixed', 'indirect'] as const).find((one) => one === given);
  return kind ? { quoteKind: kind } : {};
}

export const sideOption = {
  type: ApplicationCommandOptionType.String,
  name: 'side',
  description: 'Which side to show first',
  choices: [
    { name: 'who affirms', value: 'affirms' },
    { name: 'who denies', value: 'denies' },
  ],
} as const satisfies APIApplicationCommandBasicOption;

export function readSide(request: CommandRequest): { side?: 'affirms' | 'denies' } {
  const given = request.text('side');
  return given === 'affirms' || given === 'denies' ? { side: given } : {};
}

/** What was typed into an option that Discord requires; it can still be nothing but spaces. */
export function required(request: CommandRequest, option: string): string {
  const text = request.text(option);
  if (text === undefined)
    throw new UserError(`Please write something for “${option}”: there is nothing in it but spaces.`);
  return text;
}
