import { Client, Collection, type GatewayDispatchPayload, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StandIn, startStandIn } from '../../sandbox/discord.ts';
import { venueOf } from '../access/place.ts';
import { makeCache, sweepChannels, sweepers } from './caches.ts';
import { channelTableOf } from './channel-table.ts';
import { trimPackets } from './trim-packets.ts';

let discord: StandIn;
let client: Client<true>;
const warnings: string[] = [];
const warn = ({ message }: Error): void => void warnings.push(message);

beforeEach(async () => {
  process.on('warning', warn);
  const channels = Array.from({ length: 5 }, (_, n) => ({ name: `channel-${n}` }));
  discord = await startStandIn({ guilds: [{ channels, systemChannel: 'channel-3' }, { channels }] });
  for (const name of ['ada', 'bob', 'cara']) discord.user(name);
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const made = new Client({
    intents: Guilds | GuildMessages | DirectMessages,
    partials: [Partials.Channel],
    rest: { api: discord.apiBase },
    makeCache,
    sweepers,
  });
  trimPackets(made);
  const ready = new Promise<Client<true>>((resolve) => made.once('clientReady', resolve));
  await made.login(discord.token);
  client = await ready;
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.off('warning', warn);
  await client.destroy();
  await discord.close();
});

/** Has somebody say something, and waits until the bot has heard of it. */
async function hear(name: string, channel = 'channel-1'): Promise<void> {
  const heard = new Promise((resolve) => client.once('messageCreate', resolve));
  await discord.user(name).say('good morning', { channel: discord.channel(channel) });
  await heard;
}

describe('of servers', () => {
  it('keeps the channel that a greeting goes to, no others, no roles, nobody but the bot', () => {
    expect(client.guilds.cache.size).toBe(2);
    expect(client.channels.cache.map((one) => 'name' in one && one.name)).toEqual(['channel-3']);
    expect(client.guilds.cache.map(({ roles }) => roles.cache.size)).toEqual([0, 0]);
    expect(client.guilds.cache.map(({ members }) => members.cache.size)).toEqual([1, 1]);
    expect([...client.users.cache.keys()]).toEqual([client.user.id]);
    expect(warnings).toEqual([]);
  });

  it('knows of every channel the server, and what it belongs to', async () => {
    const table = channelTableOf(client);
    const [one, other] = discord.guilds;
    expect(table.serverOf(discord.channel('channel-2', other).id)).toBe(other?.id);
    const said = await discord.user('ada').say('a harbour', { channel: discord.channel('channel-1') });
    const learnt = new Promise((resolve) => client.once('threadCreate', resolve));
    const thread = discord.world.openThread(said.record, 'harbours', said.record.data.author.id);
    await learnt;
    expect(venueOf(client, thread.id)).toEqual({
      guildId: one?.id,
      channelId: thread.id,
      parentId: discord.channel('channel-1').id,
      isThread: true,
    });
    expect(venueOf(client, '1')).toBeNull();
  });

  it('hears people in channels that it does not know, and keeps these while it keeps a message', async () => {
    await hear('ada');
    await hear('bob');
    await hear('cara', 'channel-2');
    const known = () => client.channels.cache.size;
    expect(known()).toBe(3);
    expect(client.users.cache.size).toBe(1);
    sweepChannels(client);
    // That of the greeting is told of once more when the bot joins another server.
    expect(known()).toBe(2);
    for (const channel of client.channels.cache.values())
      if ('messages' in channel) channel.messages.cache.clear();
    sweepChannels(client);
    expect([known(), ...client.guilds.cache.map(({ channels }) => channels.cache.size)]).toEqual([0, 0, 0]);
    await hear('ada');
    expect(known()).toBe(1);
  });

  it('remembers a question for as long as its answer, also where that stands in a thread', async () => {
    const ada = discord.user('ada');
    const channel = discord.channel('channel-1');
    const messages = () =>
      [...client.channels.cache.values()].flatMap((one) =>
        'messages' in one ? [...one.messages.cache.values()] : [],
      );
    const chat = await ada.say('good morning', { channel });
    const question = await ada.say('a harbour?', { channel });
    discord.world.openThread(question.record, 'a harbour', client.user.id);
    await expect.poll(() => client.channels.cache.has(question.id)).toBe(true);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const isForgotten = sweepers.messages?.filter?.();
    const kept = messages().filter((one) => !isForgotten?.(one, one.id, new Collection()));
    expect([kept.map(({ id }) => id), messages().map(({ id }) => id)]).toEqual([
      [question.id],
      [chat.id, question.id],
    ]);
  });

  it('hears them also where Discord does not tell what kind of channel it is', async () => {
    client.prependListener('raw', (packet: GatewayDispatchPayload) => {
      if (packet.t === 'MESSAGE_CREATE') Reflect.deleteProperty(packet.d, 'channel_type');
    });
    await hear('ada');
    expect(client.channels.cache.size).toBe(2);
    const said = await discord.user('ada').say('a harbour', { channel: discord.channel('channel-1') });
    const learnt = new Promise((resolve) => client.once('threadCreate', resolve));
    const thread = discord.world.openThread(said.record, 'harbours', said.record.data.author.id);
    await learnt;
    client.channels.cache.delete(thread.id);
    const heard = new Promise((resolve) => client.once('messageCreate', resolve));
    await discord.user('ada').say('and piers', { channel: thread });
    await heard;
    expect(client.channels.cache.get(thread.id)?.isThread()).toBe(true);
  });
});
