import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import type { Article } from '../../src/model.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { BotReply } from '../../src/sandbox/people/replies.ts';
import type { Channel } from '../../src/sandbox/world/world.ts';
import { articleOf, harbourArticles } from './articles.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let articles: Article[];
let library: Library;
let room: Newsroom;
let ada: SandboxPerson;
let chief: SandboxPerson;

beforeEach(async () => {
  articles = [...harbourArticles];
  library = openMemoryLibrary(() => articles);
  await library.reindex();
  room = await openNewsroom({ library });
  ada = room.discord.user('ada');
  chief = room.discord.user('chief', { permissions: ['ManageChannels', 'ManageGuild'] });
});

afterEach(async () => {
  await room.close();
});

/** Boats with names of their own, so that no article is a copy of another. */
const boatsOf = (id: string) =>
  Array.from(
    { length: 150 },
    (_, at) => `${id.replaceAll('-', '')}${String.fromCharCode(97 + (at % 26))}${at}`,
  ).join(', ');

const dredging = (id: string, outlet = 'Selda Courier') =>
  articleOf(
    id,
    [
      `The dredging of the harbour of Port Selda began on Friday at ${id}, and will take nine weeks.`,
      `“We will dredge the channel to twelve metres,” harbour master Ada Moor said of ${id}.`,
      'Trams go every hour, as they always did.',
      `These boats have to leave: ${boatsOf(id)}.`,
    ],
    { title: `Dredging begins at ${id}`, published: '2031-06-01', outlet },
  );

const cooking = (id: string) =>
  articleOf(
    id,
    [
      `Plum jam needs three hours and much sugar, says cook Pia Lund in a book about kitchens. ${boatsOf(id)}.`,
    ],
    { title: `Plum jam ${id}`, published: '2031-06-02', outlet: 'Kitchen Post' },
  );

async function publish(...more: Article[]): Promise<void> {
  articles.push(...more);
  await library.reindex();
}

function alertsIn(person: SandboxPerson, channel: Channel): BotReply[] {
  return person.sees(channel).filter(({ text }) => text.startsWith('New on'));
}

async function alertNumber(count: number, person: SandboxPerson, channel: Channel): Promise<BotReply> {
  await expect.poll(() => alertsIn(person, channel).length, { timeout: 20_000 }).toBe(count);
  return alertsIn(person, channel)[count - 1] ?? expect.fail('there is no alert');
}

describe('/follow', () => {
  it('posts a new article on a topic once, with its citation, and no other', async () => {
    const done = await ada.slash('follow', { topic: 'dredging of the harbour' }, { channel: ada.dm });
    expect(done.text).toContain('by direct message, at once');
    await publish(cooking('one'), dredging('pier-one'));
    const alert = await alertNumber(1, ada, ada.dm);
    expect(alert.text).toContain('New on “dredging of the harbour”: 1 article.');
    expect(alert.text).toContain('The dredging of the harbour of Port Selda');
    expect(alert.text).toContain('Selda Courier, Dredging begins at pier');
    expect(alert.text).not.toContain('Plum');
    await publish(cooking('two'));
    await publish(dredging('pier-two-and-a-half'));
    await alertNumber(2, ada, ada.dm);
    expect(room.discord.violations).toEqual([]);
  });

  it('posts into a channel for those who may manage it, and by direct message for others', async () => {
    const quiet = room.discord.channel('quiet');
    const inChannel = await chief.slash('follow', { speaker: 'Ada Moor' }, { channel: quiet });
    expect(inChannel.text).toContain('in this channel');
    const direct = await ada.slash('follow', { speaker: 'Moor' }, { channel: quiet });
    expect(direct.text).toContain('by direct message');
    const refused = await ada.slash('follow', { speaker: 'Moor', where: 'here' }, { channel: quiet });
    expect(refused.text).toContain('Manage Channels');
    await publish(dredging('pier-one'));
    expect((await alertNumber(1, chief, quiet)).text).toContain('We will dredge the channel');
    expect((await alertNumber(1, ada, ada.dm)).text).toContain('Ada Moor');
    expect((await alertNumber(1, chief, quiet)).pings).toEqual([]);
  });

  it('follows the very words and an outlet, and what has all of them only', async () => {
    await ada.slash('follow', { quote: 'dredge the channel to twelve metres' }, { channel: ada.dm });
    await ada.slash('follow', { outlet: 'kitchen post' }, { channel: ada.dm });
    await ada.slash('follow', { outlet: 'kitchen post', topic: 'dredging' }, { channel: ada.dm });
    await publish(dredging('pier-one'), cooking('one'));
    await alertNumber(2, ada, ada.dm);
    const texts = alertsIn(ada, ada.dm).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('the words “dredge the channel'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('articles of kitchen post'))).toHaveLength(1);
    await publish(cooking('two'));
    await alertNumber(3, ada, ada.dm);
  });

  it('groups copies, shows at most five articles, counts the rest, and keeps silent of copies later', async () => {
    await ada.slash('follow', { topic: 'dredging of the harbour' }, { channel: ada.dm });
    const many = Array.from({ length: 8 }, (_, at) => dredging(`number-${at}`, `Paper ${at}`));
    const copy = { ...dredging('pier-one', 'The Echo'), id: 'copy', file: 'copy.txt', title: 'A copy' };
    await publish(dredging('pier-one'), copy);
    const first = await alertNumber(1, ada, ada.dm);
    expect(first.text).toContain('2 articles');
    expect(first.text.match(/The dredging of the harbour of/g)).toHaveLength(1);
    expect(first.text).toContain('The Echo, A copy');
    await publish(...many);
    const second = await alertNumber(2, ada, ada.dm);
    expect(second.text).toContain('/coverage topic: dredging of the harbour shows them');
    expect(second.text).toMatch(/And \d more articles, in Paper \d/);
    const late = { ...copy, id: 'late', file: 'late.txt', outlet: 'The Late Echo' };
    await publish(late, dredging('a-pier-of-its-own'));
    const third = await alertNumber(3, ada, ada.dm);
    expect(third.text).not.toContain('Late Echo');
  });

  it('warns of a topic that fits nearly everything, of a name that nobody has, and of an unknown outlet', async () => {
    await publish(...Array.from({ length: 6 }, (_, at) => dredging(`pier-${at}`)));
    const broad = await ada.slash('follow', { topic: 'the harbour' }, { channel: ada.dm });
    expect(broad.text).toMatch(/Careful: \d+ of the 9 newest articles fit/);
    const stranger = await ada.slash('follow', { speaker: 'Ada Mor' }, { channel: ada.dm });
    expect(stranger.text).toContain(
      'Nobody quoted in these articles is called “Ada Mor” so far; Ada Moor is.',
    );
    const paper = await ada.slash('follow', { outlet: 'The Nowhere Gazette' }, { channel: ada.dm });
    expect(paper.text).toContain('No article is by “The Nowhere Gazette” so far');
    const nothing = await ada.slash('follow', {}, { channel: ada.dm });
    expect(nothing.text).toContain('Tell me what to follow');
    const again = await ada.slash('follow', { topic: 'the harbour' }, { channel: ada.dm });
    expect(again.text).toContain('You follow just that already');
  });

  it('takes at most 25 of one person', async () => {
    for (let at = 0; at < 25; at++)
      expect(
        (await ada.slash('follow', { quote: `words ${at} that nobody says` }, { channel: ada.dm })).text,
      ).toContain('Done');
    const refused = await ada.slash('follow', { quote: 'one more' }, { channel: ada.dm });
    expect(refused.text).toContain('You follow 25 things already');
  });
});

describe('/following', () => {
  it('lists, pauses, resumes and ends, also after a restart, and keeps what comes meanwhile', async () => {
    expect((await ada.slash('following', {}, { channel: ada.dm })).text).toContain('You follow nothing yet');
    for (const topic of ['dredging of the harbour', 'plum jam', 'birds', 'oil', 'ferries', 'lighthouse'])
      await ada.slash('follow', { topic }, { channel: ada.dm });
    const list = await ada.slash('following', {}, { channel: ada.dm });
    expect(list.ephemeral).toBe(true);
    expect(list.text).toContain('6 alerts, page 1 of 2.');
    await room.restart();
    const paused = await ada.click(list, 'Pause 1');
    expect(paused.text).toContain('“dredging of the harbour” · by direct message · at once · paused');
    await publish(dredging('pier-one'));
    const waiting = await ada.slash('following', {}, { channel: ada.dm });
    await expect
      .poll(async () => (await ada.slash('following', {}, { channel: ada.dm })).text, { timeout: 20_000 })
      .toContain('1 waiting');
    expect(alertsIn(ada, ada.dm)).toHaveLength(0);
    await ada.click(waiting, 'Resume 1');
    await alertNumber(1, ada, ada.dm);
    const second = await ada.click(waiting, 'More');
    expect(second.text).toContain('6\\. “lighthouse”');
    const ended = await ada.click(second, 'End 6');
    expect(ended.text).toContain('5 alerts.');
  });

  it('lets nobody else change it, but whoever manages the channel', async () => {
    await chief.slash('follow', { topic: 'dredging of the harbour' });
    await publish(dredging('pier-one'));
    const alert = await alertNumber(1, chief, chief.home);
    const refused = await ada.click(alert, 'End');
    expect(refused.text).toContain('Only whoever made this alert');
    expect(refused.ephemeral).toBe(true);
    const other = room.discord.user('other chief', { permissions: ['ManageChannels'] });
    expect((await other.slash('following')).text).toContain('made by somebody else');
    expect((await other.click(alert, 'End')).text).toContain('Ended');
    expect((await ada.click(alert, 'Pause')).text).toContain('ended already');
  });
});

describe('an alert', () => {
  it('pauses where it may not write, tells its owner, and loses nothing', async () => {
    const quiet = room.discord.channel('quiet');
    await chief.slash('follow', { topic: 'dredging of the harbour' }, { channel: quiet });
    room.discord.faults.add({ status: 403, on: new RegExp(`POST /channels/${quiet.id}/messages`) });
    await publish(dredging('pier-one'));
    await expect
      .poll(
        () =>
          chief
            .sees(chief.dm)
            .map(({ text }) => text)
            .join(),
        { timeout: 20_000 },
      )
      .toContain('Your alert on “dredging of the harbour” is paused');
    expect(alertsIn(chief, quiet)).toHaveLength(0);
    const list = await chief.slash('following');
    expect(list.text).toContain('in \\#quiet');
    await chief.click(list, 'Resume 1');
    await alertNumber(1, chief, quiet);
  });

  it('is sent once, whatever becomes of the answer to it', async () => {
    await ada.slash('follow', { topic: 'dredging of the harbour' }, { channel: ada.dm });
    room.discord.faults.add({ cut: 'after', on: /POST \/channels\/\d+\/messages/, times: 2 });
    await publish(dredging('pier-one'));
    await alertNumber(1, ada, ada.dm);
    await room.restart();
    await publish(dredging('another-pier'));
    await alertNumber(2, ada, ada.dm);
  });

  it('waits through quiet hours, and comes after them', async () => {
    let now = new Date('2031-06-01T23:30:00Z');
    await room.restart({ clock: () => now });
    const set = await ada.slash(
      'quiet-hours',
      { from: '10pm', to: '7', zone: 'europe/paris' },
      { channel: ada.dm },
    );
    expect(set.text).toContain('held back from 22:00 to 07:00, and come after that (Europe/Paris)');
    await ada.slash('follow', { topic: 'dredging of the harbour' }, { channel: ada.dm });
    await publish(dredging('pier-one'));
    await expect
      .poll(async () => (await ada.slash('following', {}, { channel: ada.dm })).text, { timeout: 20_000 })
      .toContain('1 waiting');
    expect(alertsIn(ada, ada.dm)).toHaveLength(0);
    now = new Date('2031-06-02T05:01:00Z');
    await alertNumber(1, ada, ada.dm);
    const refused = await ada.slash('quiet-hours', { from: '25:00' }, { channel: ada.dm });
    expect(refused.text).toContain('is no time of day');
    const stranger = await ada.slash('quiet-hours', { from: '22:00', to: '7:00' });
    expect(stranger.text).toContain('Only those who may manage this server');
    expect(room.discord.violations).toEqual([]);
  });
});

describe('a digest', () => {
  it('puts together what is new by matter, once a day', async () => {
    let now = new Date('2031-06-02T07:00:00Z');
    await room.restart({ clock: () => now });
    const refused = await chief.slash('follow', { digest: true, every: 'hourly' });
    expect(refused.text).toContain('A digest comes daily or weekly');
    const done = await chief.slash('follow', { digest: true });
    expect(done.text).toContain('a digest of all that is new, in this channel, each day from 08:00 on (UTC)');
    const copy = { ...dredging('pier-one', 'The Echo'), id: 'copy', file: 'copy.txt' };
    await publish(dredging('pier-one'), copy, dredging('quay-seven'), cooking('one'));
    await expect
      .poll(async () => (await chief.slash('following')).text, { timeout: 20_000 })
      .toContain('4 waiting');
    const digests = () => chief.sees(chief.home).filter(({ text }) => text.startsWith('Digest of the day'));
    expect(digests()).toHaveLength(0);
    now = new Date('2031-06-02T08:00:00Z');
    await expect.poll(() => digests().length, { timeout: 20_000 }).toBe(1);
    const text = digests()[0]?.text ?? '';
    expect(text).toContain('Digest of the day: 4 new articles on 2 matters.');
    expect(text).toContain('3 articles · 2 outlets · 1 of them a copy');
    expect(text).toContain('Quoted most: Ada Moor · in 2 texts');
    expect(text.indexOf('dredging of the harbour')).toBeLessThan(text.indexOf('Plum jam'));
    now = new Date('2031-06-02T20:00:00Z');
    await publish(cooking('twenty'));
    await expect
      .poll(async () => (await chief.slash('following')).text, { timeout: 20_000 })
      .toContain('1 waiting');
    expect(digests()).toHaveLength(1);
    expect(room.discord.violations).toEqual([]);
  });
});
