import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import { readLimits } from '../src/answer/date-input.ts';
import { KINDS, optionsOf, type QueryOption } from '../src/answer/kinds/index.ts';
import type { AnswerService } from '../src/discord/answer-service.ts';
import type { CommandRequest, SlashCommand } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';
import { isRequired, type Query, type QueryKind, readQuery } from '../src/queries.ts';
import { UserError } from '../src/user-error.ts';
import { message } from '../src/words/catalogue.ts';
import { described, everywhere, named, privateOption, required, textOption } from './options.ts';

/** The slash command of a kind of question: its options, suggestions and query are those of the kind's record. */
export function questionCommand(kind: QueryKind) {
  const fields = optionsOf(kind);
  return {
    data: {
      name: kind,
      ...described(KINDS[kind].description),
      options: [...fields.map(([field, option]) => toDiscord(kind, field, option)), privateOption],
      ...everywhere,
    },
    audience: 'everyone',
    ...(kind === 'help' && { needsNoCorpus: true as const }),
    run: (request, service) => service.answer(queryFrom(kind, request, service)),
    autocomplete: async (name, typed, service) => {
      const what = fields.find(([field, { label = field }]) => label === name)?.[1].suggests;
      return what === undefined ? [] : service.suggest({ what, typed, limit: LIMITS.choices });
    },
  } satisfies SlashCommand;
}

function toDiscord(
  kind: QueryKind,
  field: string,
  { label = field, description, suggests, choices }: QueryOption,
): APIApplicationCommandBasicOption {
  const required = isRequired(kind, field);
  if (choices === undefined)
    return textOption({ name: label, description, required, autocomplete: suggests !== undefined });
  return {
    type: ApplicationCommandOptionType.String,
    name: label,
    ...described(description),
    required,
    choices: choices.map(({ name, value }) => ({ ...named(name), value })),
  };
}

/** Throws a UserError for a date that is none, and where a required option holds nothing but spaces. */
function queryFrom(kind: QueryKind, request: CommandRequest, service: AnswerService): Query {
  const given = optionsOf(kind).flatMap(([field, { label = field, choices }]) => {
    const text = isRequired(kind, field) ? required(request, label) : request.text(label);
    const fits = text !== undefined && (!choices || choices.some(({ value }) => value === text));
    return fits ? [[field, text] as const] : [];
  });
  const { from, to, ...fields }: Partial<Record<string, string>> = Object.fromEntries(given);
  const read = readQuery({ kind, ...fields, ...readLimits(from, to, service.now()) });
  if ('error' in read) throw new UserError(message('query.unreadable', { why: read.error }));
  return read.query;
}
