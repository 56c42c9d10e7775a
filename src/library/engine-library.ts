import type { ArchiveContents } from '../archive/engine/archive-contents.ts';
import { connectEngine, type EngineAddress } from '../archive/engine/connect.ts';
import { type Engine, EngineError } from '../archive/engine/engine.ts';
import { type EngineArchive, openEngineArchive } from '../archive/engine/engine-archive.ts';
import { type Lease, takeLease } from '../archive/engine/lease.ts';
import { type PublishOutcome, publishArchive } from '../archive/engine/publish.ts';
import type { Log } from '../log.ts';
import type { ReindexProgress, ReindexReport } from '../model.ts';
import { UserError } from '../user-error.ts';
import { watchFolder } from './folder/watch.ts';
import type { Library, LibraryOptions } from './library.ts';
import type { AllowedRemoval } from './mass-removal.ts';
import { singleFlight } from './single-flight.ts';
import { readProgramVersion } from './snapshot/program-version.ts';

/** Where a corpus is in a search engine. */
export interface EngineSettings extends EngineAddress {
  /** The name by which its index is asked. */
  readonly index: string;
}

/** Reads the folder that an engine is filled from. */
export type ReadFolder = (
  onProgress: (progress: ReindexProgress) => void,
  removal: AllowedRemoval,
) => Promise<FolderReading>;

/** What was read of a folder, and what happened to its files; the rest of a report follows from what the engine holds then. */
export interface FolderReading {
  readonly contents: ArchiveContents;
  readonly report: Omit<ReindexReport, 'articles' | 'paragraphs' | 'unread' | 'seconds'>;
}

/** An archive that a search engine holds, and the way to renew it. */
export interface EngineLibrary
  extends Pick<Library, 'reindex' | 'close'>,
    Pick<EngineArchive, 'ask' | 'outline'> {
  /** Why it can't be asked at the moment; null where it can. */
  problem(): string | null;
}

export interface EngineLibraryOptions extends Pick<LibraryOptions, 'onReindex'> {
  readonly settings: EngineSettings;
  /** Null where another process fills the engine. */
  readonly read: ReadFolder | null;
  /** The folder to watch; null for none. */
  readonly watched: string | null;
  /** How often to look whether there is another version, in milliseconds; null for never. */
  readonly lookEveryMs: number | null;
  readonly log: Log;
  /** Told whenever there is another outline in use, or another problem. */
  readonly onChange?: () => void;
  /** In place of the official client. */
  readonly connect?: (address: EngineAddress) => Promise<Engine>;
}

/**
 * Opens a library over a search engine. The folder stays the truth: `reindex` reads it as a library without an engine does, and sends what changed. Where another process has the
 * right to write, or writing is not this one's business, `reindex` takes over what the engine holds. Rejects with a UserError where the client is
 * not installed; an engine that is away shows in `problem`, and is looked for again.
 */
export async function openEngineLibrary(options: EngineLibraryOptions): Promise<EngineLibrary> {
  const { settings, connect = connectEngine } = options;
  const library = new FilledEngine(options, await connect(settings));
  library.start();
  return library;
}

class FilledEngine implements EngineLibrary {
  readonly #options: EngineLibraryOptions;
  readonly #engine: Engine;
  readonly #archive: EngineArchive;
  readonly #runs = singleFlight<ReindexReport, ReindexProgress>((onProgress) => this.#renew(onProgress));
  #removal: AllowedRemoval = {};
  #lease: Lease | null = null;
  #problem: string | null = null;
  /** True where the engine lacks what the folder has, as far as is known. */
  #isBehind = false;
  /** True where another process had the right to write when this one asked for it: it may have been killed. */
  #isRefused = false;
  #watching: { close(): Promise<void> } | null = null;
  #looking: NodeJS.Timeout | undefined;

  constructor(options: EngineLibraryOptions, engine: Engine) {
    this.#options = options;
    this.#engine = engine;
    this.#archive = openEngineArchive({
      engine,
      alias: options.settings.index,
      onOutline: () => this.#setProblem(null, true),
      onTrouble: (error) => this.#setProblem(error),
    });
  }

  start(): void {
    const { watched, lookEveryMs, log } = this.#options;
    const look = (): void => {
      this.#look().catch((error: unknown) =>
        log.error({ err: error }, 'the search engine could not be looked at'),
      );
    };
    if (lookEveryMs !== null) this.#looking = setInterval(look, lookEveryMs).unref();
    if (watched === null) return;
    const onChange = async (): Promise<void> => {
      await this.#runs.settled(); // a run under way may have listed the files before they changed
      await this.#reindexAlone();
    };
    this.#watching = watchFolder({ folder: watched, onChange, log });
  }

  outline(): ReturnType<EngineArchive['outline']> {
    return this.#archive.outline();
  }

  problem(): string | null {
    return this.#problem;
  }

  ask: EngineArchive['ask'] = async (use) => {
    const result = await this.#archive.ask(use);
    if (this.#problem !== null && result !== null) this.#setProblem(null);
    return result;
  };

  async reindex(...[onProgress, removal]: Parameters<Library['reindex']>): Promise<ReindexReport> {
    if (removal) {
      await this.#runs.settled(); // a run under way does not know of it
      this.#removal = removal;
    }
    return this.#runs.run(onProgress);
  }

  async close(): Promise<void> {
    clearInterval(this.#looking);
    await this.#watching?.close();
    await this.#runs.settled();
    await this.#lease?.release();
    await this.#engine.close();
  }

  async #renew(onProgress: (progress: ReindexProgress) => void): Promise<ReindexReport> {
    const { onReindex = () => {}, read } = this.#options;
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    const removal = this.#removal;
    this.#removal = {};
    try {
      const report = (await this.#fill(read, onProgress, removal)) ?? NOTHING_READ;
      await this.#archive.renew();
      this.#setProblem(null);
      const taken = { ...report, ...this.#countHeld(), seconds: seconds() };
      onReindex('done', seconds());
      return taken;
    } catch (error) {
      onReindex(error instanceof UserError || error instanceof EngineError ? 'refused' : 'failed', seconds());
      if (!(error instanceof EngineError)) throw error;
      this.#isBehind = true;
      this.#setProblem(error);
      throw new UserError(error.message, { cause: error });
    }
  }

  /** Reads the folder and sends what changed; null where that is another process' business. */
  async #fill(
    read: ReadFolder | null,
    onProgress: (progress: ReindexProgress) => void,
    removal: AllowedRemoval,
  ): Promise<FolderReading['report'] | null> {
    const { log, settings } = this.#options;
    if (read === null) return null;
    const lease = await this.#takeLease();
    if (lease === null) return null;
    const { contents, report } = await read(onProgress, removal);
    const owner = { alias: settings.index, program: await readProgramVersion() };
    const published = await publishArchive(contents, {
      engine: this.#engine,
      owner,
      lease,
      onProgress: (done, total) => onProgress({ step: 'saving', done, total }),
      onTrouble: (error) => log.warn(`${error.message} What was to be written is sent again.`),
    });
    this.#isBehind = false;
    log.info(count(published), 'The search engine was filled');
    return report;
  }

  /** The right to write; null where another process has it. */
  async #takeLease(): Promise<Lease | null> {
    if (this.#lease?.isHeld()) return this.#lease;
    await this.#lease?.release();
    this.#lease = null;
    const taken = await takeLease(this.#engine, this.#options.settings.index);
    if ('isHeld' in taken) {
      this.#lease = taken;
      this.#isRefused = false;
      return taken;
    }
    if (!this.#isRefused)
      this.#options.log.info(
        `The search engine is filled by another process (on ${taken.host}): this one answers from what it holds, and fills it once that one has ended.`,
      );
    this.#isRefused = true;
    return null;
  }

  /** Looks for another version; and where the engine was away when it was to be filled, or another process that filled it has ended, fills it. */
  async #look(): Promise<void> {
    try {
      await this.#archive.renew();
      this.#setProblem(null);
      if (this.#isRefused && (await this.#takeLease()) !== null) this.#isBehind = true;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this.#setProblem(error);
      return;
    }
    if (this.#isBehind) await this.#reindexAlone();
  }

  async #reindexAlone(): Promise<void> {
    const { log } = this.#options;
    try {
      const { added, changed, removed, articles } = await this.#runs.run();
      const counts = { added: added.length, changed: changed.length, removed: removed.length, articles };
      if (added.length + changed.length + removed.length > 0)
        log.info(counts, 'Files changed, and were read');
    } catch (error) {
      log.warn(
        `The articles could not be renewed. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #setProblem(error: EngineError | null, isOther = false): void {
    const problem = error?.message ?? null;
    if (problem !== this.#problem) {
      if (error) this.#options.log.warn(error.message);
      else this.#options.log.info('The search engine answers again');
    } else if (!isOther) return;
    this.#problem = problem;
    this.#options.onChange?.();
  }

  #countHeld(): Pick<ReindexReport, 'articles' | 'paragraphs' | 'unread'> {
    const outline = this.#archive.outline();
    const { index } = this.#options.settings;
    if (!outline)
      throw new UserError(
        `The search engine holds no articles under the name ${index} yet. The process that fills it has the folder of articles, and ENGINE_WRITES=true.`,
      );
    return { articles: outline.articles.length, paragraphs: outline.paragraphs, unread: outline.languages };
  }
}

/** Of a process that reads the engine alone. */
const NOTHING_READ: FolderReading['report'] = {
  added: [],
  changed: [],
  removed: [],
  unchanged: 0,
  skipped: [],
  templates: [],
};

function count({ sent, removed, isFull }: PublishOutcome): object {
  return { sent, removed, ...(isFull && { anew: true }) };
}
