import { UserError } from './user-error.ts';

/**
 * What the process ends with, for whoever starts it again (docs/hosting.md): `settings`, `refused` and `dataDirTaken` are not mended
 * by a new start, the others may be.
 */
export const EXIT_STATUS = Object.freeze({
  /** It was told to end. */
  asked: 0,
  /** A mistake of the program's own; the log has it. */
  unexpected: 1,
  /** The settings have mistakes. */
  settings: 2,
  /** Discord does not take the token, or this bot as it is set up. */
  refused: 3,
  /** Discord could not be reached, or gave no sign of life for too long. */
  unreachable: 4,
  /** Threads that read articles can't be started, or the one that holds the archive ends again and again. */
  noWorkers: 5,
  /** Another program uses DATA_DIR. */
  dataDirTaken: 6,
});

/** One of `EXIT_STATUS`. */
export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];

/** Why the program can't go on: one line for the log, with the mend, and what the process ends with. */
export interface Ending {
  readonly status: ExitStatus;
  readonly message: string;
}

/** The program can't start, or can't go on: a person has to mend something, or a new start helps. */
export class EndingError extends UserError {
  readonly status: ExitStatus;

  constructor({ status, message }: Ending, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
