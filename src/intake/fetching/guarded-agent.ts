import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

export interface GuardOptions {
  readonly connectMilliseconds: number;
  /** Origins (`http://127.0.0.1:4000`) that may be reached although they are on this machine. Only code can set it. */
  readonly trustedOrigins: readonly string[];
  /** How names are resolved. */
  readonly lookup?: LookupFunction;
}

/**
 * Connections to public addresses only. Every address that a name resolves to is checked before a connection is made,
 * and the address connected to is checked again after, so that neither a redirect nor a name that changes gets around it.
 */
export function guardedAgent({ connectMilliseconds, trustedOrigins, lookup }: GuardOptions): Agent {
  const trusted = new Set(trustedOrigins.map((origin) => new URL(origin).origin));
  return new Agent({
    connections: 4,
    connect: (options, callback) => {
      const { protocol, hostname, port } = options;
      const origin = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}`).origin;
      const allowed = (address: string) =>
        isPublicAddress(address) || (trusted.has(origin) && isLoopbackAddress(address));
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) && !allowed(host)) {
        callback(refusal(hostname, host), null);
        return;
      }
      const connect = buildConnector({
        timeout: connectMilliseconds,
        lookup: guardedLookup(lookup ?? systemLookup, allowed),
      });
      connect(options, (error, socket) => {
        if (error || !socket) {
          callback(error ?? new Error('no connection'), null);
          return;
        }
        const address = socket.remoteAddress ?? '';
        if (allowed(address)) callback(null, socket);
        else {
          socket.destroy();
          callback(refusal(hostname, address), null);
        }
      });
    },
  });
}

/** Resolves names and refuses those of which any address is not allowed. */
function guardedLookup(lookup: LookupFunction, allowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const found = Array.isArray(addresses) ? addresses : [];
      const [first] = found;
      const bad = found.find(({ address }) => !allowed(address));
      if (error || !first) callback(error ?? new Error(`${hostname} has no address`), '', 0);
      else if (bad) callback(refusal(hostname, bad.address), '', 0);
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(hostname: string, address: string): UserError {
  return new UserError(message('fetch.notPublic', { host: hostname, address }));
}
