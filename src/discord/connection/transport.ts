import { STATUS_CODES } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { RESTOptions, ResponseLike } from 'discord.js';
import { Agent, request } from 'undici';
import { isCallback, retryRule, type SentRequest, wasNeverSent } from './retry-rule.ts';

/** How requests reach Discord. */
export interface Transport {
  /** For discord.js' REST client. */
  readonly makeRequest: RESTOptions['makeRequest'];
  close(): Promise<void>;
}

export interface TransportOptions {
  /** Told each time that Discord does not take the token of a request. */
  readonly onRefusedToken: () => void;
}

/** Discord answered, but with something else than its JSON: a proxy or a portal stands in between. */
export class GarbledAnswerError extends Error {
  override readonly name = 'GarbledAnswerError';
}

/** Connections at once; each carries one request at a time, and is kept for the next. */
const MAX_CONNECTIONS = 128;
/** A first answer has three seconds in all: one try must leave time for another. */
const MAX_CALLBACK_MS = 1400;
const MAX_REQUEST_MS = 12_000;
const RETRY_AFTER_MS = 50;

/** A response that is read to its end. */
interface Answered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Opens pooled connections to Discord. What failed on the way is sent once more where that is safe (see `retryRule`), and an answer that is no
 * JSON is an error, so that nothing takes it for a message.
 */
export function createTransport({ onRefusedToken }: TransportOptions): Transport {
  const agent = new Agent({
    connections: MAX_CONNECTIONS,
    pipelining: 1,
    connect: { timeout: MAX_CALLBACK_MS },
    keepAliveTimeout: 30_000,
  });
  const send = async (url: string, init: Prepared): Promise<Answered> => {
    const wait = isCallback(url) ? MAX_CALLBACK_MS : MAX_REQUEST_MS;
    const response = await request(url, {
      ...init,
      dispatcher: agent,
      headersTimeout: wait,
      bodyTimeout: wait,
    });
    const bytes = new Uint8Array(await response.body.arrayBuffer());
    return { status: response.statusCode, headers: namedOnce(response.headers), bytes };
  };
  return {
    makeRequest: async (url, init) => {
      const prepared = await prepare(init);
      const sent = { method: prepared.method, path: new URL(url).pathname, body: prepared.text };
      const answered = await sendSafely(() => send(url, prepared), sent, prepared.signal);
      if (answered.status === 401 && 'Authorization' in prepared.headers) onRefusedToken();
      return toResponse(answered);
    },
    close: () => agent.destroy(),
  };
}

/** Sends; and once more where the answer is lost or garbled and the rule allows it. */
async function sendSafely(
  send: () => Promise<Answered>,
  sent: SentRequest,
  signal: AbortSignal | undefined,
): Promise<Answered> {
  const rule = retryRule(sent);
  try {
    return checked(await send());
  } catch (error) {
    if (signal?.aborted || (rule.after === 'never' && !wasNeverSent(error))) throw error;
    await delay(RETRY_AFTER_MS);
    const again = checked(await send());
    return rule.doneCodes.includes(codeIn(again)) ? { ...again, status: 204 } : again;
  }
}

/** The answer itself. Throws a `GarbledAnswerError` where it says that all is well and is no JSON. */
function checked(answered: Answered): Answered {
  const { status, bytes } = answered;
  if (status < 200 || status >= 300 || bytes.length === 0) return answered;
  try {
    JSON.parse(textOf(bytes));
    return answered;
  } catch (cause) {
    throw new GarbledAnswerError(`Discord's answer (status ${status}) is no JSON`, { cause });
  }
}

/** Discord's error code in an answer; 0 where there is none. */
function codeIn({ status, bytes }: Answered): number {
  if (status < 400) return 0;
  return Number(/"code"\s*:\s*(\d+)/.exec(textOf(bytes))?.[1] ?? 0);
}

/** The answer in the form that discord.js reads; what is JSON says so. */
function toResponse({ status, headers, bytes }: Answered): ResponseLike {
  const isJson = status !== 204 && bytes.length > 0 && status < 300;
  const text = () => textOf(bytes);
  return {
    body: null,
    bodyUsed: false,
    headers: new Headers({ ...headers, ...(isJson && { 'content-type': 'application/json' }) }),
    ok: status >= 200 && status < 300,
    status,
    statusText: STATUS_CODES[status] ?? '',
    arrayBuffer: async () => bytes.buffer,
    json: async () => JSON.parse(text()),
    text: async () => text(),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function namedOnce(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(named);
}

interface Prepared {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | null;
  /** The body where it is text. */
  readonly text: string | null;
  readonly signal: AbortSignal | undefined;
}

/** Reads a request's body to its end, so that it can be sent twice. */
async function prepare(init: Parameters<RESTOptions['makeRequest']>[1]): Promise<Prepared> {
  const headers = Object.fromEntries(Object.entries(init.headers ?? {}).map(([k, v]) => [k, String(v)]));
  const method = (init.method ?? 'GET') as Prepared['method'];
  const signal = init.signal ?? undefined;
  const { body = null } = init;
  if (body === null || typeof body === 'string') return { method, headers, body, text: body, signal };
  const encoded = new Response(body as BodyInit);
  const type = encoded.headers.get('content-type');
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  return {
    method,
    headers: { ...headers, ...(type !== null && { 'content-type': type }) },
    body: bytes,
    text: null,
    signal,
  };
}
