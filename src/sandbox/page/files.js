import { el, fileSize, fill } from './dom.js';

/** The most that Discord takes of a person without Nitro, in bytes. */
const mostBytes = 10 * 1024 * 1024;

/**
 * A file as the server takes it.
 * @param {File} file
 * @returns {Promise<{ name: string, type: string, base64: string }>}
 */
export async function packFile(file) {
  if (file.size > mostBytes) throw new Error(`${file.name} is larger than ${fileSize(mostBytes)}.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { name: file.name, type: file.type, base64: btoa(binary) };
}

/** The files that are to go with the next message, as chips that can be taken off again. */
export function createTray() {
  const tray = el('div', { class: 'tray' });
  /** @type {File[]} */
  let files = [];
  function draw() {
    tray.hidden = files.length === 0;
    const chips = files.map((file, at) => {
      const remove = () => {
        files = files.filter((_, other) => other !== at);
        draw();
      };
      const label = `Remove ${file.name}`;
      return el(
        'span',
        { class: 'chip' },
        `${file.name} `,
        el('button', { type: 'button', 'aria-label': label, on: { click: remove } }, '✕'),
      );
    });
    fill(tray, ...chips);
  }
  draw();
  return {
    tray,
    files: () => files,
    /** @param {Iterable<File>} more */
    add(more) {
      files = [...files, ...more].slice(0, 10);
      draw();
    },
    clear() {
      files = [];
      draw();
    },
  };
}
