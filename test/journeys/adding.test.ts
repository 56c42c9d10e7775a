import { readdir } from 'node:fs/promises';
import path from 'node:path';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachmentHosts } from '../../src/intake/attachment-hosts.ts';
import { createFetcher } from '../../src/intake/fetching/fetch-document.ts';
import type { Fetcher } from '../../src/intake/fetching/fetcher.ts';
import { createIntake, type Intake } from '../../src/intake/intake.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let folder: TemporaryFolder;
let room: Newsroom;
let fetcher: Fetcher;
let intake: Intake;
let admin: SandboxPerson;
let corpusDir: string;

const page = {
  name: 'ferry.md',
  type: 'text/markdown',
  bytes: Buffer.from(
    [
      '---\ntitle: New ferry for Port Selda\noutlet: Selda Courier\ndate: 2031-08-02\n---\n',
      'A new ferry will serve Port Selda from next spring. It can carry eighty cars and four hundred passengers.\n',
      '"She is the quietest ship we ever had," captain Lena Orth said on Friday. The ferry runs on batteries alone.\n',
    ].join('\n'),
  ),
};

beforeEach(async () => {
  folder = await makeFolder();
  corpusDir = folder.place('corpus');
  await folder.put(
    'corpus/note.txt',
    'Lighthouse painted\n\nThe lighthouse of Cape Orr was painted white in the spring of the year.\n',
  );
  const log = pino({ level: 'silent' });
  const library = openLibrary({ corpusDir, dataDir: null, workers: 0, log });
  await library.reindex();
  room = await openNewsroom({ library });
  fetcher = createFetcher(attachmentHosts(room.discord.apiBase));
  intake = createIntake({ corpusDir, dataDir: folder.place('data'), fetcher });
  await room.restart({ intake });
  admin = room.discord.user('ann', { permissions: ['ManageGuild'] });
});

afterEach(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
  await fetcher.close();
  await folder.remove();
});

describe('/add', () => {
  it('shows what was read of a file, keeps it after a restart too, and can then answer from it', async () => {
    const offer = await admin.slash('add', { file: page });
    expect(offer.text).toContain(
      'New ferry for Port Selda (Selda Courier, 2 August 2031): 2 paragraphs, 1 quotation',
    );
    expect(offer.buttons.map(({ label }) => label)).toEqual(['Keep', 'Discard']);
    expect((await admin.slash('sources', {})).text).toContain('1 article');
    await room.restart({ intake });
    const kept = await admin.click(offer, 'Keep');
    await kept.until(({ text }) => text.includes('1 added, 0 changed, 0 removed, 1 unchanged'));
    expect(kept.buttons.map(({ label }) => label)).not.toContain('Keep');
    expect((await admin.slash('ask', { question: 'How many cars can the new ferry carry?' })).text).toContain(
      'eighty cars',
    );
    expect(await readdir(path.join(corpusDir, 'added'))).toHaveLength(1);
  });

  it('forgets what is discarded', async () => {
    const offer = await admin.slash('add', { file: page });
    expect((await admin.click(offer, 'Discard')).text).toContain('nothing was added');
    expect(await readdir(corpusDir)).toEqual(['note.txt']);
  });

  it('refuses what it cannot read, and addresses inside the network, and says why', async () => {
    const image = { name: 'photo.png', type: 'image/png', bytes: Buffer.from([137, 80, 78, 71]) };
    expect((await admin.slash('add', { file: image })).text).toMatch(/photo|kind of file|png/);
    expect((await admin.slash('add', { link: 'http://169.254.169.254/latest' })).text).toContain(
      'not an address on the public internet',
    );
    expect((await admin.slash('add', { link: 'file:///etc/passwd' })).text).toContain('refused');
    expect((await admin.slash('add', {})).text).toContain('Please give me a link');
    expect((await admin.slash('add', { link: 'https://a.example', file: page })).text).toContain(
      'one at a time',
    );
  });

  it('lets nobody else press its buttons', async () => {
    const offer = await admin.slash('add', { file: page });
    const refusal = await room.discord.user('bob').click(offer, 'Keep');
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.text).toContain('Only those who look after this bot');
    expect(await readdir(corpusDir)).toEqual(['note.txt']);
  });
});

describe('/remove', () => {
  it('asks first, and then takes the file out of the folder', async () => {
    const offer = await admin.slash('remove', { title: 'Untitled (note.txt)' });
    expect(offer.text).toContain('Shall I take note.txt out');
    expect((await admin.click(offer, 'Leave it')).text).toContain('Nothing was removed');
    const again = await admin.slash('remove', { title: 'Untitled (note.txt)' });
    const removed = await admin.click(again, 'Remove');
    await removed.until(({ text }) => text.includes('1 removed'));
    expect(removed.text).toContain('was moved to “removed” in DATA\\_DIR');
    expect(removed.text).not.toContain(`${path.sep}removed`);
    expect(await readdir(corpusDir)).toEqual([]);
  });

  it('says so where no article is meant', async () => {
    const refusal = await admin.slash('remove', { title: 'Nowhere' });
    expect(refusal.text).toContain('No article is called');
    expect(refusal.text).not.toContain('-# /');
  });
});

describe('a text file attached to a question', () => {
  const clip = (text: string, name = 'message.txt', type = 'text/plain; charset=utf-8') => ({
    name,
    type,
    bytes: Buffer.from(text),
  });

  it('is read as what the question is about', async () => {
    const files = [clip('“The lighthouse of Cape Orr was painted white”')];
    const answer = await (
      await admin.say(`${room.discord.mention} is this a real quote?`, { files })
    ).answer();
    expect(answer.text).toContain('These words stand in the articles');
    expect(answer.text).toContain('painted white');
  });

  it('is not fetched in a channel where the bot is not set up to answer', async () => {
    const readWords = vi.fn(intake.readWords);
    const access = { adminUserIds: [], homeGuildId: undefined, allowedGuilds: [] };
    await room.restart({ intake: { ...intake, readWords }, access: { ...access, allowedChannels: ['1'] } });
    const said = await admin.say(`${room.discord.mention} look`, { files: [clip('“painted white”')] });
    const asked = await admin.say(`${room.discord.mention} is this real?`, { replyTo: said });
    await asked.unanswered();
    expect(readWords).not.toHaveBeenCalled();
  });

  it('is left out where it is none, which is said', async () => {
    const files = [clip('not a picture', 'shot.png', 'image/png')];
    const answer = await (
      await admin.say(`${room.discord.mention} who painted the lighthouse?`, { files })
    ).answer();
    expect(answer.text).toContain('I read text files (.txt, .md) only');
  });
});
