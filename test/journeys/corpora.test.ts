import { cp } from 'node:fs/promises';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

const extra = process.env['VERBATIM_EXTRA_ARTICLES'];

describeNewsroom('the shipped articles', path.resolve('corpus'));
if (extra === undefined) it.skip('the real articles: VERBATIM_EXTRA_ARTICLES names no folder', () => {});
else describeNewsroom('the real articles', extra);

/** The whole life of a bot over a folder of articles. Both folders report the same facts, so the questions are the same. */
function describeNewsroom(name: string, folder: string): void {
  describe(`over ${name}`, () => {
    let room: Newsroom;
    let ada: SandboxPerson;
    let copy: TemporaryFolder;

    beforeAll(async () => {
      copy = await makeFolder();
      await cp(folder, copy.root, { recursive: true });
      const log = pino({ level: 'silent' });
      const library = openLibrary({ corpusDir: copy.root, dataDir: null, workers: 0, log });
      await library.reindex();
      room = await openNewsroom({ library });
      ada = room.discord.user('ada');
    });

    afterAll(async () => {
      expect(room.discord.violations).toEqual([]);
      await room.close();
      await copy.remove();
    });

    it('answers a question with the sentence, in bold, and its citation', async () => {
      const { text } = await ada.slash('ask', { question: 'Who called the allegations another hoax?' });
      expect(text.split('\n')[0] ?? '').toMatch(/Peskov/);
      expect(text).toMatch(/\*\*[^*]*Peskov/);
      expect(text).toMatch(/\[1\] .*¶\d+/);
    });

    it.each(['Who won the rugby match between Argentina and Italy?', "What is Devdiscourse's phone number?"])(
      'does not answer %j',
      async (question) => {
        expect((await ada.slash('ask', { question })).text).toMatch(/don.t answer/);
      },
    );

    it('tells whose words were quoted', async () => {
      const { text } = await ada.slash('who-said', { quote: 'fake news' });
      expect(text).toContain('Kremlin');
    });

    it('finds a speaker under every spelling, and suggests the name', async () => {
      const { text } = await ada.slash('who-said', { speaker: 'Zelensky' });
      expect(text).toMatch(/Zelenskiy|Zelenskyy/);
      expect((await ada.autocomplete('who-said', { speaker: 'zel' })).length).toBeGreaterThan(0);
    });

    it('names who is quoted in an article, what there is, and what can be asked', async () => {
      const [first] = await ada.autocomplete('article', { title: '' });
      const article = await ada.slash('article', { title: first?.value ?? '' });
      expect(article.text).toMatch(/paragraphs?/);
      expect((await ada.slash('sources', {})).text).toMatch(/\d+ articles with \d+ paragraphs/);
      expect((await ada.slash('help', {})).text).toContain('timeline');
    });

    it('finds sources for somebody’s message, and who said its words', async () => {
      const message = await ada.say('North Korea sends soldiers to Russia, says Zelensky');
      const sources = await ada.contextMenu('Find sources', message);
      expect(sources.text).toMatch(/\[1\] .*¶\d+/);
      const saying = await ada.contextMenu('Who said this?', await ada.say('another hoax'));
      expect(saying.text).toContain('Peskov');
    });

    it('answers a mention, a direct message, and a reply that leaves the topic out', async () => {
      const first = await (
        await ada.say(`${room.discord.mention} what did Peskov say about the allegations?`)
      ).answer();
      expect(first.text).toContain('hoax');
      const next = await (await ada.say('and what did Zelensky say?', { replyTo: first })).answer();
      expect(next.text).toMatch(/Zelensk/);
      const direct = await (await ada.say('who said "fake news"?', { channel: ada.dm })).answer();
      expect(direct.text).toContain('Kremlin');
    });

    it('shows the context of a citation after a restart, and lets the asker delete the answer', async () => {
      const answer = await ada.slash('ask', { question: 'Who called the allegations another hoax?' });
      await room.restart();
      const context = await ada.click(answer, 'Context [1]');
      expect(context.ephemeral).toBe(true);
      expect(context.text).toMatch(/Paragraph \d+ of \d+/);
      ada.startClick(answer, 'Delete');
      await expect.poll(() => answer.deleted).toBe(true);
    });

    it('reindexes for an admin while it goes on answering', async () => {
      const admin = room.discord.user('ann', { permissions: ['ManageGuild'] });
      const [report, answer] = await Promise.all([
        admin.slash('reindex', {}),
        ada.slash('ask', { question: 'Who called the allegations another hoax?' }),
      ]);
      expect(answer.text).toContain('Peskov');
      await expect
        .poll(() => report.text, { timeout: 10_000 })
        .toMatch(/Done in .*: 0 added, 0 changed, 0 removed/);
    });
  });
}
