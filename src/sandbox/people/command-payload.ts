import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';

/** What somebody typed or picked for options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

interface SentOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
}

/**
 * The `data` of a slash command's interaction.
 * @throws Error where Discord's own client would not send it: an unknown option, a missing one, a value out of bounds.
 */
export function commandPayload(
  command: APIApplicationCommand,
  subcommands: readonly string[],
  values: OptionValues,
  { focused }: { focused: string | null },
): Record<string, unknown> {
  let options = command.options ?? [];
  const way: APIApplicationCommandOption[] = [];
  for (const name of subcommands) {
    const sub = options.find((option) => option.name === name);
    if (!sub || !('options' in sub)) throw new Error(`/${command.name} has no subcommand "${name}"`);
    way.push(sub);
    options = sub.options ?? [];
  }
  let sent = Object.entries(values).map(([name, value]) =>
    sendOption(command, options, name, value, focused),
  );
  if (focused === null) {
    const missing = options.find(({ name, required }) => required && !(name in values));
    if (missing) throw new Error(`/${command.name} needs the option "${missing.name}"`);
  }
  for (const { name, type } of way.reverse()) sent = [{ name, type, options: sent }];
  const { id, name, type } = command;
  return { id, name, type, ...(command.guild_id && { guild_id: command.guild_id }), options: sent };
}

function sendOption(
  command: APIApplicationCommand,
  options: readonly APIApplicationCommandOption[],
  name: string,
  value: string | number | boolean,
  focused: string | null,
): SentOption {
  const option = options.find((candidate) => candidate.name === name);
  if (!option) {
    throw new Error(
      `/${command.name} has no option "${name}"; there are: ${options.map((one) => one.name).join(', ')}`,
    );
  }
  const isFocused = focused === name;
  if (isFocused && !('autocomplete' in option && option.autocomplete)) {
    throw new Error(`the option "${name}" of /${command.name} has no autocomplete`);
  }
  if (!isFocused) checkValue(option, value);
  return { name, type: option.type, value, ...(isFocused && { focused: true }) };
}

function checkValue(option: APIApplicationCommandOption, value: string | number | boolean): void {
  const wrong = (why: string): never => {
    throw new Error(`"${value}" won't do for the option "${option.name}": ${why}`);
  };
  const Type = ApplicationCommandOptionType;
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
