import { el, fill } from './dom.js';
import { packFile } from './files.js';
import { createSuggest } from './suggest.js';

/**
 * @typedef {{ path: string, description: string, options: readonly any[] }} Command a slash command, subcommands written out
 * @typedef {{ name: string, read(): unknown, input: HTMLInputElement, row: HTMLElement }} Field
 * @typedef {{
 *   run(path: string, options: Record<string, unknown>): Promise<unknown>,
 *   complete(path: string, options: Record<string, unknown>, focused: string): Promise<any[]>,
 *   leave(): void,
 * }} CommandActs
 */

/**
 * Every slash command that can be sent, subcommands as commands of their own.
 * @param {readonly any[]} commands
 * @returns {Command[]}
 */
export function slashCommands(commands) {
  return commands.filter(({ type }) => type === 1).flatMap((command) => paths(command, ''));
}

/**
 * @param {any} command
 * @param {string} before
 * @returns {Command[]}
 */
function paths({ name, description, options = [] }, before) {
  const path = `${before}${name}`;
  const inner = options.filter((/** @type {any} */ option) => option.type === 1 || option.type === 2);
  if (inner.length > 0) return inner.flatMap((/** @type {any} */ option) => paths(option, `${path} `));
  return [{ path, description, options }];
}

/**
 * The form in which the options of a command are filled in.
 * @param {Command} command
 * @param {CommandActs} acts
 * @param {string} firstWords what was typed after the command's name
 */
export function drawCommandForm(command, acts, firstWords = '') {
  /** @type {Field[]} */
  const fields = [];
  const rows = el('div', { class: 'options' });
  const more = el('div', { class: 'more' });
  const problem = el('p', { class: 'failed', role: 'alert' });

  const values = () =>
    Object.fromEntries(fields.flatMap(({ name, read }) => (read() === '' ? [] : [[name, read()]])));

  /**
   * @param {any} option
   * @param {string} text
   */
  function add(option, text = '') {
    const field = createField(command.path, option, values, acts);
    field.input.value = text;
    fields.push(field);
    rows.append(field.row);
    drawMore();
    return field;
  }

  function drawMore() {
    const left = command.options.filter(({ name }) => !fields.some((field) => field.name === name));
    fill(
      more,
      ...left.map((option) =>
        el(
          'button',
          { type: 'button', title: option.description, on: { click: () => add(option).input.focus() } },
          `+ ${option.name}`,
        ),
      ),
    );
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    event.stopPropagation();
    problem.textContent = '';
    try {
      /** @type {[string, unknown][]} */
      const packed = [];
      for (const [name, value] of Object.entries(values()))
        packed.push([name, value instanceof File ? await packFile(value) : value]);
      await acts.run(command.path, Object.fromEntries(packed));
      acts.leave();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  const form = el(
    'div',
    {
      ...{ class: 'command', role: 'group', 'aria-label': `Options of /${command.path}` },
      on: {
        keydown: (/** @type {KeyboardEvent} */ event) => {
          const { target } = event;
          const empty =
            target instanceof HTMLInputElement && target.value === '' && target === fields[0]?.input;
          if (event.key === 'Escape' || (event.key === 'Backspace' && empty)) {
            event.preventDefault();
            acts.leave();
          } else if (event.key === 'Enter' && target instanceof HTMLInputElement) submit(event);
        },
      },
    },
    el('p', {}, el('strong', {}, `/${command.path} `), el('small', {}, command.description)),
    rows,
    problem,
    el(
      'div',
      { class: 'buttons' },
      more,
      el('button', { type: 'button', class: 'button secondary', on: { click: acts.leave } }, 'Cancel'),
      el('button', { type: 'button', class: 'button primary', on: { click: submit } }, 'Send'),
    ),
  );
  const required = command.options.filter((option) => option.required);
  const first = required.length > 0 ? required : command.options.slice(0, 1);
  for (const [at, option] of first.entries()) add(option, at === 0 ? firstWords : '');
  drawMore();
  return { form, focus: () => (fields[0]?.input ?? form.querySelector('button.primary'))?.focus() };
}

/**
 * @param {string} path
 * @param {any} option
 * @param {() => Record<string, unknown>} values
 * @param {CommandActs} acts
 * @returns {Field}
 */
function createField(path, option, values, acts) {
  const { name, description, required = false, type, choices, autocomplete } = option;
  const offered =
    type === 5 ? [true, false].map((value) => ({ name: value ? 'True' : 'False', value })) : choices;
  const listed = Boolean(offered) || Boolean(autocomplete);
  const input = el('input', {
    ...{ type: type === 11 ? 'file' : 'text', placeholder: description, 'aria-required': String(required) },
    ...{ maxlength: option.max_length, inputmode: type === 4 || type === 10 ? 'numeric' : null },
    ...(listed && { role: 'combobox', 'aria-expanded': 'false' }),
    ...{ autocomplete: 'off', spellcheck: 'false', 'data-option': name },
  });
  const suggest = createSuggest(input, `Values for ${name}`);
  /** What the chosen name stands for. @type {Map<string, unknown>} */
  const meanings = new Map((offered ?? []).map((/** @type {any} */ choice) => [choice.name, choice.value]));
  let asked = 0;

  /** @param {readonly any[]} found */
  function show(found) {
    for (const choice of found) meanings.set(choice.name, choice.value);
    const items = found.map((choice) => ({
      label: choice.name,
      pick: () => {
        input.value = choice.name;
      },
    }));
    suggest.show(items, false);
  }

  async function look() {
    if (offered) {
      const typed = meanings.has(input.value) ? '' : input.value.toLowerCase();
      show(offered.filter((/** @type {any} */ choice) => choice.name.toLowerCase().includes(typed)));
      return;
    }
    asked += 1;
    const mine = asked;
    await new Promise((resolve) => setTimeout(resolve, 120));
    if (mine !== asked) return;
    // A file can't be sent while another option is still being typed.
    const known = Object.entries(values()).filter(([, value]) => !(value instanceof File));
    const found = await acts
      .complete(path, { ...Object.fromEntries(known), [name]: input.value }, name)
      .catch(() => []);
    if (mine === asked && document.activeElement === input) show(found);
  }

  if (listed) {
    input.addEventListener('input', look);
    input.addEventListener('focus', look);
    input.addEventListener('keydown', (event) => suggest.handles(event));
    input.addEventListener('blur', () => {
      asked += 1;
      suggest.hide();
    });
  }
  const read = () => {
    if (type === 11) return input.files?.[0] ?? '';
    if (meanings.has(input.value)) return meanings.get(input.value);
    const number = Number(input.value);
    return (type === 4 || type === 10) && input.value !== '' && !Number.isNaN(number) ? number : input.value;
  };
  const label = el('label', { class: 'option' }, el('span', {}, required ? `${name} *` : name), input);
  return { name, read, input, row: el('div', { class: 'field' }, label, suggest.list) };
}
