import pLimit from 'p-limit';
import { type Dispatcher, request } from 'undici';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { FetchedDocument, Fetcher, FetchLimits, FetchOptions } from './fetcher.ts';
import { type GuardOptions, guardedAgent } from './guarded-agent.ts';
import { headerOf, readResponse } from './read-response.ts';

export interface FetcherOptions extends Partial<Omit<GuardOptions, 'connectMilliseconds'>> {
  readonly limits?: Partial<FetchLimits>;
  readonly userAgent?: string;
}

export const USER_AGENT = 'Verbatim/0.1 (news archive of a community; one page at a time)';
const LIMITS: FetchLimits = { redirects: 5, bytes: 20_000_000, milliseconds: 30_000, parallel: 4 };
const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, application/json;q=0.9, */*;q=0.5';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A fetcher that asks addresses of the public internet only; what `options` leaves out is standard. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const agent = guardedAgent({
    connectMilliseconds: Math.min(10_000, limits.milliseconds),
    trustedOrigins: options.trustedOrigins ?? [],
    ...(options.lookup ? { lookup: options.lookup } : {}),
  });
  const queue = pLimit(limits.parallel);
  const userAgent = options.userAgent ?? USER_AGENT;
  return {
    fetch: (address, fetchOptions = {}) =>
      queue(() => fetchDocument(address, fetchOptions, { agent, limits, userAgent })),
    close: () => agent.destroy(),
  };
}

interface Context {
  readonly agent: Dispatcher;
  readonly limits: FetchLimits;
  readonly userAgent: string;
}

async function fetchDocument(
  address: string,
  options: FetchOptions,
  context: Context,
): Promise<FetchedDocument> {
  const { agent, limits, userAgent } = context;
  const signal = AbortSignal.timeout(limits.milliseconds);
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  };
  let url = checkAddress(address, options.hosts);
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await request(url, { dispatcher: agent, method: 'GET', headers, signal });
      const location = headerOf(response, 'location');
      if (!REDIRECTS.has(response.statusCode) || location === null) {
        return await readResponse(response, url, limits);
      }
      await response.body.dump();
      if (redirects >= limits.redirects) throw new UserError(message('fetch.endless', { address }));
      url = checkAddress(location, options.hosts, url);
    }
  } catch (error) {
    throw explain(error, url, limits);
  }
}

function checkAddress(address: string, hosts: readonly string[] | undefined, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new UserError(message('fetch.noAddress', { address }));
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new UserError(message('fetch.protocol', { address: url.href }));
  }
  if (url.username || url.password) {
    throw new UserError(message('fetch.password', { host: url.host }));
  }
  if (hosts && !hosts.includes(url.host)) {
    throw new UserError(message('fetch.otherHost', { host: url.host, hosts: hosts.join(', ') }));
  }
  url.hash = '';
  return url;
}

/** What went wrong in words for a person; what is no mistake of theirs or the server's is passed on as it is. */
function explain(error: unknown, url: URL, limits: FetchLimits): unknown {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof UserError) return error.cause;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new UserError(message('fetch.tooSlow', { host: url.host, n: limits.milliseconds / 1000 }));
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return new UserError(message('fetch.failed', { host: url.host, code }));
}
