import { createRequire } from 'node:module';
import { USER_AGENT } from '../fetching/fetch-document.ts';
import { type Fetcher, StatusError } from '../fetching/fetcher.ts';

/** Whether a site lets programs read a page. */
export interface Robots {
  allows(url: string): Promise<boolean>;
}

const KEEP_MILLISECONDS = 24 * 3600 * 1000;
const MAX_SITES = 500;
/** So much of a robots.txt has to be read (RFC 9309, 2.5); no more is kept, of which a site could send any amount. */
const MAX_BYTES = 500 * 1024;

/** The package's types describe a default export that its CommonJS module has not. */
const parseRobots: (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined } = createRequire(import.meta.url)(
  'robots-parser',
);

/**
 * Reads sites' robots.txt, each at most once a day (RFC 9309): where there is none all is allowed, where it can't be
 * had nothing is.
 */
export function createRobots(fetcher: Fetcher, now: () => number = Date.now): Robots {
  const rules = new Map<string, { readonly until: number; readonly text: Promise<string | null> }>();
  const load = async (address: string): Promise<string | null> => {
    try {
      const { bytes } = await fetcher.fetch(address);
      return Buffer.from(bytes.subarray(0, MAX_BYTES)).toString('utf8');
    } catch (error) {
      return error instanceof StatusError && error.status >= 400 && error.status < 500 ? '' : null;
    }
  };
  return {
    allows: async (url) => {
      const address = new URL('/robots.txt', url).href;
      const known = rules.get(address);
      const entry =
        known && known.until > now() ? known : { until: now() + KEEP_MILLISECONDS, text: load(address) };
      if (rules.size >= MAX_SITES && !known) rules.clear();
      rules.set(address, entry);
      const text = await entry.text;
      if (text === null) {
        rules.delete(address);
        return false;
      }
      return parseRobots(address, text).isAllowed(url, USER_AGENT) !== false;
    },
  };
}
