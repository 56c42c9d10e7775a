import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createFetcher } from '../intake/fetching/fetch-document.ts';
import { createIntake, type Intake } from '../intake/intake.ts';
import type { IntakeSource } from '../intake/source-files.ts';
import { openEngineLibrary } from '../library/engine-library.ts';
import { engineOf } from '../library/engine-settings.ts';
import { openLibrary } from '../library/library.ts';
import { readToPublish } from '../library/read-to-publish.ts';
import { reportNotes } from '../library/report-notes.ts';
import { createLog } from '../log.ts';
import { reasonIn } from '../problem.ts';
import { UserError } from '../user-error.ts';
import { localeFor, STANDARD_LOCALE } from '../words/locales.ts';
import { sayIn } from '../words/say.ts';
import { settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { whyUnread } from './why-unread.ts';

/** Adds links and files to the corpus folder; returns the exit status: 1 where one was refused. */
export async function addSources(
  places: readonly string[],
  corpus: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const say = sayIn(localeFor(process.env['LOCALE']) ?? STANDARD_LOCALE);
  return withIntake(corpus, async (intake) => {
    let status = 0;
    for (const place of places) {
      try {
        const { file, articles, outcome, problems } = await intake.add(await sourceOf(place));
        terminal.out(`${outcome}: ${file} (${articles} ${articles === 1 ? 'article' : 'articles'})`);
        for (const problem of problems) terminal.err(`warning: ${place}: ${reasonIn(problem, say)}`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        terminal.err(`${place}: ${error.said ? say.message(error.said) : error.message}`);
        status = 1;
      }
    }
    return status;
  });
}

/** Takes a file, named by its path below the corpus folder, out of it; returns the exit status. */
export async function removeFile(
  file: string,
  corpus: string | undefined,
  terminal: Terminal,
): Promise<number> {
  return withIntake(corpus, async (intake) => {
    const { movedTo } = await intake.remove(file);
    terminal.out(`removed: ${file} (it is kept at ${movedTo})`);
    return 0;
  });
}

/** Renews the snapshot that the bot starts from, and prints what was read; returns the exit status. */
export async function reindexFolder(
  corpus: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const config = settings(corpus);
  const { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, WORKERS: workers } = config;
  const log = createLog('warn', [], { write: (line) => terminal.err(line.trimEnd()) });
  const { engine } = engineOf(config, config.ENGINE_INDEX);
  const library = engine
    ? await openEngineLibrary({
        settings: engine,
        read: engine.writes ? readToPublish({ corpusDir, workers, dataDir, log }) : null,
        watched: null,
        lookEveryMs: null,
        log,
      })
    : openLibrary({ corpusDir, dataDir, workers, log });
  try {
    const report = await library.reindex();
    if (json) {
      terminal.out(JSON.stringify(report, (key, value) => (key === 'said' ? undefined : value)));
      return 0;
    }
    const { added, changed, removed, unchanged, skipped, articles, paragraphs, seconds } = report;
    terminal.out(
      `${articles} ${articles === 1 ? 'article' : 'articles'}, ${paragraphs} paragraphs, ${seconds.toFixed(1)} s`,
    );
    const counts = `added ${added.length}, changed ${changed.length}, removed ${removed.length}, unchanged ${unchanged}`;
    const inPart = skipped.filter(({ partial }) => partial).length;
    const partly = inPart > 0 ? `, read in part ${inPart}` : '';
    terminal.out(`files: ${counts}, skipped ${skipped.length - inPart}${partly}`);
    for (const { file, reason, partial } of skipped)
      terminal.out(`${partial ? 'read in part' : 'skipped'} ${file}: ${reason}`);
    for (const note of reportNotes(report, sayIn())) terminal.out(note);
    return 0;
  } finally {
    await library.close();
  }
}

async function withIntake(
  corpus: string | undefined,
  work: (intake: Intake) => Promise<number>,
): Promise<number> {
  const { CORPUS_DIR: corpusDir, DATA_DIR: dataDir } = settings(corpus);
  const fetcher = createFetcher({});
  try {
    return await work(createIntake({ corpusDir, dataDir, fetcher }));
  } finally {
    await fetcher.close();
  }
}

async function sourceOf(place: string): Promise<IntakeSource> {
  if (/^https?:\/\//i.test(place)) return { kind: 'link', url: place };
  const bytes = await readFile(place).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(whyUnread(error));
  });
  return { kind: 'file', name: path.basename(place), bytes };
}
