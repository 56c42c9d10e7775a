/** @import { PageInteraction, PageMessage } from '../web/page-messages.ts' */
/** @import { Place } from './menu.js' */
import { drawAttachment, drawComponents, drawEmbeds } from './components.js';
import { el } from './dom.js';
import { drawMarkdown } from './draw-markdown.js';
import { below } from './menu.js';
import { names, state } from './state.js';

/**
 * @typedef {{
 *   use(message: PageMessage, customId: string, values?: string[]): void,
 *   reply(message: PageMessage): void,
 *   react(message: PageMessage, emoji: string): void,
 *   apps(message: PageMessage, place: Place): void,
 *   inspect(message: PageMessage): void,
 *   dismiss(item: { id: string }): void,
 *   jump(id: string): void,
 * }} MessageActs what one can do with a message
 */

/**
 * @param {PageMessage} message
 * @param {MessageActs} acts
 * @param {PageInteraction | undefined} pending a use of one of its components that is under way or failed
 */
export function drawMessage(message, acts, pending) {
  const { author, visibleTo, loading, attachments, components, embeds } = message;
  const isPrivate = visibleTo !== null;
  const mentioned = message.pings.includes(state.me);
  const at = {
    message,
    busy: pending?.state === 'waiting',
    use: (/** @type {string} */ customId, /** @type {string[] | undefined} */ values) =>
      acts.use(message, customId, values),
  };
  const versionTwo = components.some(({ type }) => type !== 1);
  return el(
    'article',
    {
      ...{
        class: ['message', isPrivate && 'private', mentioned && 'mentioned', author.bot && 'bot']
          .filter(Boolean)
          .join(' '),
      },
      ...{
        tabindex: '-1',
        'data-id': message.id,
        'aria-label': `${author.name}, ${clock(message.timestamp)}`,
      },
      on: {
        contextmenu: (/** @type {MouseEvent} */ event) => {
          if (event.target instanceof HTMLElement && event.target.closest('a')) return;
          event.preventDefault();
          acts.apps(message, { x: event.clientX, y: event.clientY });
        },
      },
    },
    context(message, acts),
    avatar(author),
    el(
      'div',
      { class: 'body' },
      el(
        'header',
        {},
        el('strong', { class: 'author' }, author.name),
        author.bot && el('span', { class: 'badge' }, 'APP'),
        el(
          'time',
          { datetime: message.timestamp, title: new Date(message.timestamp).toLocaleString() },
          clock(message.timestamp),
        ),
      ),
      loading && el('p', { class: 'thinking', 'aria-busy': 'true' }, `${author.name} is thinking…`),
      message.content && drawMarkdown(message.content, names),
      ...drawEmbeds(embeds),
      ...drawComponents(components, at),
      ...(versionTwo ? [] : attachments.map(drawAttachment)),
      message.edited && el('small', { class: 'edited' }, '(edited)'),
      pending?.state === 'failed' && el('p', { class: 'failed' }, 'This interaction failed.'),
      reactions(message, acts),
      isPrivate && privateNote(() => acts.dismiss(message)),
    ),
    toolbar(message, acts),
  );
}

/**
 * A command that the bot has not answered yet, or failed to.
 * @param {PageInteraction} interaction
 * @param {MessageActs} acts
 */
export function drawPending(interaction, acts) {
  const { id, label, state: how } = interaction;
  const failed = how === 'failed';
  return el(
    'article',
    {
      class: 'message private',
      'data-id': id,
      tabindex: '-1',
      'aria-label': `${state.bot.name}, about ${label}`,
    },
    el('p', { class: 'context' }, `You used ${label}`),
    avatar(state.bot),
    el(
      'div',
      { class: 'body' },
      el('strong', { class: 'author' }, state.bot.name),
      el(
        'p',
        { class: failed ? 'failed' : 'thinking' },
        failed ? 'The application did not respond' : 'Sending command…',
      ),
      failed && privateNote(() => acts.dismiss(interaction)),
    ),
  );
}

/** @param {() => void} dismiss */
function privateNote(dismiss) {
  const button = el('button', { type: 'button', class: 'plain', on: { click: dismiss } }, 'Dismiss message');
  return el('p', { class: 'subtext' }, '👁 Only you can see this · ', button);
}

/**
 * @param {PageMessage} message
 * @param {MessageActs} acts
 */
function context({ reply, command }, acts) {
  if (reply) {
    const words = `${reply.author.name}: ${plain(reply.preview) || 'click to see attachment'}`;
    return el(
      'p',
      { class: 'context' },
      el(
        'button',
        {
          type: 'button',
          class: 'plain',
          'aria-label': `Reply to ${words}`,
          on: { click: () => acts.jump(reply.id) },
        },
        `↱ ${words}`,
      ),
    );
  }
  return (
    command &&
    el(
      'p',
      { class: 'context' },
      `${command.user.name} used `,
      el('span', { class: 'mention' }, command.label),
    )
  );
}

/**
 * A text without its Markdown, in one line.
 * @param {string} text
 */
function plain(text) {
  const blocks = [...drawMarkdown(text, names).children].map((block) => block.textContent ?? '');
  return blocks.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** @param {PageMessage['author']} author */
function avatar({ name, bot, id }) {
  const tone = bot ? 'bot' : `tone${Number(id.slice(-3)) % 4}`;
  return el('span', { class: `avatar ${tone}`, 'aria-hidden': 'true' }, bot ? '❞' : (name[0] ?? '?'));
}

/**
 * @param {PageMessage} message
 * @param {MessageActs} acts
 */
function toolbar(message, acts) {
  const { author, loading } = message;
  /** @type {(label: string, sign: string, run: (button: HTMLElement) => void) => Node} */
  const tool = (label, sign, run) =>
    el(
      'button',
      {
        type: 'button',
        'aria-label': label,
        title: label,
        'data-key': label,
        on: { click: (event) => run(event.currentTarget) },
      },
      sign,
    );
  if (loading) return null;
  return el(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': `Actions on this message of ${author.name}` },
    message.visibleTo === null && tool('Add reaction 👍', '👍', () => acts.react(message, '👍')),
    message.visibleTo === null && tool('Reply', '↩', () => acts.reply(message)),
    tool('Apps', '⋯', (button) => acts.apps(message, below(button))),
    author.bot && tool('Inspect', '{ }', () => acts.inspect(message)),
  );
}

/**
 * @param {PageMessage} message
 * @param {MessageActs} acts
 */
function reactions(message, acts) {
  const given = message.reactions.filter(({ users }) => users.length > 0);
  if (given.length === 0) return null;
  return el(
    'div',
    { class: 'reactions' },
    ...given.map(({ emoji, users }) =>
      el(
        'button',
        {
          ...{
            type: 'button',
            'aria-pressed': String(users.includes(state.me)),
            'aria-label': `${emoji}, ${users.length}`,
          },
          on: { click: () => acts.react(message, emoji) },
        },
        `${emoji} ${users.length}`,
      ),
    ),
  );
}

/** @param {string} timestamp */
function clock(timestamp) {
  return new Date(timestamp).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
