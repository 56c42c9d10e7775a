/** @import { MarkdownNode } from './markdown.js' */
import { el } from './dom.js';
import { parseMarkdown } from './markdown.js';

/** @typedef {{ user(id: string): string, channel(id: string): string }} Names how ids are called */

/**
 * A text of a message as it is drawn.
 * @param {string} text
 * @param {Names} names
 */
export function drawMarkdown(text, names) {
  return el('div', { class: 'markdown' }, ...parseMarkdown(text).map((node) => draw(node, names)));
}

/**
 * @param {MarkdownNode} node
 * @param {Names} names
 * @returns {Node}
 */
function draw(node, names) {
  if (typeof node === 'string') return document.createTextNode(node);
  const { tag, value = '' } = node;
  const children = node.children.map((child) => draw(child, names));
  switch (tag) {
    case 'a': {
      const href = /^https?:\/\//.test(value) ? value : null;
      return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
    }
    case 'user':
      return el('span', { class: 'mention' }, `@${names.user(value)}`);
    case 'channel':
      return el('span', { class: 'mention' }, `#${names.channel(value)}`);
    case 'role':
      return el('span', { class: 'mention' }, '@role');
    case 'everyone':
      return el('span', { class: 'mention' }, ...children);
    case 'time': {
      const date = new Date(Number(value) * 1000);
      if (Number.isNaN(date.getTime())) return document.createTextNode('an unknown time');
      return el('time', { datetime: date.toISOString() }, date.toLocaleString());
    }
    case 'spoiler':
      return spoiler(children);
    case 'quote':
      return el('blockquote', {}, ...children);
    case 'subtext':
      return el('p', { class: 'subtext' }, ...children);
    case 'h1':
    case 'h2':
    case 'h3':
      // Headings of the page itself are h1 and h2; those of a message come below them.
      return el('p', { class: tag, role: 'heading', 'aria-level': Number(tag[1]) + 3 }, ...children);
    case 'ol':
      return el('ol', { start: value }, ...children);
    default:
      return el(tag, {}, ...children);
  }
}

/** @param {Node[]} children */
function spoiler(children) {
  const show = () => {
    hidden.classList.add('shown');
    hidden.removeAttribute('aria-label');
  };
  const hidden = el(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler', on: { click: show } },
    ...children,
  );
  return hidden;
}
