/** @import { TourActs } from './tour.js' */
/** @import { MessageActs } from './message.js' */
import { byId, el } from './dom.js';
import { drawMessage, drawPending } from './message.js';
import { byAge, messagesHere, placeName, state } from './state.js';
import { drawTourButton } from './tour.js';

/** What is drawn, by message id, with what it was drawn from. @type {Map<string, { from: string, node: HTMLElement }>} */
let drawn = new Map();

/** Whether the newest message stays in sight; it does until one scrolls back. */
let follows = true;

/** Keeps the newest message in sight, also when the room for messages changes. */
export function followMessages() {
  const log = byId('log');
  log.addEventListener('scroll', () => {
    follows = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  });
  new ResizeObserver(() => follows && toEnd()).observe(log);
}

/** Scrolls to the newest message. */
export function toEnd() {
  const log = byId('log');
  follows = true;
  log.scrollTop = log.scrollHeight;
}

/**
 * Draws what is to be seen in this channel. Nodes whose message did not change stay, so that focus and selection do.
 * @param {MessageActs} acts
 * @param {() => HTMLElement | null} welcome what stands there while nobody has said anything
 */
export function drawList(acts, welcome) {
  const log = byId('log');
  log.setAttribute('aria-label', `Messages in ${placeName(state.channel)}`);
  const focused = document.activeElement;
  const focusedKey = focused?.getAttribute('data-key');
  const focusedId = focused?.closest('article')?.dataset['id'];

  /** @type {typeof drawn} */
  const next = new Map();
  for (const item of [...messagesHere(), ...pendingHere()].sort(byAge)) {
    const pending = 'kind' in item ? undefined : pendingOn(item.id);
    const from = JSON.stringify([item, pending, state.me]);
    const known = drawn.get(item.id);
    const draw = () => ('kind' in item ? drawPending(item, acts) : drawMessage(item, acts, pending));
    next.set(item.id, known?.from === from ? known : { from, node: draw() });
  }
  drawn = next;
  const nodes = [...next.values()].map(({ node }) => node);
  const greeting = nodes.length === 0 ? welcome() : null;
  log.replaceChildren(...(greeting ? [greeting] : nodes));
  if (follows) toEnd();
  if (focusedId !== undefined && !document.contains(focused)) refocus(focusedId, focusedKey ?? null);
  else if (focused instanceof HTMLElement && document.activeElement !== focused)
    focused.focus({ preventScroll: true });
}

/** One's own commands and forms here that wait for their answer, or got none. */
function pendingHere() {
  return [...state.running.values()].filter(
    ({ id, userId, channelId, kind, state: how }) =>
      userId === state.me &&
      channelId === state.channel &&
      kind !== 'component' &&
      how !== 'answered' &&
      !state.dismissed.has(id),
  );
}

/** @param {string} messageId */
function pendingOn(messageId) {
  return [...state.running.values()].findLast(
    (one) => one.messageId === messageId && one.userId === state.me,
  );
}

/**
 * @param {string} id
 * @param {string | null} key
 */
function refocus(id, key) {
  const node = drawn.get(id)?.node;
  const same =
    key === null
      ? null
      : [...(node?.querySelectorAll('[data-key]') ?? [])].find((one) => one.getAttribute('data-key') === key);
  const target = same instanceof HTMLElement && !same.hasAttribute('disabled') ? same : node;
  target?.focus({ preventScroll: true });
}

/**
 * Brings a message into sight.
 * @param {string} id
 */
export function jumpTo(id) {
  const node = drawn.get(id)?.node;
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
  node?.classList.add('flash');
  setTimeout(() => node?.classList.remove('flash'), 1500);
}

/**
 * The first thing one sees: what this is, and questions to try.
 * @param {(question: string) => void} ask
 * @param {TourActs} acts
 */
export function drawWelcome(ask, acts) {
  return el(
    'div',
    { class: 'welcome' },
    el('h2', {}, `This is ${placeName(state.channel)}`),
    el(
      'p',
      {},
      `${state.bot.name} answers from the loaded articles, word for word and cited. Everything here happens on this computer; nothing reaches Discord. `,
      'Type / for its commands, mention it with @, or use ⋯ on a message.',
    ),
    drawTourButton(acts),
    state.examples.length > 0 && el('p', {}, 'Or try one of these:'),
    el(
      'div',
      { class: 'examples' },
      ...state.examples
        .slice(0, 3)
        .map((question) => el('button', { type: 'button', on: { click: () => ask(question) } }, question)),
    ),
  );
}
