import { isPublicAddress } from '../intake/fetching/public-address.ts';
import { type Check, mend, note, ok } from './check.ts';

const MAX_WAIT_MS = 5_000;
const LOCAL = /^(?:localhost|.*\.(?:local|lan|internal|home\.arpa))$/i;

/** Whether citations can lead to PUBLIC_URL, as far as that can be told from here. */
export async function checkPublicUrl(publicUrl: string | undefined, isReaderOn: boolean): Promise<Check> {
  const name = 'Public URL';
  if (publicUrl === undefined)
    return note(
      name,
      'PUBLIC_URL is not set: articles without an address of their own have no link, but a button that shows the paragraph.',
    );
  if (!isReaderOn) return note(name, 'READER=false: the pages are switched off, and PUBLIC_URL is not used.');
  const { hostname } = new URL(publicUrl);
  const isAddress = /^[\d.]+$|^\[/.test(hostname);
  if (LOCAL.test(hostname) || (isAddress && !isPublicAddress(hostname)))
    return mend(
      name,
      `${publicUrl} leads to this machine or its network only: others can’t open it. Give the address at which they reach it.`,
    );
  try {
    const { status } = await fetch(`${publicUrl}/healthz`, { signal: AbortSignal.timeout(MAX_WAIT_MS) });
    if (status === 200 || status === 503)
      return ok(name, `${publicUrl} is answered by Verbatim (seen from this machine)`);
    return mend(
      name,
      `${publicUrl}/healthz answers with status ${status}: is the proxy in front of it set up for ${hostname}?`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return mend(
      name,
      `${publicUrl} can’t be reached from this machine (${reason}). Start the bot, and look at its proxy and name.`,
    );
  }
}
