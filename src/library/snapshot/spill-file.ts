import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { StoredArticle } from '../../archive/articles/stored-article.ts';
import { KeptArticle, SnapshotFile } from './kept-article.ts';

/** A file for what is read while there is no snapshot of it yet, so that a folder may be larger than memory. Nobody else finds it, and it is gone with the process. */
export class SpillFile {
  readonly #fd: number;
  readonly #file: SnapshotFile;
  readonly #place: string;
  #end = 0;

  /** Throws the system's error where nothing can be written there. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#place = path.join(folder, `articles.${process.pid}.${Date.now().toString(36)}.spill`);
    this.#fd = openSync(this.#place, 'wx');
    this.#file = new SnapshotFile(this.#place);
    // Where the system can, its name goes at once; elsewhere when it is closed.
    rmSync(this.#place, { force: true });
  }

  /** Takes over the bytes of articles that are in memory: from now on they are read from here. Where the disk is full, the rest stays in memory. */
  take(articles: Iterable<StoredArticle>): void {
    for (const article of articles) {
      const bytes = article instanceof KeptArticle ? article.bytesInMemory : null;
      if (!bytes || !(article instanceof KeptArticle)) continue;
      try {
        for (let written = 0; written < bytes.length; )
          written += writeSync(this.#fd, bytes, written, bytes.length - written, this.#end + written);
      } catch {
        return;
      }
      article.moveTo(this.#file, { offset: this.#end, length: bytes.length, sum: crc32(bytes) });
      this.#end += bytes.length;
    }
  }

  /** Takes no more; what was taken is there for as long as an article is. */
  close(): void {
    closeSync(this.#fd);
    rmSync(this.#place, { force: true });
  }
}

/** Null where nothing can be written there: what is read stays in memory then. */
export function openSpill(folder: string): SpillFile | null {
  try {
    return new SpillFile(folder);
  } catch {
    return null;
  }
}
