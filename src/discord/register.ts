import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from './command.ts';

export interface Registration {
  readonly applicationId: string;
  /** Only this server gets the commands, at once; without it all do, which can take a while to show everywhere. */
  readonly guildId: string | undefined;
}

/** Tells Discord the commands where they differ from those it has; returns whether it did. */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  commands: readonly Command[],
  { applicationId, guildId }: Registration,
): Promise<boolean> {
  const registration = { applicationId, guildId };
  if (await areRegistered(rest, commands, registration)) return false;
  await rest.put(routeOf(registration), { body: commands.map(({ data }) => data) });
  return true;
}

/** Whether Discord has the commands, each as it is here, and no others. */
export async function areRegistered(
  rest: Pick<REST, 'get'>,
  commands: readonly Command[],
  registration: Registration,
): Promise<boolean> {
  const registered = await rest.get(routeOf(registration), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  const wanted = commands.map(({ data }) => data);
  return Array.isArray(registered) && isSame(registered, wanted);
}

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
}

function isSame(
  registered: readonly APIApplicationCommand[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): boolean {
  const keys = (commands: readonly object[]) => commands.map((one) => JSON.stringify(normalise(one))).sort();
  return JSON.stringify(keys(registered)) === JSON.stringify(keys(wanted));
}

/** What we set of a command or an option, and what Discord gives back in its place when we leave it out. */
const STANDARD: Readonly<Record<string, unknown>> = {
  type: 1,
  name: '',
  name_localizations: null,
  description: '',
  description_localizations: null,
  required: false,
  autocomplete: false,
  nsfw: false,
  options: [],
  choices: [],
  default_member_permissions: null,
  contexts: null,
  integration_types: [0],
  value: null,
  min_length: null,
  max_length: null,
};

/** The same for two commands that work the same: known keys in one order, with what Discord assumes filled in. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(STANDARD).map(([key, standard]) => {
    const own = fields.get(key) ?? standard;
    return key.endsWith('_localizations') ? Object.entries(own ?? {}).sort() : normalise(own);
  });
}
