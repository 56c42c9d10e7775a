import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { warmUp } from '../../answer/warm-up.ts';
import type { Archive } from '../../archive/archive.ts';
import { type EngineLibrary, openEngineLibrary } from '../../library/engine-library.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { readToPublish } from '../../library/read-to-publish.ts';
import { openSavedArchive } from '../../library/saved-archive.ts';
import { LostSnapshotError } from '../../library/snapshot/kept-article.ts';
import { createLog, type Log } from '../../log.ts';
import type { ReindexProgress } from '../../model.ts';
import { statusOf } from '../archive-host.ts';
import type { RequestHandlers, RequestName, ResponseOf } from '../requests.ts';
import { createIdleTime, type IdleTime } from './idle-time.ts';
import type {
  AskMessage,
  FromThread,
  ServedEngine,
  ThreadOutcome,
  ThreadSetup,
  ToThread,
} from './messages.ts';
import { packError } from './packed-error.ts';

/** Progress is told so often at most: who shows it edits a message about every second. */
const PROGRESS_MS = 100;

/** In a thread of its own: holds an archive, and answers what is asked of it. The thread's `workerData` is a `ThreadSetup`. */
export async function serveArchive(handlers: RequestHandlers): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('an archive is served in a thread of its own');
  const setup: ThreadSetup = workerData;
  const say = (message: FromThread): void => port.postMessage(message);
  const log = createLog('debug', [], { write: (line) => say({ type: 'log', line }) });
  const idle = createIdleTime();
  const served = await open(setup, log, say, warmingUp(idle, log));
  const answer = async <Name extends RequestName>({
    name,
    request,
  }: AskMessage<Name>): Promise<ResponseOf<Name> | null> => {
    const handler: RequestHandlers[Name] = handlers[name];
    return served.ask((archive) => handler({ archive, log }, request));
  };
  port.on('message', (message: ToThread) => {
    if (message.type === 'ask') idle.occupy(finish(message.id, answer(message), port));
    else if (message.type === 'reindex') {
      const told = telling(message.id, say);
      idle.occupy(finish(message.id, served.reindex(told, message.removal), port));
    } else {
      idle.end();
      void finish(message.id, served.close(), port).then(() => port.close());
    }
  });
}

type TakeArchive = (archive: Archive) => void;

/** Takes the thread's archives, and with the first that has articles has its code warmed up when there is nothing to do for anybody. */
function warmingUp(idle: IdleTime, log: Log): TakeArchive {
  let isBegun = false;
  return (archive) => {
    if (isBegun || archive.ids.length === 0) return;
    isBegun = true;
    warmUp(archive, idle.next).catch((error: unknown) => {
      log.warn({ reason: String(error) }, 'First answers will be slow, since none could be tried beforehand');
    });
  };
}

/** Says what came of something, once that is known. Where the snapshot is lost, the thread ends: the next one reads the files. */
async function finish(id: number, work: Promise<unknown>, port: MessagePort): Promise<void> {
  const outcome: ThreadOutcome<unknown> | null = await work.then(
    (result) => ({ result }),
    (error: unknown) => (error instanceof LostSnapshotError ? end(error) : { error: packError(error) }),
  );
  if (outcome === null) return;
  try {
    port.postMessage({ type: 'done', id, outcome });
  } catch (error) {
    // Something in it can't be handed to another thread.
    port.postMessage({ type: 'done', id, outcome: { error: packError(error) } });
  }
}

/** Outside of every promise an error ends the thread. */
function end(error: Error): null {
  setImmediate(() => {
    throw error;
  });
  return null;
}

type Say = (message: FromThread) => void;

/** What a thread serves: an archive, and the way to renew it. */
type Served = Pick<EngineLibrary, 'ask' | 'reindex' | 'close'>;

function open(setup: ThreadSetup, log: Log, say: Say, take: TakeArchive): Promise<Served> | Served {
  if (setup.engine && setup.role !== 'copy') return askEngine(setup, setup.engine, log, say);
  const onArchive: TakeArchive = (archive) => {
    tellStatus(archive, say);
    take(archive);
  };
  return setup.role === 'copy' ? openCopy(setup, log, onArchive) : keep(setup, { log, say, onArchive });
}

/** An archive that a search engine holds: what is kept here is little, and fetched. */
async function askEngine(
  { corpusDir, dataDir, workers, watch }: ThreadSetup,
  engine: ServedEngine,
  log: Log,
  say: Say,
): Promise<Served> {
  const library = await openEngineLibrary({
    settings: engine,
    read: engine.writes ? readToPublish({ corpusDir, workers, dataDir, log }) : null,
    watched: engine.writes && watch ? corpusDir : null,
    lookEveryMs: LOOK_EVERY_MS,
    log,
    onChange: () => {
      const outline = library.outline();
      if (!outline) return;
      const { version, builtAt, articles, paragraphs } = outline;
      const problem = library.problem();
      const status = { version, builtAt, paragraphs, articles: articles.length };
      say({ type: 'status', status: problem === null ? status : { ...status, problem } });
    },
    onReindex: (outcome, seconds) => say({ type: 'reindexed', outcome, seconds }),
  });
  return library;
}

/** How often is looked whether another process renewed the articles. */
const LOOK_EVERY_MS = 15_000;

/** The same for an archive in memory. */
function inMemory(library: Pick<Library, 'current' | 'reindex' | 'close'>): Served {
  return {
    ask: async (use) => {
      const archive = library.current();
      return archive && use(archive);
    },
    reindex: library.reindex,
    close: library.close,
  };
}

function keep(
  { corpusDir, dataDir, workers, watch }: ThreadSetup,
  { log, say, onArchive }: { readonly log: Log; readonly say: Say; readonly onArchive: TakeArchive },
): Served {
  const library = openLibrary({
    corpusDir,
    dataDir,
    workers,
    watch,
    log,
    onArchive,
    onSaved: (version) => say({ type: 'saved', version }),
    onReindex: (outcome, seconds) => say({ type: 'reindexed', outcome, seconds }),
  });
  return inMemory(library);
}

async function openCopy(
  { corpusDir, dataDir }: ThreadSetup,
  log: Log,
  onArchive: TakeArchive,
): Promise<Served> {
  const archive = dataDir === null ? null : await openSavedArchive({ corpusDir, dataDir, log });
  if (!archive) throw new Error('no archive is saved');
  onArchive(archive);
  return inMemory({
    current: () => archive,
    reindex: () => Promise.reject(new Error('a copy is not kept up to date')),
    close: async () => {},
  });
}

function tellStatus(archive: Archive, say: Say): void {
  const status = statusOf(archive);
  if (status) say({ type: 'status', status });
}

/** Tells progress now and then; a new step at once. */
function telling(id: number, say: Say): (progress: ReindexProgress) => void {
  let last: { readonly step: string; readonly at: number } | null = null;
  return (progress) => {
    const at = performance.now();
    if (last?.step === progress.step && at - last.at < PROGRESS_MS) return;
    last = { step: progress.step, at };
    say({ type: 'progress', id, progress });
  };
}
