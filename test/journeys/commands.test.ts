import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

let room: Newsroom;
let ada: SandboxPerson;
let admin: SandboxPerson;

beforeAll(async () => {
  room = await openNewsroom();
  ada = room.discord.user('ada');
  admin = room.discord.user('admin', { permissions: ['ManageGuild'] });
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  expect(room.log.filter(({ level }) => level > 30)).toEqual([]);
  await room.close();
});

const question = 'When did the harbour of Port Selda reopen?';

describe('a person at the keyboard', () => {
  it('asks, and gets the passage with its citation, in Components V2 that ping nobody', async () => {
    const answer = await ada.slash('ask', { question });
    expect(answer.text).toContain('> **The harbour of Port Selda reopened on Monday');
    expect(answer.text).toContain(
      '[1] Selda Courier, Port Selda harbour reopens after storm, 7 May 2031, ¶1',
    );
    expect(answer.text).toContain('https://courier.example/harbour-reopens#:~:text=');
    expect(answer.versionTwo).toBe(true);
    expect(answer.ephemeral).toBe(false);
    expect(answer.pings).toEqual([]);
  });

  it('asks within dates and outlets, and sees what was understood', async () => {
    const options = { question, from: '1 May 2031', to: 'May 2031', outlet: 'Selda Courier' };
    const answer = await ada.slash('ask', options);
    expect(answer.text).toContain('from:"2031-05-01" to:"2031-05"');
    expect(answer.text).toContain('reopened on Monday');
    const earlier = await ada.slash('ask', { question, to: '2030' });
    expect(earlier.text).not.toContain('reopened on Monday');
  });

  it('asks in private', async () => {
    const answer = await ada.slash('ask', { question, private: true });
    expect(answer.ephemeral).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).not.toContain('Delete');
  });

  it('is refused kindly with too long a question, and told what a date looks like', async () => {
    const long = await ada.slash('ask', { question: 'why '.repeat(120) });
    expect(long.text).toMatch(/479 characters .* at most 300/);
    const undated = await ada.slash('ask', { question, from: 'the other day, I think' });
    expect(undated.text).toContain('is no date that can be searched by');
    const swapped = await ada.slash('ask', { question, from: '2032', to: '16 Oct 2031' });
    expect(swapped.text).toContain('please swap them');
  });

  it.each([
    ['who-said', { quote: 'the channel is safe again' }],
    ['who-said', { speaker: 'Vol', topic: 'birds' }],
    ['timeline', { topic: 'harbour' }],
    ['positions', { topic: 'oil in the water' }],
    ['article', { title: 'Oil reaches the birds of Selda Bay' }],
    ['sources', {}],
    ['help', {}],
  ])('uses /%s %j', async (name, options) => {
    const answer = await ada.slash(name, options);
    expect(answer.text).toContain(`-# /${name}`);
    const hidden = await ada.slash(name, { ...options, private: true });
    expect(hidden.ephemeral).toBe(true);
  });

  it('gets suggestions for speakers, outlets and titles', async () => {
    const outlets = await ada.autocomplete('ask', { outlet: 'tide' });
    expect(outlets).toEqual([{ name: 'The Tidewatch', value: 'The Tidewatch' }]);
    const titles = await ada.autocomplete('article', { title: 'oil' });
    expect(titles.map(({ name }) => name)).toEqual(['Oil reaches the birds of Selda Bay']);
    const speakers = await ada.autocomplete('who-said', { speaker: 'moor' });
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Moor']);
  });

  it('gets articles’ markup and mentions as plain words', async () => {
    const answer = await ada.slash('ask', { question: 'Which lighthouse was painted in the spring?' });
    expect(answer.text).toContain('painted \\*white\\* \\@everyone in the spring');
    expect(answer.pings).toEqual([]);
  });

  it('takes an answer along as files, privately', async () => {
    const answer = await ada.slash('who-said', { speaker: 'Vol' });
    const files = await room.discord.user('bob').click(answer, 'Export');
    expect(files.ephemeral).toBe(true);
    expect(files.attachments.map(({ filename }) => filename)).toEqual(
      ['csv', 'md', 'json', 'ics', 'bib', 'csl.json', 'png'].map((end) => `verbatim-who-said.${end}`),
    );
    expect(Buffer.from(files.file('verbatim-who-said.csv').bytes).toString()).toContain(
      'We counted ninety birds',
    );
    expect((await ada.slash('sources', {})).buttons.map(({ label }) => label)).not.toContain('Export');
  });

  it('gets a timeline with its picture, and as a calendar', async () => {
    const answer = await ada.slash('timeline', {});
    expect(answer.attachments.map(({ filename }) => filename)).toEqual(['verbatim-timeline.png']);
    const files = await ada.click(answer, 'Export');
    expect(files.attachments.map(({ filename }) => filename).sort()).toEqual(
      ['bib', 'csl.json', 'csv', 'ics', 'json', 'md', 'png'].map((end) => `verbatim-timeline.${end}`),
    );
    if (!answer.buttons.some(({ label }) => label === 'More')) return;
    const next = await ada.click(answer, 'More');
    expect(next.attachments).toEqual([]);
    expect((await ada.click(answer, 'Back')).attachments).toHaveLength(1);
  });

  it('gets a picture of who said how much, in either colours, and posts it for all', async () => {
    const answer = await ada.slash('who-said', { topic: 'harbour' });
    const picture = await ada.click(answer, 'Picture');
    const dark = picture.file('verbatim-who-said.png').bytes;
    await room.restart();
    const light = await ada.click(picture, 'In light colours');
    expect(light.id).toBe(picture.id);
    expect(Buffer.compare(light.file('verbatim-who-said.png').bytes, dark)).not.toBe(0);
    const posted = await ada.click(light, 'Post here');
    expect(posted.ephemeral).toBe(false);
    expect(posted.text).toContain('Posted by');
    expect(posted.attachments[0]?.description).toMatch(/^Who said · harbour\. Statements a /);
    expect(posted.buttons.map(({ label }) => label)).toEqual(['Delete']);
    ada.startClick(posted, 'Delete');
    await expect.poll(() => posted.deleted).toBe(true);
  });

  it('gets a card of each passage of an answer, the same in private', async () => {
    const answer = await ada.slash('ask', { question, private: true });
    const card = await ada.click(answer, 'Card');
    expect(card.attachments[0]?.description).toMatch(
      /^“The harbour of Port Selda reopened on Monday.*” Selda Courier · 7 May 2031, .*, ¶1\. Cut from the article/,
    );
    const first = card.file('verbatim-ask-card.png').bytes;
    const later = await ada.click(card, 'Later passage');
    expect(later.id).toBe(card.id);
    expect(Buffer.compare(later.file('verbatim-ask-card.png').bytes, first)).not.toBe(0);
    await ada.click(later, 'Earlier passage');
    const unanswered = await ada.slash('ask', { question: 'Who won the rugby match in Brastow?' });
    expect(unanswered.buttons.map(({ label }) => label)).not.toContain('Card');
  });

  it('looks at the paragraphs around a passage, privately, and walks on from there', async () => {
    const answer = await ada.slash('ask', { question });
    const context = await ada.click(answer, 'Context [1] ¶1');
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain('**¶2**\n> "The channel is safe again,"');
    const later = await ada.click(context, 'Later paragraphs');
    expect(later.id).toBe(context.id);
    expect(later.text).toContain('**¶5**\n> Fishing may resume next week');
    expect(later.text).not.toContain('**¶2**');
  });

  it('finds the sources of somebody’s message, and who said its words', async () => {
    const message = await ada.say('I heard that the storm sank two ferries');
    const sources = await ada.contextMenu('Find sources', message);
    expect(sources.text).toContain('The storm sank two ferries');
    const saying = await ada.contextMenu('Who said this?', await ada.say('a fairy tale for tourists'));
    expect(saying.text).toContain('-# /check claim:"a fairy tale for tourists"');
  });

  it('deletes an answer, which somebody else may not unless they manage messages', async () => {
    const answer = await ada.slash('ask', { question });
    const refusal = await room.discord.user('bob').click(answer, 'Delete');
    expect(refusal.ephemeral).toBe(true);
    expect(answer.deleted).toBe(false);
    ada.startClick(answer, 'Delete');
    await expect.poll(() => answer.deleted).toBe(true);
    const other = await ada.slash('ask', { question });
    const moderator = room.discord.user('mod', { permissions: ['ManageMessages'] });
    moderator.startClick(other, 'Delete');
    await expect.poll(() => other.deleted).toBe(true);
  });
});

describe('an admin', () => {
  it('reindexes with a report, which others may not', async () => {
    const done = await admin.slash('reindex', {});
    await expect
      .poll(() => done.text)
      .toMatch(/Done in .* s: 0 added, 0 changed, 0 removed, 3 unchanged, 0 skipped/);
    expect(ada.commands().map(({ name }) => name)).not.toContain('reindex');
  });
});
