import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { articleOf } from '../journeys/articles.ts';
import { seriousFindings } from './axe.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { harbourQuestions, openSandboxWithBot, type SandboxWithBot } from './sandbox-with-bot.ts';
import { type Visit, visit } from './visit.ts';

describe.skipIf(chromiumPath === undefined)('Verbatim in the sandbox', () => {
  let browser: Browser;
  let room: SandboxWithBot;
  let at: Visit;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    room = await openSandboxWithBot();
    at = await visit(browser, room.sandbox.url);
  });
  afterEach(async () => {
    expect(at.problems).toEqual([]);
    await at.close();
    await room.close();
  });

  it('answers an example question at a click', async () => {
    const buttons = at.page.locator('.examples button');
    expect(await buttons.allTextContents()).toEqual(harbourQuestions);
    await buttons.first().click();
    await at.lastMessage.getByText('reopened on Monday').first().waitFor();
    expect(await at.messages.count()).toBe(2);
  });

  it('shows a verdict, a timeline and what somebody said without a word typed', async () => {
    await at.page.getByRole('button', { name: /^Show me/ }).click();
    for (const words of ['Said so, word for word', '2031', 'ninety birds'])
      await at.page.locator('#log').getByText(words).first().waitFor();
    expect(await at.messages.count()).toBe(3);
  });

  it.each([
    ['ask', { question: 'When did the harbour reopen?' }, 'reopened on Monday'],
    ['who-said', { quote: 'a fairy tale for tourists' }, 'Tomas Brandt'],
    ['timeline', { topic: 'harbour' }, '2031'],
    ['article', { title: 'harbour-reopens' }, 'Port Selda harbour reopens'],
    ['sources', {}, 'Selda Courier'],
    ['help', {}, 'word for word'],
    ['positions', { topic: 'oil' }, 'oil'],
  ])('/%s, typed as a person would', async (name, options, words) => {
    await at.command(name, options);
    await at.lastMessage.getByText(words).first().waitFor();
    expect(await at.messages.count()).toBe(1);
  });

  it('completes speakers while they are being typed', async () => {
    const { page } = at;
    await page.getByLabel('Message #general').pressSequentially('/who-said ');
    await page.getByRole('button', { name: '+ speaker' }).click();
    await page.keyboard.type('vol');
    await page.getByRole('option', { name: 'Irena Vol' }).click();
    await page.keyboard.press('Enter');
    await at.lastMessage.getByText('ninety birds').first().waitFor();
  });

  it('shows context privately, and deletes an answer for the one who asked', async () => {
    await at.command('ask', { question: 'When did the harbour reopen?' });
    await at.messages
      .first()
      .getByRole('button', { name: /^Context/ })
      .first()
      .click();
    await at.page.getByText('Only you can see this').waitFor();
    await at.messages.first().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => at.messages.count()).toBe(1);
  });

  it('pages through a long answer', async () => {
    const quotes = [
      'The old quay will be paved before winter',
      'Nobody asked the fishermen what they needed',
      'Our budget covers three new cranes and a crane school',
      'I have never seen so many gulls in one place',
      'Ferries to the islands will run every hour',
      'We found copper pipes under the customs house',
      'A toll on the bridge is out of the question',
      'Schoolchildren painted the lighthouse keeper’s cottage',
      'Divers will search the wreck again on Friday',
      'The market hall needs a roof more than a tower',
      'Trams cannot climb that hill in snow',
      'Lanterns along the promenade use half the current',
    ];
    const reports = quotes.map((quote, at) =>
      articleOf(`report-${at}`, [`"${quote}," councillor Rosa Lind said.`]),
    );
    const library = openMemoryLibrary(() => reports);
    await library.reindex();
    await at.close();
    await room.close();
    room = await openSandboxWithBot(library);
    at = await visit(browser, room.sandbox.url);
    await at.command('who-said', { speaker: 'Rosa Lind' });
    const before = await at.lastMessage.locator('blockquote').allTextContents();
    await at.lastMessage.getByRole('button', { name: 'More', exact: true }).click();
    await expect.poll(() => at.lastMessage.locator('blockquote').allTextContents()).not.toEqual(before);
    const after = await at.lastMessage.locator('blockquote').allTextContents();
    expect(after.filter((quote) => before.includes(quote))).toEqual([]);
  });

  it('answers mentions, and replies that leave out what they are about', async () => {
    const { page } = at;
    await page.getByLabel('Message #general').pressSequentially('@Ver');
    await page.keyboard.press('Enter');
    await at.say('what did Irena Vol say about the oil?');
    await expect.poll(() => at.messages.count()).toBe(2);
    await at.lastMessage.getByText('ferries').first().waitFor();
    await at.lastMessage.hover();
    await at.lastMessage.getByRole('button', { name: 'Reply', exact: true }).click();
    await at.say('and what did Brandt say?');
    await expect.poll(() => at.messages.count()).toBe(4);
    await at.lastMessage.getByText('Brandt').first().waitFor();
  });

  it('finds the sources of a message from its menu', async () => {
    await at.say('The storm sank two ferries');
    await at.lastMessage.getByText('two ferries').click({ button: 'right' });
    await at.page.getByRole('menuitem', { name: /Find sources/ }).click();
    await expect.poll(() => at.messages.count()).toBe(2);
    await at.lastMessage.getByText('coast guard').first().waitFor();
  });

  it('reindexes for the administrator and does not offer it to members', async () => {
    await at.page.getByLabel('Message #general').fill('/rei');
    expect(await at.page.getByRole('option', { name: /^\/reindex/ }).count()).toBe(0);
    await at.page.getByLabel('Message #general').fill('');
    await at.become('Alex');
    await at.command('reindex');
    await at.lastMessage
      .getByText(/unchanged|added/i)
      .first()
      .waitFor();
  });

  it('works by keyboard alone: question, answer, button, private answer', async () => {
    const { page } = at;
    await page.getByLabel('Message #general').focus();
    await page.keyboard.type('/ask When did the harbour reopen?');
    await page.keyboard.press('Enter');
    await at.lastMessage.getByText('reopened on Monday').first().waitFor();
    await page.keyboard.press('ArrowUp');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent?.startsWith('Context') ?? false))
        break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
  });

  it('leads from a citation to the words in the article', async () => {
    await at.command('ask', { question: 'How many birds did Irena Vol count?' });
    const popup = at.page.waitForEvent('popup');
    await at.lastMessage.getByRole('link', { name: 'open' }).first().click();
    const reader = await popup;
    await reader.waitForLoadState();
    expect(new URL(reader.url()).pathname).toBe('/articles/oil-in-the-bay');
    const marked = await reader.locator('mark').allTextContents();
    expect(marked.join('')).toContain('ninety birds');
  });

  it('opens the drawer with the requests, the checks and the timing', async () => {
    await at.command('ask', { question: 'When did the harbour reopen?' });
    await at.lastMessage.hover();
    await at.lastMessage.getByRole('button', { name: 'Inspect' }).click();
    const drawer = at.page.getByRole('complementary', { name: 'Behind the message' });
    await drawer.getByText(/First answer after \d+ ms/).waitFor();
    expect(await drawer.getByRole('listitem').filter({ hasText: '✗' }).count()).toBe(0);
    expect(await drawer.locator('pre').last().textContent()).toContain('"components"');
    await at.page.keyboard.press('Escape');
    await expect.poll(() => drawer.isVisible()).toBe(false);
  });

  it.each([
    [360, 'dark'],
    [360, 'light'],
    [1280, 'dark'],
    [1280, 'light'],
  ] as const)('has no serious finding of axe at %i pixels, %s', async (width, colorScheme) => {
    await at.close();
    at = await visit(browser, room.sandbox.url, { viewport: { width, height: 740 }, colorScheme });
    const { page } = at;
    await at.command('ask', { question: 'When did the harbour reopen?' });
    await at.lastMessage
      .getByRole('button', { name: /^Context/ })
      .first()
      .click();
    await page.getByText('Only you can see this').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Message #general').fill('/');
    await page.getByRole('option').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .locator('#log article.bot')
      .first()
      .getByRole('button', { name: 'Inspect' })
      .dispatchEvent('click');
    await page.getByText('Behind this message').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
