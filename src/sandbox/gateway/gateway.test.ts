import { Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type StandIn, startStandIn } from '../discord.ts';
import { openStage, type Stage } from '../test-bot.ts';

let stage: Stage | undefined;
let discord: StandIn | undefined;

afterEach(async () => {
  await stage?.close();
  await discord?.close();
  stage = undefined;
  discord = undefined;
});

interface RawBot {
  readonly frames: { op: number; t?: string; s?: number; d: unknown }[];
  readonly closed: Promise<number>;
  send(op: number, d: unknown): void;
  /** Hears the next text as it comes, be it no frame. */
  onText(hear: (text: string) => void): void;
  leave(): void;
}

/** A bot that speaks to the gateway without discord.js. */
async function connect(): Promise<RawBot> {
  discord ??= await startStandIn();
  const socket = new WebSocket(
    `${discord.apiBase.replace('http', 'ws').replace('/api', '')}/gateway?v=10&encoding=json`,
  );
  const frames: RawBot['frames'] = [];
  let onText: ((text: string) => void) | null = null;
  socket.on('message', (raw) => {
    if (onText) onText(String(raw));
    else frames.push(JSON.parse(String(raw)));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  return {
    frames,
    closed,
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    onText: (hear) => {
      onText = hear;
    },
    leave: () => socket.terminate(),
  };
}

const identify = (token: string, intents: number) => ({ token, intents, properties: {} });
const dispatched = ({ frames }: RawBot): (string | undefined)[] => frames.flatMap(({ t }) => t ?? []);

describe('the gateway', () => {
  it.each([
    ['a wrong token', 4004, () => identify('wrong', 1)],
    ['an intent that does not exist', 4013, (token: string) => identify(token, 1 << 30)],
    [
      'a privileged intent that is not switched on',
      4014,
      (token: string) => identify(token, GatewayIntentBits.MessageContent),
    ],
  ])('hangs up on %s', async (_, code, data) => {
    const bot = await connect();
    bot.send(2, data(discord?.token ?? ''));
    expect(await bot.closed).toBe(code);
    expect(discord?.violations).toHaveLength(1);
  });

  it('hangs up on what it cannot read, on unknown opcodes, and on a second identification', async () => {
    const babbler = await connect();
    babbler.send(99, null);
    expect(await babbler.closed).toBe(4003);
    const bot = await connect();
    bot.send(2, identify(discord?.token ?? '', 1));
    bot.send(2, identify(discord?.token ?? '', 1));
    expect(await bot.closed).toBe(4005);
  });

  it('greets, answers heartbeats, and tells of servers only with the intent', async () => {
    const bot = await connect();
    bot.send(1, null);
    bot.send(2, identify(discord?.token ?? '', 0));
    await expect.poll(() => dispatched(bot)).toEqual(['READY']);
    expect(bot.frames.map(({ op }) => op)).toEqual([10, 11, 0]);
    discord?.user('ada').say('hello');
    bot.send(1, null);
    await expect.poll(() => bot.frames.at(-1)?.op).toBe(11);
    expect(dispatched(bot)).toEqual(['READY']);
  });

  it('lets a bot resume and tells what it missed', async () => {
    const bot = await connect();
    bot.send(2, identify(discord?.token ?? '', GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages));
    await expect.poll(() => dispatched(bot)).toEqual(['READY', 'GUILD_CREATE']);
    const ready = bot.frames.find(({ t }) => t === 'READY')?.d;
    bot.leave();
    await bot.closed;
    await discord?.user('ada').say('in between');
    const again = await connect();
    again.send(6, { token: discord?.token, session_id: sessionOf(ready), seq: 2 });
    await expect.poll(() => dispatched(again)).toEqual(['MESSAGE_CREATE', 'RESUMED']);
    const stranger = await connect();
    stranger.send(6, { token: discord?.token, session_id: 'made-up', seq: 2 });
    await expect.poll(() => stranger.frames.at(-1)).toEqual({ op: 9, d: false });
  });

  it('ends a session with op 9: no more events, no resuming', async () => {
    const bot = await connect();
    bot.send(2, identify(discord?.token ?? '', GatewayIntentBits.GuildMessages));
    await expect.poll(() => dispatched(bot)).toEqual(['READY']);
    discord?.gateway.invalidateSession(false);
    await discord?.user('ada').say('to nobody');
    const again = await connect();
    again.send(6, { token: discord?.token, session_id: sessionOf(bot.frames[1]?.d), seq: 1 });
    await expect.poll(() => again.frames.at(-1)).toEqual({ op: 9, d: false });
    expect(dispatched(bot)).toEqual(['READY']);
  });
});

describe('the real client', () => {
  it.each([
    ['a dropped connection', (one: StandIn) => one.gateway.drop()],
    ['op 7', (one: StandIn) => one.gateway.askToReconnect()],
    ['op 9 that lets it resume', (one: StandIn) => one.gateway.invalidateSession(true)],
  ])('resumes after %s, and answers what came in between', async (_, trouble) => {
    stage = await openStage({ onInteraction: (one) => one.isChatInputCommand() && one.reply('here') });
    const resumed = new Promise((resolve) => stage?.client.once(Events.ShardResume, resolve));
    trouble(stage.discord);
    const answer = stage.discord.user('ada').slash('try');
    await resumed;
    expect((await answer).text).toBe('here');
    expect(stage.discord.violations).toEqual([]);
  });
});

function sessionOf(ready: unknown): unknown {
  return typeof ready === 'object' && ready !== null && 'session_id' in ready ? ready.session_id : null;
}

describe('trouble on purpose', () => {
  it('hangs up with any code', async () => {
    const bot = await connect();
    discord?.gateway.hangUp(4011);
    expect(await bot.closed).toBe(4011);
  });

  it('sends what is no frame', async () => {
    const bot = await connect();
    const heard = new Promise((resolve) => bot.onText(resolve));
    discord?.gateway.sendRaw('{"op":');
    expect(await heard).toBe('{"op":');
  });

  it('falls silent: no sign of life is acknowledged', async () => {
    const bot = await connect();
    discord?.gateway.fallSilent(true);
    bot.send(1, null);
    discord?.gateway.sendRaw(JSON.stringify({ op: 7, d: null }));
    await expect.poll(() => bot.frames.map(({ op }) => op)).toEqual([10, 7]);
    discord?.gateway.fallSilent(false);
    bot.send(1, null);
    await expect.poll(() => bot.frames.at(-1)?.op).toBe(11);
  });
});
