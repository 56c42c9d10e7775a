/** @import { Incoming } from './connection.js' */
/** @import { MessageActs } from './message.js' */
import { createComposer } from './composer.js';
import { connect } from './connection.js';
import { openDialog } from './dialog.js';
import { byId } from './dom.js';
import { closeDrawer, openDrawer } from './drawer.js';
import { below, openMenu } from './menu.js';
import { drawList, drawWelcome, followMessages, jumpTo, toEnd } from './message-list.js';
import { drawSidebar, restoreColours } from './sidebar.js';
import { commandsHere, names, placeName, state, takeSnapshot } from './state.js';

/** How long Discord shows that somebody is typing, in milliseconds. */
const typingLasts = 10_000;

restoreColours();
byId('log').tabIndex = 0;
followMessages();
const send = connect(receive, (connected) => drawStatus(connected));
const composer = createComposer(send, redraw);
let typingTimer = 0;

/** @type {MessageActs} */
const acts = {
  use: ({ id }, customId, values) =>
    act({ act: 'component', message: id, customId, ...(values && { values }) }),
  reply: ({ id }) => composer.reply(id),
  react: ({ id, reactions }, emoji) => {
    const mine = reactions.some((reaction) => reaction.emoji === emoji && reaction.users.includes(state.me));
    act({ act: 'react', message: id, emoji, added: !mine });
  },
  apps: (message, place) => {
    const { id, author } = message;
    const commands = commandsHere().filter(({ type }) => type === 3);
    const own = message.visibleTo === null ? commands : [];
    openMenu(place, 'Actions on this message', [
      ...own.map(({ name }) => ({
        label: name,
        hint: state.bot.name,
        run: () => act({ act: 'menu', name, message: id }),
      })),
      { label: 'Copy text', run: () => navigator.clipboard.writeText(sourceOf(message)) },
      ...(author.bot ? [{ label: 'Inspect', run: () => acts.inspect(message) }] : []),
      ...(message.visibleTo === null ? [{ label: 'Reply', run: () => acts.reply(message) }] : []),
    ]);
  },
  inspect: async ({ id }) => {
    const inspection = await act({ act: 'inspect', message: id });
    if (inspection) openDrawer(inspection);
  },
  dismiss: ({ id }) => {
    state.dismissed.add(id);
    redraw();
    byId('words').focus();
  },
  jump: jumpTo,
};

document.addEventListener('keydown', (event) => {
  const article = document.activeElement?.closest('article');
  if (event.key === 'Escape' && !byId('drawer').hidden) closeDrawer();
  else if (article && document.activeElement === article) moveInList(event, article);
});

/**
 * Arrows go from message to message; the menu key opens the menu of one.
 * @param {KeyboardEvent} event
 * @param {HTMLElement} article
 */
function moveInList(event, article) {
  const message = state.shown.get(article.dataset['id'] ?? '');
  const neighbour = { ArrowUp: article.previousElementSibling, ArrowDown: article.nextElementSibling }[
    event.key
  ];
  if (event.key === 'Enter' && message) acts.apps(message, below(article));
  else if (neighbour instanceof HTMLElement) neighbour.focus();
  else if (event.key === 'ArrowDown') byId('words').focus();
  else return;
  event.preventDefault();
}

/**
 * The text of a message as it was written, Markdown and all; of one with Components V2, what its texts say.
 * @param {any} part
 * @returns {string}
 */
function sourceOf({ content = '', components = [] }) {
  return [content, ...components.map(sourceOf)].filter((text) => text !== '').join('\n');
}

/**
 * Acts as the person one is, where one is; troubles are shown in the status line.
 * @param {Record<string, unknown> & { act: string }} body
 */
async function act(body) {
  try {
    return await send({ as: state.me, channel: state.channel, ...body });
  } catch (error) {
    byId('status').textContent = error instanceof Error ? error.message : String(error);
    return null;
  }
}

/** @param {Incoming} message */
function receive({ type, payload }) {
  if (type === 'snapshot') {
    const before = `${state.me} ${state.channel}`;
    takeSnapshot(payload);
    drawStatus(true);
    drawPlace(before !== `${state.me} ${state.channel}`);
    return;
  }
  if (type === 'message') {
    state.shown.set(payload.id, payload);
    if (payload.author.bot && payload.channelId === state.channel) byId('typing').textContent = '';
  } else if (type === 'delete') state.shown.delete(payload);
  else if (type === 'interaction') state.running.set(payload.id, payload);
  else if (type === 'typing') showTyping(payload);
  else if (type === 'modal' && payload.userId === state.me) {
    openDialog(payload, (values) =>
      send({
        act: 'modal',
        as: state.me,
        channel: state.channel,
        interaction: payload.interactionId,
        values,
      }),
    );
  }
  redraw();
}

/** @param {{ channelId: string, userId: string }} typing */
function showTyping({ channelId, userId }) {
  if (channelId !== state.channel) return;
  const line = byId('typing');
  line.textContent = `${names.user(userId)} is typing…`;
  clearTimeout(typingTimer);
  typingTimer = window.setTimeout(() => {
    line.textContent = '';
  }, typingLasts);
}

/** @param {boolean} reached whether the server is */
function drawStatus(reached) {
  const bot = state.connected
    ? `${state.bot.name} is online`
    : `${state.bot.name || 'The bot'} is not connected yet`;
  byId('status').textContent = reached ? bot : 'The connection was lost; trying again…';
}

/** @param {boolean} moved whether the person or the channel changed */
function drawPlace(moved) {
  byId('title').textContent = placeName(state.channel);
  document.title = `${placeName(state.channel)} · Verbatim sandbox`;
  drawSidebar({ go, become, run, reset: () => act({ act: 'reset' }) });
  byId('typing').textContent = '';
  if (moved) composer.move();
  redraw();
  if (moved) toEnd();
}

/** @param {string} channel */
function go(channel) {
  state.channel = channel;
  drawPlace(true);
  byId('words').focus();
}

/** @param {string} person */
function become(person) {
  const wasDirect = !state.channels.some(({ id }) => id === state.channel);
  state.me = person;
  // One's conversation with the bot is one's own.
  if (wasDirect) state.channel = state.people.find(({ id }) => id === person)?.dm ?? '';
  drawPlace(true);
  document.querySelector(`input[value="${person}"]`)?.closest('label')?.querySelector('input')?.focus();
}

/**
 * Asks as people do who know no command: by mentioning the bot.
 * @param {string} question
 */
function ask(question) {
  act({ act: 'say', content: `<@${state.bot.id}> ${question}`, replyTo: null, ping: false, files: [] });
}

/**
 * Uses a slash command.
 * @param {string} name
 * @param {Record<string, unknown>} options
 */
function run(name, options) {
  return act({ act: 'slash', name, options });
}

function redraw() {
  drawList(acts, () => (state.me === '' ? null : drawWelcome(ask, { run, become })));
}
