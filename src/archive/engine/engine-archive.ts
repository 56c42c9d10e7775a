import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Archive } from '../archive.ts';
import { checkVersion } from './check-version.ts';
import { type Engine, EngineError } from './engine.ts';
import { fetchMissing } from './fetch-missing.ts';
import type { Missing } from './fetched-parts.ts';
import { FORMAT, findIndices } from './layout.ts';
import { fetchOutline, readHeldVersion, readManifest } from './manifest.ts';
import type { Outline } from './outline.ts';
import { tryAgain } from './try-again.ts';
import { ArchiveView } from './view.ts';

export interface EngineArchiveOptions {
  readonly engine: Engine;
  readonly alias: string;
  /** Told of each outline that comes into use. */
  readonly onOutline?: (outline: Outline) => void;
  /** What went wrong and was tried again, for the log. */
  readonly onTrouble?: (error: EngineError) => void;
}

/** An archive that an engine holds, asked in rounds. */
export interface EngineArchive {
  /** The outline in use; null while there is none. */
  outline(): Outline | null;
  /**
   * What `use` makes of the archive; null where the engine has none of this name. `use` is called several times, over more and more that was fetched, until nothing is missing: the last
   * call counts. Rejects with a `UserError` where the engine does not answer, or so much would have to be fetched that nobody waits for it.
   */
  ask<Result>(use: (archive: Archive) => Result | Promise<Result>): Promise<Result | null>;
  /** Looks whether there is another version by now, and takes it into use. Rejects with an `EngineError`. */
  renew(): Promise<void>;
}

/** Rounds that a question takes at most; nearly all take four. */
const MAX_ROUNDS = 40;
/** What a question may fetch: so many articles, and for so long. */
const MAX_ARTICLES_FETCHED = 20_000;
const MAX_ANSWER_MS = 25_000;
/** How often a question starts over where the archive changed under it. */
const MAX_STARTS = 4;
/** After these times a request that failed is made again, in milliseconds. */
const RETRIED_AFTER_MS = [200, 1_000];

export function openEngineArchive(options: EngineArchiveOptions): EngineArchive {
  return new AskedInRounds(options);
}

class AskedInRounds implements EngineArchive {
  readonly #options: EngineArchiveOptions;
  #view: ArchiveView | null = null;
  #opening: Promise<ArchiveView | null> | null = null;
  /** The end of the line of those who use a view: one at a time, so that it is known what each of them misses. */
  #line: Promise<unknown> = Promise.resolve();
  /** Questions under way. */
  #asking = 0;

  constructor(options: EngineArchiveOptions) {
    this.#options = options;
  }

  outline(): Outline | null {
    return this.#view?.outline ?? null;
  }

  async renew(): Promise<void> {
    const { engine, alias } = this.#options;
    const view = this.#view;
    const held = view && (await readHeldVersion(engine, alias));
    if (view && held?.version === view.version) this.#setBuiltAt(view, held.builtAt);
    else await this.#open();
  }

  async ask<Result>(use: (archive: Archive) => Result | Promise<Result>): Promise<Result | null> {
    if (this.#asking === 0 && this.#view?.found.isFull) this.#view.found.clear();
    this.#asking++;
    try {
      const until = performance.now() + MAX_ANSWER_MS;
      for (let start = 0; start < MAX_STARTS; start++) {
        const view = this.#view ?? (await this.#open());
        if (view === null) return null;
        const outcome = await this.#askView(view, use, until);
        if (outcome !== null) return outcome.result;
        await this.#open();
      }
      throw new UserError(message('engine.changing'));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      this.#options.onTrouble?.(error);
      throw new UserError(message('engine.away'), { cause: error });
    } finally {
      this.#asking--;
    }
  }

  /** Null where there is another version by now. */
  async #askView<Result>(
    view: ArchiveView,
    use: (archive: Archive) => Result | Promise<Result>,
    until: number,
  ): Promise<{ readonly result: Result } | null> {
    let fetched = 0;
    for (let round = 0; round < MAX_ROUNDS && performance.now() < until; round++) {
      const { missing, end } = await this.#useAlone(view, use);
      if (missing === null) return { result: end() };
      fetched += missing.articles.size;
      if (fetched > MAX_ARTICLES_FETCHED) break;
      if (!(await this.#fetch(view, missing))) return null;
    }
    throw new UserError(message('busy.tooBroad'));
  }

  /** Has it used when nobody else does; `end` gives what came of it, or throws it. */
  #useAlone<Result>(
    view: ArchiveView,
    use: (archive: Archive) => Result | Promise<Result>,
  ): Promise<{ readonly missing: Missing | null; readonly end: () => Result }> {
    const run = this.#line.then(async () => {
      view.takeMissing();
      const end = await settled(use, view);
      return { missing: view.takeMissing(), end };
    });
    this.#line = run.catch(() => {});
    return run;
  }

  /** True where what was fetched belongs to the view: its version was still the newest after it came. */
  async #fetch(view: ArchiveView, missing: Missing): Promise<boolean> {
    const { engine, alias } = this.#options;
    const held = await this.#tryAgain(async () => {
      await fetchMissing({ engine, alias, view }, missing);
      return readHeldVersion(engine, alias);
    });
    if (held?.version !== view.version) return false;
    const lost = [...missing.articles].find((position) => !view.found.articles.has(position));
    if (lost === undefined) return true;
    throw new EngineError(
      'changed',
      `The search engine's index ${alias} has no longer the article ${view.ids[lost]}: somebody deleted from it. Delete the index; it is filled anew from the folder.`,
    );
  }

  /** Opens what the engine has now; whoever asks meanwhile gets the same. */
  #open(): Promise<ArchiveView | null> {
    this.#opening ??= this.#tryAgain(() => this.#load()).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #load(): Promise<ArchiveView | null> {
    const { engine, alias, onOutline } = this.#options;
    await checkVersion(engine);
    for (let start = 0; start < MAX_STARTS; start++) {
      const { current } = await findIndices(engine, alias);
      const manifest = current === null ? null : await readManifest(engine, alias);
      if (!manifest) {
        this.#view = null;
        return null;
      }
      if (manifest.format !== FORMAT)
        throw new EngineError(
          'changed',
          `The search engine's index ${alias} was filled by another version of Verbatim. Let the one that fills it (ENGINE_WRITES=true) be of this version.`,
        );
      if (this.#view?.version === manifest.version) {
        this.#setBuiltAt(this.#view, manifest.builtAt);
        return this.#view;
      }
      const outline = await fetchOutline(engine, alias, manifest);
      if (outline === null) continue; // it was replaced meanwhile
      this.#view = new ArchiveView(outline);
      onOutline?.(outline);
      return this.#view;
    }
    throw new EngineError('slow', 'The search engine is being filled again and again; ask in a moment.');
  }

  #setBuiltAt(view: ArchiveView, builtAt: string): void {
    if (view.builtAt === builtAt) return;
    view.setBuiltAt(builtAt);
    this.#options.onOutline?.(view.outline);
  }

  #tryAgain<Result>(work: () => Promise<Result>): Promise<Result> {
    return tryAgain(work, RETRIED_AFTER_MS, this.#options.onTrouble);
  }
}

/** What came of it, or how it broke off: over a view with gaps that means nothing. */
async function settled<Result>(
  use: (archive: Archive) => Result | Promise<Result>,
  view: ArchiveView,
): Promise<() => Result> {
  try {
    const result = await use(view);
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
