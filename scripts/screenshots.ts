/** Makes the pictures of docs/images with the real bot over the shipped articles: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { exampleQuestions } from '../src/answer/example-questions.ts';
import { openLibrary } from '../src/library/library.ts';
import { SILENT_LOG } from '../src/silent-log.ts';
import { chromiumPath, launchChromium } from '../test/browser/chromium.ts';
import { openSandboxWithBot } from '../test/browser/sandbox-with-bot.ts';
import { type Visit, visit } from '../test/browser/visit.ts';

const folder = path.resolve('docs/images');

if (chromiumPath === undefined) {
  console.error('No Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.');
  process.exit(1);
}
const library = openLibrary({
  corpusDir: path.resolve('corpus'),
  dataDir: null,
  workers: 0,
  log: SILENT_LOG,
});
await library.reindex();
const questions = exampleQuestions(library.current(), { strictness: 'normal' });
const room = await openSandboxWithBot(library, questions);
const browser = await launchChromium();
await mkdir(folder, { recursive: true });

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };

/** One picture: what is done before it is taken, and how the page is looked at. */
async function take(
  name: string,
  options: BrowserContextOptions,
  act: (at: Visit) => Promise<unknown>,
): Promise<void> {
  const at = await visit(browser, room.sandbox.url, options);
  await at.page.getByRole('button', { name: 'Clear conversation' }).click();
  await at.page.getByRole('heading', { name: 'This is #general' }).waitFor();
  await act(at);
  await at.page.mouse.move(2, 2);
  await at.page.waitForTimeout(200);
  await at.page.screenshot({ path: path.join(folder, `${name}.png`) });
  await at.close();
  console.log(`docs/images/${name}.png`);
}

const ask = async (at: Visit): Promise<void> => {
  await at.command('ask', { question: 'Who called the allegations another hoax?' });
  await at.lastMessage.getByRole('button', { name: 'Delete' }).waitFor();
};

await take('welcome', { ...desktop, colorScheme: 'dark' }, async () => undefined);
await take('answer', { ...desktop, colorScheme: 'dark' }, ask);
await take('menu', { ...desktop, colorScheme: 'light' }, async (at) => {
  await ask(at);
  await at.page.getByLabel('Message #general').fill('/');
});
await take('verdict', { ...desktop, colorScheme: 'light' }, async (at) => {
  await at.command('check', { claim: 'the possibility of further deployment is not very high' });
  await at.lastMessage.getByRole('button', { name: 'Delete' }).waitFor();
});
await take('who-said', { ...desktop, colorScheme: 'light' }, async (at) => {
  await at.command('who-said', { quote: 'fake news' });
  await at.lastMessage.getByRole('button', { name: 'Delete' }).waitFor();
});
await take('drawer', { ...desktop, colorScheme: 'dark' }, async (at) => {
  await ask(at);
  await at.lastMessage.getByRole('button', { name: 'Inspect' }).dispatchEvent('click');
  await at.page.getByText('Behind this message').waitFor();
});
await take('phone', { ...phone, colorScheme: 'dark' }, ask);

const reading = await browser.newContext({ ...desktop, colorScheme: 'light' });
const page = await reading.newPage();
const archive = library.current();
const id = archive?.ids[0] ?? '';
const cited = archive?.get(id)?.extraction.sentences[1];
const marked = cited ? `?from=${cited.start}&to=${cited.end}` : '';
await page.goto(`${room.readerUrl}/articles/${encodeURIComponent(id)}${marked}`);
await page.screenshot({ path: path.join(folder, 'reader.png') });
console.log('docs/images/reader.png');

await browser.close();
await room.close();
