import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { CorporaFile } from './corpora-settings.ts';

/** What is wrong at a place in the file, such as `['corpora', 1, 'folder']`. */
export interface FileProblem {
  readonly at: readonly PropertyKey[];
  readonly what: string;
}

/** A folder that no corpus may share, or lie in. */
export interface OwnFolder {
  readonly name: string;
  readonly folder: string;
}

/** What of corpora is wrong although each is well by itself: names, folders and ids that get in each other's way. `folders`: that of each corpus, absolute. */
export function checkCorpora(
  file: CorporaFile,
  folders: readonly string[],
  others: readonly OwnFolder[],
): FileProblem[] {
  const { corpora } = file;
  const standard = file.default;
  return [
    ...(standard !== undefined && !corpora.some(({ name }) => name === standard)
      ? [{ at: ['default'], what: `names no corpus of this file: “${standard}”` }]
      : []),
    ...checkNames(corpora),
    ...checkFolders(
      corpora.map(({ name }, at) => ({ name: `that of ${name}`, folder: folders[at] ?? '' })),
      others,
    ),
    ...checkIds(corpora),
  ];
}

type Corpora = CorporaFile['corpora'];

function checkNames(corpora: Corpora): FileProblem[] {
  return corpora.flatMap(({ name }, at) =>
    corpora.findIndex((one) => one.name === name) < at
      ? [{ at: ['corpora', at, 'name'], what: `is the name of a corpus above: “${name}”` }]
      : [],
  );
}

/** Two corpora over the same files would show the one in the places of the other. */
function checkFolders(folders: readonly OwnFolder[], others: readonly OwnFolder[]): FileProblem[] {
  const real = [...folders, ...others].map((one) => ({ ...one, folder: realPath(one.folder) }));
  // Sorted, whatever lies in a folder stands behind it, before any folder beside it.
  const sorted = real
    .map((one, index) => ({ ...one, index, key: one.folder.split(path.sep).join('\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  const problems: FileProblem[] = [];
  let outer: (typeof sorted)[number][] = [];
  for (const one of sorted) {
    outer = outer.filter(({ folder }) => isInside(folder, one.folder));
    const around = outer.at(-1);
    outer.push(one);
    if (!around || (around.index >= folders.length && one.index >= folders.length)) continue;
    // DATA_DIR is not of this file: the mistake is told where the corpus stands.
    const isOwn = one.index < folders.length;
    const [named, other] = isOwn ? [one, around] : [around, one];
    const how = one.folder === around.folder ? 'is the same folder as' : isOwn ? 'lies in' : 'holds';
    problems.push({ at: ['corpora', named.index, 'folder'], what: `${how} ${other.name}: ${other.folder}` });
  }
  return problems;
}

function isInside(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!path.isAbsolute(way) && way.split(path.sep)[0] !== '..');
}

/** The path without links, as far as it is there. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(realPath(parent), path.basename(folder));
  }
}

function checkIds(corpora: Corpora): FileProblem[] {
  const servers = new Set(corpora.flatMap(({ servers }) => servers));
  const channels = new Map<string, string>();
  return corpora.flatMap((one, at) =>
    one.channels.flatMap((id, index) => {
      const place = { at: ['corpora', at, 'channels', index] };
      const other = channels.get(id);
      channels.set(id, one.name);
      if (servers.has(id)) return [{ ...place, what: `stands among the servers, too: ${id}` }];
      return other !== undefined && other !== one.name
        ? [{ ...place, what: `is a channel of the corpus ${other} already: ${id}` }]
        : [];
    }),
  );
}
