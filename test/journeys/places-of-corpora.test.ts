import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { BotReply } from '../../src/sandbox/people/replies.ts';
import type { Channel } from '../../src/sandbox/world/world.ts';
import { type Newsroom, openNewsroom } from './harness.ts';
import { corporaOptions, SECRETS, type TestCorpus } from './several-corpora.ts';

let room: Newsroom;
/** A member of the town's server, one of the club's, one of both, and one of neither's. */
let tess: SandboxPerson;
let cleo: SandboxPerson;
let boss: SandboxPerson;
let nina: SandboxPerson;
let staff: Channel;

const QUESTION = { question: 'Why was the bridge closed?' };

beforeAll(async () => {
  room = await openNewsroom({
    discord: {
      guilds: [
        { name: 'Town', channels: [{ name: 'general' }, { name: 'staff' }] },
        { name: 'Club', channels: [{ name: 'general' }] },
        { name: 'Nobody', channels: [{ name: 'general' }] },
        { name: 'Elsewhere', channels: [{ name: 'general' }], withoutBot: true },
      ],
    },
    bot: ({ guilds: [town, club], channel }) =>
      corporaOptions([
        { name: 'town', servers: [town?.id ?? ''] },
        { name: 'staff', channels: [channel('staff').id] },
        { name: 'club', servers: [club?.id ?? ''], direct: true },
        { name: 'all', servers: [town?.id ?? '', club?.id ?? ''] },
      ]),
  });
  const { discord } = room;
  const [town, club, nobody] = discord.guilds;
  if (!town || !club || !nobody) throw new Error('there are three servers');
  tess = discord.user('tess', { guild: town });
  cleo = discord.user('cleo', { guild: club });
  boss = discord.user('boss', { guild: town, permissions: ['ManageGuild'] });
  nina = discord.user('nina', { guild: nobody });
  staff = discord.channel('staff', town);
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

/** Expects a text to hold the secret of one corpus, or of none, and of no other. */
function expectOnly(text: string, corpus: TestCorpus | null): void {
  const found = Object.entries(SECRETS).filter(([, secret]) => text.includes(secret));
  expect(found.map(([name]) => name)).toEqual(corpus === null ? [] : [corpus]);
}

/** The button below a passage that shows what stands around it. */
function surroundingsOf(answer: BotReply): string {
  const found = answer.buttons.find(({ label }) => label.includes('1'));
  if (!found) throw new Error('a passage has a button that shows its surroundings');
  return found.label;
}

it('answers a command from the corpus of the server, and of the channel before that', async () => {
  expectOnly((await tess.slash('ask', QUESTION)).text, 'town');
  expectOnly((await cleo.slash('ask', QUESTION)).text, 'club');
  expectOnly((await tess.slash('ask', QUESTION, { channel: staff })).text, 'staff');
});

it('answers mentions, and what goes on from an answer, from there, too', async () => {
  const { mention } = room.discord;
  const said = await tess.say(`${mention} Why was the bridge closed?`);
  const reply = await said.answer();
  expectOnly(reply.text, 'town');
  const more = await tess.say(`${mention} Who said that it will be mended by June?`, { replyTo: reply });
  expectOnly((await more.answer()).text, 'town');
  const elsewhere = await tess.say(`${mention} Why was the bridge closed?`, { channel: staff });
  expectOnly((await elsewhere.answer()).text, 'staff');
});

it('suggests only what the corpus of the place has', async () => {
  const names = async (person: SandboxPerson, where = {}) =>
    JSON.stringify(await person.autocomplete('who-said', { speaker: '' }, where));
  expect(await names(tess)).toMatch(/Olga Fenn/);
  expect(await names(tess)).not.toMatch(/Astor|Pym/);
  expect(await names(cleo)).toMatch(/Ruben Astor/);
  expect(await names(tess, { channel: staff })).toMatch(/Dora Pym/);
  expect(JSON.stringify(await nina.autocomplete('who-said', { speaker: '' }))).toBe('[]');
});

it('has a button answered by the place where it is pressed, wherever it was made', async () => {
  const answer = await tess.slash('who-said', { speaker: 'Olga Fenn' });
  expectOnly((await tess.click(answer, surroundingsOf(answer))).text, 'town');
  // The same message in a channel that has another corpus.
  const elsewhere = await tess.slash('who-said', { speaker: 'Dora Pym' }, { channel: staff });
  elsewhere.record.data = { ...elsewhere.record.data, components: answer.message.components ?? [] };
  expectOnly((await tess.click(elsewhere, surroundingsOf(elsewhere))).text, null);
  expectOnly((await tess.click(elsewhere, 'Export')).text, null);
});

it('looks words of a forwarded message up in the corpus of the place where it stands now', async () => {
  const told = await cleo.slash('ask', QUESTION);
  const said = await tess.say('Look:', { channel: staff });
  const { timestamp, embeds, attachments, mentions, mention_roles } = said.record.data;
  const from = { type: 1, message_id: told.id, channel_id: told.channelId };
  Object.assign(said.record.data, { message_reference: from });
  said.record.data.message_snapshots = [
    {
      message: {
        timestamp,
        embeds,
        attachments,
        mentions,
        mention_roles,
        edited_timestamp: null,
        type: 0,
        content: 'Why was the bridge closed?',
      },
    },
  ];
  expectOnly(told.text, 'club');
  expectOnly((await tess.contextMenu('Find sources', said)).text, 'staff');
  const { mention } = room.discord;
  const reply = await tess.say(`${mention} Why was the bridge closed?`, { channel: staff, replyTo: said });
  expectOnly((await reply.answer()).text, 'staff');
});

it('reads no linked message of a channel that has another corpus', async () => {
  const [town] = room.discord.guilds;
  const told = await tess.slash('ask', QUESTION);
  expectOnly(told.text, 'town');
  const link = `https://discord.com/channels/${town?.id}/${told.channelId}/${told.id}`;
  const { text } = await tess.slash('check', { claim: link }, { channel: staff });
  expectOnly(text, null);
  expect(text).toMatch(/can’t read/);
  // In its own channel it is read, and too long to be looked up.
  expect((await tess.slash('check', { claim: link })).text).toMatch(/characters long/);
});

it('says where there is no corpus how to set one, and shows nothing', async () => {
  const { text } = await nina.slash('ask', QUESTION);
  expect(text).toContain('/corpus');
  expectOnly(text, null);
  const said = await nina.say(`${room.discord.mention} Why was the bridge closed?`);
  expectOnly((await said.answer()).text, null);
  expect((await nina.slash('help', {})).text).toContain('/ask');
  expect((await nina.slash('corpus', {})).text).toContain('No articles are set');
});

it('lets whoever manages a server choose for a channel among those that the server may use', async () => {
  expect((await tess.slash('corpus', { name: 'all' })).text).toMatch(/Manage Server/);
  expect((await boss.slash('corpus', { name: 'club' })).text).toMatch(/can’t be chosen/);
  expect((await boss.slash('corpus', { name: 'staff' })).text).toMatch(/can’t be chosen/);
  expect((await boss.slash('corpus', {})).text).toMatch(/“town”[\s\S]*town and all/);
  expect((await boss.autocomplete('corpus', { name: 'a' })).map(({ value }) => value)).toEqual(['all']);
  const before = await tess.slash('ask', QUESTION);
  expect((await boss.slash('corpus', { name: 'all' })).text).toMatch(/“all”/);
  expectOnly((await tess.slash('ask', QUESTION)).text, 'all');
  // The message from before now asks the corpus that the channel has.
  expectOnly((await tess.click(before, surroundingsOf(before))).text, null);
  await boss.slash('corpus', { name: 'town' });
  expectOnly((await tess.slash('ask', QUESTION)).text, 'town');
});

it('answers in direct messages only from what is open there, to members of its servers', async () => {
  expect((await tess.slash('ask', QUESTION, { channel: tess.dm })).text).toContain('/corpus');
  expect((await tess.slash('corpus', { name: 'town' }, { channel: tess.dm })).text).toMatch(
    /can’t be chosen/,
  );
  expect((await tess.slash('corpus', { name: 'club' }, { channel: tess.dm })).text).toMatch(
    /can’t be chosen/,
  );
  expect((await cleo.slash('corpus', { name: 'club' }, { channel: cleo.dm })).text).toMatch(/“club”/);
  const answer = await cleo.slash('ask', QUESTION, { channel: cleo.dm });
  expectOnly(answer.text, 'club');
  const said = await cleo.say('Who said that it will be mended by June?', { channel: cleo.dm });
  expectOnly((await said.answer()).text, 'club');
});

it('lets only those change a corpus who manage the one server that has it', async () => {
  const refused = /Only those who look after this bot/;
  await boss.slash('corpus', { name: 'all' });
  expect((await boss.slash('reindex', {})).text).toMatch(refused);
  await boss.slash('corpus', { name: 'town' });
  expect((await boss.slash('reindex', {})).text).not.toMatch(refused);
});

it('answers nothing among people, and in servers that it is not in, whatever one of them may ask alone', async () => {
  const elsewhere = room.discord.guilds[3];
  const eve = room.discord.user('eve', elsewhere ? { guild: elsewhere } : {});
  const talk = room.discord.world.privateChannel([cleo.id, eve.id]);
  // Cleo has chosen the club's for her own direct messages.
  for (const [person, channel] of [
    [cleo, talk],
    [eve, eve.home],
  ] as const) {
    expectOnly((await person.slash('ask', QUESTION, { channel })).text, null);
    expect((await person.slash('corpus', { name: 'club' }, { channel })).text).toMatch(/server that I am in/);
    expect(JSON.stringify(await person.autocomplete('corpus', { name: '' }, { channel }))).toBe('[]');
  }
});

it('forgets with /forget-me what somebody chose, wherever they ask for it', async () => {
  expectOnly((await cleo.slash('ask', QUESTION, { channel: cleo.dm })).text, 'club');
  await cleo.slash('forget-me', {});
  expectOnly((await cleo.slash('ask', QUESTION, { channel: cleo.dm })).text, null);
});

it('tells whoever mentions it where a corpus can’t be opened', async () => {
  const broken = await openNewsroom({
    bot: ({ guilds: [guild] }) => {
      const options = corporaOptions([{ name: 'town', servers: [guild?.id ?? ''] }]);
      const corpora = options.corpora ?? expect.fail('there are corpora');
      return { ...options, corpora: { ...corpora, ways: () => Promise.reject(new Error('no space left')) } };
    },
  });
  const said = await broken.discord.user('ada').say(`${broken.discord.mention} Why was the bridge closed?`);
  const { text } = await said.answer();
  const [line] = broken.log.filter(({ id }) => id !== undefined);
  expect(text).toContain(line?.id ?? 'an id');
  expect(text).not.toContain('no space left');
  await broken.close();
});
