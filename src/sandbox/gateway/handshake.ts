import type { Server } from 'node:http';
import { GatewayIntentBits } from 'discord.js';
import type { WebSocket } from 'ws';
import { guildPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
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

/** How a bot becomes known: by its token and intents, or by a session that it had. */
export interface Handshake {
  /** The session of the bot that is connected, or was last. */
  readonly current: GatewaySession | undefined;
  /** Op 2. Undefined where the bot is hung up on; `known` is the session that the socket has already. */
  identify(socket: WebSocket, data: unknown, known: GatewaySession | undefined): GatewaySession | undefined;
  /** Op 6. Undefined where the bot has to identify anew. */
  resume(socket: WebSocket, data: unknown): GatewaySession | undefined;
}

/** No bot is known yet. */
export function openHandshake(options: GatewayOptions): Handshake {
  const { world } = options;
  const sessions = new Map<string, GatewaySession>();
  let current: GatewaySession | undefined;
  return {
    get current() {
      return current;
    },
    identify: (socket, given, known) => {
      const data = asObject(given);
      const fault = known ? ALREADY : faultOf(data, options);
      if (fault) {
        const [code, reason] = fault;
        world.violate('gateway', `${code} ${reason}`);
        socket.close(code, reason);
        return undefined;
      }
      current?.end();
      current = openSession(world.nextId(), Number(data['intents']));
      sessions.set(current.id, current);
      current.attach(socket);
      welcome(current, options);
      world.events.emit('connected');
      return current;
    },
    resume: (socket, given) => {
      const data = asObject(given);
      const session = sessions.get(String(data['session_id']));
      if (data['token'] !== options.token || !session?.replay(socket, Number(data['seq']))) {
        socket.send(JSON.stringify({ op: 9, d: false }));
        return undefined;
      }
      current = session;
      world.events.emit('connected');
      return session;
    },
  };
}

/** A close code, and what Discord says with it. */
type Fault = readonly [number, string];

const ALREADY: Fault = [4005, 'Already authenticated'];

function faultOf(data: Record<string, unknown>, { token, grantedIntents }: GatewayOptions): Fault | null {
  if (data['token'] !== token) return [4004, 'Authentication failed'];
  const intents = Number(data['intents']);
  if (!Number.isInteger(intents) || (intents & ~everyIntent) !== 0) return [4013, 'Invalid intent(s)'];
  return (intents & privileged & ~grantedIntents) === 0 ? null : [4014, 'Disallowed intent(s)'];
}

/** READY, and the servers that the bot is in. */
function welcome(session: GatewaySession, { world, address, applicationId }: GatewayOptions): void {
  const guilds = [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));
  session.send('READY', {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: address(),
    shard: [0, 1],
    application: { id: applicationId, flags: 0 },
    private_channels: [],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) session.send('GUILD_CREATE', guildPayload(world, guild));
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
