import type { Log } from './log.ts';

/** A log that says nothing, for whoever reads articles and tells of them in another way. */
export const SILENT_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
