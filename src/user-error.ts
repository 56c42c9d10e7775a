import type { Message } from './words/catalogue.ts';
import { sayIn } from './words/say.ts';

/** Something the person can mend. Its message is for them: what is wrong, and how to put it right. No stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to tell the person in their own language; null where that is worded in English only. */
  readonly said: Message | null;

  constructor(what: Message | string, options?: ErrorOptions) {
    super(typeof what === 'string' ? what : sayIn().message(what), options);
    this.said = typeof what === 'string' ? null : what;
  }
}

/** What an error says, to be put into a message: in the person's language where it can be told so. */
export function toldBy({ said, message }: UserError): Message | string {
  return said ?? message;
}

/** The environment has mistakes; the message names every one of them, with its mend, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
