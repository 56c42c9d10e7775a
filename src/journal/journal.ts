import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { explainRefusal, writeWhole } from '../intake/corpus-files.ts';
import { codeOf } from '../library/folder/file-errors.ts';
import type { Log } from '../log.ts';
import { type JournalLines, readLines, writeHeader, writeLine } from './journal-lines.ts';

/** What must outlive a kill, entry after entry. One process writes it (see `lockFolder`). */
export interface Journal<Entry> {
  /** Resolves once the entry is on the disk. Rejects with a `CannotWriteError`; then nothing of it is there. */
  append(entry: Entry): Promise<void>;
  /**
   * Puts fewer entries that say the same in the place of all: either all of them or the old ones are there. `entries` is asked when everything
   * before it is written.
   */
  rewrite(entries: () => readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

export interface OpenedJournal<Entry> {
  readonly journal: Journal<Entry>;
  /** What it holds, in the order in which it was written. */
  readonly entries: readonly Entry[];
  /** True where the file was damaged and set aside: `entries` are those that could be read, others are lost. */
  readonly isDamaged: boolean;
}

export interface JournalOptions<Entry> {
  /** The file; null keeps everything in memory only. */
  readonly file: string | null;
  /** The version of the entries' form. A file of a newer one is set aside. */
  readonly version: number;
  readonly entry: z.ZodType<Entry>;
  readonly log: Log;
  readonly now?: () => Date;
}

/**
 * Opens a journal, a line an entry, each with a checksum and flushed to the disk. A last line that was cut short by a kill is dropped: nobody was told that it
 * is kept. A file that is damaged otherwise, or of a newer program, is set aside under a name that the log gives, and a new one is begun.
 */
export async function openJournal<Entry>(options: JournalOptions<Entry>): Promise<OpenedJournal<Entry>> {
  const { file, version, entry, log } = options;
  if (file === null) return { journal: inMemory(), entries: [], isDamaged: false };
  const bytes = await explainRefusal(`${path.basename(file)} could not be read`, () =>
    readFile(file).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }),
  );
  const read: JournalLines<Entry> = bytes
    ? readLines(bytes, version, entry)
    : { entries: [], wholeBytes: 0, problem: null };
  if (read.problem !== null) {
    const aside = `${file}.${(options.now?.() ?? new Date()).toISOString().replace(/[:.]/g, '-')}.aside`;
    await rename(file, aside);
    log.warn(
      `${path.basename(file)} ${read.problem}. It was set aside as ${path.basename(aside)} in ${path.dirname(file)}, and a new one was begun with the ${read.entries.length} entries that could be read.`,
    );
  }
  if (bytes === null || read.problem !== null) {
    await writeWhole(file, concat([writeHeader(version), ...read.entries.map(writeLine)]));
  }
  const handle = await explainRefusal(`${path.basename(file)} could not be opened`, () => open(file, 'r+'));
  const size = await cutTo(handle, bytes === null || read.problem !== null ? null : read.wholeBytes);
  return {
    journal: onDisk<Entry>(file, version, handle, size),
    entries: read.entries,
    isDamaged: read.problem !== null,
  };
}

/** Drops what is behind so many bytes, where that is told; returns how many there are. Where it can't, the file is closed. */
async function cutTo(handle: FileHandle, bytes: number | null): Promise<number> {
  try {
    const { size } = await handle.stat();
    if (bytes === null || bytes >= size) return size;
    await handle.truncate(bytes);
    return bytes;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function inMemory<Entry>(): Journal<Entry> {
  return { append: async () => {}, rewrite: async () => {}, close: async () => {} };
}

function onDisk<Entry>(file: string, version: number, first: FileHandle, bytes: number): Journal<Entry> {
  /** Null while the file is another one than was open. */
  let handle: FileHandle | null = first;
  let size = bytes;
  let last: Promise<void> = Promise.resolve();
  // One write after the other; one that failed was told to its caller, and does not stop those after it.
  const next = (work: () => Promise<void>): Promise<void> => {
    last = last
      .catch(() => undefined)
      .then(() => explainRefusal(`${path.basename(file)} could not be written`, work));
    return last;
  };
  return {
    append: (entry) =>
      next(async () => {
        const line = writeLine(entry);
        handle ??= await open(file, 'r+');
        try {
          // A full disk may take a part of it.
          const { bytesWritten } = await handle.write(line, 0, line.length, size);
          if (bytesWritten < line.length) throw Object.assign(new Error('a short write'), { code: 'ENOSPC' });
          await handle.datasync();
          size += line.length;
        } catch (error) {
          await handle.truncate(size).catch(() => undefined);
          throw error;
        }
      }),
    rewrite: (entries) =>
      next(async () => {
        const content = concat([writeHeader(version), ...entries().map(writeLine)]);
        await writeWhole(file, content);
        const old = handle;
        handle = null;
        size = content.length;
        await old?.close();
      }),
    close: async () => {
      await last.catch(() => undefined);
      await handle?.close();
    },
  };
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
