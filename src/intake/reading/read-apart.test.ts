import { describe, expect, it } from 'vitest';
import { readApart } from './read-apart.ts';
import { readHere } from './read-here.ts';

const SENTENCE =
  'The harbour board of Vellmark has approved a night ferry to the outer islands, ending a dispute.';
const bytes = (text: string) => new TextEncoder().encode(text);
const address = 'https://courier.example/ferry';
const page = {
  ...{ url: address, unchanged: false, contentType: 'text/html', etag: null, lastModified: null },
  bytes: bytes(`<html><title>Ferry</title><article><h1>Ferry</h1><p>${SENTENCE}</p></article></html>`),
};
const feed = bytes(
  `<rss version="2.0"><channel><title>Courier</title><item><title>Ferry</title><guid>1</guid><description>${SENTENCE.repeat(20)}</description></item></channel></rss>`,
);

describe('reading apart', () => {
  it('gives what reading here gives', async () => {
    const apart = readApart();
    const file = ['added/ferry.txt', bytes(`${SENTENCE}\n`)] as const;
    expect(await apart.file(...file)).toEqual(await readHere.file(...file));
    expect(await apart.page(page)).toEqual(await readHere.page(page));
    for (const seen of [new Set<string>(), new Set(['1'])]) {
      expect(await apart.feed(feed, address, seen)).toEqual(await readHere.feed(feed, address, seen));
    }
    await expect(apart.feed(bytes('none'), address, new Set())).rejects.toThrow(
      'not an RSS, Atom or JSON feed',
    );
  });

  it('gives up on a feed that is made to be read for hours, and goes on meanwhile', async () => {
    const entry = new URL('./start-worker.mjs', import.meta.url);
    const apart = readApart({ milliseconds: 5000, megabytes: 512, entry });
    const endless = bytes(`<rss version="2.0"><channel><title>${'<'.repeat(2_000_000)}`);
    let ticks = 0;
    const timer = setInterval(() => ticks++, 50);
    await expect(apart.feed(endless, address, new Set())).rejects.toThrow('longer than 5 seconds');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});
