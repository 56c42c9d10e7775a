import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentHosts } from './attachment-hosts.ts';
import { findCorpusFile, isSafeFileName, safeFileName } from './corpus-files.ts';
import { createFetcher } from './fetching/fetch-document.ts';
import type { Fetcher } from './fetching/fetcher.ts';
import { createIntake, type Intake } from './intake.ts';
import { parseHere } from './parsing/parse-here.ts';
import { serve, type TestServer } from './testing/serve.ts';
import { plainAddress } from './web-address.ts';

const LEAD =
  'The harbour board of Vellmark has approved a night ferry to the outer islands, ending a dispute that dragged on.';
const MORE =
  '"We have heard the islanders," board chair Ines Torvald said on Friday. Two members voted against the plan.';
const PAGE = `<html lang="en"><head><title>Night ferry | Courier</title><meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2023-03-04T18:20:00+01:00"></head><body><nav><a href="/">Home</a></nav><article><h1>Night ferry</h1><p>${LEAD}</p><p>${MORE}</p></article></body></html>`;
const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
let corpusDir: string;
let server: TestServer;
let fetcher: Fetcher;
let intake: Intake;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'intake-'));
  corpusDir = path.join(folder, 'corpus');
  await mkdir(corpusDir);
  server = await serve((request, response) => {
    if (request.url?.startsWith('/ferry')) response.setHeader('content-type', 'text/html').end(PAGE);
    else if (request.url === '/image') response.setHeader('content-type', 'image/png').end('x');
    else if (request.url === '/empty') response.setHeader('content-type', 'text/html').end('<html></html>');
    else response.writeHead(404).end();
  });
  fetcher = createFetcher({ trustedOrigins: [server.origin] });
  intake = createIntake({ corpusDir, dataDir: path.join(folder, 'data'), fetcher, parser: parseHere });
});

afterEach(async () => {
  await fetcher.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('adding', () => {
  it('reads two at a time, lets ten wait, and tells the others to come back', async () => {
    let reading = 0;
    let most = 0;
    const finishers: (() => void)[] = [];
    const parser = {
      ...parseHere,
      file: async (...given: Parameters<typeof parseHere.file>) => {
        most = Math.max(most, ++reading);
        await new Promise<void>((resolve) => finishers.push(resolve));
        reading -= 1;
        return parseHere.file(...given);
      },
    };
    const busy = createIntake({ corpusDir, dataDir: path.join(folder, 'data'), fetcher, parser });
    const previews = Array.from({ length: 20 }, (_, n) =>
      busy.preview({
        kind: 'file',
        name: `${n}.txt`,
        bytes: bytes(`${LEAD}\n\n${MORE} Vote ${n} came later.`),
      }),
    );
    const settled = Promise.allSettled(previews);
    const timer = setInterval(() => finishers.shift()?.(), 5);
    const outcomes = await settled;
    clearInterval(timer);
    expect(most).toBe(2);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
    await expect(previews.at(-1)).rejects.toThrow('Please add this one in a minute');
  });

  it('shows a link first, and adds it when it is kept', async () => {
    const preview = await intake.preview({ kind: 'link', url: `${server.origin}/ferry?utm_source=x` });
    expect(preview.known).toBe(false);
    expect(preview.pending.length).toBeLessThanOrEqual(64);
    expect(preview.articles[0]?.article).toMatchObject({
      title: 'Night ferry',
      outlet: 'Courier',
      published: '2023-03-04T18:20:00+01:00',
      url: `${server.origin}/ferry`,
      text: `${LEAD}\n\n${MORE}`,
    });
    expect(preview.articles[0]?.extraction.sentences.length).toBeGreaterThan(0);
    expect(await readdir(corpusDir)).toEqual([]);
    const added = await intake.keep(preview.pending);
    expect(added).toMatchObject({ articles: 1, outcome: 'added', problems: [] });
    const record = JSON.parse(await readFile(path.join(corpusDir, added.file), 'utf8'));
    expect(record).toMatchObject({
      title: 'Night ferry',
      url: `${server.origin}/ferry`,
      body: `${LEAD}\n\n${MORE}`,
    });
    await expect(intake.keep(preview.pending)).rejects.toThrow('no longer there');
  });

  it('knows the same page by another link', async () => {
    const first = await intake.add({ kind: 'link', url: `${server.origin}/ferry?utm_source=x` });
    const again = await intake.add({ kind: 'link', url: `${server.origin}/ferry?fbclid=y#top` });
    expect(again).toMatchObject({ file: first.file, outcome: 'unchanged' });
  });

  it('forgets what is discarded', async () => {
    const { pending } = await intake.preview({ kind: 'link', url: `${server.origin}/ferry` });
    await intake.discard(pending);
    await intake.discard(pending);
    await expect(intake.keep(pending)).rejects.toThrow('no longer there');
    expect(await readdir(corpusDir)).toEqual([]);
  });

  it('lands files under safe names, whatever they were called', async () => {
    const added = await intake.add({
      kind: 'file',
      name: '../../Über evil\\..\\Ferry.TXT',
      bytes: bytes(`${LEAD}\n${MORE}`),
    });
    expect(added.file).toMatch(/^added\/ferry-[0-9a-f]{8}\.txt$/);
    expect(await readdir(path.join(corpusDir, 'added'))).toHaveLength(1);
  });

  it('fetches attachments from where attachments come from only', async () => {
    const { hosts, trustedOrigins } = attachmentHosts(`${server.origin}/api`);
    expect(trustedOrigins).toEqual([server.origin]);
    const attachment = { kind: 'attachment', name: 'Ferry.html', url: `${server.origin}/ferry` } as const;
    const added = await intake.add({ ...attachment, hosts });
    expect(added.file).toMatch(/^added\/ferry-[0-9a-f]{8}\.html$/);
    const discord = attachmentHosts('https://discord.com/api');
    expect(discord.trustedOrigins).toEqual([]);
    await expect(intake.add({ ...attachment, hosts: discord.hosts })).rejects.toThrow(
      'only cdn.discordapp.com',
    );
  });

  it.each([
    ['/image', 'was refused (image/png). No reader knows this kind of file'],
    ['/empty', 'No article text'],
    ['/missing', 'status 404'],
  ])('refuses %s, and says why', async (page, reason) => {
    await expect(intake.preview({ kind: 'link', url: `${server.origin}${page}` })).rejects.toThrow(reason);
  });

  it('refuses files that no reader knows, and empty ones', async () => {
    await expect(intake.add({ kind: 'file', name: 'x.exe', bytes: bytes('MZ') })).rejects.toThrow(
      '"x.exe" was refused',
    );
    await expect(intake.add({ kind: 'file', name: 'x.txt', bytes: bytes('') })).rejects.toThrow('empty');
  });

  it.each(['../x.json', 'a/b.json', '.hidden', 'x', 'X.json', ''])(
    'takes %j for no preview',
    async (pending) => {
      await expect(intake.keep(pending)).rejects.toThrow('not the name of a preview');
    },
  );
});

describe('removing', () => {
  it('takes a file out of the corpus, where it can be fetched back from', async () => {
    const { file } = await intake.add({ kind: 'link', url: `${server.origin}/ferry` });
    const { movedTo } = await intake.remove(file);
    expect(await readdir(path.join(corpusDir, 'added'))).toEqual([]);
    expect(JSON.parse(await readFile(movedTo, 'utf8'))).toMatchObject({ title: 'Night ferry' });
  });

  it('refuses whatever is not a file below the corpus folder', async () => {
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await symlink(path.join(folder, 'secret.txt'), path.join(corpusDir, 'link.txt'));
    await symlink(folder, path.join(corpusDir, 'out'));
    await expect(intake.remove('../secret.txt')).rejects.toThrow('not below the corpus folder');
    await expect(intake.remove(path.join(folder, 'secret.txt'))).rejects.toThrow(
      'not below the corpus folder',
    );
    await expect(intake.remove('link.txt')).rejects.toThrow('a folder or a link');
    await expect(intake.remove('out/secret.txt')).rejects.toThrow('leads out');
    await expect(intake.remove('none.txt')).rejects.toThrow('There is no file');
    await expect(intake.remove('.')).rejects.toThrow('a folder');
  });
});

describe('names and addresses', () => {
  it('are safe for any name', async () => {
    await fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(isSafeFileName(safeFileName(name, name, '.txt'))).toBe(true);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', '\0') }), async (file) => {
        await expect(findCorpusFile(corpusDir, file)).rejects.toMatchObject({ name: 'UserError' });
      }),
    );
  });

  it('lose what only tells where a reader came from', () => {
    expect(plainAddress('https://x.example/a?id=7&utm_source=y&gclid=z#part')).toBe(
      'https://x.example/a?id=7',
    );
  });
});
