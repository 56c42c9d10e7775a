import { Events, type Message, PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../test-bot.ts';

let stage: Stage | undefined;

afterEach(() => stage?.close());

const codes = async (work: Promise<{ status: number; code: number }>): Promise<[number, number]> => {
  const { status, code } = await work;
  return [status, code];
};

describe('the REST API', () => {
  it('wants the bot token, and speaks of what it does not know', async () => {
    stage = await openStage();
    const { discord } = stage;
    expect((await fetch(`${discord.apiBase}/v10/users/@me`)).status).toBe(401);
    expect((await stage.request('GET', '/stickers/1')).status).toBe(404);
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['401: Unauthorized', 'not in the stand-in']);
  });

  it('names the field at fault, by the schemas made from Discord’s own description', async () => {
    stage = await openStage();
    const { id } = stage.discord.channel('general');
    const button = { type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'y'.repeat(101) };
    const body = { content: 'x', components: [{ type: 1, components: [button] }] };
    const { status, text } = await stage.request('POST', `/channels/${id}/messages`, body);
    expect(status).toBe(400);
    const at = JSON.parse(text).errors.components[0].components[0];
    expect(Object.keys(at).sort()).toEqual(['custom_id', 'label']);
    expect(stage.discord.violations).toHaveLength(1);
  });

  it('takes five buttons a row, not six', async () => {
    stage = await openStage();
    const path = `/channels/${stage.discord.channel('general').id}/messages`;
    const row = (count: number) => ({
      type: 1,
      components: Array.from({ length: count }, (_, at) => ({
        type: 2,
        style: 1,
        label: 'x',
        custom_id: `${at}`,
      })),
    });
    expect((await stage.request('POST', path, { content: 'x', components: [row(5)] })).status).toBe(200);
    expect(await codes(stage.request('POST', path, { content: 'x', components: [row(6)] }))).toEqual([
      400, 50035,
    ]);
  });

  it('refuses broken JSON, flags that are not for messages, and empty messages', async () => {
    stage = await openStage();
    const path = `/channels/${stage.discord.channel('general').id}/messages`;
    const broken = await fetch(`${stage.discord.apiBase}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${stage.discord.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect(await codes(stage.request('POST', path, { content: 'x', flags: 64 }))).toEqual([400, 50035]);
    expect(await codes(stage.request('POST', path, {}))).toEqual([400, 50006]);
  });

  it('holds the bot to its permissions', async () => {
    const channels = [
      { name: 'general' },
      { name: 'hidden', denyBot: ['ViewChannel'] as const },
      { name: 'read only', denyBot: ['SendMessages', 'AddReactions', 'ReadMessageHistory'] as const },
    ];
    stage = await openStage({ guilds: [{ channels }] });
    const { discord, request } = stage;
    const ada = discord.user('ada');
    const send = (name: string) =>
      codes(request('POST', `/channels/${discord.channel(name).id}/messages`, { content: 'x' }));
    expect(await send('general')).toEqual([200, 0]);
    expect(await send('hidden')).toEqual([403, 50001]);
    expect(await send('read only')).toEqual([403, 50013]);
    const said = await ada.say('mine');
    const path = `/channels/${said.channelId}/messages/${said.id}`;
    expect(await codes(request('DELETE', path))).toEqual([403, 50013]);
    expect(await codes(request('PATCH', path, { content: 'yours' }))).toEqual([403, 50005]);
    const quiet = await ada.say('no', { channel: discord.channel('read only') });
    const reaction = `/channels/${quiet.channelId}/messages/${quiet.id}/reactions/${encodeURIComponent('👍')}/@me`;
    expect(await codes(request('PUT', reaction))).toEqual([403, 50013]);
    expect(await codes(request('GET', `/channels/1/messages/${said.id}`))).toEqual([404, 10003]);
  });

  it('holds people to theirs: commands that are not registered, or not for them, are not offered', async () => {
    stage = await openStage();
    const { discord, client } = stage;
    const permission = PermissionFlagsBits.ManageGuild;
    await client.application?.commands.set([
      { name: 'reindex', description: 'Renew', defaultMemberPermissions: permission },
    ]);
    await expect(discord.user('ada').slash('try')).rejects.toThrow('not offered the command "try"');
    await expect(discord.user('ada').slash('reindex')).rejects.toThrow('offered are: none');
    expect(discord.user('boss', { permissions: ['ManageGuild'] }).startSlash('reindex').label).toBe(
      '/reindex',
    );
  });

  it('refuses commands that Discord refuses', async () => {
    stage = await openStage();
    const path = `/applications/${stage.discord.applicationId}/commands`;
    const put = (...commands: unknown[]) => codes(stage?.request('PUT', path, commands) ?? Promise.reject());
    const option = (name: string, required: boolean) => ({ type: 3, name, description: 'x', required });
    expect(
      await put({ name: 'fine', description: 'x', options: [option('a', true), option('b', false)] }),
    ).toEqual([200, 0]);
    expect(await put({ name: 'Loud', description: 'x' })).toEqual([400, 50035]);
    expect(await put({ name: 'silent' })).toEqual([400, 50035]);
    expect(await put({ name: 'twice', description: 'x' }, { name: 'twice', description: 'y' })).toEqual([
      400, 50035,
    ]);
    expect(
      await put({ name: 'order', description: 'x', options: [option('a', false), option('b', true)] }),
    ).toEqual([400, 50035]);
    expect(await put({ name: 'long', description: 'x'.repeat(101) })).toEqual([400, 50035]);
    const menus = Array.from({ length: 6 }, (_, at) => ({ name: `Menu ${at}`, type: 3 }));
    expect(await put(...menus)).toEqual([400, 50035]);
  });
});

describe('message content without the intent', () => {
  const heard: string[] = [];
  const listen = ({ client }: Stage): void => {
    heard.length = 0;
    client.on(Events.MessageCreate, (message: Message) => {
      if (!message.author.bot) heard.push(message.content);
    });
  };

  it('is there in mentions, direct messages and pinged replies to the bot’s ordinary messages only', async () => {
    stage = await openStage({
      intents: 1 | (1 << 9) | (1 << 12),
      onInteraction: (one) => one.isChatInputCommand() && one.reply('slash answer'),
    });
    const { discord, request } = stage;
    listen(stage);
    const ada = discord.user('ada');
    await ada.say('plain');
    await ada.say(`${discord.mention} mention`);
    await ada.say('direct', { channel: ada.dm });
    await request('POST', `/channels/${discord.channel('general').id}/messages`, { content: 'ordinary' });
    const ordinary = ada.sees().find(({ text }) => text === 'ordinary');
    const slash = await ada.slash('try');
    if (!ordinary) throw new Error('the bot said nothing');
    await ada.say('reply that pings', { replyTo: ordinary });
    await ada.say('reply that does not', { replyTo: ordinary, ping: false });
    await ada.say('reply to a slash answer', { replyTo: slash });
    await expect
      .poll(() => heard)
      .toEqual(['', `${discord.mention} mention`, 'direct', 'reply that pings', '', '']);
  });

  it('stays away over REST too, and comes with the intent', async () => {
    stage = await openStage({ intents: 1 | (1 << 9) | (1 << 15), grantedIntents: 1 << 15 });
    listen(stage);
    await stage.discord.user('ada').say('plain');
    await expect.poll(() => heard).toEqual(['plain']);
    await stage.close();
    stage = await openStage();
    const said = await stage.discord.user('ada').say('plain');
    const { text } = await stage.request('GET', `/channels/${said.channelId}/messages/${said.id}`);
    expect(JSON.parse(text).content).toBe('');
  });
});

describe('a nonce', () => {
  it('that is enforced lets a message be written once, however often it is sent', async () => {
    stage = await openStage();
    const { discord, request } = stage;
    const path = `/channels/${discord.channel('general').id}/messages`;
    const send = (nonce: string) => request('POST', path, { content: nonce, nonce, enforce_nonce: true });
    const texts = [await send('one'), await send('one'), await send('two')].map(({ text }) => text);
    const ids = texts.map((text) => JSON.parse(text).id);
    expect(new Set(ids).size).toBe(2);
    expect(discord.user('ada').sees()).toHaveLength(2);
  });
});

describe('injected faults', () => {
  it.each([
    ['429 with Retry-After', { status: 429, retryAfter: 0.01 } as const],
    ['500', { status: 500 } as const],
  ])('%s: discord.js tries again', async (_, fault) => {
    stage = await openStage();
    const { client, discord } = stage;
    discord.faults.add({ ...fault, on: /POST .*messages$/ });
    const channel = client.channels.cache.get(discord.channel('general').id);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.send('once more');
    const sent = discord.requests.filter(({ path }) => path.endsWith('/messages'));
    expect(sent.map(({ status }) => status)).toEqual([fault.status, 200]);
    expect(discord.user('ada').sees()).toHaveLength(1);
  });
});

describe('pings', () => {
  it('are not asked for twice', async () => {
    stage = await openStage();
    const { discord, request } = stage;
    const ada = discord.user('ada');
    const body = { content: 'x', allowed_mentions: { parse: ['users'], users: [ada.id] } };
    const sent = request('POST', `/channels/${discord.channel('general').id}/messages`, body);
    expect(await codes(sent)).toEqual([400, 50035]);
  });

  it('go out unless the bot says otherwise', async () => {
    stage = await openStage();
    const { discord, request } = stage;
    const ada = discord.user('ada');
    const said = await ada.say('hello');
    const path = `/channels/${said.channelId}/messages`;
    const content = `<@${ada.id}> @everyone`;
    await request('POST', path, { content, message_reference: { message_id: said.id } });
    await request('POST', path, {
      content,
      allowed_mentions: { parse: [] },
      message_reference: { message_id: said.id },
    });
    expect(
      ada
        .sees()
        .slice(1)
        .map(({ pings }) => pings),
    ).toEqual([[ada.id, 'everyone'], []]);
  });
});
