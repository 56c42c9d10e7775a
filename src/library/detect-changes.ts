import path from 'node:path';
import { digestFile } from '../archive/articles/digest.ts';
import type { StoredArticle } from '../archive/articles/stored-article.ts';
import { MAPPING_FILE } from '../corpus/mapping/field-mapping.ts';
import { hasRecords } from '../corpus/readers/formats.ts';
import type { Problem, ReindexProgress } from '../model.ts';
import { type ListedFile, listFiles, type WhyRefused } from './folder/list-files.ts';
import type { FileOutcome, FileReader } from './reading/file-reader.ts';
import { readEach } from './reading/read-each.ts';
import type { ReadFile, ReadFiles } from './reading/read-files.ts';
import { KeptArticle } from './snapshot/kept-article.ts';

/** What is in the folder now, and how that differs from what was held. */
export interface FolderChanges {
  readonly readFiles: ReadFiles;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Links, folders and files that were not even opened; what is wrong inside files stands with them. */
  readonly problems: readonly Problem[];
}

export interface ChangeDetection {
  /** The corpus folder. */
  readonly root: string;
  /** Why no reader takes a file. */
  readonly whyRefused: WhyRefused;
  readonly held: ReadFiles;
  /** Looks again, once an hour, at the bytes of small files whose size and time say that nothing changed: some programs set times back. */
  readonly secondLook?: boolean;
  /** The reader for files of these sizes; it is closed in the end. */
  readonly readerFor: (files: readonly ListedFile[]) => FileReader;
  readonly now: () => number;
  /** Breaks off between two files; what was read until then is lost. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReindexProgress) => void) | undefined;
  /** Told of the articles of each file that was read. */
  readonly onRead?: ((articles: readonly StoredArticle[]) => void) | undefined;
}

/** A file changed so shortly before it was read may change again without a trace in size and time. */
const RACY_MS = 2_000;
const SECOND_LOOK_MS = 3_600_000;
const MAX_SECOND_LOOK_BYTES = 256_000;

/**
 * Compares the folder with what is held and reads what may have changed: a file of another size or time, or one whose
 * time is too young to be trusted. Throws a UserError where the folder cannot be read.
 */
export async function detectChanges(taking: ChangeDetection): Promise<FolderChanges> {
  const { held, onProgress } = taking;
  onProgress?.({ step: 'listing', done: 0, total: 0 });
  const { files, problems, unseen } = await listFiles(taking.root, taking.whyRefused);
  const isRemapped = await mappingDiffers(taking, files);
  const suspects = files.filter((listed) => mayDiffer(held.get(listed.file), listed, taking));
  const { different, same } = await compareBytes(taking, suspects);
  // What the mapping may concern is read again, whatever its bytes.
  const mapped = isRemapped ? files.filter((one) => !different.includes(one) && isMapped(one, held)) : [];
  const read = await readAll(taking, [...different, ...mapped]);
  const kept = keptBelow(unseen, held);
  const readFiles = new Map<string, ReadFile>();
  const added: string[] = [];
  const changed: string[] = [];
  for (const listed of inOrder([...files, ...kept])) {
    const before = held.get(listed.file);
    const now = read.get(listed.file) ?? same.get(listed.file) ?? before;
    if (!now) continue;
    readFiles.set(listed.file, now);
    if (listed.file === MAPPING_FILE) continue;
    if (!before) added.push(listed.file);
    else if (before.hash !== now.hash || isReadAnew(before, now)) changed.push(listed.file);
  }
  const removed = [...held.keys()].filter((file) => !readFiles.has(file) && file !== MAPPING_FILE);
  const sources = readFiles.size - (readFiles.has(MAPPING_FILE) ? 1 : 0);
  const unchanged = sources - added.length - changed.length;
  return { readFiles, added, changed, removed, unchanged, problems };
}

/** True where the file that maps keys to fields came, went or changed since the held files were read. */
async function mappingDiffers(
  { root, held }: ChangeDetection,
  files: readonly ListedFile[],
): Promise<boolean> {
  const before = held.get(MAPPING_FILE)?.hash ?? null;
  const isThere = files.some(({ file }) => file === MAPPING_FILE);
  return before !== (isThere ? await digestFile(path.join(root, MAPPING_FILE)).catch(() => '') : null);
}

function isMapped({ file }: ListedFile, held: ReadFiles): boolean {
  return held.has(file) && file !== MAPPING_FILE && hasRecords(file);
}

/** The same bytes gave other articles: the mapping says otherwise what they hold. */
function isReadAnew(before: ReadFile, now: ReadFile): boolean {
  const hashes = ({ articles }: ReadFile) => articles.map(({ hash }) => hash).join();
  return before !== now && hasRecords(now.file) && hashes(before) !== hashes(now);
}

/** What is held of places that could not be looked at, and so is not known to be gone. */
function keptBelow(unseen: readonly string[], held: ReadFiles): ReadFile[] {
  if (unseen.length === 0) return [];
  return [...held.values()].filter(({ file }) =>
    unseen.some((place) => file === place || file.startsWith(`${place}/`)),
  );
}

/** Each file once, in the order of their paths. */
function inOrder(files: readonly ListedFile[]): ListedFile[] {
  const byPath = new Map(files.map((one) => [one.file, one]));
  return [...byPath.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
}

function mayDiffer(
  before: ReadFile | undefined,
  { size, modified }: ListedFile,
  { secondLook, now }: ChangeDetection,
): boolean {
  if (!before || before.hash === '') return true;
  if (before.size !== size || before.modified !== modified || before.readAt - modified < RACY_MS) return true;
  return secondLook === true && size <= MAX_SECOND_LOOK_BYTES && now() - before.readAt > SECOND_LOOK_MS;
}

/** Tells files that are as they were by their bytes, here, so that no worker is started for nothing. */
async function compareBytes(
  { root, held, now }: ChangeDetection,
  suspects: readonly ListedFile[],
): Promise<{ different: readonly ListedFile[]; same: ReadonlyMap<string, ReadFile> }> {
  const different: ListedFile[] = [];
  const same = new Map<string, ReadFile>();
  for (const listed of suspects) {
    const before = held.get(listed.file);
    const readAt = now();
    const isSame =
      before !== undefined &&
      before.hash !== '' &&
      before.size === listed.size &&
      (await digestFile(path.join(root, listed.file)).catch(() => '')) === before.hash;
    if (isSame) same.set(listed.file, { ...before, ...listed, readAt });
    else different.push(listed);
  }
  return { different, same };
}

async function readAll(
  taking: ChangeDetection,
  files: readonly ListedFile[],
): Promise<Map<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  if (files.length === 0) return read;
  const reader = taking.readerFor(files);
  await readEach(reader, files, taking.signal, async (listed) => {
    taking.onProgress?.({ step: 'reading', done: read.size, total: files.length });
    const one = await readOne(taking, reader, listed);
    taking.onRead?.(one.articles);
    read.set(listed.file, one);
  });
  taking.onProgress?.({ step: 'reading', done: files.length, total: files.length });
  return read;
}

async function readOne(taking: ChangeDetection, reader: FileReader, listed: ListedFile): Promise<ReadFile> {
  const before = taking.held.get(listed.file);
  const known = new Map(before?.articles.map((article) => [article.hash, article]));
  const readAt = taking.now();
  const outcome = await reader.read({
    root: taking.root,
    file: listed.file,
    articles: new Set(known.keys()),
  });
  const { hash, problems } = outcome;
  // It could not be read just now, and has not changed: what was read of it before is as good as ever.
  if (hash === '' && before && isAsBefore(before, listed)) return { ...before, readAt, hash, problems };
  return { ...listed, readAt, hash, articles: withKnownBytes(outcome, known), problems };
}

function isAsBefore(before: ReadFile, { size, modified }: ListedFile): boolean {
  return before.size === size && before.modified === modified;
}

function withKnownBytes(
  { articles }: FileOutcome,
  known: ReadonlyMap<string, StoredArticle>,
): readonly StoredArticle[] {
  return articles.flatMap(({ id, hash, bytes }) => {
    const kept = bytes ?? known.get(hash)?.read((before) => before.slice());
    return kept ? [new KeptArticle({ id, hash }, kept)] : [];
  });
}
