import { el } from './dom.js';
import { state } from './state.js';

/**
 * What a first visitor can see without typing.
 *
 * @typedef {object} TourActs
 * @property {(name: string, options: Record<string, unknown>) => Promise<unknown>} run uses a command
 * @property {(person: string) => void} become
 */

/** The bot lets one person ask every three seconds. */
const BETWEEN_MS = 3_500;

/** @type {Readonly<Record<string, string>>} */
const TITLES = {
  check: 'Check a quotation',
  timeline: 'Draw a timeline',
  'who-said': 'What somebody said',
};

const OUTLET = 'The Sandbox Gazette';
const ARTICLE = `---
title: Made up for the tour
outlet: ${OUTLET}
---

This article was made up by the sandbox, so that somebody who follows its outlet is told of it.

"Nobody has to believe a word of it," said Robin Field, who looks after the sandbox.
`;

/** @param {(typeof state.tour)[number]} step */
function optionsOf({ kind: _, ...options }) {
  return options;
}

/**
 * All that can be answered, one after the other.
 * @param {TourActs} acts
 */
async function showAll({ run }) {
  for (const [at, step] of state.tour.entries()) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    await run(step.kind, optionsOf(step));
  }
}

/**
 * As somebody who may manage the channel and the articles.
 * @param {TourActs} acts
 * @param {string} name
 * @param {Record<string, unknown>} options
 */
function runAsAdministrator({ run, become }, name, options) {
  const administrator = state.people.find((person) => person.administrator);
  if (administrator && state.me !== administrator.id) become(administrator.id);
  return run(name, options);
}

/**
 * The button of the welcome: a verdict, a timeline and a who-said at once.
 * @param {TourActs} acts
 */
export function drawTourButton(acts) {
  if (state.tour.length === 0) return null;
  return el(
    'button',
    { type: 'button', class: 'tour', on: { click: () => showAll(acts) } },
    'Show me: a verdict, a timeline, and what somebody said',
  );
}

/**
 * The steps, each by itself.
 * @param {TourActs} acts
 */
export function drawTour(acts) {
  /** @type {(label: string, click: () => void) => Node} */
  const step = (label, click) => el('li', {}, el('button', { type: 'button', on: { click } }, label));
  const file = { name: 'made-up-for-the-tour.md', type: 'text/markdown', base64: btoa(ARTICLE) };
  return el(
    'nav',
    { class: 'steps', 'aria-label': 'Tour' },
    el('p', { class: 'tour-title' }, 'Tour'),
    el(
      'ul',
      {},
      ...state.tour.map((one) =>
        step(TITLES[one.kind] ?? one.kind, () => acts.run(one.kind, optionsOf(one))),
      ),
      state.readerUrl !== null &&
        el(
          'li',
          {},
          el(
            'a',
            { href: `${state.readerUrl}/articles`, target: '_blank', rel: 'noopener' },
            'Read the articles',
          ),
        ),
      step('Follow an outlet', () => runAsAdministrator(acts, 'follow', { outlet: OUTLET, where: 'here' })),
      step('Add a made-up article', () => runAsAdministrator(acts, 'add', { file })),
    ),
  );
}
