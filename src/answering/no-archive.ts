import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import type { ArchiveHost } from './archive-host.ts';

/** What a place has that has no corpus: nothing can be asked of it. */
export const NO_ARCHIVE: ArchiveHost = Object.freeze({
  status: () => null,
  ask: async () => null,
  reindex: () => Promise.reject(new UserError(message('corpora.none'))),
  close: async () => {},
});
