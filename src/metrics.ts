import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Why something that people asked was not begun. */
export type ShedReason = 'too late' | 'busy' | 'cooldown';

/** How a question ended. */
export type Outcome = 'answered' | 'not answered' | 'failed';

/** What of the archive is measured. */
export interface ArchiveSize {
  readonly articles: number;
  readonly paragraphs: number;
  /** ISO time. */
  readonly builtAt: string;
}

/** Counts and times what the program does, without a word that people wrote, and without ids. */
export interface Metrics {
  /** `kind`: `ask`, `timeline` …; `seconds`: from the question to its answer being shown. */
  answered(kind: string, verdict: Outcome, seconds: number): void;
  /** Seconds from a question's coming in to Discord's taking the first response. */
  firstResponse(seconds: number): void;
  shed(reason: ShedReason): void;
  /** `during`: what failed, of a small fixed set: `command`, `button`, `message`, `suggestions`, `gateway`. */
  failed(during: string): void;
  reindexed(outcome: 'done' | 'refused' | 'failed', seconds: number): void;
  feedRead(outcome: 'read' | 'failed', added: number): void;
  /** Names where the archive's size can be looked up whenever the figures are read. */
  watchArchive(size: () => ArchiveSize | null): void;
}

/** The figures in Prometheus' form. */
export interface MetricsPage {
  readonly contentType: string;
  /** The text of `/metrics`. */
  read(): Promise<string>;
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60];

/** Figures that are kept, along with those of the process itself: memory, handles, event-loop delay. */
export function createMetrics(): Metrics & MetricsPage {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `verbatim_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name: `verbatim_${name}`, help, labelNames, registers, buckets: SECONDS });

  const questions = counter('questions_total', 'Questions by kind and verdict.', ['kind', 'verdict']);
  const answers = histogram('answer_seconds', 'Seconds from a question to its answer.', ['kind']);
  const firsts = histogram('first_response_seconds', 'Seconds from a question to the first response.', []);
  const sheds = counter('shed_total', 'What people asked and was not begun, by reason.', ['reason']);
  const errors = counter('errors_total', 'Failures by what failed.', ['during']);
  const reindexes = counter('reindexes_total', 'Reindexes by outcome.', ['outcome']);
  const reindexSeconds = histogram('reindex_seconds', 'Seconds that reindexes took.', []);
  const looks = counter('feed_looks_total', 'Looks at feeds by outcome.', ['outcome']);
  const added = counter('feed_articles_total', 'Articles that feeds brought.', []);
  return {
    answered: (kind, verdict, seconds) => {
      questions.inc({ kind, verdict });
      answers.observe({ kind }, seconds);
    },
    firstResponse: (seconds) => firsts.observe(seconds),
    shed: (reason) => sheds.inc({ reason }),
    failed: (during) => errors.inc({ during }),
    reindexed: (outcome, seconds) => {
      reindexes.inc({ outcome });
      reindexSeconds.observe(seconds);
    },
    feedRead: (outcome, count) => {
      looks.inc({ outcome });
      added.inc(count);
    },
    watchArchive: (size) => watchArchive(size, registers),
    contentType: register.contentType,
    read: () => register.metrics(),
  };
}

function watchArchive(size: () => ArchiveSize | null, registers: Registry[]): void {
  const gauge = (name: string, help: string, measure: (archive: ArchiveSize) => number) => {
    const made: Gauge = new Gauge({
      name: `verbatim_${name}`,
      help,
      registers,
      collect: () => {
        const archive = size();
        if (archive) made.set(measure(archive));
      },
    });
  };
  gauge('archive_articles', 'Articles in the archive.', ({ articles }) => articles);
  gauge('archive_paragraphs', 'Paragraphs in the archive.', ({ paragraphs }) => paragraphs);
  gauge(
    'archive_age_seconds',
    'Seconds since the corpus folder was read last.',
    ({ builtAt }) => (Date.now() - Date.parse(builtAt)) / 1000,
  );
}

/** Where nothing is to be counted. */
export const NO_METRICS: Metrics = Object.freeze({
  answered: () => {},
  firstResponse: () => {},
  shed: () => {},
  failed: () => {},
  reindexed: () => {},
  feedRead: () => {},
  watchArchive: () => {},
});
