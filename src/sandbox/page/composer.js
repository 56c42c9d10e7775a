/** @import { Command } from './command-form.js' */
import { drawCommandForm, slashCommands } from './command-form.js';
import { byId, el, fill } from './dom.js';
import { createTray, packFile } from './files.js';
import { toEnd } from './message-list.js';
import { commandsHere, names, placeName, state } from './state.js';
import { createSuggest } from './suggest.js';

/**
 * Where one writes: messages, replies, mentions, files and slash commands.
 * @param {(body: Record<string, unknown> & { act: string }) => Promise<any>} send
 * @param {() => void} redraw after what is being replied to changed
 */
export function createComposer(send, redraw) {
  const form = byId('composer');
  const words = el('textarea', { id: 'words', rows: 1 });
  const suggest = createSuggest(words, 'Commands and people');
  const { tray, files, add, clear } = createTray();
  const picker = el('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Choose files' });
  const replying = el('div', { class: 'replying', hidden: true });
  const problem = el('p', { class: 'failed', role: 'alert' });
  const commandPlace = el('div', {});
  const plain = el(
    'div',
    { class: 'writing' },
    el(
      'button',
      { type: 'button', class: 'round', 'aria-label': 'Attach a file', on: { click: () => picker.click() } },
      '+',
    ),
    picker,
    words,
    el('button', { type: 'submit', class: 'round', 'aria-label': 'Send message' }, '➤'),
  );
  fill(form, suggest.list, replying, tray, problem, plain, commandPlace);

  picker.addEventListener('change', () => {
    add(picker.files ?? []);
    picker.value = '';
    words.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!plain.hidden) sendWords();
  });
  words.addEventListener('paste', (event) => add(event.clipboardData?.files ?? []));
  words.addEventListener('input', () => {
    grow();
    offer();
  });
  words.addEventListener('blur', () => suggest.hide());
  words.addEventListener('keydown', (event) => {
    if (suggest.handles(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      sendWords();
    } else if (event.key === 'Escape' && state.replyTo) replyTo(null);
    else if (event.key === 'ArrowUp' && words.value === '') lastMessage(event);
  });

  /** @param {KeyboardEvent} event */
  function lastMessage(event) {
    const last = [...document.querySelectorAll('#log article')].at(-1);
    if (!(last instanceof HTMLElement)) return;
    event.preventDefault();
    last.focus();
  }

  function grow() {
    words.style.height = 'auto';
    words.style.height = `${Math.min(words.scrollHeight, 200)}px`;
  }

  function offer() {
    const text = words.value;
    const all = slashCommands(commandsHere());
    if (text.startsWith('/')) {
      const exact = all.find(({ path }) => text.startsWith(`/${path} `));
      if (exact) return openCommand(exact, text.slice(exact.path.length + 2));
      const typed = text.slice(1).toLowerCase();
      const found = all
        .filter(({ path }) => path.includes(typed))
        .sort((a, b) => Number(b.path.startsWith(typed)) - Number(a.path.startsWith(typed)));
      const items = found.map((command) => ({
        label: `/${command.path}  ${command.options.map((/** @type {any} */ option) => option.name).join(' ')}`,
        detail: command.description,
        pick: () => openCommand(command),
      }));
      return suggest.show(items);
    }
    const before = text.slice(0, words.selectionStart);
    const at = /(?:^|\s)@(\w*)$/.exec(before);
    if (!at) return suggest.hide();
    const typed = (at[1] ?? '').toLowerCase();
    const people = [state.bot, ...state.people].filter(({ name }) => name.toLowerCase().startsWith(typed));
    suggest.show(
      people.map(({ name, id }) => ({
        label: `@${name}`,
        detail: id === state.bot.id ? 'the bot' : 'a member',
        pick: () => {
          words.setRangeText(`@${name} `, before.length - typed.length - 1, before.length, 'end');
          suggest.hide();
        },
      })),
    );
  }

  /** What people see as @Name goes out as <@id>. @param {string} text */
  function withMentions(text) {
    return [state.bot, ...state.people].reduce(
      (all, { name, id }) => all.replaceAll(new RegExp(`@${name}\\b`, 'g'), `<@${id}>`),
      text,
    );
  }

  async function sendWords() {
    const text = words.value;
    const content = withMentions(text);
    const { replyTo: reply, me: as, channel } = state;
    if (content.trim() === '' && files().length === 0) return;
    problem.textContent = '';
    const taken = [...files()];
    // The box is free at once: what is typed while the message travels is the next one.
    words.value = '';
    clear();
    replyTo(null);
    grow();
    try {
      const packed = [];
      for (const file of taken) packed.push(await packFile(file));
      const about = { as, channel, replyTo: reply?.id ?? null, ping: reply?.ping ?? false };
      await send({ act: 'say', content, files: packed, ...about });
      toEnd();
    } catch (error) {
      if (words.value === '') words.value = text;
      add(taken);
      replyTo(reply);
      grow();
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  /**
   * @param {Command} command
   * @param {string} [firstWords]
   */
  function openCommand(command, firstWords) {
    suggest.hide();
    const about = () => ({ as: state.me, channel: state.channel });
    const acts = {
      run: (/** @type {string} */ name, /** @type {Record<string, unknown>} */ options) =>
        send({ act: 'slash', name, options, ...about() }),
      complete: (
        /** @type {string} */ name,
        /** @type {Record<string, unknown>} */ options,
        /** @type {string} */ focused,
      ) => send({ act: 'autocomplete', name, options, focused, ...about() }),
      leave: closeCommand,
    };
    const drawn = drawCommandForm(command, acts, firstWords);
    words.value = '';
    plain.hidden = true;
    fill(commandPlace, drawn.form);
    drawn.focus();
  }

  function closeCommand() {
    fill(commandPlace);
    plain.hidden = false;
    grow();
    toEnd();
    words.focus();
  }

  /** @param {{ id: string, ping: boolean } | null} reply */
  function replyTo(reply) {
    state.replyTo = reply;
    drawReply();
    redraw();
  }

  function drawReply() {
    const { replyTo: reply } = state;
    replying.hidden = reply === null;
    if (!reply) return;
    const author = state.shown.get(reply.id)?.author.id ?? '';
    const toggle = () => replyTo({ id: reply.id, ping: !reply.ping });
    fill(
      replying,
      `Replying to ${names.user(author)} `,
      el(
        'button',
        {
          type: 'button',
          'aria-pressed': String(reply.ping),
          title: 'Notify the author',
          on: { click: toggle },
        },
        reply.ping ? '@ ON' : '@ OFF',
      ),
      el('button', { type: 'button', 'aria-label': 'Cancel reply', on: { click: () => replyTo(null) } }, '✕'),
    );
  }

  return {
    /** @param {string} id */
    reply(id) {
      replyTo({ id, ping: true });
      words.focus();
    },
    /** After the person or the channel changed. */
    move() {
      if (!commandPlace.hasChildNodes() || plain.hidden) closeCommand();
      suggest.hide();
      problem.textContent = '';
      state.replyTo = null;
      drawReply();
      words.setAttribute('aria-label', `Message ${placeName(state.channel)}`);
      words.setAttribute('placeholder', `Message ${placeName(state.channel)}`);
    },
  };
}
