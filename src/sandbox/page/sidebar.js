/** @import { TourActs } from './tour.js' */
import { byId, el, fill } from './dom.js';
import { me, state } from './state.js';
import { drawTour } from './tour.js';

/**
 * Channels, people to be, the colours, and the broom.
 * @param {{ go(channel: string): void, become(person: string): void, reset(): void } & TourActs} acts
 */
export function drawSidebar(acts) {
  /** @type {(id: string, name: string) => Node} */
  const place = (id, name) =>
    el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          'aria-current': state.channel === id ? 'page' : null,
          on: { click: () => acts.go(id) },
        },
        name,
      ),
    );
  fill(
    byId('sidebar'),
    el('p', { class: 'server' }, state.server),
    el(
      'nav',
      { 'aria-label': 'Channels' },
      el(
        'ul',
        {},
        ...state.channels.map(({ id, name, isThread }) => place(id, `${isThread ? '↳' : '#'} ${name}`)),
        place(me()?.dm ?? '', `@ ${state.bot.name}`),
      ),
    ),
    el(
      'fieldset',
      { class: 'people' },
      el('legend', {}, 'You are'),
      ...state.people.map(({ id, name, administrator }) =>
        el(
          'label',
          {},
          el('input', {
            type: 'radio',
            name: 'person',
            value: id,
            checked: id === state.me,
            on: { change: () => acts.become(id) },
          }),
          ` ${name} `,
          el('small', {}, administrator ? 'administrator' : 'member'),
        ),
      ),
    ),
    drawTour(acts),
    el(
      'div',
      { class: 'tools' },
      el('button', { type: 'button', on: { click: switchColours } }, 'Dark / light'),
      el('button', { type: 'button', on: { click: acts.reset } }, 'Clear conversation'),
    ),
  );
}

/** Sets the colours that were chosen on an earlier visit; else those of the system hold. */
export function restoreColours() {
  const chosen = localStorage.getItem('colours');
  if (chosen) document.documentElement.dataset['colours'] = chosen;
}

function switchColours() {
  const { dataset } = document.documentElement;
  const light = dataset['colours']
    ? dataset['colours'] === 'light'
    : matchMedia('(prefers-color-scheme: light)').matches;
  dataset['colours'] = light ? 'dark' : 'light';
  localStorage.setItem('colours', dataset['colours']);
}
