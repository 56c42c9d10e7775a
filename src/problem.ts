import type { Problem } from './model.ts';
import { UserError } from './user-error.ts';
import type { Message } from './words/catalogue.ts';
import { type Say, sayIn } from './words/say.ts';

/** A problem with a file that can be told in every language. */
export function problemOf(file: string, said: Message): Problem {
  return { file, reason: sayIn().message(said), said };
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
