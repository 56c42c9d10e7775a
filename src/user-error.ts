/** Something the person can mend. Its message is for them: what is wrong, and how to put it right. No stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The environment has mistakes; the message names every one of them, with its mend, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
