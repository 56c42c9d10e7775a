import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeWord } from '../documents/testing/make-documents.ts';
import { readFile } from '../read-file.ts';
import { makeBinaryPropertyList, makePage, makeWarcRecord, makeZip } from '../testing/make-files.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const metadataOf = ({ title, outlet, author, day }: InventedStory) => ({
  title,
  outlet,
  author,
  published: day,
});
const textOf = ({ paragraphs }: InventedStory) => paragraphs.join('\n\n');
const reasons = (problems: readonly { readonly reason: string }[]) => problems.map(({ reason }) => reason);

describe('a crawl of texts', () => {
  it('gives an article a page, with its address', async () => {
    const record = ({ title, paragraphs }: InventedStory, address: string) => {
      const text = Buffer.from(`${title}\n${paragraphs.join('\n')}\n`);
      const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: ${address}\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n`;
      return Buffer.concat([Buffer.from(head), text, Buffer.from('\r\n\r\n')]);
    };
    const bytes = Buffer.concat(STORIES.map((story, at) => record(story, `https://news.example/${at}`)));
    const { articles, problems } = await readFile('crawl.warc.wet', bytes);
    expect(problems).toEqual([]);
    expect(articles.map(({ title, text, url }) => [title, text, url])).toEqual(
      STORIES.map((story, at) => [story.title, textOf(story), `https://news.example/${at}`]),
    );
  });
});

describe('a ZIP', () => {
  it('is read as the folder that it holds, whatever lies in it', async () => {
    const zip = makeZip({
      'pages/ferry.html': makePage(FERRY),
      'notes/dam.json': JSON.stringify({ ...DAM, published: DAM.day, body: textOf(DAM) }),
      'inner.zip': makeZip({ 'dam.docx': makeWord(DAM.paragraphs.map((text) => ({ text }))) }),
      '__MACOSX/pages/._ferry.html': 'x',
      'pages/.DS_Store': 'x',
    });
    const { articles, problems } = await readFile('export.zip', zip);
    expect(problems).toEqual([]);
    expect(articles.map(({ text }) => text)).toEqual([textOf(FERRY), textOf(DAM), textOf(DAM)]);
    expect(articles.slice(0, 2)).toMatchObject(STORIES.map(metadataOf));
    expect(articles.every(({ file }) => file === 'export.zip')).toBe(true);
  });

  it('costs what cannot be read of it, and says how many of how many, each reason once', async () => {
    const pictures = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`img/${at}.png`, '\u0089PNG']));
    const zip = makeZip({ 'ferry.html': makePage(FERRY), ...pictures, 'empty.txt': '' });
    const { articles, problems } = await readFile('export.zip', zip);
    expect(articles).toHaveLength(1);
    expect(reasons(problems)).toEqual([
      expect.stringMatching(
        /^7 of 9 parts could not be read \(img\/0\.png, .*img\/4\.png and 2 more\): .*picture/,
      ),
      expect.stringMatching(/^1 of 9 parts could not be read \(empty\.txt\): .*empty/),
    ]);
  });

  it('keeps the ids of its articles when another file comes into it', async () => {
    const dam = { 'dam.html': makePage(DAM) };
    const ids = async (files: Record<string, string>) =>
      (await readFile('export.zip', makeZip(files))).articles.map(({ id }) => id);
    expect((await ids({ 'a.html': makePage(FERRY), ...dam }))[1]).toBe((await ids(dam))[0]);
  });

  it('in a ZIP in a ZIP without end is refused', async () => {
    let zip = makeZip({ 'ferry.html': makePage(FERRY) });
    for (let depth = 0; depth < 6; depth++) zip = makeZip({ 'a.zip': zip });
    const { articles, problems } = await readFile('export.zip', zip);
    expect(articles).toEqual([]);
    expect(reasons(problems).join()).toContain('packed more than 3 times over');
  });

  it('that would unpack to far too much is not unpacked', async () => {
    const zip = makeZip({ 'zeros.txt': new Uint8Array(120_000_000), 'ferry.html': makePage(FERRY) });
    const { articles, problems } = await readFile('export.zip', zip);
    expect(articles).toHaveLength(1);
    expect(reasons(problems)).toEqual([expect.stringContaining('unpacks to more than 100 MB')]);
  });

  it('whose sizes lie is unpacked no further than it says', async () => {
    const zip = makeZip({ 'zeros.txt': new Uint8Array(3_000_000), 'ferry.html': makePage(FERRY) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 28 < zip.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
        view.setUint32(at + 24, 10, true);
    }
    const { articles, problems } = await readFile('export.zip', zip);
    expect(articles).toHaveLength(1);
    expect(reasons(problems)).toEqual([expect.stringContaining('damaged in the ZIP')]);
  });

  it('that is cut off gives the files that stand whole before the cut, and says so', async () => {
    const zip = makeZip({ 'ferry.html': makePage(FERRY), 'dam.html': makePage(DAM) });
    const second = Buffer.from(zip).indexOf('dam.html');
    for (const [end, titles] of [
      [zip.length - 40, [FERRY.title, DAM.title]],
      [second + 100, [FERRY.title]],
      [100, []],
    ] as const) {
      const { articles, problems } = await readFile('export.zip', zip.subarray(0, end));
      expect(articles.map(({ title }) => title)).toEqual(titles);
      expect(reasons(problems)).toEqual([expect.stringContaining('cut off')]);
    }
  });

  it('that is empty says so', async () => {
    expect(reasons((await readFile('export.zip', makeZip({}))).problems)).toEqual([
      expect.stringContaining('no article'),
    ]);
  });
});

describe('gzip', () => {
  it('is read as what it holds', async () => {
    const { articles, problems } = await readFile('ferry.html.gz', gzipSync(makePage(FERRY)));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([metadataOf(FERRY)]);
  });

  it('that is cut off gives what it has, and says so', async () => {
    const lines = Array.from({ length: 400 }, (_, at) =>
      JSON.stringify({
        title: `Vote ${at}`,
        body: `${FERRY.paragraphs[0]} It was vote number ${at * 7919}.`,
      }),
    );
    const packed = gzipSync(lines.join('\n'));
    const { articles, problems } = await readFile('export.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(articles.length).toBeGreaterThan(50);
    expect(articles.length).toBeLessThan(400);
    expect(reasons(problems).join()).toContain('cut off');
  });

  it('that unpacks to far too much is given up', async () => {
    const { articles, problems } = await readFile('zeros.txt.gz', gzipSync(new Uint8Array(150_000_000)));
    expect(articles).toEqual([]);
    expect(reasons(problems)).toEqual([expect.stringContaining('unpacks to more than 100 MB')]);
  });
});

describe('a mailbox', () => {
  const mail = ({ title, outlet, paragraphs }: InventedStory, sent: string) =>
    [
      `From letters@courier.example ${sent}`,
      `From: ${outlet} <letters@courier.example>`,
      `Subject: ${title}`,
      'Date: Thu, 02 May 2024 09:15:00 +0200',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...paragraphs.flatMap((text) => [text, '']),
    ].join('\n');

  it('gives an article a mail', async () => {
    const quoting = {
      ...DAM,
      paragraphs: [...DAM.paragraphs, '>From the first day on, the road was watched by two people.'],
    };
    const box = [mail(FERRY, 'Thu May  2 09:15:00 2024'), mail(quoting, 'Thu May  2 09:16:00 2024')].join(
      '\n',
    );
    const { articles, problems } = await readFile('letters.mbox', bytesOf(box));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(
      STORIES.map(({ title, outlet }) => ({ title, outlet, published: '2024-05-02T09:15:00+02:00' })),
    );
    expect(articles[1]?.text).toContain('\n\nFrom the first day on');
  });

  it('is not parted by a line that begins with "From"', async () => {
    const story = {
      ...FERRY,
      paragraphs: [...FERRY.paragraphs, 'From 1 June 2024 on, tickets are sold on board.'],
    };
    const { articles } = await readFile('letters.mbox', bytesOf(mail(story, 'Thu May  2 09:15:00 2024')));
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text).toContain('From 1 June 2024 on');
  });
});

describe('a crawl', () => {
  const address = (name: string) => `https://courier.example/${name}`;

  it('gives an article a page, with its address; what is no page is passed over', async () => {
    const chunks = makePage(DAM).match(/[\s\S]{1,100}/g) ?? [];
    const chunked = Buffer.concat([
      ...chunks.map((text) => Buffer.from(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`)),
      Buffer.from('0\r\n\r\n'),
    ]);
    const crawl = Buffer.concat([
      Buffer.from('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 9\r\n\r\nsoftware:\r\n\r\n'),
      makeWarcRecord(address('ferry'), gzipSync(makePage(FERRY)), ['Content-Encoding: gzip']),
      makeWarcRecord(address('logo.png'), 'x', ['Content-Type: image/png']),
      makeWarcRecord(address('dam'), chunked, ['Transfer-Encoding: chunked']),
    ]);
    for (const [name, bytes] of [
      ['crawl.warc', crawl],
      ['crawl.warc.gz', gzipSync(crawl)],
    ] as const) {
      const { articles, problems } = await readFile(name, bytes);
      expect(problems, name).toEqual([]);
      expect(articles, name).toMatchObject([
        { ...metadataOf(FERRY), url: address('ferry') },
        { ...metadataOf(DAM), url: address('dam') },
      ]);
    }
  });

  it('loses only the record whose length lies, and the one that is cut off', async () => {
    const liar = Buffer.from(
      makeWarcRecord(address('liar'), makePage(FERRY))
        .toString('latin1')
        .replace(/(Content-Length: )\d+/, '$199999999'),
      'latin1',
    );
    const short = Buffer.from(
      makeWarcRecord(address('short'), makePage(FERRY))
        .toString('latin1')
        .replace(/(Content-Length: )\d+/, '$150'),
      'latin1',
    );
    const last = makeWarcRecord(address('last'), makePage(FERRY));
    const crawl = Buffer.concat([
      liar,
      short,
      makeWarcRecord(address('dam'), makePage(DAM)),
      last.subarray(0, last.length - 60),
    ]);
    const { articles, problems } = await readFile('crawl.warc', crawl);
    expect(articles.map(({ title }) => title)).toEqual([DAM.title]);
    expect(reasons(problems)).toEqual([
      expect.stringMatching(/^3 of 4 parts .*liar.*short.*last.*damaged or cut off/),
    ]);
  });
});

describe('a web archive of Safari', () => {
  const list = (page: Buffer) =>
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>\n\t${page.toString('base64')}\n</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>https://courier.example/ferry?a=1&amp;b=2</string></dict><key>WebSubresources</key><array/></dict></plist>`;

  it('gives its page and the address', async () => {
    const { articles, problems } = await readFile(
      'ferry.webarchive',
      bytesOf(list(Buffer.from(makePage(FERRY)))),
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ ...metadataOf(FERRY), url: 'https://courier.example/ferry?a=1&b=2' }]);
  });

  it('is read in its binary form, too', async () => {
    const list = makeBinaryPropertyList(Buffer.from(makePage(DAM)), 'https://gazette.example/dam');
    const { articles, problems } = await readFile('dam.webarchive', list);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ ...metadataOf(DAM), url: 'https://gazette.example/dam' }]);
  });

  it('says so where it is damaged', async () => {
    for (const text of ['bplist00 and no more', '<plist version="1.0"><dict/></plist>']) {
      const { articles, problems } = await readFile('ferry.webarchive', bytesOf(text));
      expect(articles).toEqual([]);
      expect(problems[0]?.reason).toMatch(/[Ss]ave/);
    }
  });
});
