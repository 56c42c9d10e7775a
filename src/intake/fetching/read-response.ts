import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { type FetchedDocument, type FetchLimits, StatusError } from './fetcher.ts';

/** The document in a response, unpacked. Throws a `UserError` where there is none, or more than `limits.bytes` before or after unpacking. */
export async function readResponse(
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

function tooLarge(url: URL, limits: FetchLimits): UserError {
  return new UserError(message('fetch.tooLarge', { host: url.host, n: Math.round(limits.bytes / 1e5) / 10 }));
}

/** A header by its name in small letters; the first where there are several, null where there is none. */
export function headerOf(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
