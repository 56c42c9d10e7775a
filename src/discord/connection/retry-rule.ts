/** A request to Discord, as far as it matters for sending it again. */
export interface SentRequest {
  readonly method: string;
  /** Path without host; with or without the version in front. */
  readonly path: string;
  /** JSON as text; null where there is none, or where files come along. */
  readonly body: string | null;
}

/**
 * What happens after the answer to a request was lost: it may have been done.
 * `again`: sent once more, since twice does the same as once. `unless done`: the same, and Discord's error for "done already" counts as done.
 * `never`: it could be done twice.
 */
export interface RetryRule {
  readonly after: 'again' | 'unless done' | 'never';
  /** Discord's error codes that mean that the first try was done. */
  readonly doneCodes: readonly number[];
}

/** Interaction has already been acknowledged. */
const ALREADY_ACKNOWLEDGED = 40060;
const UNKNOWN_MESSAGE = 10008;

/** Decides by method and path; a message is safe to send again where it carries a nonce that Discord enforces. */
export function retryRule({ method, path, body }: SentRequest): RetryRule {
  if (method === 'DELETE') return { after: 'unless done', doneCodes: [UNKNOWN_MESSAGE] };
  if (method !== 'POST') return { after: 'again', doneCodes: [] };
  if (isCallback(path)) return { after: 'unless done', doneCodes: [ALREADY_ACKNOWLEDGED] };
  const hasNonce = body?.includes('"enforce_nonce":true') ?? false;
  return { after: hasNonce ? 'again' : 'never', doneCodes: [] };
}

/** True for the first answer to an interaction. */
export function isCallback(path: string): boolean {
  return /\/interactions\/\d+\/[^/]+\/callback/.test(path);
}

const NEVER_SENT = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'],
  'UND_ERR_CONNECT_TIMEOUT',
];

/** True where no connection came about, so that nothing can have been done. */
export function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NEVER_SENT.includes(String(error.code));
}
