import { createServer } from 'node:http';
import { isIP } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { UserError } from '../user-error.ts';
import { createReader, type ReaderOptions } from './reader.ts';

export interface ServeOptions extends Omit<ReaderOptions, 'hosts'> {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The address at which others reach the pages; its name is let in besides this machine's own. */
  readonly publicUrl: string | null;
}

export interface ServedReader {
  /** `http://127.0.0.1:3000`, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the reader. Throws a UserError where the port or the address cannot be had. */
export async function serveReader({ host, port, publicUrl, ...rest }: ServeOptions): Promise<ServedReader> {
  const app = createReader({ ...rest, hosts: allowedHosts(host, publicUrl) });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    address: `http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Where only this machine can connect, a page of another site that has its own name point at this machine (DNS rebinding) is refused;
 * where others can, any name may be right.
 */
function allowedHosts(host: string, publicUrl: string | null): string[] | null {
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) return null;
  const known = ['127.0.0.1', 'localhost', '[::1]'];
  return publicUrl === null ? known : [...known, new URL(publicUrl).hostname];
}

function cannotListen(error: Error & { code?: string }, host: string, port: number): UserError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken by another program; set PORT to a free one`,
    EACCES: `this program may not use port ${port}; set PORT to one above 1023`,
    EADDRNOTAVAIL: `this machine has no address ${host}; set HOST to one that it has`,
    ENOTFOUND: `${host} is no known name; set HOST to an address of this machine`,
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new UserError(`The reader's pages cannot be served: ${reason}, or READER=false to go without.`, {
    cause: error,
  });
}
