import { UserError } from '../../user-error.ts';
import { type Engine, EngineError, type EngineRequest } from './engine.ts';
import { explainSilence, explainStatus } from './explain-failure.ts';

/** Where a search engine is, and who asks it. */
export interface EngineAddress {
  /** One or several nodes of one cluster. */
  readonly nodes: readonly string[];
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Where requests are signed for Amazon OpenSearch Service: its region. */
  readonly awsRegion?: string | undefined;
}

/** A question waits for 30 s in all, and asks the engine several times. */
const TIMEOUT_MS = 6_000;
const MAX_RETRIES = 2;
const PACKAGE = '@opensearch-project/opensearch';

/**
 * Opens the official client, which is loaded only here: it is an optional dependency. Rejects with a UserError where it is not installed. Whether
 * the engine is there shows with the first request.
 */
export async function connectEngine(address: EngineAddress): Promise<Engine> {
  const { nodes, user, password } = address;
  const { Client } = await import('@opensearch-project/opensearch').catch((error: unknown) => {
    throw new UserError(`ENGINE_URL is set, but ${PACKAGE} is not installed: npm install ${PACKAGE}`, {
      cause: error,
    });
  });
  const client = new Client({
    nodes: [...nodes],
    requestTimeout: TIMEOUT_MS,
    maxRetries: MAX_RETRIES,
    ...(user !== undefined && { auth: { username: user, password: password ?? '' } }),
    ...(address.awsRegion !== undefined && (await signed(address.awsRegion))),
  });
  const shown = nodes.join(', ');
  return {
    request: async ({ method, path, query = {}, body, lines, allowed = [], timeoutMs = TIMEOUT_MS }) => {
      const asked = { method, path, querystring: query, ...(body && { body }), ...asBulk(lines) };
      const options = { requestTimeout: timeoutMs, ignore: [...allowed] };
      try {
        const { statusCode, body: told } = await client.transport.request(asked, options);
        return { status: statusCode ?? 0, body: told };
      } catch (error) {
        throw toEngineError(error, shown);
      }
    },
    close: () => client.close(),
  };
}

function asBulk(lines: EngineRequest['lines']): { readonly bulkBody?: string } {
  return lines ? { bulkBody: lines.map((line) => `${JSON.stringify(line)}\n`).join('') } : {};
}

function toEngineError(error: unknown, address: string): EngineError {
  const status: unknown = typeof error === 'object' && error !== null && Reflect.get(error, 'statusCode');
  if (typeof status !== 'number') return explainSilence(error, address);
  const body: unknown = Reflect.get(Object(error), 'body');
  return explainStatus(status, body);
}

/** The keys are taken from the environment at each request, under the names that AWS gives them. */
async function signed(region: string) {
  const { AwsSigv4Signer } = await import('@opensearch-project/opensearch/aws-v3');
  return AwsSigv4Signer({
    region,
    service: 'es',
    getCredentials: () => {
      const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
      if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
        return Promise.reject(
          new EngineError(
            'forbidden',
            'ENGINE_AWS_REGION is set without AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: requests can’t be signed.',
          ),
        );
      return Promise.resolve({
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
      });
    },
  });
}
