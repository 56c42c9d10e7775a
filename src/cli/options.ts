import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Scope } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { CorpusOptions } from './answer.ts';

/** Where and in what form to answer, and which articles to keep to. */
export interface ScopeOptions extends CorpusOptions {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `--corpus DIR`. */
export function corpusOption(): Option {
  return new Option('--corpus <dir>', 'the folder of articles (default: CORPUS_DIR, or corpus)');
}

/** A command that answers from a corpus. */
export function withCorpus(command: Command): Command {
  return command.option('--json', 'JSON instead of text').addOption(corpusOption());
}

/** A command that can be kept to an outlet, to dates and to a number of results. */
export function withScope(command: Command): Command {
  return withCorpus(command)
    .option('--limit <n>', 'at most so many results', wholeNumber)
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--from <date>', 'not before: 2024, 2024-10, 2024-10-16, "last week"')
    .option('--to <date>', 'not after: 2024, 2024-10, 2024-10-16, "last week"');
}

/** An option that takes 2024, 2024-10 or 2024-10-16. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?([T ].*)?$/.test(text)) return text;
    throw new InvalidArgumentError('A date is 2024, 2024-10 or 2024-10-16.');
  });
}

/** A whole number above 0; anything else is refused. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** The part of a query that `withScope` reads. Ends the program with a complaint where a date is none. */
export async function scopeOf({ outlet, from, to }: ScopeOptions, command: Command): Promise<Scope> {
  const { readLimits } = await import('../answer/date-input.ts');
  try {
    return { ...given({ outlet }), ...readLimits(from, to, new Date()) };
  } catch (error) {
    if (error instanceof UserError) command.error(`error: ${error.message}`);
    throw error;
  }
}

/** Leaves out what is undefined. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
