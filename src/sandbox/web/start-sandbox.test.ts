import { createServer, request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({
    port: 0,
    offers: () => ({ examples: ['Why?'], tour: [], readerUrl: null }),
  });
});

afterEach(() => sandbox.close());

/** The status of a GET with headers that fetch would not let through. */
function status(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, sandbox.url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

interface Frame {
  readonly type: string;
  readonly payload: {
    id?: number;
    error?: string;
    result?: unknown;
    people?: { id: string; name: string }[];
    channels?: { id: string }[];
  };
}

/** A page's socket; `ask` sends an act with a token and gives the answer. */
async function open(origin: string | undefined) {
  const frames: Frame[] = [];
  const socket = new WebSocket(
    `${sandbox.url.replace('http', 'ws')}live`,
    origin === undefined ? {} : { origin },
  );
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  const opened = await new Promise<boolean>((resolve) => {
    socket.on('open', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  if (opened) await expect.poll(() => frames.length).toBeGreaterThan(0);
  return {
    opened,
    frames,
    async ask(token: string, body: Record<string, unknown>) {
      const id = frames.length + 100;
      socket.send(JSON.stringify({ id, token, body }));
      await expect.poll(() => frames.some(({ payload }) => payload?.id === id)).toBe(true);
      return frames.find(({ payload }) => payload?.id === id)?.payload;
    },
    close: () => socket.terminate(),
  };
}

const own = () => sandbox.url.replace(/\/$/, '');
const tokenOf = async () =>
  /name="sandbox-token" content="([^"]+)"/.exec(await (await fetch(sandbox.url)).text())?.[1] ?? '';

describe('the sandbox', () => {
  it('serves its page with a strict content security policy and all its parts', async () => {
    const response = await fetch(sandbox.url);
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    );
    const html = await response.text();
    const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect((await fetch(new URL(part, sandbox.url))).status).toBe(200);
    expect((await fetch(new URL('/../package.json', sandbox.url))).status).toBe(404);
    expect((await fetch(new URL('/tsconfig.json', sandbox.url))).status).toBe(404);
  });

  it('answers only to its own name and its own pages', async () => {
    const host = new URL(sandbox.url).host;
    expect(await status('/', { host })).toBe(200);
    expect(await status('/', { host: host.replace('127.0.0.1', 'localhost') })).toBe(200);
    expect(await status('/', { host: 'evil.example' })).toBe(403);
    expect(await status('/', { host, origin: 'https://evil.example' })).toBe(403);
  });

  it('opens its socket to its own page alone', async () => {
    for (const origin of [undefined, 'https://evil.example', 'null', `${own()}0`]) {
      expect((await open(origin)).opened).toBe(false);
    }
    const page = await open(own());
    expect(page.opened).toBe(true);
    page.close();
  });

  it('wants its token for clearing and for acting as the administrator', async () => {
    const page = await open(own());
    const { people = [], channels = [] } = page.frames[0]?.payload ?? {};
    const channel = channels[0]?.id;
    const say = (name: string) => ({
      act: 'say',
      as: people.find((one) => one.name === name)?.id,
      channel,
      content: 'hello',
      replyTo: null,
      ping: false,
      files: [],
    });
    expect((await page.ask('wrong', { act: 'reset' }))?.error).toContain('only the page');
    expect((await page.ask('', say('Alex')))?.error).toContain('only the page');
    expect((await page.ask('', say('Robin')))?.error).toBeUndefined();
    const token = await tokenOf();
    expect((await page.ask(token, say('Alex')))?.error).toBeUndefined();
    expect((await page.ask(token, { act: 'reset' }))?.error).toBeUndefined();
    expect(page.frames.at(-2)?.payload).toMatchObject({ messages: [] });
    page.close();
  });

  it('hangs up on what is no act', async () => {
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}live`, { origin: own() });
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send('{"act":"format disk"}'));
    expect(await closed).toBe(1008);
  });

  it('takes another port where the wanted one is busy, and names it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const second = await startSandbox({ port, offers: () => ({ examples: [], tour: [], readerUrl: null }) });
    expect(second.busyPort).toBe(port);
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
