import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import { sayIn } from '../words/say.ts';
import type { AlertEntry } from './alert-entries.ts';
import type { AlertSender } from './alert-sender.ts';
import { AlertState } from './alert-state.ts';
import { type Alerts, openAlerts } from './alerts.ts';
import { createNews, type News } from './news.ts';
import { startRounds } from './rounds.ts';

const log = pino({ level: 'silent' });
const place = { channelId: '2', guildId: '3', parentId: null, name: 'news' };
const wish = { owner: '1', what: 'articles', every: 'now', place, madeAt: '2031-06-02T10:00:00Z' } as const;

let folder: TemporaryFolder;
let ids: string[];
let sent: string[][];

beforeEach(async () => {
  folder = await makeFolder();
  ids = ['a', 'b'];
  sent = [];
});
afterEach(async () => {
  for (const alerts of opened.splice(0)) await alerts.close().catch(() => undefined);
  await folder.remove();
});

const opened: Alerts[] = [];

async function open(): Promise<Alerts> {
  const alerts = await openAlerts({ dataDir: folder.root, log });
  opened.push(alerts);
  return alerts;
}

const news: News = {
  say: sayIn(),
  version: () => ids.join(),
  articleIds: async () => ids,
  match: async (_subject, wanted) => ({
    evidence: NO_EVIDENCE,
    items: wanted.map((articleId) => ({
      articleId,
      group: articleId.slice(0, 1),
      item: { label: articleId, passage: null, marks: [], also: [] },
    })),
  }),
  groupsOf: async (known) => new Set(known.map((id) => id.slice(0, 1))),
  survey: async () => null,
  digest: async () => {
    throw new Error('nobody follows a digest here');
  },
};

const sender: AlertSender = {
  send: async (_follow, { articles }) => {
    sent.push([...articles]);
    return null;
  },
  wasSent: async () => false,
  tell: async () => {},
};

describe('alerts', () => {
  it('post what came after they were made, once, over any number of starts', async () => {
    for (const start of [0, 1, 2]) {
      const alerts = await open();
      if (start === 0) await alerts.add({ ...wish, subject: { topic: 'x' } }, news);
      const rounds = startRounds({ alerts, news, sender, log, everyMs: 1 });
      ids.push(`${'cde'[start]}1`);
      await expect.poll(() => sent.length).toBe(start + 1);
      await rounds.close();
      await alerts.close();
    }
    expect(sent).toEqual([['c1'], ['d1'], ['e1']]);
  });

  it('ask about the newest alone where very many wait, and count the others', async () => {
    const alerts = await open();
    await alerts.add({ ...wish, subject: { topic: 'x' } }, news);
    const asked: number[] = [];
    const counted: News = {
      ...news,
      match: (subject, wanted) => {
        asked.push(wanted.length);
        return news.match(subject, wanted);
      },
    };
    const leads: string[] = [];
    const reading: AlertSender = {
      ...sender,
      send: async (_follow, _post, content) => {
        const { lead, items } = content.compose(5);
        leads.push(lead, items[0]?.label ?? '');
        return null;
      },
    };
    ids.push(...Array.from({ length: 450 }, (_, n) => `${String.fromCodePoint(0x4e00 + n)}1`));
    const rounds = startRounds({ alerts, news: counted, sender: reading, log, everyMs: 1 });
    await expect.poll(() => leads.length).toBe(2);
    await rounds.close();
    expect(leads).toEqual(['New on “x”: 450 articles.', ids.at(-200)]);
    expect(Math.max(...asked)).toBe(200);
  });

  it('send nothing of what is a copy of an article that was posted', async () => {
    const alerts = await open();
    const { id } = await alerts.add({ ...wish, subject: { topic: 'x' } }, news);
    const rounds = startRounds({ alerts, news, sender, log, everyMs: 1 });
    ids.push('c1');
    await expect.poll(() => sent.length).toBe(1);
    ids.push('c2');
    await expect.poll(() => alerts.get(id)?.posted.has('c2')).toBe(true);
    await rounds.close();
    expect(sent).toEqual([['c1']]);
  });

  it('post nothing twice where their file was damaged: follows that can be read go on with what comes', async () => {
    const alerts = await open();
    await alerts.add({ ...wish, subject: { topic: 'x' } }, news);
    await alerts.add({ ...wish, subject: { topic: 'y' } }, news);
    await alerts.close();
    ids.push('c1');
    const file = folder.place('alerts.journal');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"x"', '"z"'));
    const again = await open();
    expect(again.all().map(({ follow }) => follow.subject.topic)).toEqual(['y']);
    const rounds = startRounds({ alerts: again, news, sender, log, everyMs: 1 });
    await expect.poll(() => again.isSeen('c1')).toBe(true);
    ids.push('d1');
    await expect.poll(() => sent.length).toBe(1);
    await rounds.close();
    expect(sent).toEqual([['d1']]);
  });

  it('wait where Discord fails, and send the same message then', async () => {
    const alerts = await open();
    const { id } = await alerts.add({ ...wish, subject: { topic: 'x' } }, news);
    let failures = 1;
    const posts: string[] = [];
    const failing: AlertSender = {
      ...sender,
      send: async (_follow, post) => {
        posts.push(post.id);
        if (failures-- > 0) throw new Error('Discord is not there');
        return null;
      },
    };
    ids.push('c1');
    const first = startRounds({ alerts, news, sender: failing, log, everyMs: 1 });
    await expect.poll(() => posts.length).toBe(1);
    await first.close();
    expect(alerts.get(id)?.open?.id).toBe(posts[0]);
    await alerts.close();
    const again = await open();
    const second = startRounds({ alerts: again, news, sender: failing, log, everyMs: 1 });
    await expect.poll(() => again.get(id)?.open).toBe(null);
    await second.close();
    expect(posts).toEqual([posts[0], posts[0]]);
  });

  it('keep what is added while another one is forgotten', async () => {
    const alerts = await open();
    await alerts.add({ ...wish, owner: '9', subject: { topic: 'another' } }, news);
    await Promise.all([
      alerts.add({ ...wish, subject: { topic: 'added meanwhile' } }, news),
      alerts.endAllOf('9'),
    ]);
    await alerts.close();
    expect(await readFile(folder.place('alerts.journal'), 'utf8')).toContain('added meanwhile');
  });

  it('take no archive for no news nowhere', async () => {
    const asked = createNews(
      { status: () => null, ask: async () => null },
      { strictness: 'normal', readerUrl: null },
    );
    await expect(asked.articleIds()).rejects.toThrow('still reading');
    await expect(asked.match({ topic: 'dam' }, ['a1'])).rejects.toThrow('still reading');
    await expect(asked.groupsOf(['a1'])).rejects.toThrow('still reading');
  });

  it('forget what a person left, in the file too', async () => {
    const alerts = await open();
    await alerts.add({ ...wish, subject: { topic: 'a secret wish' } }, news);
    await alerts.add({ ...wish, owner: '9', subject: { topic: 'another' } }, news);
    expect(await alerts.endAllOf('1')).toMatchObject({ follows: 1 });
    await alerts.close();
    const text = await readFile(folder.place('alerts.journal'), 'utf8');
    expect(text).not.toContain('a secret wish');
    expect(text).toContain('another');
  });
});

const id = fc.constantFrom('00000001', '00000002');
const article = fc.constantFrom('a', 'b', 'c', 'd');
const some = fc.uniqueArray(article);
const anyEntry: fc.Arbitrary<AlertEntry> = fc.oneof(
  id.map((one) => ({
    type: 'followed' as const,
    follow: { ...wish, id: one, subject: { topic: 'x' } },
  })),
  id.map((one) => ({ type: 'paused' as const, id: one, why: 'gone' as const })),
  id.map((one) => ({ type: 'resumed' as const, id: one })),
  id.map((one) => ({ type: 'ended' as const, id: one })),
  fc
    .tuple(some, id, some)
    .map(([articles, one, found]) => ({ type: 'looked' as const, articles, found: { [one]: found } })),
  fc.tuple(id, some).map(([follow, articles]) => ({
    type: 'intended' as const,
    post: { id: `post ${follow}`, follow, articles, at: '2031-06-02T10:00:00Z' },
  })),
  id.map((one) => ({ type: 'posted' as const, id: `post ${one}`, at: '2031-06-02T11:00:00Z' })),
  fc.tuple(id, some).map(([follow, articles]) => ({ type: 'dropped' as const, follow, articles })),
  fc.constantFrom(null, { from: '22:00', to: '07:00', zone: 'UTC' }).map((hours) => ({
    type: 'quiet' as const,
    of: '3',
    hours,
  })),
);

it('the fewest entries lead to the same state as all', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 40 }), (entries) => {
      const state = new AlertState();
      for (const entry of entries) state.apply(entry);
      const again = new AlertState();
      for (const entry of state.toEntries()) again.apply(entry);
      expect(again).toEqual(state);
    }),
  );
});
