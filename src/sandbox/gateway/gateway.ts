import type { Server } from 'node:http';
import { GatewayIntentBits } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { type Audience, announce } from './announce.ts';
import { type GatewaySession, openSession } from './gateway-session.ts';

/** Intents that Discord grants only where they are switched on in the developer portal. */
const privileged =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const everyIntent = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

export interface GatewayOptions {
  readonly world: World;
  readonly server: Server;
  readonly token: string;
  /** The application's id in READY. */
  readonly applicationId: string;
  /** Privileged intents that are switched on. */
  readonly grantedIntents: number;
  /** The address that READY names for resuming. */
  readonly address: () => string;
  /** How often the bot is asked for a sign of life, in milliseconds; Discord's 41.25 s where left out. */
  readonly heartbeatInterval?: number | undefined;
}

/** Discord's side of the gateway: one bot, one shard. */
export interface Gateway extends Audience {
  /** True while a bot is connected and told of events. */
  connected(): boolean;
  /** Cuts the connection without a word, as a network does. */
  drop(): void;
  /** Op 7: asks the bot to reconnect and resume. */
  askToReconnect(): void;
  /** Op 9: ends the session; the bot has to identify anew unless it may resume. */
  invalidateSession(resumable: boolean): void;
  /** Hangs up with one of Discord's close codes. */
  hangUp(code: number): void;
  /** Sends a frame as it is, be it no JSON at all. */
  sendRaw(frame: string): void;
  /** From now on (or no longer) takes what comes without a word: no heartbeat is acknowledged, no new connection greeted. */
  fallSilent(isSilent: boolean): void;
  close(): void;
}

interface Frame {
  readonly op: number;
  readonly d: unknown;
}

/** Serves `/gateway` on the server that also serves the REST API. */
export function openGateway(options: GatewayOptions): Gateway {
  const { world, server, heartbeatInterval = 41_250 } = options;
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  let current: GatewaySession | undefined;
  let lastSocket: WebSocket | undefined;
  let silent = false;

  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (webSocket) => greet(webSocket));
  });

  function greet(socket: WebSocket): void {
    lastSocket = socket;
    let session: GatewaySession | undefined;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      session?.detach(socket);
      world.events.emit('disconnected');
    });
    socket.on('message', (raw) => {
      if (silent) return;
      const frame = readFrame(String(raw));
      if (!frame) socket.close(4002, 'Decode error');
      else if (frame.op === 1) socket.send(JSON.stringify({ op: 11, d: null }));
      else if (frame.op === 2) session = identify(socket, asObject(frame.d), session);
      else if (frame.op === 6) session = resume(socket, asObject(frame.d));
      else if (frame.op === 3 || frame.op === 4) return;
      else if (!session) socket.close(4003, 'Not authenticated');
      else if (frame.op !== 8) socket.close(4001, 'Unknown opcode');
    });
    if (!silent) socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatInterval } }));
  }

  function identify(
    socket: WebSocket,
    data: Record<string, unknown>,
    known?: GatewaySession,
  ): GatewaySession | undefined {
    const close = (code: number, reason: string): undefined => {
      world.violate('gateway', `${code} ${reason}`);
      socket.close(code, reason);
    };
    if (known) return close(4005, 'Already authenticated');
    if (data['token'] !== options.token) return close(4004, 'Authentication failed');
    const intents = Number(data['intents']);
    if (!Number.isInteger(intents) || (intents & ~everyIntent) !== 0) return close(4013, 'Invalid intent(s)');
    if ((intents & privileged & ~options.grantedIntents) !== 0) return close(4014, 'Disallowed intent(s)');
    current?.end();
    const session = openSession(world.nextId(), intents);
    sessions.set(session.id, session);
    current = session;
    session.attach(socket);
    const guilds = [...world.guilds.values()];
    session.send('READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: options.address(),
      shard: [0, 1],
      application: { id: options.applicationId, flags: 0 },
      private_channels: [],
    });
    if (intents & GatewayIntentBits.Guilds) {
      for (const guild of guilds) session.send('GUILD_CREATE', guildPayload(world, guild));
    }
    world.events.emit('connected');
    return session;
  }

  function resume(socket: WebSocket, data: Record<string, unknown>): GatewaySession | undefined {
    const session = sessions.get(String(data['session_id']));
    if (data['token'] !== options.token || !session || !session.replay(socket, Number(data['seq']))) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return undefined;
    }
    current = session;
    world.events.emit('connected');
    return session;
  }

  const gateway: Gateway = {
    dispatch(type, payload, intent = 0) {
      if (current && (intent === 0 || (current.intents & intent) !== 0)) current.send(type, payload);
    },
    hasContentIntent: () => ((current?.intents ?? 0) & GatewayIntentBits.MessageContent) !== 0,
    connected: () => current?.attached() ?? false,
    drop: () => lastSocket?.terminate(),
    askToReconnect: () => lastSocket?.send(JSON.stringify({ op: 7, d: null })),
    invalidateSession(resumable) {
      // What happens from here on is kept for the bot's return, not sent to a connection that is void.
      if (lastSocket) current?.detach(lastSocket);
      if (!resumable) current?.end();
      lastSocket?.send(JSON.stringify({ op: 9, d: resumable }));
    },
    hangUp: (code) => lastSocket?.close(code),
    sendRaw: (frame) => lastSocket?.send(frame),
    fallSilent: (isSilent) => {
      silent = isSilent;
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
  announce(world, gateway);
  return gateway;
}

function readFrame(raw: string): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(raw);
    if (typeof frame !== 'object' || frame === null || !('op' in frame)) return undefined;
    return { op: Number(frame.op), d: 'd' in frame ? frame.d : null };
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
