import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import type { Article } from '../../src/model.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import { articleOf, harbourArticles } from './articles.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;
/** The rule that a test makes the bot break on purpose. */
let provoked: RegExp | null;

beforeEach(() => {
  provoked = null;
});

afterEach(async () => {
  const broken = room.discord.violations.filter(({ rule }) => !provoked?.test(rule));
  expect(broken).toEqual([]);
  await room.close();
});

const CARGO = ['herring', 'cod', 'mussels', 'mackerel', 'plaice', 'salmon', 'squid', 'lobsters', 'shrimps'];
const PORTS = [
  'Orr',
  'Tarn',
  'Vell',
  'Quist',
  'Moss',
  'Brae',
  'Holm',
  'Lund',
  'Wick',
  'Sund',
  'Dahl',
  'Fenn',
];

const LOADS = CARGO.flatMap((cargo) => PORTS.map((port) => `${cargo} for the market of ${port}`));

/** An article with a sentence that is longer than a message. */
const longArticle = articleOf('fleet', [`The Selda fleet carried ${LOADS.join(', ')}.`, 'Nobody was hurt.'], {
  title: 'The fleet',
  outlet: 'Selda Courier',
  published: '2031-06-01',
});

async function libraryOf(list: () => readonly Article[]): Promise<Library> {
  const library = openMemoryLibrary(list);
  await library.reindex();
  return library;
}

describe('the bot', () => {
  it('goes on turning pages after a restart, and says so when the articles were read again', async () => {
    let articles: readonly Article[] = [...harbourArticles, longArticle];
    const library = await libraryOf(() => articles);
    room = await openNewsroom({ library });
    const ada = room.discord.user('ada');
    const answer = await ada.slash('article', { title: 'The fleet' });
    expect(answer.text).toContain('page 1 of');
    expect(answer.text).toContain('This passage goes on on the next page.');
    await room.restart();
    const second = await ada.click(answer, 'More');
    expect(second.id).toBe(answer.id);
    expect(second.text).toContain('page 2 of');
    expect(second.text).not.toContain('renewed');
    articles = [...harbourArticles, longArticle, articleOf('more', ['The Selda fleet carried cod home.'])];
    await library.reindex();
    const renewed = await ada.click(answer, 'Back');
    expect(renewed.text).toContain('the results are renewed');
    const copy = await room.discord.user('bob').click(answer, 'More');
    expect(copy.ephemeral).toBe(true);
    expect(answer.text).toContain('page 1 of');
  });

  it('lets a question wait for the first archive, says how far the reading is, and answers help meanwhile', async () => {
    const inner = openMemoryLibrary(() => harbourArticles);
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const library: Library = {
      ...inner,
      reindex: async (onProgress) => {
        const telling = setInterval(() => onProgress?.({ step: 'reading', done: 1, total: 3 }), 100);
        await finished;
        clearInterval(telling);
        return inner.reindex();
      },
    };
    room = await openNewsroom({ library });
    const ada = room.discord.user('ada');
    const asked = await ada.slash('ask', { question: 'When did the harbour of Port Selda reopen?' });
    const mentioned = await (await ada.say(`${room.discord.mention} what did Brandt say?`)).answer();
    await asked.until(({ text }) => text.includes('Reading articles … 1 of 3'));
    expect(mentioned.text).toContain('your question waits');
    expect((await ada.slash('help', {})).text).not.toContain('still reading');
    finish();
    await asked.until(({ text }) => text.includes('reopened on Monday'));
    await mentioned.until(({ text }) => text.includes('-# /who-said speaker:"Brandt"'));
  });

  it('says that it has no articles where they can’t be read, to whoever waited too', async () => {
    const library: Library = {
      ...openMemoryLibrary(() => []),
      reindex: () => Promise.reject(new Error('the folder is gone')),
    };
    room = await openNewsroom({ library });
    const ada = room.discord.user('ada');
    const answer = await ada.slash('ask', { question: 'Who?' });
    await answer.until(({ text }) => text.includes('they could not be read'));
  });

  it('answers while it reindexes, and reports progress', async () => {
    const inner = await libraryOf(() => harbourArticles);
    let finish = () => {};
    const library: Library = {
      ...inner,
      reindex: async (onProgress) => {
        onProgress?.({ step: 'reading', done: 1, total: 3 });
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return inner.reindex();
      },
    };
    room = await openNewsroom({ library });
    const admin = room.discord.user('ann', { permissions: ['ManageGuild'] });
    const report = await admin.slash('reindex', {});
    expect(report.text).toContain('Reading');
    const answer = await admin.slash('ask', { question: 'When did the harbour of Port Selda reopen?' });
    expect(answer.text).toContain('reopened on Monday');
    finish();
    await expect.poll(() => report.text).toContain('Done in');
  });

  it('shows a failure with an id that the log has too, and a refusal in the program’s own words', async () => {
    const library = await libraryOf(() => harbourArticles);
    const broken: Library = {
      ...library,
      current: () => {
        throw new Error('the disk is on fire');
      },
    };
    room = await openNewsroom({ library: broken });
    const ada = room.discord.user('ada');
    const shown = await ada.slash('ask', { question: 'Who?' });
    const id = /[0-9a-f]{8}/.exec(shown.text)?.[0];
    expect(id).toBeDefined();
    expect(shown.text).not.toContain('fire');
    expect(room.log.some((line) => line.id === id)).toBe(true);
  });

  it('survives a lost gateway, a failing server and an order to reconnect', async () => {
    room = await openNewsroom();
    const ada = room.discord.user('ada');
    const question = 'When did the harbour of Port Selda reopen?';
    room.discord.faults.add({ status: 500, on: /POST .*callback/ });
    expect((await ada.slash('ask', { question })).text).toContain('reopened on Monday');
    room.discord.gateway.drop();
    await room.discord.ready(1);
    expect((await ada.slash('ask', { question })).text).toContain('reopened on Monday');
  });

  it('survives an answer that comes too late', async () => {
    const clock = manualClock(Date.now());
    room = await openNewsroom({ discord: { clock } });
    const ada = room.discord.user('ada');
    const late = ada.startSlash('ask', { question: 'When did the harbour of Port Selda reopen?' });
    clock.advance(3001);
    await expect
      .poll(() => room.log.map(({ msg }) => msg))
      .toContain('an interaction was gone before its answer');
    expect(late.failed).toBe(true);
    const answer = await ada.slash('ask', { question: 'When did the harbour of Port Selda reopen?' });
    expect(answer.text).toContain('reopened on Monday');
    provoked = /unanswered interaction|Unknown interaction/;
  });

  it('ends a report before Discord takes no more of it', async () => {
    let time = 0;
    let step = () => {};
    let end = () => {};
    const library: Library = {
      ...(await libraryOf(() => harbourArticles)),
      reindex: (onProgress) => {
        step = () => onProgress?.({ step: 'reading', done: 1, total: 9 });
        return new Promise((_, reject) => {
          end = () => reject(new Error('the test is over'));
        });
      },
    };
    room = await openNewsroom({ library, bot: { now: () => time } });
    const report = await room.discord.user('ann', { permissions: ['ManageGuild'] }).slash('reindex', {});
    time = 14 * 60_000 + 1;
    step();
    await expect.poll(() => report.text).toContain('takes longer than Discord lets me report');
    end();
  });

  it('finishes what is under way before it leaves', async () => {
    let finish = () => {};
    const inner = await libraryOf(() => harbourArticles);
    const library: Library = {
      ...inner,
      reindex: async () => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return inner.reindex();
      },
    };
    room = await openNewsroom({ library });
    const report = await room.discord.user('ann', { permissions: ['ManageGuild'] }).slash('reindex', {});
    const leaving = room.restart();
    finish();
    await leaving;
    expect(report.text).toContain('Done in');
  });

  it('says what is wrong with a token, and with an address', async () => {
    provoked = /401/;
    room = await openNewsroom();
    await expect(room.restart({ token: 'nonsense' })).rejects.toThrow('Discord does not know the token');
    await expect(room.restart({ api: 'http://127.0.0.1:9/api' })).rejects.toThrow(
      'could not be reached at http://127.0.0.1:9',
    );
  });

  it('does not mind a channel where it may not write', async () => {
    const channels = [{ name: 'general' }, { name: 'closed', denyBot: ['SendMessages'] as const }];
    room = await openNewsroom({ discord: { guilds: [{ channels }] } });
    const ada = room.discord.user('ada');
    await ada.say(`${room.discord.mention} help`, { channel: room.discord.channel('closed') });
    await expect
      .poll(() => room.log.map(({ msg }) => msg))
      .toContain('the bot may not write in a channel where it was asked');
    expect((await (await ada.say(`${room.discord.mention} help`)).answer()).text).toContain('timeline');
    provoked = /Missing Permissions/;
  });

  it('leaves the picture out where it may not attach files', async () => {
    const channels = [{ name: 'general', denyBot: ['AttachFiles'] as const }];
    room = await openNewsroom({ discord: { guilds: [{ channels }] } });
    const answer = await (
      await room.discord.user('ada').say(`${room.discord.mention} timeline of Port Selda harbour`)
    ).answer();
    expect(answer.text).toContain('May 2031');
    expect(answer.attachments).toEqual([]);
    provoked = /Missing Permissions/;
    expect(room.discord.violations.map(({ rule }) => rule)).toEqual([expect.stringMatching(provoked)]);
  });

  it('keeps what people ask out of its log, unless it is told otherwise', async () => {
    room = await openNewsroom();
    const ada = room.discord.user('ada');
    room.discord.faults.add({ status: 500, on: /callback/, times: 4 });
    ada.startSlash('ask', { question: 'Where is the lighthouse?' });
    await expect
      .poll(() => room.log.map(({ msg }) => msg), { timeout: 15_000 })
      .toContain('a request failed');
    expect(JSON.stringify(room.log)).not.toContain('lighthouse');
    await room.restart({ logQuestions: true });
    await ada.slash('ask', { question: 'Where is the lighthouse?' });
    await expect.poll(() => JSON.stringify(room.log)).toContain('lighthouse');
  });

  it('registers its commands once', async () => {
    room = await openNewsroom();
    await room.restart();
    const puts = room.discord.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );
    expect(puts).toHaveLength(1);
  });
});

describe('its limits', () => {
  const question = 'When did the harbour of Port Selda reopen?';

  it('let one person ask at most so often', async () => {
    room = await openNewsroom({ bot: { cooldownSeconds: 60 } });
    const ada = room.discord.user('ada');
    expect((await ada.slash('ask', { question })).ephemeral).toBe(false);
    const notice = await ada.slash('ask', { question });
    expect(notice.ephemeral).toBe(true);
    expect(notice.text).toMatch(/ask again in \d+ seconds/);
    expect((await room.discord.user('bob').slash('ask', { question })).text).toContain('reopened');
  });

  it('keep it to some channels', async () => {
    room = await openNewsroom();
    const ada = room.discord.user('ada');
    const { id } = room.discord.channel('quiet');
    const access = { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [], allowedChannels: [id] };
    await room.restart({ access });
    const refusal = await ada.slash('ask', { question });
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.text).toContain('not set up to answer in this channel');
    const channel = room.discord.channel('quiet');
    expect((await ada.slash('ask', { question }, { channel })).text).toContain('reopened');
  });

  it('keep it to threads of some channels, of which it hears with the first message there', async () => {
    room = await openNewsroom({
      discord: {
        botPermissions: ['Administrator'],
        guilds: [{ channels: [{ name: 'general' }, { name: 'quiet' }] }],
      },
    });
    const { discord } = room;
    const ada = discord.user('ada');
    const quiet = discord.channel('quiet');
    const said = await ada.say('birds', { channel: quiet });
    const thread = discord.world.openThread(said.record, 'about birds', ada.id);
    const access = {
      adminUserIds: [],
      homeGuildId: undefined,
      allowedGuilds: [],
      allowedChannels: [quiet.id],
    };
    await room.restart({ access });
    const answer = await (await ada.say(`${discord.mention} ${question}`, { channel: thread })).answer();
    expect(answer.text).toContain('reopened');
  });

  it('keep /reindex to admins when it runs, whoever Discord shows it to', async () => {
    room = await openNewsroom({ discord: { guilds: [{ name: 'Home' }, { name: 'Elsewhere' }] } });
    const [home, elsewhere] = room.discord.guilds;
    if (!home || !elsewhere) throw new Error('two servers were planned');
    const access = { adminUserIds: [], homeGuildId: home.id, allowedGuilds: [], allowedChannels: [] };
    await room.restart({ access });
    const stranger = room.discord.user('eve', { guild: elsewhere, permissions: ['ManageGuild'] });
    const refusal = await stranger.slash('reindex', {});
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.text).toContain('Only those who look after this bot');
    const manager = room.discord.user('ann', { guild: home, permissions: ['ManageGuild'] });
    const report = await manager.slash('reindex', {});
    await expect.poll(() => report.text).toContain('Done in');
  });
});
