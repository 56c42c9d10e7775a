import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../problem.ts';
import { UserError } from '../../user-error.ts';
import { sayIn } from '../../words/say.ts';
import { parseHere } from './parse-here.ts';
import { createWorkerParser } from './parse-in-worker.ts';

const SENTENCE =
  'The harbour board of Vellmark has approved a night ferry to the outer islands, ending a dispute.';
const bytes = (text: string) => new TextEncoder().encode(text);
const address = 'https://courier.example/ferry';
const page = {
  url: address,
  unchanged: false,
  contentType: 'text/html',
  etag: null,
  lastModified: null,
  bytes: bytes(`<html><title>Ferry</title><article><h1>Ferry</h1><p>${SENTENCE}</p></article></html>`),
};
const feed = bytes(
  `<rss version="2.0"><channel><title>Courier</title><item><title>Ferry</title><guid>1</guid><description>${SENTENCE.repeat(20)}</description></item></channel></rss>`,
);

describe('parsing in a worker', () => {
  it('gives what parsing here gives', async () => {
    const worker = createWorkerParser();
    const file = ['added/ferry.txt', bytes(`${SENTENCE}\n`), null] as const;
    expect(await worker.file(...file)).toEqual(await parseHere.file(...file));
    expect(await worker.page(page)).toEqual(await parseHere.page(page));
    for (const seen of [new Set<string>(), new Set(['1'])]) {
      expect(await worker.feed(feed, address, seen)).toEqual(await parseHere.feed(feed, address, seen));
    }
    await expect(worker.feed(bytes('none'), address, new Set())).rejects.toThrow(
      'not an RSS, Atom or JSON feed',
    );
  });

  it('keeps what it says of what it could not read sayable in every language', async () => {
    const worker = createWorkerParser();
    const { problems } = await worker.file('added/ferry.html', new Uint8Array(40), null);
    const german = sayIn('de');
    expect(problems.map((problem) => reasonIn(problem, german))).toEqual([german('html.noText')]);
    const refused = await worker
      .page({ ...page, contentType: 'image/png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) })
      .catch((error: unknown) => error);
    const { said } = refused instanceof UserError ? refused : new UserError('');
    const why = german('refused.picture');
    expect(said && german.message(said)).toBe(
      german('add.linkRefused', { url: address, type: 'image/png', why }),
    );
  }, 20_000);

  it('gives up on a feed that is made to be read for hours, and goes on meanwhile', async () => {
    const entry = new URL('./start-worker.mjs', import.meta.url);
    const worker = createWorkerParser({ milliseconds: 5000, megabytes: 512, entry });
    const endless = bytes(`<rss version="2.0"><channel><title>${'<'.repeat(2_000_000)}`);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 50);
    await expect(worker.feed(endless, address, new Set())).rejects.toThrow('longer than 5 seconds');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});
