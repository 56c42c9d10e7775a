import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** The rooms whose code decides what an archive holds. */
const ROOMS = ['text', 'corpus', 'extract', 'archive', 'library'];

/**
 * A digest of the code that reads, extracts and indexes, and of the versions of its libraries: what one version has made, another
 * must not take for its own. 32 hexadecimal digits.
 */
export async function readProgramVersion(source = SOURCE): Promise<string> {
  const hash = createHash('sha256');
  const lock = await readFile(path.join(source, '..', 'package-lock.json')).catch(() => '');
  hash.update(lock);
  for (const room of ROOMS) {
    const names = await readdir(path.join(source, room), { recursive: true });
    for (const name of names.filter(isCode).sort()) {
      hash.update(`${room}/${name}\n`).update(await readFile(path.join(source, room, name)));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function isCode(name: string): boolean {
  return /\.(ts|mjs|json)$/.test(name) && !name.endsWith('.test.ts');
}
