import type { Server } from 'node:http';
import { GatewayIntentBits } from 'discord.js';
import type { WebSocket } from 'ws';
import { guildPayload } from '../world/payloads.ts';
import type { World } from '../world/world.ts';
import { type GatewaySession, openSession, type Shard, shardOf } from './gateway-session.ts';

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
  /** How many connections the bot is to share its servers between; one where left out. */
  readonly shards?: number | undefined;
}

/** How a bot becomes known: by its token and intents, or by a session that it had. */
export interface Handshake {
  /** The sessions that the bot has, or had last: one a shard, by its number. */
  readonly sessions: ReadonlyMap<number, GatewaySession>;
  /** Op 2. Undefined where the bot is hung up on; `before` is the session that the socket has already. */
  identify(socket: WebSocket, data: unknown, before: GatewaySession | undefined): GatewaySession | undefined;
  /** Op 6. Undefined where the bot has to identify anew. */
  resume(socket: WebSocket, data: unknown): GatewaySession | undefined;
}

/** No bot is known yet. */
export function openHandshake(options: GatewayOptions): Handshake {
  const { world } = options;
  const known = new Map<string, GatewaySession>();
  const sessions = new Map<number, GatewaySession>();
  return {
    sessions,
    identify: (socket, given, before) => {
      const data = asObject(given);
      const fault = before ? ALREADY : faultOf(data, options);
      if (fault) {
        const [code, reason] = fault;
        world.violate('gateway', `${code} ${reason}`);
        socket.close(code, reason);
        return undefined;
      }
      const shard = shardIn(data);
      for (const [id, former] of sessions)
        if (id === shard.id || former.shard.count !== shard.count) {
          former.end();
          sessions.delete(id);
        }
      const session = openSession(world.nextId(), Number(data['intents']), shard);
      known.set(session.id, session);
      sessions.set(shard.id, session);
      session.attach(socket);
      welcome(session, options);
      world.events.emit('connected');
      return session;
    },
    resume: (socket, given) => {
      const data = asObject(given);
      const session = known.get(String(data['session_id']));
      if (data['token'] !== options.token || !session?.replay(socket, Number(data['seq']))) {
        socket.send(JSON.stringify({ op: 9, d: false }));
        return undefined;
      }
      sessions.set(session.shard.id, session);
      world.events.emit('connected');
      return session;
    },
  };
}

/** A close code, and what Discord says with it. */
type Fault = readonly [number, string];

const ALREADY: Fault = [4005, 'Already authenticated'];

function faultOf(
  data: Record<string, unknown>,
  { token, grantedIntents, shards = 1 }: GatewayOptions,
): Fault | null {
  if (data['token'] !== token) return [4004, 'Authentication failed'];
  const { id, count } = shardIn(data);
  if (!(Number.isInteger(id) && id >= 0 && id < count)) return [4010, 'Invalid shard'];
  if (count < shards) return [4011, 'Sharding required'];
  const intents = Number(data['intents']);
  if (!Number.isInteger(intents) || (intents & ~everyIntent) !== 0) return [4013, 'Invalid intent(s)'];
  return (intents & privileged & ~grantedIntents) === 0 ? null : [4014, 'Disallowed intent(s)'];
}

/** READY, and the servers that the bot is in. */
function welcome(session: GatewaySession, { world, address, applicationId }: GatewayOptions): void {
  const guilds = [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.bot.id) && session.shard.id === shardOf(id, session.shard.count),
  );
  session.send('READY', {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: address(),
    shard: [session.shard.id, session.shard.count],
    application: { id: applicationId, flags: 0 },
    private_channels: [],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) session.send('GUILD_CREATE', guildPayload(world, guild));
}

/** Which part of its servers a connection is for; all of them where it does not say. */
function shardIn({ shard }: Record<string, unknown>): Shard {
  if (shard === undefined) return { id: 0, count: 1 };
  return Array.isArray(shard) ? { id: shard[0], count: shard[1] } : { id: Number.NaN, count: 0 };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
