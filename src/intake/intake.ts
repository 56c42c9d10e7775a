import { mkdir, readFile as readBytes, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { soundMapping } from '../corpus/mapping/load-mapping.ts';
import type { Problem } from '../model.ts';
import { UserError } from '../user-error.ts';
import { message, sentences } from '../words/catalogue.ts';
import { ADDED_FOLDER, explainRefusal, findCorpusFile, isSafeFileName, writeWhole } from './corpus-files.ts';
import type { Fetcher } from './fetching/fetcher.ts';
import { createWorkerParser } from './parsing/parse-in-worker.ts';
import type { FileContent, Parser } from './parsing/parser.ts';
import type { FileToBe } from './read-link.ts';
import { fileToBe, type IntakeSource } from './source-files.ts';

/** What was read of something that may be added. It waits until it is kept or discarded, over a restart too. */
export interface Preview extends FileContent {
  /** Names the preview to `keep` and `discard`: at most 64 characters `[a-z0-9.-]`. */
  readonly pending: string;
  /** True where the corpus has this very file already. */
  readonly known: boolean;
}

export interface Added {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  readonly articles: number;
  /** `unchanged`: the corpus had it already. */
  readonly outcome: 'added' | 'replaced' | 'unchanged';
  readonly problems: readonly Problem[];
}

export interface Removed {
  readonly file: string;
  /** Where it was moved to, so that a mistake can be mended. */
  readonly movedTo: string;
}

export interface IntakeOptions {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly fetcher: Fetcher;
  /** Where pages and files are read; in a worker thread where left out. */
  readonly parser?: Parser;
}

/** The way into the corpus folder, and out of it. All methods throw a `UserError` that says what was refused and why. */
export interface Intake {
  /** Reads something without adding it. */
  preview(source: IntakeSource): Promise<Preview>;
  /** Adds what was previewed. */
  keep(pending: string): Promise<Added>;
  /** Forgets what was previewed; so does asking twice. */
  discard(pending: string): Promise<void>;
  /** Reads something and adds it at once. */
  add(source: IntakeSource): Promise<Added>;
  /** The words of a text file in UTF-8, read and not kept. */
  readWords(file: { readonly url: string; readonly hosts: readonly string[] }): Promise<string>;
  /** Takes a file out of the corpus folder, with all articles in it. */
  remove(file: string): Promise<Removed>;
}

/** So many are read at once, each in a thread with memory of its own; so many more wait, and the others are told to come back. */
const MAX_READING = 2;
const MAX_WAITING = 10;

export function createIntake(options: IntakeOptions): Intake {
  const { corpusDir, dataDir, fetcher, parser = createWorkerParser() } = options;
  const inTurn = pLimit(MAX_READING);
  const folders = { corpusDir, pendingDir: path.join(dataDir, 'pending') };

  const preview = (source: IntakeSource): Promise<Preview> => {
    if (inTurn.activeCount + inTurn.pendingCount >= MAX_READING + MAX_WAITING) {
      throw new UserError(message('add.busy'));
    }
    return inTurn(async () => readPreview(await fileToBe(source, fetcher, parser), folders, parser));
  };
  const keep = (pending: string): Promise<Added> =>
    keepPending(pending, folders, (file, bytes) =>
      inTurn(async () => parser.file(file, bytes, await soundMapping(corpusDir))),
    );

  return {
    preview: async (source) => preview(source),
    keep,
    discard: (pending) =>
      explainRefusal(`${pending} could not be discarded`, () =>
        rm(pendingFile(folders.pendingDir, pending), { force: true }),
      ),
    add: async (source) => keep((await preview(source)).pending),
    readWords: async ({ url, hosts }) =>
      new TextDecoder().decode((await fetcher.fetch(url, { hosts })).bytes),
    remove: (file) =>
      explainRefusal(`${file} could not be taken out of the corpus folder`, async () => {
        const found = await findCorpusFile(corpusDir, file);
        const movedTo = path.join(dataDir, 'removed', file);
        await mkdir(path.dirname(movedTo), { recursive: true });
        await move(found, movedTo);
        return { file, movedTo };
      }),
  };
}

/** Where articles are, and where files wait until they are kept. */
interface Folders {
  readonly corpusDir: string;
  readonly pendingDir: string;
}

async function readPreview(
  { name, bytes }: FileToBe,
  { corpusDir, pendingDir }: Folders,
  parser: Parser,
): Promise<Preview> {
  const { articles, problems } = await parser.file(
    `${ADDED_FOLDER}/${name}`,
    bytes,
    await soundMapping(corpusDir),
  );
  if (articles.length === 0) {
    const why = sentences(problems.map(({ said, reason }) => said ?? reason));
    throw new UserError(message('add.nothing', { why: why ?? message('add.noArticle') }));
  }
  await writeWhole(path.join(pendingDir, name), bytes);
  const before = await readBytes(path.join(corpusDir, ADDED_FOLDER, name)).catch(() => null);
  return {
    pending: name,
    articles,
    problems,
    known: before !== null && Buffer.compare(before, bytes) === 0,
  };
}

/** Reads once more what waits (the corpus may be another one by now), and puts it into the corpus folder. */
async function keepPending(
  pending: string,
  { corpusDir, pendingDir }: Folders,
  read: (file: string, bytes: Uint8Array) => Promise<FileContent>,
): Promise<Added> {
  const waiting = pendingFile(pendingDir, pending);
  const bytes = await readBytes(waiting).catch(() => {
    throw new UserError(message('add.previewGone'));
  });
  const file = `${ADDED_FOLDER}/${pending}`;
  const target = path.join(corpusDir, file);
  const existed = (await stat(target).catch(() => null)) !== null;
  const { articles, problems } = await read(file, bytes);
  const written = await writeWhole(target, bytes);
  // What waits is in the corpus now; that it can't be cleared away costs nothing.
  await rm(waiting, { force: true }).catch(() => undefined);
  return {
    file,
    articles: articles.length,
    problems,
    outcome: !written ? 'unchanged' : existed ? 'replaced' : 'added',
  };
}

function pendingFile(folder: string, pending: string): string {
  if (!isSafeFileName(pending)) throw new UserError(message('add.noPreview', { name: pending }));
  return path.join(folder, pending);
}

/** Across file systems a file is copied, then removed. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async () => {
    await writeWhole(to, await readBytes(from));
    await rm(from);
  });
}
