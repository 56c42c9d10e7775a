/** @import { PageState } from '../web/snapshot.ts' */
/** @import { PageInteraction, PageMessage } from '../web/page-messages.ts' */

/** @type {PageState} */
const nothing = {
  bot: { id: '', name: '', bot: true },
  connected: false,
  server: '',
  ...{ people: [], channels: [], commands: {}, messages: [], interactions: [], examples: [] },
  ...{ tour: [], readerUrl: null },
};

/** What the page knows, and who and where the person at the keyboard is. */
export const state = {
  ...nothing,
  /** The id of the person one is. */
  me: '',
  /** The id of the channel one sees. */
  channel: '',
  /** @type {Map<string, PageMessage>} */
  shown: new Map(),
  /** @type {Map<string, PageInteraction>} */
  running: new Map(),
  /** Private answers that were dismissed, by id. @type {Set<string>} */
  dismissed: new Set(),
  /** The message that is being replied to, and whether its author is notified. @type {{ id: string, ping: boolean } | null} */
  replyTo: null,
};

/** @param {PageState} snapshot */
export function takeSnapshot(snapshot) {
  Object.assign(state, snapshot);
  state.shown = new Map(snapshot.messages.map((message) => [message.id, message]));
  state.running = new Map(snapshot.interactions.map((interaction) => [interaction.id, interaction]));
  if (!snapshot.people.some(({ id }) => id === state.me)) state.me = snapshot.people[0]?.id ?? '';
  if (!placeName(state.channel)) state.channel = snapshot.channels[0]?.id ?? '';
}

/** The person one is. */
export function me() {
  return state.people.find(({ id }) => id === state.me);
}

/**
 * What a channel is called: `#general`, or the bot's name for one's conversation with it.
 * @param {string} id
 */
export function placeName(id) {
  const channel = state.channels.find((one) => one.id === id);
  if (channel) return `#${channel.name}`;
  return me()?.dm === id ? `@${state.bot.name}` : '';
}

/** The commands that one is offered here. */
export function commandsHere() {
  return state.commands[state.me]?.[state.channel] ?? [];
}

/**
 * Ids tell the time: the order in which things were said.
 * @param {{ id: string }} a
 * @param {{ id: string }} b
 */
export function byAge(a, b) {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

/** The messages that one sees here. */
export function messagesHere() {
  return [...state.shown.values()]
    .filter(
      ({ channelId, visibleTo }) =>
        channelId === state.channel && (visibleTo === null || visibleTo === state.me),
    )
    .filter(({ id }) => !state.dismissed.has(id));
}

/** How people, the bot and channels are called, for mentions. */
export const names = {
  /** @param {string} id */
  user: (id) =>
    id === state.bot.id ? state.bot.name : (state.people.find((one) => one.id === id)?.name ?? 'somebody'),
  /** @param {string} id */
  channel: (id) => state.channels.find((one) => one.id === id)?.name ?? 'a channel',
};
