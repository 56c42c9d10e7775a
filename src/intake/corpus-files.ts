import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { slug } from '../corpus/article-id.ts';
import { codeOf, explainWriting } from '../library/folder/file-errors.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';

/** Where what is added lands, below the corpus folder. */
export const ADDED_FOLDER = 'added';
const MAX_NAME_CHARACTERS = 48;

/** A safe and readable file name: the name's slug, eight digits of a hash of `key`, and the ending. */
export function safeFileName(name: string, key: string | Uint8Array, ending: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const short = slug(name).slice(0, MAX_NAME_CHARACTERS).replace(/-+$/, '') || 'article';
  return `${short}-${hash}${ending}`;
}

/** True for a name that `safeFileName` can have made: nothing in it leads anywhere. */
export function isSafeFileName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/.test(name);
}

/** Something could not be written: the disk is full, read-only or broken. The message says which, and what to do. */
export class CannotWriteError extends UserError {}

/** What `work` gives; what the file system refuses comes as a `CannotWriteError` that begins with `what` ("ferry.txt could not be saved"). */
export async function explainRefusal<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === '' || error instanceof UserError) throw error;
    throw new CannotWriteError(`${what}. ${explainWriting(error)}`, { cause: error });
  }
}

/**
 * Writes a file whole or not at all. Returns false where it was there already with the same content. Throws a `CannotWriteError` where it
 * can't be written; nothing is left behind then. `mode`: who may read a new file, as far as the process allows it.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  { mode = 0o666 }: { readonly mode?: number } = {},
): Promise<boolean> {
  const before = await readFile(file).catch(() => null);
  if (before && Buffer.compare(before, bytes) === 0) return false;
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}${DRAFT_ENDING}`);
  return explainRefusal(`${path.basename(file)} could not be saved`, async () => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, bytes, { flush: true, mode });
      await rename(temporary, file);
      return true;
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

const DRAFT_ENDING = '.part';

/** Removes what writes that were cut short (by a power cut, a kill) left behind in a folder. Only for whoever alone writes there. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(DRAFT_ENDING) && one.startsWith('.'))) {
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

/**
 * The absolute path of a file of the corpus, given by its path below the folder. Throws a `UserError` for a path that
 * leads out of it, by dots or by a symbolic link, and for what is no file.
 */
export async function findCorpusFile(corpusDir: string, file: string): Promise<string> {
  const root = await realpath(corpusDir);
  const wanted = path.resolve(root, file);
  if (path.relative(root, wanted).startsWith('..') || path.isAbsolute(file) || file.includes('\0')) {
    throw new UserError(message('corpus.outside', { file }));
  }
  const found = await lstat(wanted).catch(() => null);
  if (!found) throw new UserError(message('corpus.noFile', { file }));
  if (!found.isFile()) throw new UserError(message('corpus.notFile', { file }));
  const actual = await realpath(wanted);
  if (path.relative(root, actual).startsWith('..')) {
    throw new UserError(message('corpus.linkOut', { file }));
  }
  return wanted;
}
