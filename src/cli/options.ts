import { type Command, InvalidArgumentError, Option } from 'commander';
import { readLimits } from '../answer/date-input.ts';
import type { Scope } from '../model.ts';
import { isFullDay } from '../text/calendar-days.ts';
import { UserError } from '../user-error.ts';

/** `--corpus DIR`. */
export function corpusOption(): Option {
  return new Option('--corpus <dir>', 'the folder of articles (default: CORPUS_DIR, or corpus)');
}

/** A command that answers from a corpus. */
export function withCorpus(command: Command): Command {
  return command.option('--json', 'JSON instead of text').addOption(corpusOption());
}

/** An option that takes 2024, 2024-10 or 2024-10-16. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?([T ].*)?$/.test(text)) return text;
    throw new InvalidArgumentError('A date is 2024, 2024-10 or 2024-10-16.');
  });
}

/** A day as 2024-10-16; anything else is refused. */
export function fullDay(text: string): string {
  if (isFullDay(text)) return text;
  throw new InvalidArgumentError('It must be a day: 2024-10-16.');
}

/** A whole number above 0; anything else is refused. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** The dates that limit a query. Ends the program with a complaint where a date is none. */
export function readScope(from: string | undefined, to: string | undefined, command: Command): Scope {
  try {
    return readLimits(from, to, new Date());
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
