import type { Problem } from './model.ts';
import { UserError } from './user-error.ts';
import type { Message } from './words/catalogue.ts';
import { type Say, sayIn } from './words/say.ts';

/** A problem with a file: a message can be told in every language, a text is worded in English only. */
export function problemOf(file: string, why: Message | string): Problem {
  return typeof why === 'string' ? { file, reason: why } : { file, reason: sayIn().message(why), said: why };
}

/** A problem with a file for what was thrown; `otherwise` words what is no `UserError`. */
export function problemFrom(file: string, error: unknown, otherwise: (error: unknown) => string): Problem {
  if (!(error instanceof UserError)) return { file, reason: otherwise(error) };
  return { file, reason: error.message, ...(error.said && { said: error.said }) };
}

/** Why, in the person's language where it can be told so. */
export function reasonIn({ reason, said }: Problem, say: Say): string {
  return said ? say.message(said) : reason;
}
