import { type ArchiveHost, hostHere } from '../src/answering/archive-host.ts';
import { ARCHIVE_REQUESTS } from '../src/archive-requests.ts';
import type { Library } from '../src/library/library.ts';

/** A library as those see it who only ask it; what a test does not need of it may be left out. */
export function hostOf(library: Pick<Library, 'current'> & Partial<Library>): ArchiveHost {
  const whole = {
    reindex: () => Promise.reject(new Error('nothing is reindexed here')),
    close: async () => {},
    ...library,
  };
  return hostHere(whole, ARCHIVE_REQUESTS, { error: () => {} });
}
