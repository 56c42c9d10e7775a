import { createHash } from 'node:crypto';
import path from 'node:path';

const MAX_CHARACTERS = 60;
const HASH_LENGTH = 8;

/**
 * A readable name that stays the same as long as file, place in the file and title do: the slug of the title (or of
 * the file's name) and eight hexadecimal digits of the SHA-256 of path and ordinal.
 */
export function articleId(file: string, ordinal: number, title: string | null): string {
  const name = slug(title ?? '') || slug(path.posix.basename(file, path.posix.extname(file))) || 'article';
  return withHash(name, `${file}\n${ordinal}`);
}

/** An id that a file gives, as it is where it is safe in addresses and buttons, else its slug with a hash of it. */
export function safeId(given: string): string {
  if (/^[\w.(),'~-]{1,60}$/.test(given) && !/^\.+$/.test(given)) return given;
  return withHash(slug(given) || 'article', given);
}

/** Lower-case ASCII letters and digits, joined by hyphens; empty where the text has none. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function withHash(name: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH);
  const room = MAX_CHARACTERS - HASH_LENGTH - 1;
  const short =
    name.length <= room
      ? name
      : name
          .slice(0, room + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, room);
  return `${short}-${hash}`;
}
