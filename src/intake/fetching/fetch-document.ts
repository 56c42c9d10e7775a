import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import pLimit from 'p-limit';
import { type Dispatcher, request } from 'undici';
import { UserError } from '../../user-error.ts';
import { type Message, message } from '../../words/catalogue.ts';
import { type GuardOptions, guardedAgent } from './guarded-agent.ts';

/** What an address gave. */
export interface FetchedDocument {
  /** The address it came from in the end, after redirects. */
  readonly url: string;
  /** True where the server says that nothing changed since the version asked about; `bytes` are empty then. */
  readonly unchanged: boolean;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; empty where the server does not say. */
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchOptions {
  /** What is known already: the server may answer that it is still so. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Only these hosts may be asked, at redirects too. */
  readonly hosts?: readonly string[];
}

export interface FetchLimits {
  readonly redirects: number;
  /** Of a document, before and after decompression. */
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  readonly parallel: number;
}

export interface FetcherOptions extends Partial<Omit<GuardOptions, 'connectMilliseconds'>> {
  readonly limits?: Partial<FetchLimits>;
  readonly userAgent?: string;
}

/** Fetches documents of strangers, within limits and from the public internet only. */
export interface Fetcher {
  /** Throws a `UserError` that says what was refused or failed, and why. */
  fetch(address: string, options?: FetchOptions): Promise<FetchedDocument>;
  close(): Promise<void>;
}

/** The server answered that there is no document. */
export class StatusError extends UserError {
  readonly status: number;

  constructor(what: Message, status: number) {
    super(what);
    this.status = status;
  }
}

export const USER_AGENT = 'Verbatim/0.1 (news archive of a community; one page at a time)';
const LIMITS: FetchLimits = { redirects: 5, bytes: 20_000_000, milliseconds: 30_000, parallel: 4 };
const ACCEPT = 'text/html, application/xhtml+xml, application/pdf;q=0.9, application/json;q=0.9, */*;q=0.5';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

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

async function readResponse(
  response: Dispatcher.ResponseData,
  url: URL,
  limits: FetchLimits,
): Promise<FetchedDocument> {
  const found = {
    url: url.href,
    contentType: (headerOf(response, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    etag: headerOf(response, 'etag'),
    lastModified: headerOf(response, 'last-modified'),
  };
  if (response.statusCode === 304) {
    await response.body.dump();
    return { ...found, unchanged: true, bytes: new Uint8Array() };
  }
  if (response.statusCode !== 200) {
    await response.body.dump();
    throw new StatusError(
      message('fetch.status', { host: url.host, n: response.statusCode }),
      response.statusCode,
    );
  }
  if (Number(headerOf(response, 'content-length') ?? 0) > limits.bytes) {
    response.body.destroy();
    throw tooLarge(url, limits);
  }
  return { ...found, unchanged: false, bytes: await readBody(response, url, limits) };
}

async function readBody(
  response: Dispatcher.ResponseData,
  url: URL,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const counter = () => {
    let size = 0;
    return (chunk: Uint8Array): boolean => {
      size += chunk.length;
      return size > limits.bytes;
    };
  };
  const packedTooMuch = counter();
  const unpackedTooMuch = counter();
  const packed = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) =>
      packedTooMuch(chunk) ? done(tooLarge(url, limits)) : done(null, chunk),
  });
  const unpacked = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk);
      done(unpackedTooMuch(chunk) ? tooLarge(url, limits) : null);
    },
  });
  await pipeline([response.body, packed, ...decoders(response), unpacked]);
  return Buffer.concat(chunks);
}

function decoders(response: Dispatcher.ResponseData): NodeJS.ReadWriteStream[] {
  const names = (headerOf(response, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean);
  if (names.length > 2) throw new UserError(message('fetch.compressedTwice'));
  return names.reverse().flatMap((name) => {
    if (name === 'gzip' || name === 'x-gzip') return [createGunzip()];
    if (name === 'deflate') return [createInflate()];
    if (name === 'br') return [createBrotliDecompress()];
    if (name === 'identity') return [];
    throw new UserError(message('fetch.compressedUnknown', { name }));
  });
}

function headerOf(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function tooLarge(url: URL, limits: FetchLimits): UserError {
  return new UserError(message('fetch.tooLarge', { host: url.host, n: Math.round(limits.bytes / 1e5) / 10 }));
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
