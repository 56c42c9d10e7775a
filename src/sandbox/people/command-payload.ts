import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { Backend } from '../rest/backend.ts';
import { storeFile } from '../world/attachments.ts';
import type { StoredFile } from '../world/world.ts';

/** What somebody typed, picked or uploaded for an option. */
export type OptionValue = string | number | boolean | StoredFile;

/** Values by the names of their options. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The kinds of options that people can fill in here. */
const known: readonly ApplicationCommandOptionType[] = [
  ...[ApplicationCommandOptionType.String, ApplicationCommandOptionType.Integer],
  ...[ApplicationCommandOptionType.Number, ApplicationCommandOptionType.Boolean],
  ApplicationCommandOptionType.Attachment,
];

interface SentOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
}

/** What is typed into a command; `focused`: the option that is being typed, null when it is sent. */
export interface CommandInput {
  readonly subcommands: readonly string[];
  readonly values: OptionValues;
  readonly focused: string | null;
}

/**
 * The `data` of a slash command's interaction; `focused` names the option that is still being typed.
 * @throws Error where Discord's own client would not send it: an unknown option, a missing one, a value out of bounds.
 */
export function commandPayload(
  backend: Backend,
  command: APIApplicationCommand,
  { subcommands, values, focused }: CommandInput,
): Record<string, unknown> {
  let options = command.options ?? [];
  const way: APIApplicationCommandOption[] = [];
  for (const name of subcommands) {
    const sub = options.find((option) => option.name === name);
    if (!sub || !('options' in sub)) throw new Error(`/${command.name} has no subcommand "${name}"`);
    way.push(sub);
    options = sub.options ?? [];
  }
  const attachments: Record<string, APIAttachment> = {};
  let sent = Object.entries(values).map(([name, given]): SentOption => {
    const option = optionOf(command, options, name);
    if (typeof given === 'object') {
      if (option.type !== ApplicationCommandOptionType.Attachment) throw new Error(`"${name}" takes no file`);
      const attachment = storeFile(backend.world, given, 'ephemeral-attachments', backend.address());
      attachments[attachment.id] = attachment;
      return { name, type: option.type, value: attachment.id };
    }
    if (focused !== name) checkValue(option, given);
    else if (!('autocomplete' in option && option.autocomplete)) {
      throw new Error(`the option "${name}" of /${command.name} has no autocomplete`);
    }
    return { name, type: option.type, value: given, ...(focused === name && { focused: true }) };
  });
  if (focused === null) {
    const missing = options.find(({ name, required }) => required && !(name in values));
    if (missing) throw new Error(`/${command.name} needs the option "${missing.name}"`);
  }
  for (const { name, type } of way.reverse()) sent = [{ name, type, options: sent }];
  const { id, name, type } = command;
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  return {
    id,
    name,
    type,
    ...(command.guild_id && { guild_id: command.guild_id }),
    ...resolved,
    options: sent,
  };
}

function optionOf(
  command: APIApplicationCommand,
  options: readonly APIApplicationCommandOption[],
  name: string,
): APIApplicationCommandOption {
  const option = options.find((candidate) => candidate.name === name);
  if (option && known.includes(option.type)) return option;
  if (option) throw new Error(`the stand-in can't fill in an option of type ${option.type}`);
  const names = options.map((one) => one.name).join(', ');
  throw new Error(`/${command.name} has no option "${name}"; there are: ${names}`);
}

function checkValue(option: APIApplicationCommandOption, value: string | number | boolean): void {
  const wrong = (why: string): never => {
    throw new Error(`"${value}" won't do for the option "${option.name}": ${why}`);
  };
  const Type = ApplicationCommandOptionType;
  if (option.type === Type.Attachment) wrong('a file is asked for');
  if (option.type === Type.Boolean && typeof value !== 'boolean') wrong('true or false is asked for');
  if (option.type === Type.Integer && !Number.isInteger(value)) wrong('a whole number is asked for');
  if (option.type === Type.Number && typeof value !== 'number') wrong('a number is asked for');
  if (option.type === Type.String && typeof value !== 'string') wrong('text is asked for');
  if ('choices' in option && option.choices && option.choices.length > 0) {
    if (!option.choices.some((choice) => choice.value === value)) wrong('it is not among the choices');
  }
  if ('max_length' in option && option.max_length && String(value).length > option.max_length) {
    wrong(`longer than ${option.max_length} characters`);
  }
  if ('min_length' in option && option.min_length && String(value).length < option.min_length) {
    wrong(`shorter than ${option.min_length} characters`);
  }
  if ('max_value' in option && option.max_value !== undefined && Number(value) > option.max_value) {
    wrong(`more than ${option.max_value}`);
  }
  if ('min_value' in option && option.min_value !== undefined && Number(value) < option.min_value) {
    wrong(`less than ${option.min_value}`);
  }
  if (typeof value === 'string' && value.length > 6000) wrong('longer than 6000 characters');
}
