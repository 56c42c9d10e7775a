/** @import { PageMessage } from '../web/page-messages.ts' */
import { el, fileSize } from './dom.js';
import { drawMarkdown } from './draw-markdown.js';
import { names } from './state.js';

/**
 * @typedef {{
 *   message: PageMessage,
 *   busy: boolean,
 *   use(customId: string, values?: string[]): void,
 * }} Surroundings the message that components stand on, whether an act on it is under way, and how to act
 */

const styles = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/**
 * Draws components of a message: those of Components V2, and rows of ordinary messages.
 * @param {readonly any[]} components
 * @param {Surroundings} surroundings
 * @returns {Node[]}
 */
export function drawComponents(components, surroundings) {
  return components.map((component) => drawComponent(component, surroundings));
}

/**
 * @param {any} component
 * @param {Surroundings} at
 * @returns {Node}
 */
function drawComponent(component, at) {
  switch (component.type) {
    case 1:
      return el('div', { class: 'row' }, ...drawComponents(component.components, at));
    case 2:
      return button(component, at);
    case 3:
      return select(component, at);
    case 9:
      return el(
        'div',
        { class: 'section' },
        el('div', {}, ...drawComponents(component.components, at)),
        drawComponent(component.accessory, at),
      );
    case 10:
      return drawMarkdown(component.content, names);
    case 11:
      return picture(component, at, 'thumbnail');
    case 12:
      return el(
        'div',
        { class: 'gallery' },
        ...component.items.map((/** @type {any} */ item) => picture(item, at, '')),
      );
    case 13:
      return file(component.file.url, at);
    case 14:
      return el('hr', {
        class: [component.divider === false ? 'blank' : '', component.spacing === 2 ? 'wide' : ''].join(' '),
      });
    case 17:
      return container(component, at);
    default:
      return el(
        'p',
        { class: 'subtext' },
        `(a component of type ${component.type}, which this page does not draw)`,
      );
  }
}

/**
 * @param {any} component
 * @param {Surroundings} at
 */
function container(component, at) {
  const box = el(
    'div',
    { class: component.spoiler ? 'container spoiler-box' : 'container' },
    ...drawComponents(component.components, at),
  );
  if (typeof component.accent_color === 'number') {
    box.style.setProperty('--accent', `#${component.accent_color.toString(16).padStart(6, '0')}`);
  }
  return box;
}

/**
 * @param {any} component
 * @param {Surroundings} at
 */
function button(component, at) {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  const kind = `button ${styles[component.style] ?? ''}`;
  if (component.url) {
    const safe = /^(https?|discord):\/\//.test(component.url) ? component.url : null;
    return el('a', { class: kind, href: safe, target: '_blank', rel: 'noopener noreferrer' }, label, ' ↗');
  }
  return el(
    'button',
    {
      ...{
        type: 'button',
        class: kind,
        disabled: component.disabled || at.busy,
        'data-key': component.custom_id,
      },
      on: { click: () => at.use(component.custom_id) },
    },
    label,
  );
}

/**
 * @param {any} component
 * @param {Surroundings} at
 */
function select(component, at) {
  const many = (component.max_values ?? 1) > 1;
  const options = component.options.map((/** @type {any} */ option) =>
    el(
      'option',
      { value: option.value, selected: option.default },
      option.description ? `${option.label} – ${option.description}` : option.label,
    ),
  );
  const prompt = component.placeholder ?? 'Make a selection';
  const preset = component.options.some((/** @type {any} */ option) => option.default);
  const menu = el(
    'select',
    {
      ...{
        'aria-label': prompt,
        multiple: many,
        disabled: component.disabled || at.busy,
        'data-key': component.custom_id,
      },
      on: {
        change: () =>
          at.use(
            component.custom_id,
            [...menu.selectedOptions].map(({ value }) => value),
          ),
      },
    },
    !many && el('option', { value: '', disabled: true, selected: !preset }, prompt),
    ...options,
  );
  return menu;
}

/**
 * @param {any} item
 * @param {Surroundings} at
 * @param {string} kind
 */
function picture(item, at, kind) {
  const attachment = attachmentOf(item.media.url, at);
  const alt = item.description ?? attachment?.description ?? '';
  // Pictures of other hosts are not loaded: the page talks to this computer alone.
  if (!attachment)
    return el(
      'a',
      { href: item.media.url, target: '_blank', rel: 'noopener noreferrer' },
      alt || 'Picture ↗',
    );
  return el('img', { class: kind, src: attachment.url, alt: alt || attachment.name });
}

/**
 * @param {string} url
 * @param {Surroundings} at
 */
function attachmentOf(url, { message }) {
  return message.attachments.find(({ name }) => url === `attachment://${name}`);
}

/**
 * @param {string} url
 * @param {Surroundings} at
 */
function file(url, at) {
  const attachment = attachmentOf(url, at);
  return attachment ? drawAttachment(attachment) : el('p', { class: 'subtext' }, 'A file that is not there');
}

/**
 * A file on a message: pictures are shown, others offered.
 * @param {PageMessage['attachments'][number]} attachment
 */
export function drawAttachment({ name, size, type, url, description }) {
  if (/^image\/(png|jpeg|gif|webp)$/.test(type)) {
    return el(
      'a',
      { href: url, download: name, class: 'picture' },
      el('img', { src: url, alt: description || name }),
    );
  }
  return el(
    'a',
    { class: 'file', href: url, download: name },
    el('span', {}, `📄 ${name}`),
    el('small', {}, fileSize(size)),
  );
}

/**
 * @param {readonly any[]} embeds
 * @returns {Node[]}
 */
export function drawEmbeds(embeds) {
  return embeds.map(({ title, url, description, fields = [], footer }) =>
    el(
      'div',
      { class: 'container embed' },
      title &&
        el(
          'p',
          {},
          el(
            'strong',
            {},
            url ? el('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, title) : title,
          ),
        ),
      description && drawMarkdown(description, names),
      ...fields.map((/** @type {any} */ field) =>
        el('div', {}, el('strong', {}, field.name), drawMarkdown(field.value, names)),
      ),
      footer && el('p', { class: 'subtext' }, footer.text),
    ),
  );
}
