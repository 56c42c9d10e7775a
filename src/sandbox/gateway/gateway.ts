import { GatewayIntentBits } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Audience, announce } from './announce.ts';
import { type GatewaySession, shardOf } from './gateway-session.ts';
import { type GatewayOptions, type Handshake, openHandshake } from './handshake.ts';

/** Discord's side of the gateway: one bot, by one connection or several shards. */
export interface Gateway extends Audience {
  /** True while a bot is connected, by every shard of it, and told of events. */
  connected(): boolean;
  /** Cuts the last connection that was made without a word, as a network does. */
  drop(): void;
  /** Op 7: asks the bot to reconnect and resume. */
  askToReconnect(): void;
  /** Op 9: ends the session; the bot has to identify anew unless it may resume. */
  invalidateSession(resumable: boolean): void;
  /** Hangs up with one of Discord's close codes. */
  hangUp(code: number): void;
  /** Sends a frame as it is, be it no JSON at all. */
  sendRaw(frame: string): void;
  /** From now on (or no longer) takes what comes without a word: no heartbeat is acknowledged, no new connection greeted. With a shard's number its connection alone does. */
  fallSilent(isSilent: boolean, shard?: number): void;
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
  const handshake = openHandshake(options);
  let lastSocket: WebSocket | undefined;
  /** True for all connections, a shard's number for its own. */
  let silent: boolean | number = false;

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
      if (silent === true || (silent !== false && silent === session?.shard.id)) return;
      session = answerFrame(handshake, socket, String(raw), session);
    });
    if (silent !== true)
      socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatInterval } }));
  }

  const gateway: Gateway = {
    dispatch(type, payload, intent = 0) {
      const guildId = guildIn(type, payload);
      for (const session of handshake.sessions.values()) {
        const { shard, intents } = session;
        const hears = intent === 0 || (intents & intent) !== 0;
        if (hears && shard.id === shardOf(guildId, shard.count)) session.send(type, payload);
      }
    },
    hasContentIntent: () =>
      [...handshake.sessions.values()].some(
        ({ intents }) => (intents & GatewayIntentBits.MessageContent) !== 0,
      ),
    connected: () => {
      const sessions = [...handshake.sessions.values()];
      const isWhole = sessions.length > 0 && sessions.every(({ shard }) => shard.count <= sessions.length);
      return isWhole && sessions.every((session) => session.attached());
    },
    drop: () => lastSocket?.terminate(),
    askToReconnect: () => lastSocket?.send(JSON.stringify({ op: 7, d: null })),
    invalidateSession(resumable) {
      // What happens from here on is kept for the bot's return, not sent to a connection that is void.
      for (const session of handshake.sessions.values()) {
        if (!lastSocket || !session.detach(lastSocket)) continue;
        if (!resumable) session.end();
      }
      lastSocket?.send(JSON.stringify({ op: 9, d: resumable }));
    },
    hangUp: (code) => lastSocket?.close(code),
    sendRaw: (frame) => lastSocket?.send(frame),
    fallSilent: (isSilent, shard) => {
      silent = isSilent && (shard ?? true);
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
  announce(world, gateway);
  return gateway;
}

/** Answers what the bot sends; gives the session that its socket has from then on. */
function answerFrame(
  handshake: Handshake,
  socket: WebSocket,
  raw: string,
  session: GatewaySession | undefined,
): GatewaySession | undefined {
  const frame = readFrame(raw);
  if (frame?.op === 2) return handshake.identify(socket, frame.d, session);
  if (frame?.op === 6) return handshake.resume(socket, frame.d);
  if (!frame) socket.close(4002, 'Decode error');
  else if (frame.op === 1) socket.send(JSON.stringify({ op: 11, d: null }));
  else if (frame.op === 3 || frame.op === 4) return session;
  else if (!session) socket.close(4003, 'Not authenticated');
  else if (frame.op !== 8) socket.close(4001, 'Unknown opcode');
  return session;
}

/** The server that an event is of; null for what happens between two people. */
function guildIn(type: string, payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const key = type.startsWith('GUILD_') ? 'id' : 'guild_id';
  const id: unknown = key in payload ? Reflect.get(payload, key) : null;
  return typeof id === 'string' ? id : null;
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
