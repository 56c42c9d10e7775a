import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  openPostedInteractions,
  type PostedInteractions,
} from '../../src/discord/posted/posted-interactions.ts';
import { EXIT_STATUS } from '../../src/exit-status.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { type ServedReader, serveReader } from '../../src/reader/serve.ts';
import { hostOf } from '../host-of.ts';
import { type Newsroom, openNewsroom } from './harness.ts';

const question = 'When did the harbour of Port Selda reopen?';

let pages: ServedReader;
let posted: PostedInteractions;
let room: Newsroom;

beforeEach(async () => {
  pages = await serveReader({
    archive: hostOf(openMemoryLibrary(() => [])),
    log: { error: () => undefined },
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    articles: true,
    posted: { path: '/interactions', receive: (request) => posted.receive(request) },
  });
  posted = openPostedInteractions(pages.address);
  room = await openNewsroom({ discord: { guilds: [{}, { name: 'Another' }] }, bot: { posted } });
});
afterEach(async () => {
  await room.close();
  await pages.close();
});

it('answers commands, suggestions and buttons that Discord posts, without the gateway', async () => {
  expect(room.discord.gateway.connected()).toBe(false);
  for (const guild of room.discord.guilds) {
    const ada = room.discord.user('ada', { guild });
    const answer = await ada.slash('ask', { question });
    expect(answer.text).toContain('reopened');
    expect((await ada.click(answer, 'Context [1]')).text).toMatch(/Paragraph \d+ of \d+/);
    expect(await ada.autocomplete('who-said', { speaker: '' })).not.toHaveLength(0);
  }
  expect(room.bot.problem()).toBeNull();
  expect(room.discord.violations).toEqual([]);
});

it('takes nothing that the application did not sign', async () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${pages.address}/interactions`, { method: 'POST', headers, body: '{"type":1}' });
  expect((await post({})).status).toBe(401);
  const forged = { 'x-signature-ed25519': 'ab'.repeat(64), 'x-signature-timestamp': '1' };
  expect((await post(forged)).status).toBe(401);
});

it('says so where Discord still posts commands, and the bot listens to the gateway', async () => {
  await room.restart({ posted: null });
  expect(room.log.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('Interactions Endpoint URL'));
});

it('says what to mend where Discord does not reach the address', async () => {
  const elsewhere = openPostedInteractions('http://127.0.0.1:1');
  await expect(room.restart({ posted: elsewhere })).rejects.toMatchObject({
    status: EXIT_STATUS.refused,
    message: expect.stringContaining('http://127.0.0.1:1/interactions'),
  });
});
