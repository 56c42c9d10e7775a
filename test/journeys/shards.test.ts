import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shardOf } from '../../src/sandbox/gateway/gateway-session.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

const SHARDS = 3;
/** For a busy machine; what is waited for ends the wait. */
const PATIENCE = { timeout: 20_000 };
const question = 'When did the harbour of Port Selda reopen?';

let room: Newsroom;

beforeEach(async () => {
  room = await openNewsroom({
    discord: { shards: SHARDS, heartbeatInterval: 50 },
    bot: { patience: { silenceMs: 400 } },
  });
});
afterEach(() => room.close());

/** Invites the bot until each shard has a server. Ids hold the time, so that they need some of it to differ. */
async function fillShards() {
  const servers = new Map(room.discord.guilds.map((guild) => [shardOf(guild.id, SHARDS), guild]));
  while (servers.size < SHARDS) {
    await delay(2);
    const guild = room.discord.invite({ name: 'Another server' });
    servers.set(shardOf(guild.id, SHARDS), guild);
  }
  return [...servers.values()];
}

it('answers in the servers of every shard, and in direct messages, out of one archive', async () => {
  for (const guild of await fillShards()) {
    const ada = room.discord.user('ada', { guild });
    expect((await ada.slash('ask', { question })).text).toContain('reopened');
    const said = await ada.say(`${room.discord.mention} ${question}`);
    expect((await said.answer()).text).toContain('harbour of Port Selda');
  }
  const bob = room.discord.user('bob');
  expect((await bob.slash('ask', { question }, { channel: bob.dm })).text).toContain('reopened');
  expect(room.bot.problem()).toBeNull();
  expect(room.discord.violations).toEqual([]);
});

it('is not well while the connection of a single shard is silent', async () => {
  room.discord.gateway.fallSilent(true, 1);
  await expect.poll(() => room.log.map(({ msg }) => msg).join('\n'), PATIENCE).toContain('on shard 1 of 3');
  expect(room.bot.problem()).toBe('Discord gives no sign of life');
});

it('answers after a restart, and where one connection was cut since', async () => {
  const [guild] = await fillShards();
  await room.restart();
  room.discord.gateway.drop();
  await expect.poll(() => room.bot.problem(), PATIENCE).toBeNull();
  expect(
    (await room.discord.user('ada', { ...(guild && { guild }) }).slash('ask', { question })).text,
  ).toContain('reopened');
});
