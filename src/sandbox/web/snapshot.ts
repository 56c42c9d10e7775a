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

/** What the page offers to try. */
export interface SandboxOffers {
  /** Questions that the loaded corpus answers. */
  readonly examples: readonly string[];
  /** Commands that it answers, by the name of each and its options. */
  readonly tour: readonly ({ readonly kind: string } & Readonly<Record<string, unknown>>)[];
  /** Where the articles can be read; null for nowhere. */
  readonly readerUrl: string | null;
}

/** The people whom the page can be, and what it offers them to ask. */
export interface Cast {
  readonly people: readonly { readonly id: string; readonly name: string; readonly administrator: boolean }[];
  readonly offers: () => SandboxOffers;
}

/** All that the page needs to draw itself. */
export interface PageState extends SandboxOffers {
  readonly bot: PageUser;
  readonly connected: boolean;
  readonly server: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly administrator: boolean;
    readonly dm: string;
  }[];
  readonly channels: readonly { readonly id: string; readonly name: string; readonly isThread: boolean }[];
  /** Commands by person and then by channel. */
  readonly commands: Readonly<Record<string, Readonly<Record<string, readonly APIApplicationCommand[]>>>>;
  readonly messages: readonly PageMessage[];
  readonly interactions: readonly PageInteraction[];
}

/** The state of things now. */
export function snapshot({ world, backend, gateway, guilds }: StandIn, { people, offers }: Cast): PageState {
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
    channels: withThreads(channels).map(({ id, name, thread }) => ({
      id,
      name,
      isThread: thread !== undefined,
    })),
    commands: Object.fromEntries(people.map(({ id }) => [id, commandsOf(id)])),
    messages: [...world.messages.values()]
      .filter(({ deleted }) => !deleted)
      .map((record) => pageMessage(record, all, world)),
    interactions: waiting.map(pageInteraction),
    ...offers(),
  };
}

/** Each channel with its threads behind it. */
function withThreads(channels: readonly Channel[]): Channel[] {
  return channels
    .filter(({ thread }) => !thread)
    .flatMap((channel) => [channel, ...channels.filter(({ thread }) => thread?.parentId === channel.id)]);
}
