import type { Context } from 'hono';
import { refuse } from '../rules/api-error.ts';
import type { RequestVariables } from './backend.ts';
import type { Fault, InjectedRefusal } from './faults.ts';

/**
 * Lets a request suffer a fault: `handle` does what it asks, where the fault is not that it is never looked at. Sets the answer
 * that goes out; resolves late where it is to come late.
 */
export async function spoilAnswer(
  c: Context<RequestVariables>,
  fault: Fault,
  handle: () => Promise<void>,
): Promise<void> {
  if ('status' in fault) {
    c.res = refusal(fault);
    return;
  }
  if ('cut' in fault) {
    if (fault.cut === 'after') await handle();
    c.env.incoming.socket.destroy();
    return;
  }
  await handle();
  if ('slow' in fault) await new Promise((resolve) => setTimeout(resolve, fault.slow));
  else c.res = new Response(PROXY_PAGE, { headers: { 'content-type': 'text/html' } });
}

const PROXY_PAGE = '<html><body>It works!</body></html>';

function refusal({ status, retryAfter = 0.05 }: InjectedRefusal): Response {
  if (status === 401) return Response.json(refuse('unauthorized').toBody(), { status });
  if (status !== 429) return Response.json({ message: `${status}: injected`, code: 0 }, { status });
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  const headers = { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' };
  return Response.json(body, { status, headers });
}
