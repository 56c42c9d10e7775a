import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answerQuery } from '../answer/answer-query.ts';
import { complaintAbout } from '../answer/kinds/index.ts';
import type { AnswerOptions } from '../answer/options.ts';
import type { Config } from '../config.ts';
import { type Query, readQuery } from '../queries.ts';
import { isFullDay } from '../text/calendar-days.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { STANDARD_LOCALE } from '../words/locales.ts';
import { sayIn } from '../words/say.ts';
import { type AskOpened, openArchive } from './open-archive.ts';
import { print } from './print.ts';
import { printedJson } from './question-json.ts';
import { settings } from './settings.ts';
import { shownJson } from './shown-json.ts';
import type { Terminal } from './terminal.ts';
import { whyUnread } from './why-unread.ts';

export interface CorpusOptions {
  readonly json?: boolean;
  readonly corpus?: string;
  readonly limit?: number;
  readonly dates?: number;
  readonly perDate?: number;
  /** The day of asking; today where it is not given. */
  readonly asked?: string;
}

/** Prints the answer to one query; returns the exit status. */
export async function answer(query: Query, options: CorpusOptions, terminal: Terminal): Promise<number> {
  return withArchive(options, terminal, async ({ ask, answerOptions }) => {
    const printed = await ask((archive) => {
      const found = answerQuery(archive, query, answerOptions);
      if (options.json) return JSON.stringify(printedJson(archive, query, found, answerOptions));
      return print(found, { styled: terminal.styled, say: sayIn(answerOptions.locale) }).trimEnd();
    });
    terminal.out(printed);
    return 0;
  });
}

/** Answers the questions of a file, one `{"id", "question"}` a line, in order; returns the exit status. */
export async function askMany(file: string, options: CorpusOptions, terminal: Terminal): Promise<number> {
  const lines = await readLines(file);
  return withArchive(options, terminal, async ({ ask, answerOptions }) => {
    let status = 0;
    for (const { number, value } of lines) {
      const { id = null, question, ...rest } = value ?? {};
      const own = readOwnOptions(rest);
      const wrong = typeof question === 'string' ? own.error : 'not a JSON object with "id" and "question"';
      if (typeof question !== 'string' || wrong !== null) {
        terminal.err(`${file}, line ${number}: ${wrong}; left out`);
        status = 1;
        continue;
      }
      const ownOptions = { ...answerOptions, ...own.options };
      const query = { kind: 'ask', question } as const;
      const printed = await ask((archive) => {
        const found = answerQuery(archive, query, ownOptions);
        if (options.json) return JSON.stringify({ id, ...printedJson(archive, query, found, ownOptions) });
        const say = sayIn(answerOptions.locale);
        return `${question}\n\n${print(found, { styled: terminal.styled, say })}`;
      });
      terminal.out(printed);
    }
    return status;
  });
}

/**
 * Answers the queries of a file, one `{"id", "kind", …, "options"}` a line, in order, each with what a person is shown; a line that
 * is no query gives `{"id", "error"}`. Returns the exit status.
 */
export async function answerMany(file: string, options: CorpusOptions, terminal: Terminal): Promise<number> {
  const lines = await readLines(file);
  return withArchive(options, terminal, async ({ ask, answerOptions }) => {
    let status = 0;
    for (const { value } of lines) {
      const { id = null, options: limits, asked, ...fields } = value ?? {};
      const own = readOwnOptions({ options: limits, asked });
      const read = readQuery(fields);
      const error = 'error' in read ? read.error : (complaint(read.query) ?? own.error);
      if ('error' in read || error !== null) {
        terminal.out(options.json ? JSON.stringify({ id, error }) : `${JSON.stringify(id)}: ${error}\n`);
        status = 1;
        continue;
      }
      const { query } = read;
      const ownOptions = { ...answerOptions, ...own.options };
      const printed = await ask((archive) => {
        const found = answerQuery(archive, query, ownOptions);
        if (!options.json) return print(found, { styled: terminal.styled, say: sayIn(answerOptions.locale) });
        const json = printedJson(archive, query, found, ownOptions);
        return JSON.stringify({ id, kind: query.kind, ...json, lead: found.lead, shown: shownJson(found) });
      });
      terminal.out(printed);
    }
    return status;
  });
}

/** An archive on the command line, and how to answer from it. */
interface Ground {
  readonly ask: AskOpened;
  readonly answerOptions: AnswerOptions;
}

/** Opens the archive for some work, and closes it after that. */
async function withArchive(
  options: CorpusOptions,
  terminal: Terminal,
  work: (ground: Ground) => Promise<number>,
): Promise<number> {
  const config = settings(options.corpus);
  const { ask, report, close } = await openArchive(config, terminal);
  try {
    for (const { file, reason } of report.skipped) terminal.err(`warning: ${file}: ${reason}`);
    return await work({ ask, answerOptions: answerOptionsOf(options, config) });
  } finally {
    await close();
  }
}

function answerOptionsOf(
  { json, limit, dates, perDate, asked }: CorpusOptions,
  config: Config,
): AnswerOptions {
  return {
    strictness: config.ABSTAIN,
    // What programs read is the same everywhere.
    locale: json ? STANDARD_LOCALE : config.LOCALE,
    askedAt: asked === undefined ? new Date() : middayOf(asked),
    ...(limit !== undefined && { limit }),
    ...(dates !== undefined && { dates }),
    ...(perDate !== undefined && { perDate }),
  };
}

function complaint(query: Query): string | null {
  const key = complaintAbout(query);
  return key === null ? null : sayIn()(key);
}

/** The lines of a file that are not empty, each with its number and, where it is a JSON object, what that holds. */
async function readLines(file: string): Promise<{ number: number; value: Record<string, unknown> | null }[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(message('pair', { name: file, value: whyUnread(error) }));
  });
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ number: index + 1, value: parseObject(line) }]));
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const read = z.record(z.string(), z.unknown()).safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

const LIMITS = z.object({
  limit: z.exactOptional(z.int().positive()),
  dates: z.exactOptional(z.int().positive()),
  perDate: z.exactOptional(z.int().positive()),
});

/** What a line says of how to answer it: its `options` and the day on which it is `asked`; what is no limit is left out. */
function readOwnOptions({ options, asked }: Readonly<Record<string, unknown>>): {
  options: Partial<AnswerOptions>;
  error: string | null;
} {
  const read = LIMITS.safeParse(options ?? {});
  const limits = read.success ? read.data : {};
  if (asked === undefined || asked === null) return { options: limits, error: null };
  return typeof asked === 'string' && isFullDay(asked)
    ? { options: { ...limits, askedAt: middayOf(asked) }, error: null }
    : { options: limits, error: '"asked" is not a day like "2024-10-16"' };
}

/** Midday of a day by the machine's own calendar: no zone or clock change moves it to another day. */
function middayOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
