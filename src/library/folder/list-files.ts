import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model.ts';
import { problemOf } from '../../problem.ts';
import { UserError } from '../../user-error.ts';
import { type Message, message } from '../../words/catalogue.ts';
import { codeOf, explain } from './file-errors.ts';

/** A file as the folder shows it, unread. */
export interface ListedFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly size: number;
  /** Time of the last change, in milliseconds since 1970, with fractions. */
  readonly modified: number;
}

export interface Listing {
  /** In the order of their paths, by UTF-16 code units. */
  readonly files: readonly ListedFile[];
  readonly problems: readonly Problem[];
  /** Folders, links and files that are there and could not be looked at: what is in them is unknown, not gone. */
  readonly unseen: readonly string[];
}

/** A folder below the corpus folder: the path that people see, and the one with all links resolved. */
interface Folder {
  readonly below: string;
  readonly place: string;
}

/** Says for a person why a file (path below the folder, and its real place) is not read; null where it is. */
export type WhyRefused = (file: string, place: string) => Promise<Message | string | null>;

interface Walk {
  readonly root: string;
  readonly whyRefused: WhyRefused;
  readonly files: ListedFile[];
  readonly problems: Problem[];
  readonly unseen: string[];
  /** Symbolic links, kept for after the walk: what is read at its own place is not read again through a link. */
  readonly links: string[];
  /** Real paths of the folders and files that were met. */
  readonly met: Set<string>;
}

/**
 * Lists the files below a folder that `whyRefused` has nothing against; the others come back as problems. Names that begin
 * with a dot are passed over. Symbolic links are followed as long as they stay inside the folder and lead to nothing that is
 * listed already; the others come back as problems, too. Throws a UserError where the folder itself cannot be read.
 */
export async function listFiles(folder: string, whyRefused: WhyRefused): Promise<Listing> {
  const root = await openFolder(folder);
  const walk: Walk = {
    root,
    whyRefused,
    files: [],
    problems: [],
    unseen: [],
    links: [],
    met: new Set([root]),
  };
  await walkFolder(walk, { below: '', place: root });
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) {
    await followLink(walk, link);
  }
  walk.files.sort((one, other) => (one.file < other.file ? -1 : 1));
  return { files: walk.files, problems: walk.problems, unseen: walk.unseen };
}

async function openFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unreadable(folder, error);
    throw new UserError(
      `The folder of articles, ${folder}, does not exist. Make it and put articles in, or set CORPUS_DIR to the folder that has them.`,
    );
  }
  throw new UserError(`CORPUS_DIR must name a folder of articles, but ${folder} is a file.`);
}

function unreadable(folder: string, error: unknown): UserError {
  return new UserError(
    `The folder of articles, ${folder}, cannot be read: ${explain(error)} Mend that, or set CORPUS_DIR to another folder.`,
    { cause: error },
  );
}

async function walkFolder(walk: Walk, start: Folder): Promise<void> {
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const adding: Promise<void>[] = [];
    for (const entry of await entriesOf(walk, folder)) {
      const below = folder.below === '' ? entry.name : `${folder.below}/${entry.name}`;
      const place = path.join(folder.place, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) walk.links.push(below);
      else if (!entry.isDirectory()) adding.push(addFile(walk, below, place));
      else if (isNew(walk, place)) folders.push({ below, place });
    }
    await Promise.all(adding);
  }
}

async function entriesOf(walk: Walk, { below, place }: Folder): Promise<Dirent[]> {
  try {
    const entries = await readdir(place, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    if (below === '') throw unreadable(walk.root, error);
    walk.problems.push({ file: below, reason: `The folder cannot be read: ${explain(error)}` });
    noteUnseen(walk, below, error);
    return [];
  }
}

async function followLink(walk: Walk, file: string): Promise<void> {
  const skip = (why: Message | string): void => void walk.problems.push(problemOf(file, why));
  try {
    const target = await realpath(path.join(walk.root, file));
    if (target !== walk.root && !target.startsWith(walk.root + path.sep)) {
      return skip(message('link.leaves'));
    }
    const isFolder = (await stat(target)).isDirectory();
    if (walk.met.has(target)) {
      const place = path.relative(walk.root, target).split(path.sep).join('/');
      return skip(place ? message('link.again', { place }) : message('link.toFolder'));
    }
    if (!isFolder) return await addFile(walk, file, target);
    walk.met.add(target);
    await walkFolder(walk, { below: file, place: target });
  } catch (error) {
    noteUnseen(walk, file, error);
    skip(
      codeOf(error) === 'ENOENT'
        ? message('link.toNothing')
        : `It is a symbolic link that cannot be followed: ${explain(error)}`,
    );
  }
}

async function addFile(walk: Walk, file: string, place: string): Promise<void> {
  try {
    const status = await lstat(place);
    const why = status.isFile() ? await walk.whyRefused(file, place) : message('link.noFile');
    if (why !== null) walk.problems.push(problemOf(file, why));
    else if (isNew(walk, place)) walk.files.push({ file, size: status.size, modified: status.mtimeMs });
  } catch (error) {
    walk.problems.push({ file, reason: explain(error) });
    noteUnseen(walk, file, error);
  }
}

/** What vanished is gone; what the system will not show may be there. */
function noteUnseen(walk: Walk, place: string, error: unknown): void {
  if (codeOf(error) !== 'ENOENT') walk.unseen.push(place);
}

function isNew(walk: Walk, place: string): boolean {
  if (walk.met.has(place)) return false;
  walk.met.add(place);
  return true;
}
