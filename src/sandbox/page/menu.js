import { el } from './dom.js';

/**
 * @typedef {{ label: string, hint?: string, run(): void }} MenuItem
 * @typedef {{ x: number, y: number }} Place where the menu's upper left corner would best be, in pixels of the window
 */

/**
 * The place below an element.
 * @param {HTMLElement} element
 * @returns {Place}
 */
export function below(element) {
  const { left, top } = element.getBoundingClientRect();
  return { x: left, y: top + 28 };
}

/**
 * Opens a menu; arrows move, Enter uses, Escape closes, and the focus returns.
 * @param {Place} place
 * @param {string} name
 * @param {readonly MenuItem[]} items
 */
export function openMenu({ x, y }, name, items) {
  document.querySelector('.menu')?.remove();
  const back = document.activeElement;
  const buttons = items.map(({ label, hint, run }) =>
    el(
      'button',
      {
        ...{ type: 'button', role: 'menuitem', tabindex: '-1' },
        on: {
          click: () => {
            close();
            run();
          },
        },
      },
      label,
      hint && el('small', {}, hint),
    ),
  );
  /** @param {KeyboardEvent} event */
  function move(event) {
    const focused = document.activeElement;
    const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key in steps)
      buttons.at(steps[/** @type {keyof typeof steps} */ (event.key)] % buttons.length)?.focus();
    else return;
    event.preventDefault();
  }
  const menu = el(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': name, on: { keydown: move } },
    ...buttons,
  );
  /** @param {Event} event */
  function outside(event) {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  }
  function close() {
    menu.remove();
    document.removeEventListener('pointerdown', outside);
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }
  document.body.append(menu);
  document.addEventListener('pointerdown', outside);
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - offsetHeight - 8))}px`;
  buttons[0]?.focus();
}
