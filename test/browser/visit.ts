import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A page in the browser, with the acts of a person in front of it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, exceptions, failed requests and requests to other hosts; a good visit has none. */
  readonly problems: readonly string[];
  /** All messages to be seen. */
  readonly messages: Locator;
  readonly lastMessage: Locator;
  /** Types a command as a person would: its name, then options by name, then Enter. */
  command(name: string, options?: Readonly<Record<string, string>>): Promise<void>;
  /** Writes a message and sends it. */
  say(words: string): Promise<void>;
  /** Becomes another person. */
  become(name: string): Promise<void>;
  go(channel: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the address in a context of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.host !== new URL(url).host && asked.protocol !== 'data:')
      problems.push(`request to ${asked.host}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  await page.goto(url);
  await page.getByText('is online').waitFor();
  const words = page.getByLabel(/^Message /);
  return {
    page,
    problems,
    messages: page.locator('#log article'),
    lastMessage: page.locator('#log article').last(),
    async command(name, given = {}) {
      await words.pressSequentially(`/${name}`);
      await page
        .getByRole('option', { name: new RegExp(`^/${name}\\b`) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      const form = page.getByRole('group', { name: `Options of /${name}` });
      await form.waitFor();
      for (const [option, value] of Object.entries(given)) {
        const input = form.locator(`[data-option="${option}"]`);
        if ((await input.count()) === 0)
          await form.getByRole('button', { name: `+ ${option}`, exact: true }).click();
        await input.pressSequentially(value);
      }
      await page.keyboard.press('Enter');
      await form.waitFor({ state: 'detached' });
    },
    async say(text) {
      await words.pressSequentially(text);
      await page.keyboard.press('Enter');
    },
    async become(name) {
      await page.getByRole('radio', { name: new RegExp(name) }).check();
    },
    async go(channel) {
      await page.getByRole('navigation').getByRole('button', { name: channel }).click();
    },
    close: () => context.close(),
  };
}
