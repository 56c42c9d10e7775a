import type { APIApplicationCommand } from 'discord.js';
import type { StandIn } from '../discord.ts';
import { offeredCommands } from '../people/offered-commands.ts';
import type { Channel } from '../world/world.ts';
import {
  type PageInteraction,
  type PageMessage,
  type PageUser,
  pageInteraction,
  pageMessage,
  pageUser,
} from './page-messages.ts';

/** The people whom the page can be, and what it offers them to ask. */
export interface Cast {
  readonly people: readonly { readonly id: string; readonly name: string; readonly administrator: boolean }[];
  /** Questions that the loaded corpus answers. */
  readonly examples: () => readonly string[];
}

/** All that the page needs to draw itself. */
export interface PageState {
  readonly bot: PageUser;
  readonly connected: boolean;
  readonly server: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly administrator: boolean;
    readonly dm: string;
  }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  /** Commands by person and then by channel. */
  readonly commands: Readonly<Record<string, Readonly<Record<string, readonly APIApplicationCommand[]>>>>;
  readonly messages: readonly PageMessage[];
  readonly interactions: readonly PageInteraction[];
  readonly examples: readonly string[];
}

/** The state of things now. */
export function snapshot(
  { world, backend, gateway, guilds }: StandIn,
  { people, examples }: Cast,
): PageState {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId !== null);
  const { all } = backend.interactions;
  const waiting = [...all.values()].filter(
    ({ kind, answeredAt }) => kind !== 'autocomplete' && answeredAt === null,
  );
  const commandsOf = (id: string): Record<string, APIApplicationCommand[]> => {
    const places: Channel[] = [...channels, world.dm(id)];
    return Object.fromEntries(places.map((place) => [place.id, offeredCommands(world, id, place)]));
  };
  return {
    bot: pageUser(world.bot),
    connected: gateway.connected(),
    server: guilds[0]?.name ?? '',
    people: people.map((person) => ({ ...person, dm: world.dm(person.id).id })),
    channels: channels.map(({ id, name }) => ({ id, name })),
    commands: Object.fromEntries(people.map(({ id }) => [id, commandsOf(id)])),
    messages: [...world.messages.values()]
      .filter(({ deleted }) => !deleted)
      .map((record) => pageMessage(record, all, world)),
    interactions: waiting.map(pageInteraction),
    examples: examples(),
  };
}
