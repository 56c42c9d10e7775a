import { open } from 'node:fs/promises';
import { contentOnDisk, type FileBytes } from './file-bytes.ts';
import { startIn } from './readers/file-start.ts';
import { recogniseFormat } from './readers/formats.ts';
import { refuseLarge } from './readers/refuse-large.ts';

/** A file on the disk that is open for reading. */
export interface OpenedFile {
  readonly content: FileBytes;
  close(): Promise<void>;
}

/**
 * Opens a file of the corpus folder at its place on the disk. Throws the system's error where it cannot be read, and a `UserError` where
 * no reader knows it, or it is larger than its format may be.
 */
export async function openFile(place: string, file: string): Promise<OpenedFile> {
  const handle = await open(place);
  try {
    const content = contentOnDisk(handle, (await handle.stat()).size);
    // Before the file is read: it may not fit into memory.
    if (content.size > 0) refuseLarge(recogniseFormat(file, await startIn(content)), content.size);
    return { content, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
