import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Article } from '../../model.ts';

/** 128 bits as hexadecimal digits: enough to tell any two files apart. */
const DIGITS = 32;

/** The first 128 bits of SHA-256. */
export function contentDigest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
}

/** The digest of an article without its extraction. */
export function digestArticle(article: Article): string {
  return contentDigest(JSON.stringify(article));
}

/** The digest of a file's bytes, read piece by piece. Rejects with the system's error. */
export async function digestFile(place: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(place)) hash.update(piece);
  return hash.digest('hex').slice(0, DIGITS);
}

/** Hexadecimal digits of an archive's version. */
export const VERSION_DIGITS = 8;

/** The version of an archive: it follows from its articles, in their order. */
export class ContentVersion {
  readonly #hash = createHash('sha256');

  add(id: string, digest: string): void {
    this.#hash.update(JSON.stringify([id, digest]));
  }

  finish(): string {
    return this.#hash.digest('hex').slice(0, VERSION_DIGITS);
  }
}
