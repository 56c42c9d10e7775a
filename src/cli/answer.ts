import { readFile } from 'node:fs/promises';
import { answerQuery } from '../answer/answer-query.ts';
import type { AnswerOptions } from '../answer/options.ts';
import type { Archive } from '../archive/archive.ts';
import { readCorpus } from '../library/read-corpus.ts';
import type { Query } from '../model.ts';
import { UserError } from '../user-error.ts';
import { print } from './print.ts';
import { settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { toJson } from './to-json.ts';
import { whyUnread } from './why-unread.ts';

export interface CorpusOptions {
  readonly json?: boolean;
  readonly corpus?: string;
  readonly limit?: number;
  readonly dates?: number;
  readonly perDate?: number;
}

/** Prints the answer to one query; returns the exit status. */
export async function answer(query: Query, options: CorpusOptions, terminal: Terminal): Promise<number> {
  const { archive, answerOptions } = await open(options, terminal);
  const found = answerQuery(archive, query, answerOptions);
  if (options.json) terminal.out(JSON.stringify(toJson(found)));
  else terminal.out(print(found, { styled: terminal.styled }).trimEnd());
  return 0;
}

/** Answers the questions of a file, one `{"id", "question"}` a line, in order; returns the exit status. */
export async function askMany(file: string, options: CorpusOptions, terminal: Terminal): Promise<number> {
  const questions = await readQuestions(file, terminal);
  const { archive, answerOptions } = await open(options, terminal);
  for (const { id, question } of questions.list) {
    const found = answerQuery(archive, { kind: 'ask', question }, answerOptions);
    if (options.json) terminal.out(JSON.stringify({ id, ...toJson(found) }));
    else terminal.out(`${question}\n\n${print(found, { styled: terminal.styled })}`);
  }
  return questions.complete ? 0 : 1;
}

async function open(
  options: CorpusOptions,
  terminal: Terminal,
): Promise<{ archive: Archive; answerOptions: AnswerOptions }> {
  const config = settings(options.corpus);
  const { archive, report } = await readCorpus(config.CORPUS_DIR, config.WORKERS);
  for (const { file, reason } of report.skipped) terminal.err(`warning: ${file}: ${reason}`);
  const { limit, dates, perDate } = options;
  return {
    archive,
    answerOptions: {
      strictness: config.ABSTAIN,
      ...(limit !== undefined && { limit }),
      ...(dates !== undefined && { dates }),
      ...(perDate !== undefined && { perDate }),
    },
  };
}

async function readQuestions(
  file: string,
  terminal: Terminal,
): Promise<{ list: { id: unknown; question: string }[]; complete: boolean }> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${file}: ${whyUnread(error)}`);
  });
  let complete = true;
  const list = content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = parseQuestion(line);
    if (parsed) return [parsed];
    terminal.err(`${file}, line ${index + 1}: not a JSON object with "id" and "question"; left out`);
    complete = false;
    return [];
  });
  return { list, complete };
}

function parseQuestion(line: string): { id: unknown; question: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('question' in value)) return null;
    if (typeof value.question !== 'string') return null;
    return { id: 'id' in value ? value.id : null, question: value.question };
  } catch {
    return null;
  }
}
