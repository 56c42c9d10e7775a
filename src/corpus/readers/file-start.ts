import { open } from 'node:fs/promises';
import type { FileBytes } from '../file-bytes.ts';

/** What is looked at to tell a file's format. */
export interface FileStart {
  /** The first bytes. */
  readonly bytes: Uint8Array;
  /** The same as text (Latin-1, or UTF-16 where a byte order mark says so), without what may stand before the first sign. */
  readonly text: string;
}

/** So many bytes tell what a file is: the first names in a ZIP, the root of an XML file behind its comments. */
const START_BYTES = 64 * 1024;

/** Looks at the first bytes of a file, of which `bytes` may hold more. */
export function startOf(bytes: Uint8Array): FileStart {
  const start = bytes.subarray(0, START_BYTES);
  const buffer = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  return { bytes: start, text: asText(buffer).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?[\s\0]*/, '') };
}

/** The first bytes of a file, or of a part of one. */
export async function startIn(content: FileBytes): Promise<FileStart> {
  return startOf(await content.slice(0, Math.min(content.size, START_BYTES)));
}

/** The first bytes of a file on the disk. Throws the system's error where it cannot be read. */
export async function readStart(place: string): Promise<FileStart> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
    return startOf(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** True where the bytes at `offset` are those of the text (Latin-1). */
export function hasBytes({ bytes }: FileStart, text: string, offset = 0): boolean {
  return [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}

/** The text with XML declaration, document types, comments and processing instructions at its beginning left out. */
export function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (let steps = 0; steps < 100; steps++) {
    const end = prologEnd(rest);
    if (end === null) return rest;
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

function prologEnd(text: string): number | null {
  const mark = text.startsWith('<?') ? '?>' : text.startsWith('<!--') ? '-->' : null;
  if (mark) return after(text, mark);
  if (!/^<!doctype/i.test(text)) return null;
  const subset = text.indexOf('[');
  const close = text.indexOf('>');
  return subset >= 0 && subset < close ? after(text, ']>') : after(text, '>');
}

function after(text: string, mark: string): number {
  const at = text.indexOf(mark);
  return at < 0 ? text.length : at + mark.length;
}

function asText(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)));
    return even.swap16().toString('utf16le');
  }
  return buffer.toString('latin1');
}
