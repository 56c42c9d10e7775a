import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { GatewayIntentBits } from 'discord.js';
import { WebSocketServer } from 'ws';
import { startStandIn } from '../discord.ts';
import { everyonesPermissions } from '../rules/permissions.ts';
import { isFromHere } from './guard.ts';
import { openLive } from './live.ts';
import { pageSite } from './page-site.ts';
import type { SandboxOffers } from './snapshot.ts';

export interface SandboxOptions {
  /** Where the page is wanted; another port is taken where this one is busy. 0: any. */
  readonly port: number;
  /** What the page offers to try; asked for whenever a page opens. */
  readonly offers: () => SandboxOffers;
  /** The language of everybody's Discord; American English where left out. */
  readonly locale?: string;
}

/** A running sandbox: the stand-in for Discord, and a page to talk to the bot. */
export interface Sandbox {
  /** The page's address. */
  readonly url: string;
  /** What DISCORD_API is to be for the bot. */
  readonly apiBase: string;
  /** What DISCORD_TOKEN is to be for the bot. */
  readonly token: string;
  /** The port that was wanted and is in use by another program; null where the page has the wanted one. */
  readonly busyPort: number | null;
  close(): Promise<void>;
}

/** Largest message from the page: a 10 MB file in base64, and some more. */
const mostBytes = 16 * 1024 * 1024;

/** Starts both on 127.0.0.1; nothing of it is reachable from another computer. */
export async function startSandbox({
  port: wanted,
  offers,
  locale = 'en-US',
}: SandboxOptions): Promise<Sandbox> {
  const discord = await startStandIn({
    guilds: [{ name: 'Verbatim sandbox', channels: [{ name: 'general' }, { name: 'newsroom' }] }],
    botPermissions: [...everyonesPermissions, 'CreatePublicThreads', 'SendMessagesInThreads'],
    // As where the message content intent is switched on, so that threads can be tried.
    grantedIntents: GatewayIntentBits.MessageContent,
  });
  const member = discord.user('Robin', { locale });
  const administrator = discord.user('Alex', {
    permissions: ['ManageGuild', 'ManageChannels', 'ManageMessages'],
    locale,
  });
  const people = [
    { id: member.id, name: 'Robin', administrator: false },
    { id: administrator.id, name: 'Alex', administrator: true },
  ];
  const pageToken = randomBytes(24).toString('base64url');
  const live = openLive(discord, { people, offers }, pageToken);
  const server = createServer();
  const busy = !(await listen(server, wanted));
  if (busy) await listen(server, 0);
  const port = portOf(server);

  const site = await pageSite(discord.world, pageToken, port);
  server.on('request', getRequestListener(site.fetch));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes });
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    const known = request.url === '/live' && origin !== undefined && isFromHere({ host, origin }, port);
    if (!known) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    else sockets.handleUpgrade(request, socket, head, (webSocket) => live.join(webSocket));
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    apiBase: discord.apiBase,
    token: discord.token,
    busyPort: busy ? wanted : null,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await discord.close();
    },
  };
}

/** False where another program has the port. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      server.off('listening', accept);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const accept = (): void => {
      server.off('error', refuse);
      resolve(true);
    };
    server.once('error', refuse);
    server.once('listening', accept);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === 'object' && address) return address.port;
  throw new Error('the server has no port');
}
