import { afterEach, describe, expect, it } from 'vitest';
import { type Ending, EXIT_STATUS } from '../../src/exit-status.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

/** For a busy machine; what is waited for ends the wait. */
const PATIENCE = { timeout: 20_000 };

let room: Newsroom;
let endings: Ending[];

afterEach(() => room.close());

async function open(patience = {}, heartbeatInterval = 41_250): Promise<void> {
  endings = [];
  room = await openNewsroom({
    discord: { heartbeatInterval },
    bot: { onEnd: (ending) => endings.push(ending), patience },
  });
}

const logged = () => room.log.map(({ msg }) => msg).join('\n');
const question = 'When did the harbour of Port Selda reopen?';

describe('a bot that can no longer answer', () => {
  it.each([4004, 4010, 4012, 4013, 4014])('ends when the gateway is closed with %i', async (code) => {
    await open();
    expect(room.bot.problem()).toBeNull();
    room.discord.gateway.hangUp(code);
    await expect.poll(() => endings.length, PATIENCE).toBe(1);
    expect(endings[0]).toMatchObject({ status: EXIT_STATUS.refused });
    expect(endings[0]?.message).toContain(String(code));
    expect(room.bot.problem()).toContain(String(code));
  });

  it('lets itself be started again where it needs more connections', async () => {
    await open();
    room.discord.gateway.hangUp(4011);
    await expect.poll(() => endings.map(({ status }) => status), PATIENCE).toEqual([EXIT_STATUS.unreachable]);
    expect(endings[0]?.message).toContain('A new start opens as many as are needed');
  });

  it('keeps its token over one refusal: mentions are answered as before', async () => {
    await open({ retryMs: [1, 1] });
    const ada = room.discord.user('ada');
    room.discord.faults.add({ status: 401, on: /POST .*messages$/ });
    await ada.say(`${room.discord.mention} ${question}`);
    await expect.poll(logged, PATIENCE).toContain('Discord takes the token again');
    const answer = await (await ada.say(`${room.discord.mention} ${question}`)).answer();
    expect(answer.text).toContain('harbour of Port Selda');
    expect(endings).toEqual([]);
  });

  it('ends after a few tries where its token is refused for good', async () => {
    await open({ retryMs: [1, 1] });
    room.discord.faults.add({ status: 401, times: 50 });
    await room.discord.user('ada').say(`${room.discord.mention} ${question}`);
    await expect.poll(() => endings.length, PATIENCE).toBe(1);
    expect(endings[0]?.message).toContain('DISCORD_TOKEN');
    expect(room.discord.requests.filter(({ status }) => status === 401).length).toBeLessThan(10);
  });

  it('says that Discord gives no sign of life, that it does again, and ends where it never does', async () => {
    await open({ silenceMs: 300, giveUpMs: 60_000 }, 50);
    room.discord.gateway.fallSilent(true);
    await expect.poll(logged, PATIENCE).toContain('no sign of life for');
    expect(room.bot.problem()).toBe('Discord gives no sign of life');
    room.discord.gateway.fallSilent(false);
    room.discord.gateway.drop();
    await expect.poll(logged, PATIENCE).toContain('Discord gives signs of life again');
    await room.restart({ patience: { silenceMs: 100, giveUpMs: 400 } });
    room.discord.gateway.fallSilent(true);
    await expect.poll(() => endings.map(({ status }) => status), PATIENCE).toEqual([EXIT_STATUS.unreachable]);
  });

  it('lives with frames that are no JSON', async () => {
    await open();
    room.discord.gateway.sendRaw('{"op":');
    room.discord.gateway.sendRaw('[]');
    expect((await room.discord.user('ada').slash('ask', { question })).text).toContain('reopened');
  });

  it('says so where Discord closes the connection while it logs in', async () => {
    await open();
    room.discord.faults.add({ status: 503, on: /gateway\/bot/, times: 4 });
    await expect(room.restart()).rejects.toThrow('could not be reached');
  });
});
