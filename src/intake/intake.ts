import { mkdir, readFile as readBytes, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { soundMapping } from '../corpus/mapping/load-mapping.ts';
import { startOf } from '../corpus/readers/file-start.ts';
import { formatOf, recogniseFormat } from '../corpus/readers/formats.ts';
import type { Problem } from '../model.ts';
import { toldBy, UserError } from '../user-error.ts';
import { message, sentences } from '../words/catalogue.ts';
import {
  ADDED_FOLDER,
  explainRefusal,
  findCorpusFile,
  isSafeFileName,
  safeFileName,
  writeWhole,
} from './corpus-files.ts';
import type { Fetcher } from './fetching/fetch-document.ts';
import { createWorkerParser } from './parsing/parse-in-worker.ts';
import type { FileContent, Parser } from './parsing/parser.ts';
import type { FileToBe } from './read-link.ts';

/** Something to add: a link to a page, a file's name and content, or where a file is to be fetched from. */
export type IntakeSource =
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'attachment';
      readonly name: string;
      readonly url: string;
      readonly hosts: readonly string[];
    }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

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
/** Larger files are refused before they are read. */
const MAX_BYTES = 50_000_000;

export function createIntake(options: IntakeOptions): Intake {
  const { corpusDir, dataDir, fetcher, parser = createWorkerParser() } = options;
  const pendingFolder = path.join(dataDir, 'pending');
  const inTurn = pLimit(MAX_READING);

  const preview = (source: IntakeSource): Promise<Preview> => {
    if (inTurn.activeCount + inTurn.pendingCount >= MAX_READING + MAX_WAITING) {
      throw new UserError(message('add.busy'));
    }
    return inTurn(() => previewNow(source));
  };
  const previewNow = async (source: IntakeSource): Promise<Preview> => {
    const { name, bytes } = await fileToBe(source, fetcher, parser);
    const { articles, problems } = await parser.file(
      `${ADDED_FOLDER}/${name}`,
      bytes,
      await soundMapping(corpusDir),
    );
    if (articles.length === 0) {
      const why = sentences(problems.map(({ said, reason }) => said ?? reason));
      throw new UserError(message('add.nothing', { why: why ?? message('add.noArticle') }));
    }
    await writeWhole(path.join(pendingFolder, name), bytes);
    const before = await readBytes(path.join(corpusDir, ADDED_FOLDER, name)).catch(() => null);
    return {
      pending: name,
      articles,
      problems,
      known: before !== null && Buffer.compare(before, bytes) === 0,
    };
  };

  const keep = async (pending: string): Promise<Added> => {
    const waiting = pendingFile(pendingFolder, pending);
    const bytes = await readBytes(waiting).catch(() => {
      throw new UserError(message('add.previewGone'));
    });
    const file = `${ADDED_FOLDER}/${pending}`;
    const target = path.join(corpusDir, file);
    const existed = (await stat(target).catch(() => null)) !== null;
    const { articles, problems } = await inTurn(async () =>
      parser.file(file, bytes, await soundMapping(corpusDir)),
    );
    const written = await writeWhole(target, bytes);
    // What waits is in the corpus now; that it can't be cleared away costs nothing.
    await rm(waiting, { force: true }).catch(() => undefined);
    return {
      file,
      articles: articles.length,
      problems,
      outcome: !written ? 'unchanged' : existed ? 'replaced' : 'added',
    };
  };

  return {
    preview: async (source) => preview(source),
    keep,
    discard: (pending) =>
      explainRefusal(`${pending} could not be discarded`, () =>
        rm(pendingFile(pendingFolder, pending), { force: true }),
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

async function fileToBe(source: IntakeSource, fetcher: Fetcher, parser: Parser): Promise<FileToBe> {
  if (source.kind === 'link') return parser.page(await fetcher.fetch(source.url));
  if (source.kind === 'file') return named(source);
  const { bytes } = await fetcher.fetch(source.url, { hosts: source.hosts });
  return named({ name: source.name, bytes });
}

function named({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): FileToBe {
  const base = path.posix.basename(name.replaceAll('\\', '/'));
  if (bytes.length > MAX_BYTES) {
    throw new UserError(message('add.tooLarge', { name: base, n: MAX_BYTES / 1e6 }));
  }
  const ending = endingFor(base, bytes);
  return { name: safeFileName(path.posix.basename(base, path.posix.extname(base)), bytes, ending), bytes };
}

/** The ending that the file has, or where a reader knows it by its content alone, that of its format. */
function endingFor(name: string, bytes: Uint8Array): string {
  const own = path.posix.extname(name).toLowerCase();
  if (bytes.length === 0) throw new UserError(message('add.empty', { name }));
  try {
    const format = recogniseFormat(name, startOf(bytes));
    return format.endings.includes(own) || formatOf(`x${own}`) ? own : (format.endings[0] ?? own);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(message('add.refused', { name, why: toldBy(error) }));
    throw error;
  }
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
