/**
 * A stand-in for Discord on this computer, for the real, unmodified discord.js client, strict as Discord is.
 *
 *     const discord = await startDiscord({ guilds: [{ channels: [{ name: 'general' }, { name: 'quiet' }] }] });
 *     const client = new Client({ intents, rest: { api: discord.apiBase } });
 *     await client.login(discord.token);
 *     await discord.ready();                                  // the bot is connected (and, with a count, registered)
 *
 *     const ada = discord.user('ada', { permissions: ['ManageGuild'] });
 *     const reply = await ada.slash('ask', { question: '…' });  // resolves once the answer is shown
 *     reply.text, reply.buttons, reply.components, reply.ephemeral, reply.pings, reply.attachments, reply.message
 *     const next = await ada.click(reply, 'more');              // a new answer, or the same message changed
 *     await ada.autocomplete('who-said', { speaker: 'Zel' });
 *     await ada.contextMenu('Find sources', await ada.say('words'));
 *     const said = await ada.say(`${discord.mention} who said …`, { channel: ada.dm, replyTo: reply });
 *     await said.answer();
 *
 *     discord.violations   // every rule of Discord's that the bot broke; a good journey ends with none
 *     discord.requests     // every request of the bot's, with status and milliseconds
 *     discord.faults.add({ status: 429, on: /POST \/channels/, retryAfter: 0.1 });
 *     discord.faults.add({ cut: 'after' }), .add({ slow: 2900 }), .add({ garbled: true }), .add({ status: 401 })
 *     discord.gateway.drop(), .askToReconnect(), .invalidateSession(true), .hangUp(4014), .sendRaw('{'), .fallSilent(true)
 *     await discord.close();
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type APIUser, GatewayIntentBits, type PermissionsString } from 'discord.js';
import { type Clock, systemClock } from './clock.ts';
import { type Gateway, openGateway } from './gateway/gateway.ts';
import { SandboxPerson } from './people/person.ts';
import { waitFor } from './people/waiting.ts';
import type { Backend, RequestRecord, Violation } from './rest/backend.ts';
import { Faults } from './rest/faults.ts';
import { Interactions } from './rest/interactions.ts';
import { openPosting } from './rest/posting.ts';
import { restApi } from './rest/rest.ts';
import { everyonesPermissions } from './rules/permissions.ts';
import { addGuild, addMember } from './world/guild-setup.ts';
import { guildPayload } from './world/payloads.ts';
import { type Channel, type Guild, type GuildPlan, World } from './world/world.ts';

export interface StandInOptions {
  readonly clock?: Clock;
  /** The servers that the bot is in; one with the channel "general" where left out. */
  readonly guilds?: readonly GuildPlan[];
  readonly botName?: string;
  /** The bot's permissions in every server. */
  readonly botPermissions?: readonly PermissionsString[];
  /** Privileged intents switched on in the "developer portal"; none where left out. */
  readonly grantedIntents?: number;
  /** How many people the application's team has; 0: one owner, no team. */
  readonly teamSize?: number;
  /** The port on 127.0.0.1; any free one where left out. */
  readonly port?: number;
  /** How often the bot is asked for a sign of life, in milliseconds; Discord's 41.25 s where left out. */
  readonly heartbeatInterval?: number;
  /** Between how many connections Discord asks the bot to share its servers; one where left out. */
  readonly shards?: number;
}

export interface UserOptions {
  readonly permissions?: readonly PermissionsString[];
  readonly guild?: Guild;
  /** The language of their Discord, such as `de`. */
  readonly locale?: string;
}

/** A running stand-in. */
export interface StandIn {
  /** For `rest: { api }` and DISCORD_API. */
  readonly apiBase: string;
  readonly token: string;
  readonly applicationId: string;
  /** What people write to mention the bot. */
  readonly mention: string;
  readonly violations: readonly Violation[];
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly world: World;
  readonly backend: Backend;
  /** The person who owns the application. */
  readonly owner: SandboxPerson;
  /** The members of the application's team. */
  readonly team: readonly SandboxPerson[];
  /** The servers, in the order of the options. */
  readonly guilds: readonly Guild[];
  /** Brings the bot into one more server. */
  invite(plan: GuildPlan): Guild;
  /** Makes a person, as a member of a server. */
  user(name: string, options?: UserOptions): SandboxPerson;
  channel(name: string, guild?: Guild): Channel;
  /** Resolves once a bot is connected and that many commands are registered. */
  ready(commands?: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a stand-in on 127.0.0.1; nothing of it is reachable from another computer. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { clock = systemClock, botName = 'Verbatim', teamSize = 0 } = options;
  const world = new World(clock, botName);
  const violations: Violation[] = [];
  world.events.on('violation', (violation) => violations.push({ ...violation, at: clock.now() }));
  const guilds = (options.guilds ?? [{}]).map((plan) =>
    addGuild(world, plan, options.botPermissions ?? everyonesPermissions),
  );
  const owner = world.addUser('application owner');
  const team = Array.from({ length: teamSize }, (_, at) => world.addUser(`team member ${at + 1}`));
  const { backend, close } = await serve(world, owner, team, options);

  const channelWhere = (guild: Guild | undefined, fits: (channel: Channel) => boolean): Channel => {
    const found = [...world.channels.values()].find((one) => one.guildId === guild?.id && fits(one));
    if (!found) throw new Error('there is no such channel');
    return found;
  };
  const join = (
    user: APIUser,
    { permissions = [], guild = guilds[0], locale }: UserOptions,
  ): SandboxPerson => {
    if (locale !== undefined) world.locales.set(user.id, locale);
    if (guild) addMember(world, guild, user.id, permissions);
    return new SandboxPerson(backend, user, guild ? channelWhere(guild, () => true) : world.dm(user.id));
  };
  const { token, applicationId, requests, faults, gateway } = backend;
  return {
    apiBase: `${backend.address()}/api`,
    token,
    applicationId,
    mention: `<@${world.bot.id}>`,
    violations,
    requests,
    faults,
    gateway,
    world,
    backend,
    guilds,
    channel: (name, guild = guilds[0]) => channelWhere(guild, (one) => one.name === name),
    owner: join(owner, {}),
    team: team.map((user) => join(user, {})),
    invite: (plan) => {
      const guild = addGuild(world, plan, options.botPermissions ?? everyonesPermissions);
      gateway.dispatch('GUILD_CREATE', guildPayload(world, guild), GatewayIntentBits.Guilds);
      return guild;
    },
    user: (name, userOptions = {}) => join(world.addUser(name), userOptions),
    ready: (commands = 0) => waitUntilReady(backend, commands),
    close,
  };
}

/** Serves the REST API and the gateway of a world. */
async function serve(
  world: World,
  owner: APIUser,
  team: readonly APIUser[],
  { grantedIntents = 0, heartbeatInterval, shards = 1, port: wanted = 0 }: StandInOptions,
): Promise<{ backend: Backend; close(): Promise<void> }> {
  const token = `sandbox.${randomBytes(24).toString('base64url')}`;
  const applicationId = world.bot.id;
  const server = createServer();
  let port = 0;
  const address = (): string => `http://127.0.0.1:${port}`;
  const gateway = openGateway({
    world,
    server,
    token,
    grantedIntents,
    applicationId,
    heartbeatInterval,
    shards,
    address: () => `${address().replace('http', 'ws')}/gateway`,
  });
  const posting = openPosting(world);
  const interactions = new Interactions(world, (payload) => {
    if (posting.endpoint === null) gateway.dispatch('INTERACTION_CREATE', payload);
    else void posting.post(payload);
  });
  const backend: Backend = {
    world,
    gateway,
    posting,
    interactions,
    faults: new Faults(),
    token,
    applicationId,
    owner,
    team,
    grantedIntents,
    shards,
    requests: [],
    address,
  };
  server.on('request', getRequestListener(restApi(backend).fetch));
  port = await listen(server, wanted);
  const close = async (): Promise<void> => {
    gateway.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { backend, close };
}

async function waitUntilReady({ world, gateway, posting }: Backend, commands: number): Promise<void> {
  const count = (): number => [...world.commands.values()].flat().length;
  const sources = [{ emitter: world.events, names: ['commands', 'connected'] }];
  const isConnected = (): boolean => gateway.connected() || posting.endpoint !== null;
  const look = () => (isConnected() && count() >= commands) || undefined;
  await waitFor(sources, look, 'the bot to connect');
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(taken);
    });
  });
}
