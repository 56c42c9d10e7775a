/** @import { Inspection } from '../web/inspect.ts' */
import { byId, el, fill } from './dom.js';

/** @type {Element | null} */
let back = null;

/**
 * Shows what stands behind a message: timing, checks against Discord's limits, and the requests as JSON.
 * @param {Inspection} inspection
 */
export function openDrawer({ requests, checks, timing, violations, pings }) {
  const drawer = byId('drawer');
  if (drawer.hidden) back = document.activeElement;
  const heading = el('h2', { tabindex: '-1' }, 'Behind this message');
  fill(
    drawer,
    el(
      'header',
      {},
      heading,
      el(
        'button',
        { type: 'button', class: 'round', 'aria-label': 'Close', on: { click: closeDrawer } },
        '✕',
      ),
    ),
    el('h3', {}, 'Timing'),
    timing
      ? el(
          'p',
          {},
          `First answer after ${timing.firstAnswer} ms (Discord allows ${timing.deadline}), last change after ${timing.lastChange} ms.`,
        )
      : el('p', {}, 'Sent as a message: no deadline.'),
    el('h3', {}, 'Checks'),
    el('ul', { class: 'checks' }, ...checks.map(drawCheck)),
    el('p', {}, pings === 0 ? 'Notifies nobody.' : `Notifies ${pings}.`),
    violations.length > 0 && el('p', { class: 'failed' }, 'Rules that were broken since then:'),
    violations.length > 0 && el('ul', {}, ...violations.map((words) => el('li', {}, words))),
    el('h3', {}, requests.length === 1 ? 'The request' : `The ${requests.length} requests`),
    ...requests.map(({ method, path, status, milliseconds, body, files }) =>
      el(
        'details',
        { open: true },
        el('summary', {}, `${method} ${path} → ${status}, ${milliseconds.toFixed(1)} ms`),
        files.length > 0 && el('p', {}, `with ${files.join(', ')}`),
        el('pre', { tabindex: '0', 'aria-label': 'The body as JSON' }, JSON.stringify(body, null, 2)),
      ),
    ),
  );
  drawer.hidden = false;
  heading.focus();
}

export function closeDrawer() {
  byId('drawer').hidden = true;
  if (back instanceof HTMLElement) back.focus();
}

/** @param {Inspection['checks'][number]} check */
function drawCheck({ name, value, limit }) {
  const share = Math.min(1, value / limit);
  return el(
    'li',
    {},
    el('span', {}, name),
    el('meter', { min: 0, max: limit, high: limit * 0.9, value: share * limit, 'aria-label': name }),
    el(
      'span',
      {},
      `${value.toLocaleString('en')} / ${limit.toLocaleString('en')} ${value <= limit ? '✓' : '✗'}`,
    ),
  );
}
