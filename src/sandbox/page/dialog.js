/** @import { PageModal } from '../web/page-acts.ts' */
import { el } from './dom.js';

/**
 * Shows a form that the bot opened.
 * @param {PageModal} modal
 * @param {(values: Record<string, string>) => Promise<unknown>} submit
 */
export function openDialog(modal, submit) {
  const inputs = modal.fields.map(({ customId, label, required, long, value, placeholder }) => {
    const properties = { name: customId, required, placeholder };
    const input = long
      ? el('textarea', { ...properties, rows: 4 })
      : el('input', { ...properties, type: 'text' });
    input.value = value;
    return { customId, input, row: el('label', { class: 'option' }, el('span', {}, label), input) };
  });
  const problem = el('p', { class: 'failed', role: 'alert' });
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      await submit(Object.fromEntries(inputs.map(({ customId, input }) => [customId, input.value])));
      dialog.close();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const dialog = el(
    'dialog',
    { 'aria-label': modal.title, on: { close: () => dialog.remove() } },
    el(
      'form',
      { on: { submit: send } },
      el('h2', {}, modal.title),
      ...inputs.map(({ row }) => row),
      problem,
      el(
        'div',
        { class: 'buttons' },
        el(
          'button',
          { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } },
          'Cancel',
        ),
        el('button', { type: 'submit', class: 'button primary' }, 'Submit'),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
