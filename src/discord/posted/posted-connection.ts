import { type ManagerShardEventsMap, SimpleShardingStrategy, WebSocketShardEvents } from '@discordjs/ws';
import {
  type APIApplication,
  type APIUser,
  DiscordAPIError,
  GatewayDispatchEvents,
  type GatewayInteractionCreateDispatchData,
  GatewayOpcodes,
  GatewayVersion,
  type REST,
  Routes,
  type WebSocketOptions,
} from 'discord.js';
import { EndingError, EXIT_STATUS } from '../../exit-status.ts';
import { readServers } from './read-servers.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;
type Manager = Parameters<BuildStrategy>[0];

/** The only shard: nothing is shared where Discord posts. */
const shardId = 0;
/** How often Discord is asked for the servers, which no gateway tells of; its answer is its sign of life. */
const LOOK_MS = 45_000;

export interface PostedConnectionOptions {
  /** The address that Discord is to post to. */
  readonly endpoint: string;
  /** Told the application's key before Discord tries the address. */
  onKey(publicKey: string): void;
}

/** What discord.js holds for a connection to the gateway. */
export interface PostedConnection {
  readonly strategy: ReturnType<BuildStrategy>;
  deliver(interaction: GatewayInteractionCreateDispatchData): void;
}

/** Stands in the place of a gateway: asks the REST API for what the gateway would tell, and passes on what is posted. */
export function openPostedConnection(manager: Manager, options: PostedConnectionOptions): PostedConnection {
  const { rest } = manager.options;
  const known = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let sequence = 0;

  const dispatch = (t: GatewayDispatchEvents, d: unknown): void => {
    sequence++;
    const data = { op: GatewayOpcodes.Dispatch, t, s: sequence, d };
    // Servers have as much of what the gateway tells as the REST API does.
    type Told = ManagerShardEventsMap[WebSocketShardEvents.Dispatch][0];
    manager.emit(WebSocketShardEvents.Dispatch, { data, shardId } as Told);
  };
  const look = async (): Promise<void> => {
    const heartbeatAt = Date.now();
    const servers = new Map((await readServers(rest)).map((server) => [server.id, server]));
    const ackAt = Date.now();
    const latency = ackAt - heartbeatAt;
    manager.emit(WebSocketShardEvents.HeartbeatComplete, { ackAt, heartbeatAt, latency, shardId });
    for (const [id, server] of servers)
      if (!known.has(id)) dispatch(GatewayDispatchEvents.GuildCreate, server);
    for (const id of known) if (!servers.has(id)) dispatch(GatewayDispatchEvents.GuildDelete, { id });
    known.clear();
    for (const id of servers.keys()) known.add(id);
  };
  const strategy: PostedConnection['strategy'] = {
    spawn: () => undefined,
    send: () => undefined,
    // Of no connection: there is none.
    fetchStatus: () => new SimpleShardingStrategy(manager).fetchStatus(),
    async connect() {
      const application = await register(rest, options);
      const user = (await rest.get(Routes.user())) as APIUser;
      const ids = (await readServers(rest)).map(({ id }) => ({ id, unavailable: true }));
      const data = {
        v: Number(GatewayVersion),
        user,
        guilds: ids,
        session_id: '',
        resume_gateway_url: '',
        application,
      };
      manager.emit(WebSocketShardEvents.Ready, { data, shardId });
      dispatch(GatewayDispatchEvents.Ready, data);
      await look();
      // What fails is a sign of life that stays out, which is watched for elsewhere.
      timer = setInterval(() => void look().catch(() => undefined), LOOK_MS).unref();
    },
    destroy() {
      clearInterval(timer);
    },
  };
  return {
    strategy,
    deliver: (interaction) => dispatch(GatewayDispatchEvents.InteractionCreate, interaction),
  };
}

/** Tells Discord where to post. Throws an `EndingError` where Discord can't reach that address. */
async function register(rest: REST, { endpoint, onKey }: PostedConnectionOptions): Promise<APIApplication> {
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  onKey(application.verify_key);
  if (application.interactions_endpoint_url === endpoint) return application;
  try {
    return (await rest.patch(Routes.currentApplication(), {
      body: { interactions_endpoint_url: endpoint },
    })) as APIApplication;
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError) || cause.status !== 400) throw cause;
    const message = `Discord does not get an answer at ${endpoint}. Does PUBLIC_URL lead to this program, by https, from anywhere? Or leave GATEWAY at true.`;
    throw new EndingError({ status: EXIT_STATUS.refused, message }, { cause });
  }
}
