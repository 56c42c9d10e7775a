import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
} from 'discord.js';
import type { FormIssue, Report } from './api-error.ts';
import type { CommandBody } from './schemas.ts';

/** Discord's limits on commands that its schemas don't state. */
export const commandLimits = { chatInput: 100, contextMenu: 5, characters: 8000 } as const;

/** The most characters of a choice's value, where it is a text; from Discord's documentation, which its schemas don't follow. */
const choiceValue = 100;

/** What Discord would not accept of choices, registered ones or those of an autocomplete. */
export function checkChoices(
  choices: readonly APIApplicationCommandOptionChoice[],
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const [at, { value }] of choices.entries()) {
    if (typeof value !== 'string' || value.length <= choiceValue) continue;
    const words = `Must be between 1 and ${choiceValue} in length.`;
    report([...path, at, 'value'], 'BASE_TYPE_BAD_LENGTH', words);
  }
}

/** The rule for names of slash commands and options, from Discord's documentation. */
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would not accept in a list of commands that is to be registered whole. */
export function commandIssues(commands: readonly CommandBody[]): FormIssue[] {
  const issues: FormIssue[] = [];
  const report: Report = (path, code, message) => issues.push({ path, code, message });
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  for (const [at, command] of commands.entries()) {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const key = `${type} ${command.name}`;
    if (seen.has(key))
      report([at], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const description = command.description;
    if (type !== ApplicationCommandType.ChatInput) {
      if (description)
        report(
          [at, 'description'],
          'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
          'Context menu commands have no description',
        );
      continue;
    }
    if (!isSlashName(command.name))
      report([at, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (!description) report([at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    const options = command.options ?? [];
    checkOptions(options, [at, 'options'], report);
    if (lengthOf(command.name, description ?? '', options) > commandLimits.characters) {
      report(
        [at],
        'APPLICATION_COMMAND_TOO_LARGE',
        `Command exceeds maximum size (${commandLimits.characters})`,
      );
    }
  }
  for (const [type, count] of counts) {
    const most =
      type === ApplicationCommandType.ChatInput ? commandLimits.chatInput : commandLimits.contextMenu;
    if (count > most)
      report([], 'APPLICATION_COMMANDS_MAX', `Maximum number of commands of type ${type} reached (${most})`);
  }
  return issues;
}

function isSlashName(name: string): boolean {
  return slashName.test(name) && name === name.toLowerCase();
}

function checkOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly (string | number)[],
  report: Report,
): void {
  const names = new Set<string>();
  let optional = false;
  for (const [at, option] of options.entries()) {
    const here = [...path, at];
    if (!isSlashName(option.name))
      report([...here, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Option name is invalid');
    if (names.has(option.name))
      report([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', 'Option names must be unique');
    names.add(option.name);
    if (option.required && optional)
      report(
        [...here],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optional ||= !option.required;
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    if ('autocomplete' in option && option.autocomplete && choices.length > 0)
      report(
        [...here, 'choices'],
        'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES',
        'Autocomplete and choices exclude each other',
      );
    checkChoices(choices, [...here, 'choices'], report);
    const choiceNames = new Set(choices.map((choice) => choice.name));
    if (choiceNames.size < choices.length) {
      report(
        [...here, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
        'Choice names must be unique',
      );
    }
    if ('options' in option) checkOptions(option.options ?? [], [...here, 'options'], report);
  }
}

function lengthOf(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): number {
  return options.reduce((sum, option) => {
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    const inner = 'options' in option ? (option.options ?? []) : [];
    const values = choices.reduce(
      (total, choice) => total + choice.name.length + String(choice.value).length,
      0,
    );
    return sum + values + lengthOf(option.name, option.description, inner);
  }, name.length + description.length);
}
