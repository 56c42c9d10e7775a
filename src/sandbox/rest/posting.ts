import { generateKeyPairSync, sign } from 'node:crypto';
import type { World } from '../world/world.ts';

/** Discord's side of commands over HTTP: it posts them, signed, to an address of the application's. */
export interface SignedPosting {
  /** The application's key: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Where it posts; null where it tells the gateway. */
  readonly endpoint: string | null;
  /** Posts there from now on, if whoever is there proves that it looks at signatures; false where it does not. */
  tryEndpoint(endpoint: string): Promise<boolean>;
  post(interaction: Readonly<Record<string, unknown>>): Promise<void>;
}

const PING = JSON.stringify({ id: '1', type: 1, version: 1 });

/** Nothing is posted before an address was tried. */
export function openPosting(world: World): SignedPosting {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  let endpoint: string | null = null;
  const send = (url: string, body: string, signed = body): Promise<Response> => {
    const timestamp = String(Math.floor(world.clock.now() / 1000));
    const signature = sign(null, Buffer.from(timestamp + signed), privateKey).toString('hex');
    const headers = {
      'content-type': 'application/json',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': timestamp,
    };
    return fetch(url, { method: 'POST', headers, body });
  };
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    get endpoint() {
      return endpoint;
    },
    async tryEndpoint(url) {
      try {
        const [right, wrong] = await Promise.all([send(url, PING), send(url, PING, 'something else')]);
        const pong = right.status === 200 ? await right.json() : null;
        if (JSON.stringify(pong) !== '{"type":1}' || wrong.status !== 401) return false;
        endpoint = url;
        world.events.emit('connected');
        return true;
      } catch {
        return false;
      }
    },
    async post(interaction) {
      const status = await send(endpoint ?? '', JSON.stringify(interaction)).then(
        (response) => response.status,
        () => 0,
      );
      if (status !== 202) world.violate('posted interaction', `was answered with ${status}, not with 202`);
    },
  };
}
