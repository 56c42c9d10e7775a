import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/web/start-sandbox.ts';
import { chromiumPath, launchChromium } from './chromium.ts';
import { type PracticeBot, startPracticeBot } from './practice-bot.ts';
import { type Visit, visit } from './visit.ts';

describe.skipIf(chromiumPath === undefined)('the page behaves as Discord does', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: PracticeBot;
  let at: Visit;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sandbox = await startSandbox({ port: 0, offers: () => ({ examples: [], tour: [], readerUrl: null }) });
    bot = await startPracticeBot(sandbox.apiBase, sandbox.token);
    at = await visit(browser, sandbox.url);
  });
  afterEach(async () => {
    expect(at.problems).toEqual([]);
    await at.close();
    await bot.close();
    await sandbox.close();
  });

  it('offers commands with descriptions on /, fewer as one types, and takes one with Enter', async () => {
    const { page } = at;
    await page.getByLabel('Message #general').pressSequentially('/');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(5);
    await page.keyboard.type('sh');
    await expect
      .poll(() => options.allTextContents())
      .toEqual([expect.stringContaining('Shows all there is')]);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Options of /show' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('Message #general').isVisible()).toBe(true);
  });

  it('completes options live, offers choices and booleans, and sends files with commands', async () => {
    const { page, lastMessage } = at;
    await page.getByLabel('Message #general').pressSequentially('/show ');
    const options = page.getByRole('option');
    await page.keyboard.type('gr');
    await expect.poll(() => options.allTextContents()).toEqual(['green', 'grey']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-option=colour]').inputValue()).toBe('green');
    await page.getByRole('button', { name: '+ size' }).click();
    await expect.poll(() => options.allTextContents()).toEqual(['small', 'large']);
    await page.getByRole('button', { name: '+ loud' }).click();
    await expect.poll(() => options.allTextContents()).toEqual(['True', 'False']);
    await options.first().click();
    await page.getByRole('button', { name: '+ file' }).click();
    const file = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
    await page.locator('[data-option=file]').setInputFiles(file);
    await page.locator('[data-option=size]').fill('huge');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining('not among the choices'));
    await page.locator('[data-option=size]').fill('large');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await lastMessage.getByText('Got note.txt, 5 bytes').waitFor();
  });

  it('shows “is thinking…” until the answer is there', async () => {
    await at.command('slow');
    await at.lastMessage.getByText('Verbatim is thinking…').waitFor();
    expect(await at.lastMessage.textContent()).toContain('Robin used /slow');
    bot.goOn();
    await at.lastMessage.getByText('Here at last.').waitFor();
    expect(await at.messages.count()).toBe(1);
  });

  it('says so where the application does not respond', async () => {
    await at.command('silent');
    await at.lastMessage.getByText('Sending command…').waitFor();
    await at.lastMessage.getByText('The application did not respond').waitFor();
    await at.go('newsroom');
    expect(await at.messages.count()).toBe(0);
    await at.go('general');
    await at.say('never mind');
    await at.lastMessage.getByText('never mind').waitFor();
    await at.messages.first().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => at.messages.count()).toBe(1);
  });

  it('draws containers, files and menus, opens forms, and says where a button failed', async () => {
    const { page, messages } = at;
    await at.command('show');
    const shown = messages.first();
    await shown.getByRole('heading', { name: 'Shown' }).waitFor();
    const download = page.waitForEvent('download');
    await shown.getByRole('link', { name: /table\.csv/ }).click();
    expect((await download).suggestedFilename()).toBe('table.csv');
    await shown.getByLabel('Pick one').selectOption({ label: 'Go left' });
    await at.lastMessage.getByText('You went left.').waitFor();
    await shown.getByRole('button', { name: 'Open form' }).click();
    const form = page.getByRole('dialog', { name: 'A question back' });
    await form.getByLabel('Why?').fill('of the tides');
    await form.getByRole('button', { name: 'Submit' }).click();
    await at.lastMessage.getByText('Because of the tides.').waitFor();
    await shown.getByRole('button', { name: 'Broken' }).click();
    await shown.getByText('This interaction failed.').waitFor();
  });

  it('draws text as text, whatever it says', async () => {
    await at.command('markup');
    const body = at.lastMessage.locator('.body');
    await body.getByText('really bold').waitFor();
    expect(await body.locator('img, b, a').count()).toBe(0);
    expect(await body.locator('strong', { hasText: 'really bold' }).count()).toBe(1);
    expect(await body.textContent()).toContain('<img src=x onerror=alert(1)> <b>bold</b>');
  });

  it('shows that the bot types, and private answers to one person alone, until they are dismissed', async () => {
    await at.command('type');
    await at.page.getByText('Verbatim is typing…').waitFor();
    bot.goOn();
    await at.page.getByText('Only you can see this').waitFor();
    await at.become('Alex');
    await expect.poll(() => at.messages.count()).toBe(0);
    await at.become('Robin');
    await at.lastMessage.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => at.messages.count()).toBe(0);
  });

  it('keeps people and channels apart, and offers each person their commands', async () => {
    const { page } = at;
    const offered = async () => {
      await page.getByLabel(/^Message /).fill('/');
      await page.getByRole('option').first().waitFor();
      const names = await page.getByRole('option').allTextContents();
      await page.getByLabel(/^Message /).fill('');
      return names.map((name) => name.split(' ')[0]);
    };
    expect(await offered()).not.toContain('/guarded');
    await at.say('hello from Robin');
    await at.become('Alex');
    expect(await offered()).toContain('/guarded');
    await at.lastMessage.getByText('hello from Robin').waitFor();
    await at.go('newsroom');
    expect(await at.messages.count()).toBe(0);
    await at.go('Verbatim');
    await at.say('hello in private');
    await at.become('Robin');
    expect(await at.messages.count()).toBe(0);
  });

  it('has files, mentions, replies that notify or don’t, and reactions', async () => {
    const { page } = at;
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByLabel('Message #general').pressSequentially('look @Ver');
    await page.keyboard.press('Enter');
    await page.keyboard.type('please');
    await page.keyboard.press('Enter');
    await at.lastMessage.getByRole('link', { name: /a\.txt/ }).waitFor();
    await at.lastMessage.locator('.mention', { hasText: '@Verbatim' }).waitFor();
    await at.become('Alex');
    await at.lastMessage.hover();
    await at.lastMessage.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByText('Replying to Robin').waitFor();
    await page.getByRole('button', { name: '@ ON' }).click();
    await page.getByRole('button', { name: '@ OFF' }).waitFor();
    await at.say('I see');
    await at.lastMessage.getByRole('button', { name: 'Reply to Robin: look @Verbatim please' }).waitFor();
    await at.lastMessage.hover();
    await at.lastMessage.getByRole('button', { name: /Add reaction/ }).click();
    const reaction = at.lastMessage.getByRole('button', { name: '👍, 1' });
    await reaction.waitFor();
    await reaction.click();
    await reaction.waitFor({ state: 'detached' });
  });

  it('has a context menu on messages, for the mouse and for the keyboard', async () => {
    const { page } = at;
    await at.say('words');
    await at.lastMessage.getByText('words').click({ button: 'right' });
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: /Look closer/ }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.getByLabel('Message #general').press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        menu
          .getByRole('menuitem')
          .first()
          .evaluate((node) => node === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => at.lastMessage.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('keeps the conversation over a reload, and forgets it when it is cleared', async () => {
    await at.say('remember me');
    await at.lastMessage.getByText('remember me').waitFor();
    await at.page.reload();
    await at.lastMessage.getByText('remember me').waitFor();
    await at.page.getByRole('button', { name: 'Clear conversation' }).click();
    await at.page.getByRole('heading', { name: 'This is #general' }).waitFor();
    await at.page.reload();
    await at.page.getByRole('heading', { name: 'This is #general' }).waitFor();
    expect(await at.messages.count()).toBe(0);
  });

  it('keeps the newest message in sight, unless one has scrolled back', async () => {
    const { page } = at;
    for (let count = 0; count < 12; count += 1) await at.say(`message ${count}`);
    // Typed without a pause, and yet none lost or torn.
    await at.lastMessage.getByText('message 11').waitFor();
    expect(await at.messages.locator('.markdown').allTextContents()).toEqual(
      Array.from({ length: 12 }, (_, count) => `message ${count}`),
    );
    await at.command('markup');
    await at.lastMessage.getByText('really bold').waitFor();
    const visible = () =>
      at.lastMessage.evaluate(
        (node) =>
          node.getBoundingClientRect().bottom <=
          (node.parentElement?.getBoundingClientRect().bottom ?? 0) + 1,
      );
    await expect.poll(visible).toBe(true);
    await page.locator('#log').evaluate((log) => log.scrollTo(0, 0));
    await page.waitForTimeout(100);
    await at.messages.first().hover();
    await at.messages
      .first()
      .getByRole('button', { name: /Add reaction/ })
      .click();
    await at.messages.first().getByRole('button', { name: '👍, 1' }).waitFor();
    expect(await visible()).toBe(false);
  });

  it('weighs less than 300 kB', async () => {
    const html = await (await fetch(sandbox.url)).text();
    const sizes = await at.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => ('decodedBodySize' in entry ? Number(entry.decodedBodySize) : 0)),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, html.length);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(300_000);
  });
});
