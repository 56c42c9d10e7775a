import { el, fill } from './dom.js';

/** @typedef {{ label: string, detail?: string, pick(): void }} Suggestion */

let lastNumber = 0;

/**
 * A list under the fingers: arrows move in it, Enter or Tab picks, Escape closes. The focus stays in the input.
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {string} name what it offers, for screen readers
 */
export function createSuggest(input, name) {
  lastNumber += 1;
  const list = el('ul', {
    class: 'suggest',
    role: 'listbox',
    id: `suggest${lastNumber}`,
    'aria-label': name,
    // Where it scrolls, it must be reachable; arrows in the input move in it all the same.
    tabindex: '0',
    hidden: true,
  });
  /** @type {readonly Suggestion[]} */
  let items = [];
  let active = -1;
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  const combobox = input.getAttribute('role') === 'combobox';

  function draw() {
    fill(
      list,
      ...items.map(({ label, detail }, at) =>
        el(
          'li',
          {
            ...{ role: 'option', id: `${list.id}-${at}`, 'aria-selected': String(at === active) },
            on: {
              mousedown: (event) => event.preventDefault(),
              click: () => pick(at),
            },
          },
          el('span', {}, label),
          detail && el('small', {}, detail),
        ),
      ),
    );
    list.hidden = items.length === 0;
    if (combobox) input.setAttribute('aria-expanded', String(!list.hidden));
    if (active >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} at */
  function pick(at) {
    const item = items[at];
    hide();
    item?.pick();
  }

  function hide() {
    items = [];
    active = -1;
    draw();
  }

  return {
    list,
    hide,
    isOpen: () => items.length > 0,
    /**
     * @param {readonly Suggestion[]} next
     * @param {boolean} [first] whether the first one is chosen from the start
     */
    show(next, first = true) {
      items = next;
      active = first && next.length > 0 ? 0 : -1;
      draw();
    },
    /**
     * Handles a key; true where it was meant for the list.
     * @param {KeyboardEvent} event
     */
    handles(event) {
      if (items.length === 0) return false;
      const moves = { ArrowDown: 1, ArrowUp: -1 };
      const move = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? moves[event.key] : 0;
      if (move !== 0) active = (active + move + items.length) % items.length;
      else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0 && !event.shiftKey) pick(active);
      else if (event.key === 'Escape') hide();
      else return false;
      if (move !== 0) draw();
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
