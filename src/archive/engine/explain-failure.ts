import { EngineError } from './engine.ts';

/** What an answer of the engine with an error status means. `cause` is its type and reason, as the engine words them. */
export function explainStatus(status: number, body: unknown): EngineError {
  const cause = causeOf(body);
  const said = cause === '' ? `status ${status}` : `status ${status}: ${cause}`;
  if (status === 401 || (status === 403 && /security|no permissions|forbidden|not authorized/i.test(cause)))
    return new EngineError(
      'forbidden',
      `The search engine refuses this program (${said}). Check ENGINE_USER and ENGINE_PASSWORD, or the keys of AWS.`,
    );
  if (/flood-stage|read-only-allow-delete|cluster_block_exception.*FORBIDDEN\/12|no space|disk/i.test(cause))
    return new EngineError(
      'full',
      `The search engine's disk is full, so it takes nothing new (${said}). Give it room; what it holds can be asked meanwhile.`,
    );
  if (status === 429 || /circuit_breaking|rejected_execution/.test(cause))
    return new EngineError('slow', `The search engine has too much to do (${said}).`);
  if (status >= 500)
    return new EngineError(
      'red',
      `The search engine can't reach all that it holds (${said}). Look at GET /_cluster/health; where shards are lost for good, delete the index: it is filled anew from the folder.`,
    );
  return new EngineError('refused', `The search engine did not do what was asked (${said}).`);
}

/** What it means that there was no answer; `error` is as the system or the client words it. */
export function explainSilence(error: unknown, address: string): EngineError {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/timeout/i.test(words))
    return new EngineError('slow', `The search engine at ${address} did not answer in time.`, {
      cause: error,
    });
  if (/certificate|self-signed|SSL|TLS/i.test(words))
    return new EngineError(
      'away',
      `The search engine at ${address} has a certificate that is not trusted (${clip(words)}). Set NODE_EXTRA_CA_CERTS to the file of whoever signed it.`,
      { cause: error },
    );
  return new EngineError(
    'away',
    `The search engine at ${address} can't be reached (${clip(words)}). Check ENGINE_URL, and that it runs.`,
    { cause: error },
  );
}

/** Type and reason of an error as the engine words it, with what it was caused by; empty where it says nothing. */
export function causeOf(body: unknown): string {
  const error = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : undefined;
  if (typeof error === 'string') return clip(error);
  if (typeof error !== 'object' || error === null) return '';
  const roots: unknown = Reflect.get(error, 'root_cause');
  const [root] = Array.isArray(roots) ? roots : [];
  return clip([...new Set([error, root].flatMap(wordsOf))].join('; '));
}

function wordsOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const [type, reason]: unknown[] = [Reflect.get(error, 'type'), Reflect.get(error, 'reason')];
  return [`${String(type ?? '')} ${typeof reason === 'string' ? reason : ''}`.trim()];
}

const MAX_CAUSE_CHARACTERS = 300;

function clip(words: string): string {
  return words.length > MAX_CAUSE_CHARACTERS ? `${words.slice(0, MAX_CAUSE_CHARACTERS)} …` : words;
}
