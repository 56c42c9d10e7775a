import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder for one test. */
export interface TemporaryFolder {
  readonly root: string;
  place(file: string): string;
  put(file: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty folder among the system's temporary files. */
export async function makeFolder(): Promise<TemporaryFolder> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'verbatim-'));
  const place = (file: string): string => path.join(root, file);
  return {
    root,
    place,
    put: async (file, content) => {
      await mkdir(path.dirname(place(file)), { recursive: true });
      await writeFile(place(file), content);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
