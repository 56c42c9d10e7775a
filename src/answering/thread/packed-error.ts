import { EndingError, type ExitStatus } from '../../exit-status.ts';
import { UserError } from '../../user-error.ts';
import type { Message } from '../../words/catalogue.ts';

/** An error as threads can hand it to each other: its class would be lost. */
export interface PackedError {
  readonly kind: 'user' | 'ending' | 'mistake';
  readonly message: string;
  /** Of a `UserError` that can be told in every language. */
  readonly said: Message | null;
  /** Where it happened; for the log. */
  readonly stack: string | undefined;
  /** Of an `EndingError`. */
  readonly status: ExitStatus | null;
}

export function packError(error: unknown): PackedError {
  const kind = error instanceof EndingError ? 'ending' : error instanceof UserError ? 'user' : 'mistake';
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    kind,
    message,
    said: error instanceof UserError ? error.said : null,
    stack,
    status: error instanceof EndingError ? error.status : null,
  };
}

/** The error again, of the class that it was. */
export function unpackError({ kind, message, said, stack, status }: PackedError): Error {
  if (kind === 'user') return new UserError(said ?? message);
  if (kind === 'ending' && status !== null) return new EndingError({ status, message });
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
