import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Where the joined program is kept: `npm ci` removes it with the packages that it was made from. */
export const BUILDS = path.join(PROJECT, 'node_modules', '.cache', 'verbatim');

const SOURCES = ['src', 'commands'];

/**
 * The folder of the joined program that fits the source as it is now, whether it is there or not. Its name is made from the path, size and time of every
 * source file, of the list of packages, and from the version of Node: whatever changes there leads to another folder.
 * @returns {string}
 */
export function buildFolder(project = PROJECT) {
  const hash = createHash('sha256').update(process.version);
  /** @type {(file: string) => void} */
  const add = (file) => {
    const { size, mtimeMs } = statSync(path.join(project, file));
    // Images of containers keep times to the second.
    hash.update(`${file} ${size} ${Math.floor(mtimeMs / 1000)}\n`);
  };
  add('package-lock.json');
  for (const room of SOURCES) {
    const names = readdirSync(path.join(project, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) if (/\.[a-z]+$/.test(name)) add(path.join(room, name));
  }
  return path.join(BUILDS, hash.digest('hex').slice(0, 16));
}

/**
 * The folder of the joined program, or null where there is none that fits the source.
 * @returns {string | null}
 */
export function findBuild() {
  const folder = buildFolder();
  return existsSync(path.join(folder, 'main.mjs')) ? folder : null;
}
