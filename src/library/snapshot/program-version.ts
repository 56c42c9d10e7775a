import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** Where reading begins: from here on, whatever is imported decides what an archive holds. */
const ENTRIES = ['library/reindexer.ts', 'library/reading/start-worker.mjs'];
const IMPORT =
  /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'|\bnew URL\('(\.{1,2}\/[^']+\.(?:mjs|json))', import\.meta\.url\)/g;

/**
 * A digest of the code that reads, extracts and indexes, and of the versions of its libraries: what one version has made, another
 * must not take for its own. 32 hexadecimal digits. Which files that is, their imports say; trained weights lie beside the code
 * that loads them, and count with it.
 */
export async function readProgramVersion(source = SOURCE): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(path.join(source, '..', 'package-lock.json')).catch(() => ''));
  const files = [...(await readFilesThatRead(source))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, content] of files) hash.update(`${file}\n`).update(content);
  return hash.digest('hex').slice(0, 32);
}

/** The files whose code decides what an archive holds, by their paths below `source` with forward slashes, and what is in them. */
export async function readFilesThatRead(source = SOURCE): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let waiting: readonly string[] = ENTRIES;
  while (waiting.length > 0) {
    const read = await Promise.all(
      waiting.map(async (file) => [file, await readFile(path.join(source, file), 'utf8')] as const),
    );
    for (const [file, content] of read) found.set(file, content);
    const imported = read.flatMap(([file, content]) => importsIn(file, content));
    waiting = [...new Set(imported)].filter((file) => !found.has(file));
  }
  for (const folder of new Set([...found.keys()].map((file) => path.posix.dirname(file)))) {
    for (const name of await readdir(path.join(source, folder))) {
      const file = path.posix.join(folder, name);
      if (name.endsWith('.json') && !found.has(file))
        found.set(file, await readFile(path.join(source, file), 'utf8'));
    }
  }
  return found;
}

function importsIn(file: string, content: string): string[] {
  if (file.endsWith('.json')) return [];
  return [...content.matchAll(IMPORT)].map(([, imported, loaded]) =>
    path.posix.join(path.posix.dirname(file), imported ?? loaded ?? ''),
  );
}
