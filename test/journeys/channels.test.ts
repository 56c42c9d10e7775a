import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { BotReply, Said } from '../../src/sandbox/people/replies.ts';
import { everyonesPermissions } from '../../src/sandbox/rules/permissions.ts';
import { editMessage } from '../../src/sandbox/world/message-writer.ts';
import type { Channel } from '../../src/sandbox/world/world.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

const ALL = [...everyonesPermissions, 'CreatePublicThreads', 'SendMessagesInThreads'] as const;
const guilds = [{ channels: [{ name: 'general' }, { name: 'quiet' }] }];
const QUESTION = 'How many birds were counted on Saturday?';

let room: Newsroom;
let ada: SandboxPerson;
let chief: SandboxPerson;

async function open(options: Parameters<typeof openNewsroom>[0] = {}): Promise<void> {
  room = await openNewsroom({ discord: { guilds, botPermissions: ALL }, ...options });
  ada = room.discord.user('ada');
  chief = room.discord.user('chief', { permissions: ['ManageGuild'] });
}

beforeEach(() => open());
afterEach(() => room.close());

function edit({ record }: Said, content: string): void {
  editMessage(room.discord.world, record, { body: { content }, files: new Map(), fileAddress: '' });
}

/** The thread that was opened last, once it is there. */
async function newestThread(): Promise<Channel> {
  const threads = () => [...room.discord.world.channels.values()].filter(({ thread }) => thread);
  await expect.poll(() => threads().length, { timeout: 15_000 }).toBeGreaterThan(0);
  return threads().at(-1) ?? expect.fail('there is no thread');
}

async function lastIn(channel: Channel, count: number): Promise<BotReply> {
  await expect.poll(() => ada.sees(channel).length, { timeout: 15_000 }).toBe(count);
  return ada.sees(channel).at(-1) ?? expect.fail('there is no message');
}

describe('/setup', () => {
  it('shows how the channel is set up, changes it by buttons and menus, and keeps that over a restart', async () => {
    const panel = await chief.slash('setup');
    expect(panel.ephemeral).toBe(true);
    expect(panel.text).toContain('Answers: in the channel');
    expect(panel.text).toContain('Private by default: no');
    await chief.click(panel, 'A thread for each question');
    await room.restart();
    const kinds = await chief.select(panel, ['/ask', '/check'], 'mk');
    expect(kinds.text).toContain('Answers: in a thread for each question');
    expect(kinds.text).toContain('Kinds of question: /check and /ask');
    const language = await chief.select(panel, ['German'], 'ml');
    expect(language.text).toContain('So antworte ich in diesem Kanal.');
    const again = await chief.slash('setup');
    expect(again.text).toContain('je Frage in einem eigenen Thread');
    const elsewhere = await chief.slash('setup', {}, { channel: room.discord.channel('quiet') });
    expect(elsewhere.text).toContain('Answers: in the channel');
    const standard = await chief.click(again, 'Wie am Anfang');
    expect(standard.text).toContain('Kinds of question: all');
    expect(room.discord.violations).toEqual([]);
  });

  it('is for those who may manage the server, also when a button is pressed', async () => {
    await expect(ada.slash('setup')).rejects.toThrow('not offered');
    await expect(chief.slash('setup', {}, { channel: chief.dm })).rejects.toThrow('not offered');
    const panel = await chief.slash('setup');
    // A demotion between showing and pressing.
    for (const role of room.discord.guilds[0]?.roles.values() ?? [])
      if (role.name === 'chief') Object.assign(role, { permissions: '0' });
    const refused = await chief.click(panel, 'Private by default');
    expect(refused.text).toContain('Only those who may manage this server');
    expect((await ada.slash('ask', { question: QUESTION })).ephemeral).toBe(false);
  });

  it('switches a daily digest on and off', async () => {
    const panel = await chief.slash('setup');
    const on = await chief.click(panel, 'Daily digest');
    expect(on.text).toContain('Daily digest: yes');
    expect((await chief.slash('following')).text).toContain('a digest of all that is new');
    const off = await chief.click(on, 'No digest');
    expect(off.text).toContain('Daily digest: no');
    expect((await chief.slash('following')).text).toContain('You follow nothing yet');
  });
});

describe('a channel', () => {
  const set = async (...buttons: readonly string[]) => {
    let panel = await chief.slash('setup');
    for (const name of buttons) panel = await chief.click(panel, name);
  };

  it('answers only the kinds that are allowed there, however they are asked', async () => {
    await chief.select(await chief.slash('setup'), ['/check'], 'mk');
    const refused = await ada.slash('ask', { question: QUESTION });
    expect(refused.text).toContain('/ask is not answered in this channel. Here you can use /check.');
    expect(refused.ephemeral).toBe(true);
    const said = await ada.say(`${room.discord.mention} ${QUESTION}`);
    expect((await said.answer()).text).toContain('/ask is not answered in this channel');
    expect((await ada.slash('help')).text).toContain('/ask');
    expect((await ada.slash('check', { claim: 'ninety birds were counted' })).text).not.toContain(
      'not answered',
    );
    const other = await ada.slash('ask', { question: QUESTION }, { channel: room.discord.channel('quiet') });
    expect(other.text).not.toContain('is not answered in this channel');
  });

  it('shows answers to whoever asks alone, unless they say otherwise', async () => {
    await set('Private by default');
    expect((await ada.slash('ask', { question: QUESTION })).ephemeral).toBe(true);
    expect((await ada.slash('ask', { question: QUESTION, private: false })).ephemeral).toBe(false);
    const said = await ada.say(`${room.discord.mention} ${QUESTION}`);
    const cover = await said.answer();
    expect(cover.text).toContain('In this channel answers are for whoever asks alone.');
    expect(cover.text).not.toContain('ninety birds');
    await room.restart();
    const shown = await ada.click(cover, 'Show it to me');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('ninety birds');
    expect(room.discord.violations).toEqual([]);
  });

  it('gives each question a thread, and says that it must be mentioned there', async () => {
    await set('A thread for each question');
    const below = await ada.slash('ask', { question: QUESTION });
    expect(below.text).toContain('The answer is in the thread.');
    const thread = await newestThread();
    expect(thread.name).toBe(QUESTION);
    const answer = await lastIn(thread, 1);
    expect(answer.text).toContain('ninety birds');
    expect(answer.text).toContain('To ask on in this thread, mention me');
    const silent = await ada.say('and when was that?', { channel: thread });
    await silent.unanswered();
    const more = await ada.say(`${room.discord.mention} source?`, { channel: thread });
    expect((await more.answer()).text).toContain('Tidewatch');
    const opened = () => [...room.discord.world.channels.values()].filter((one) => one.thread).length;
    expect(opened()).toBe(1);
    expect(room.discord.violations).toEqual([]);
  });

  it('opens the thread from a message that mentions it; an edited question changes the answer there', async () => {
    await set('A thread for each question');
    const said = await ada.say(`${room.discord.mention} ${QUESTION}`);
    const thread = await newestThread();
    expect(thread.id).toBe(said.id);
    const answer = await lastIn(thread, 1);
    expect(answer.text).toContain('ninety birds');
    edit(said, `${room.discord.mention} Which boats did the storm damage?`);
    await answer.until(({ text }) => text.includes('-# /ask question:"Which boats'));
    expect(ada.sees(thread)).toHaveLength(1);
    expect(room.discord.violations).toEqual([]);
  });

  it('leaves alone what it says later in a thread, and in threads of others, when the first question is edited', async () => {
    const said = await ada.say(`${room.discord.mention} ${QUESTION}`);
    await said.answer();
    const { world } = room.discord;
    const thread = world.openThread(said.record, 'about birds', ada.id);
    const later = await (await ada.say(`${room.discord.mention} help`, { channel: thread })).answer();
    const before = later.text;
    edit(said, `${room.discord.mention} Which boats did the storm damage?`);
    const [own] = ada.sees().filter(({ record }) => record.data.author.id === world.bot.id);
    await own?.until(({ text }) => text.includes('-# /ask question:"Which boats'));
    expect(later.text).toBe(before);
  });

  it('answers in the channel, and says why, where it may open no thread', async () => {
    await room.close();
    await open({ discord: { guilds, botPermissions: everyonesPermissions } });
    await set('A thread for each question');
    const reply = await ada.slash('ask', { question: QUESTION });
    await reply.until(({ text }) => text.includes('ninety birds'));
    expect(reply.text).toContain('I can’t open one');
    const said = await ada.say(`${room.discord.mention} ${QUESTION}`);
    expect((await said.answer()).text).toContain('I can’t open one');
  });

  it('answers in the channel, too, where it may open a thread, but not write there', async () => {
    await room.close();
    await open({ discord: { guilds, botPermissions: [...everyonesPermissions, 'CreatePublicThreads'] } });
    await set('A thread for each question');
    const reply = await ada.slash('ask', { question: QUESTION });
    await reply.until(({ text }) => text.includes('ninety birds'));
    expect(reply.text).toContain('Send Messages in Threads');
    const answer = await (await ada.say(`${room.discord.mention} ${QUESTION}`)).answer();
    expect(answer.text).toContain('ninety birds');
    expect(answer.text).toContain('Send Messages in Threads');
  });

  it('answers in a thread without being mentioned, where the message content intent is granted', async () => {
    await room.close();
    await open({
      discord: { guilds, botPermissions: ALL, grantedIntents: GatewayIntentBits.MessageContent },
    });
    await set('A thread for each question');
    await ada.slash('ask', { question: QUESTION });
    const thread = await newestThread();
    expect((await lastIn(thread, 1)).text).toContain('You can ask on in this thread without mentioning me.');
    const on = await ada.say('source?', { channel: thread });
    expect((await on.answer()).text).toContain('Tidewatch');
    const reply = await ada.say('and when was that?', {
      channel: thread,
      replyTo: await lastIn(thread, 3),
      ping: false,
    });
    await reply.answer();
    const bob = room.discord.user('bob');
    const chat = await bob.say(`<@${ada.id}> lunch?`, { channel: thread });
    await chat.unanswered();
    const outside = await ada.say('a question to nobody?');
    await outside.unanswered();
    expect(room.discord.violations).toEqual([]);
  });
});

describe('coming into a server', () => {
  it('greets nobody where it is not set up to answer', async () => {
    const [home] = room.discord.guilds;
    const access = { adminUserIds: [], homeGuildId: undefined, allowedChannels: [] };
    await room.restart({ access: { ...access, allowedGuilds: [home?.id ?? ''] } });
    const guild = room.discord.invite({ name: 'Quay', channels: [{ name: 'hall' }], systemChannel: 'hall' });
    const eve = room.discord.user('eve', { guild });
    const lines = () => room.log.map(({ msg }) => msg).join('\n');
    await expect.poll(lines).toMatch(/the bot came .*greet/);
    expect(eve.sees()).toHaveLength(0);
  });

  it('greets it in the system channel, with three questions that these articles answer', async () => {
    const guild = room.discord.invite({ name: 'Quay', channels: [{ name: 'hall' }], systemChannel: 'hall' });
    const eve = room.discord.user('eve', { guild });
    await expect.poll(() => eve.sees().length, { timeout: 15_000 }).toBe(1);
    const [hello] = eve.sees();
    expect(hello?.text).toContain('Hello! I answer from 3 articles');
    const questions = hello?.text.split('\n').filter((line) => line.startsWith('- ')) ?? [];
    expect(questions.length).toBe(3);
    for (const question of questions) {
      const answer = await eve.slash('ask', { question: question.slice(2).replaceAll('\\', '') });
      expect(answer.text).not.toContain('The articles don’t answer that.');
    }
    expect(room.discord.violations).toEqual([]);
  });

  it('greets nobody where there is no such channel, or it may not write there; the log says so', async () => {
    room.discord.invite({ name: 'Silent', channels: [{ name: 'hall' }] });
    const closed = { name: 'hall', denyBot: ['SendMessages'] } as const;
    const guild = room.discord.invite({ name: 'Closed', channels: [closed], systemChannel: 'hall' });
    const eve = room.discord.user('eve', { guild });
    const lines = () => room.log.map(({ msg }) => msg).join('\n');
    await expect.poll(lines).toContain('has no system channel');
    await expect.poll(lines).toContain('could not greet it');
    expect(eve.sees()).toHaveLength(0);
    expect(room.bot.problem()).toBeNull();
  });
});

describe('where the bot is not, but somebody installed it', () => {
  it('answers in a foreign server and among people, with buttons, pages and private answers', async () => {
    await room.close();
    await open({
      discord: { guilds: [...guilds, { name: 'Elsewhere', withoutBot: true }], botPermissions: ALL },
    });
    const elsewhere = room.discord.guilds[1];
    const eve = room.discord.user('eve', elsewhere ? { guild: elsewhere } : {});
    const talk = room.discord.world.privateChannel([eve.id, ada.id]);
    for (const channel of [eve.home, talk]) {
      const reply = await eve.slash('ask', { question: QUESTION }, { channel });
      expect(reply.text).toContain('ninety birds');
      const around = await eve.click(reply, 'Context');
      expect(around.ephemeral).toBe(true);
      const mine = await eve.slash('ask', { question: QUESTION, private: true }, { channel });
      expect(mine.ephemeral).toBe(true);
      const shared = await eve.click(mine, 'Show to all');
      expect(shared.ephemeral).toBe(false);
      const about = await eve.slash('about', {}, { channel });
      expect(about.text).toContain('Read: 3 articles');
      const follow = await eve.slash('follow', { topic: 'oil' }, { channel });
      expect(follow.text).toContain(channel === talk ? 'You follow just that already' : 'by direct message');
      await expect(eve.slash('setup', {}, { channel })).rejects.toThrow('not offered');
    }
    expect(room.discord.violations).toEqual([]);
  });

  it('/about tells version, corpus, licence and privacy', async () => {
    const { text } = await ada.slash('about');
    expect(text).toMatch(/Verbatim \d+\.\d+\.\d+: I answer from news articles, word for word/);
    expect(text).toContain('Read: 3 articles with');
    expect(text).toContain('MIT');
    expect(text).toContain('/forget-me');
  });
});
