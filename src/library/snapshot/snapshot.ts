import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ArchivedArticle } from '../../archive/archive.ts';
import type { StoredArticle } from '../../archive/articles/stored-article.ts';
import { restoreArchive, saveIndex } from '../../archive/build-archive.ts';
import type { IndexedArchive } from '../../archive/indexed-archive.ts';
import { startTimeSlice } from '../../archive/steps/time-slice.ts';
import { codeOf } from '../folder/file-errors.ts';
import type { ReadFile, ReadFiles } from '../reading/read-files.ts';
import { CheckedFile, TornFileError, writeChecked } from './checked-file.ts';
import { type Extent, KeptArticle, SnapshotFile } from './kept-article.ts';

/** What a snapshot keeps: the files as they were read, and the archive that was made of them. */
export interface Snapshot {
  readonly readFiles: ReadFiles;
  readonly archive: IndexedArchive;
}

/** What a snapshot must have been made from and by to be of use. */
export interface SnapshotOrigin {
  /** Absolute path of the corpus folder. */
  readonly corpus: string;
  /** As `readProgramVersion` gives it. */
  readonly program: string;
}

/** The snapshot cannot be used; the message says why, as the end of a sentence that begins with "because". */
export class UnusableSnapshotError extends Error {
  override readonly name = 'UnusableSnapshotError';
}

interface Header extends SnapshotOrigin {
  readonly format: string;
  readonly builtAt: string;
}

/** A file without its articles, of which as many follow. */
type HeldFileRecord = Omit<ReadFile, 'articles'> & { readonly articles: number };

/** Before each frame. */
const LENGTH_BYTES = 4;
const FORMAT = 'verbatim snapshot 7';
const MAX_HEADER_BYTES = 65_536;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where the snapshot lies below DATA_DIR. */
export function snapshotPlace(dataDir: string): string {
  return path.join(dataDir, 'archive.snapshot');
}

/** Where what was read lies below DATA_DIR when a search engine holds the archive. */
export function readFilesPlace(dataDir: string): string {
  return path.join(dataDir, 'articles.snapshot');
}

/**
 * Writes a snapshot, whole or not at all, in pieces. The file holds frames (a length of 4 bytes, then as many bytes): the header;
 * for each file its record, and for each of its articles id and digest, then its bytes; an empty frame; the pieces of the index and of who is who;
 * an empty frame; and a checksum over all of that. From then on the articles' bytes are read from there, and are in memory no longer.
 */
export async function saveSnapshot(
  dataDir: string,
  snapshot: Snapshot,
  origin: SnapshotOrigin,
): Promise<void> {
  const { readFiles, archive } = snapshot;
  const saved = { readFiles, builtAt: archive.builtAt, index: () => saveIndex(archive) };
  await save(snapshotPlace(dataDir), saved, origin);
}

/** Writes the files that were read alone, beside where a snapshot would be: what is searched lies elsewhere. */
export async function saveReadFiles(
  dataDir: string,
  readFiles: ReadFiles,
  origin: SnapshotOrigin,
): Promise<void> {
  const saved = { readFiles, builtAt: new Date().toISOString(), index: () => [] };
  await save(readFilesPlace(dataDir), saved, origin);
}

interface Saved {
  readonly readFiles: ReadFiles;
  readonly builtAt: string;
  /** The pieces of the index. */
  readonly index: () => Iterable<Uint8Array>;
}

async function save(place: string, saved: Saved, origin: SnapshotOrigin): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  const extents = new Map<StoredArticle, Extent>();
  await writeChecked(
    place,
    frames(saved, origin, (article, extent) => extents.set(article, extent)),
  );
  const file = new SnapshotFile(place);
  for (const [article, extent] of extents) if (article instanceof KeptArticle) article.moveTo(file, extent);
}

/** Tells where in the file the bytes of each article come to lie. */
type TellExtent = (article: StoredArticle, extent: Extent) => void;

function* frames(
  { readFiles, builtAt, index }: Saved,
  origin: SnapshotOrigin,
  tell: TellExtent,
): Generator<Uint8Array> {
  let offset = 0;
  function* frame(bytes: Uint8Array): Generator<Uint8Array> {
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, bytes.length, true);
    yield length;
    yield bytes;
    offset += LENGTH_BYTES + bytes.length;
  }
  const jsonFrame = (value: unknown) => frame(encoder.encode(JSON.stringify(value)));
  const header: Header = { format: FORMAT, ...origin, builtAt };
  yield* jsonFrame(header);
  for (const { articles, ...rest } of readFiles.values()) {
    const record: HeldFileRecord = { ...rest, articles: articles.length };
    yield* jsonFrame(record);
    for (const article of articles) {
      yield* jsonFrame([article.id, article.hash]);
      const bytes = article.read((own) => own.slice()); // other articles are read while this one is being written
      tell(article, { offset: offset + LENGTH_BYTES, length: bytes.length, sum: crc32(bytes) });
      yield* frame(bytes);
    }
  }
  yield* frame(new Uint8Array(0));
  for (const piece of index()) if (piece.length > 0) yield* frame(piece);
  yield* frame(new Uint8Array(0));
}

/**
 * Reads the snapshot back; `open` makes articles of the files read. Null where there is none. Throws an UnusableSnapshotError where
 * it is torn, or was made by another version of the program or from another folder.
 */
export async function loadSnapshot(
  dataDir: string,
  origin: SnapshotOrigin,
  open: (readFiles: ReadFiles) => Promise<readonly ArchivedArticle[]>,
): Promise<Snapshot | null> {
  return load(snapshotPlace(dataDir), origin, async ({ readFiles, builtAt, index }) => {
    const archive = await restoreArchive(await open(readFiles), index, { builtAt });
    return { readFiles, archive };
  });
}

/** Reads back what `saveReadFiles` wrote; null where there is none. Throws an UnusableSnapshotError as `loadSnapshot` does. */
export function loadReadFiles(dataDir: string, origin: SnapshotOrigin): Promise<ReadFiles | null> {
  return load(readFilesPlace(dataDir), origin, async ({ readFiles }) => readFiles);
}

interface Loaded {
  readonly readFiles: ReadFiles;
  readonly builtAt: string;
  readonly index: AsyncGenerator<Uint8Array>;
}

async function load<Result>(
  place: string,
  origin: SnapshotOrigin,
  use: (loaded: Loaded) => Promise<Result>,
): Promise<Result | null> {
  try {
    return await CheckedFile.read(place, async (file) => {
      const { builtAt } = await readHeader(file, origin);
      const kept = new SnapshotFile(place);
      if (kept.inode !== file.inode) throw new TornFileError('another one took its place');
      const readFiles = await readHoldings(file, kept);
      const index = readIndex(file);
      const result = await use({ readFiles, builtAt, index });
      if (!(await index.next()).done) throw new TornFileError('its index is too long');
      await file.finish();
      return result;
    });
  } catch (error) {
    if (error instanceof UnusableSnapshotError) throw error;
    if (codeOf(error) === 'ENOENT') return null;
    if (['EACCES', 'EPERM', 'EISDIR', 'EIO'].includes(codeOf(error))) {
      throw new UnusableSnapshotError(`it cannot be read (${codeOf(error)})`, { cause: error });
    }
    // Whatever else goes wrong while unchecked bytes are read comes from the bytes, or is mended by reading anew.
    const reason = error instanceof TornFileError ? error.message : 'its content makes no sense';
    throw new UnusableSnapshotError(`it is damaged (${reason})`, { cause: error });
  }
}

async function readHeader(file: CheckedFile, origin: SnapshotOrigin): Promise<Header> {
  const length = await readLength(file);
  if (length > MAX_HEADER_BYTES) throw new UnusableSnapshotError('it is no snapshot of this program');
  const header: Partial<Header> = JSON.parse(decoder.decode(await file.take(length)));
  const { format, program, corpus, builtAt } = header;
  if (format !== FORMAT || builtAt === undefined) throw new UnusableSnapshotError('it has another format');
  if (program !== origin.program) {
    throw new UnusableSnapshotError('another version of the program made it');
  }
  if (corpus !== origin.corpus) throw new UnusableSnapshotError(`it was made from another folder, ${corpus}`);
  return { format, program, corpus, builtAt };
}

async function readHoldings(file: CheckedFile, kept: SnapshotFile): Promise<ReadFiles> {
  const slice = startTimeSlice();
  const readFiles = new Map<string, ReadFile>();
  for (let length = await readLength(file); length > 0; length = await readLength(file)) {
    const { articles: count, ...rest }: HeldFileRecord = JSON.parse(decoder.decode(await file.take(length)));
    const articles: StoredArticle[] = [];
    while (articles.length < count) {
      const [id, hash]: [string, string] = JSON.parse(decoder.decode(await readFrame(file)));
      const length = await readLength(file);
      const { offset } = file;
      const sum = await file.pass(length);
      articles.push(new KeptArticle({ id, hash }, { file: kept, extent: { offset, length, sum } }));
      if (slice.expired()) await slice.yield();
    }
    readFiles.set(rest.file, { ...rest, articles });
  }
  return readFiles;
}

async function* readIndex(file: CheckedFile): AsyncGenerator<Uint8Array> {
  for (let length = await readLength(file); length > 0; length = await readLength(file)) {
    yield await file.take(length);
  }
}

async function readFrame(file: CheckedFile): Promise<Uint8Array<ArrayBuffer>> {
  return file.take(await readLength(file));
}

async function readLength(file: CheckedFile): Promise<number> {
  const bytes = await file.take(LENGTH_BYTES);
  return new DataView(bytes.buffer).getUint32(0, true);
}
