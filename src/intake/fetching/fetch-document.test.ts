import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type TestServer } from '../testing/serve.ts';
import { createFetcher } from './fetch-document.ts';
import type { Fetcher } from './fetcher.ts';
import { isPublicAddress } from './public-address.ts';

const LIMITS = { bytes: 100_000, milliseconds: 3000, redirects: 3, parallel: 2 };
const BOMB = gzipSync(Buffer.alloc(5_000_000));
let server: TestServer;
let other: TestServer;
let fetcher: Fetcher;
let open = 0;
let mostOpen = 0;

beforeAll(async () => {
  other = await serve((_, response) => response.end('inside'));
  server = await serve((request, response) => {
    const path = request.url ?? '';
    if (path === '/page')
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .setHeader('etag', '"v1"')
        .end('<p>Hello</p>');
    else if (path === '/known')
      response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    else if (path === '/gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'));
    else if (path === '/br') response.setHeader('content-encoding', 'br').end(brotliCompressSync('packed'));
    else if (path === '/odd') response.setHeader('content-encoding', 'zip').end('x');
    else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(BOMB);
    else if (path === '/announced') response.setHeader('content-length', '900000000').write('x');
    else if (path === '/endless') {
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
    } else if (path === '/silent') response.write('a');
    else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/once') response.writeHead(301, { location: '/page', 'set-cookie': 'a=b' }).end();
    else if (path === '/inside') response.writeHead(302, { location: `${other.origin}/secret` }).end();
    else if (path === '/metadata')
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/password')
      response.writeHead(302, { location: server.origin.replace('//', '//a:b@') }).end();
    else if (path === '/slow') {
      mostOpen = Math.max(mostOpen, ++open);
      setTimeout(() => {
        open--;
        response.end('done');
      }, 50);
    } else response.writeHead(404).end('nothing');
  });
  fetcher = createFetcher({ limits: LIMITS, trustedOrigins: [server.origin] });
});

afterAll(async () => {
  await fetcher.close();
  await Promise.all([server.close(), other.close()]);
});

const get = (path: string, options = {}) => fetcher.fetch(`${server.origin}${path}`, options);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('fetching', () => {
  it('gives bytes, type and version', async () => {
    const found = await get('/page');
    expect(found).toMatchObject({
      url: `${server.origin}/page`,
      contentType: 'text/html',
      etag: '"v1"',
      unchanged: false,
    });
    expect(text(found.bytes)).toBe('<p>Hello</p>');
  });

  it('unpacks what is compressed', async () => {
    expect(text((await get('/gzip')).bytes)).toBe('packed');
    expect(text((await get('/br')).bytes)).toBe('packed');
    await expect(get('/odd')).rejects.toThrow('not known here (zip)');
  });

  it('asks for what changed only', async () => {
    expect(await get('/known', { etag: '"v1"' })).toMatchObject({ unchanged: true, bytes: new Uint8Array() });
  });

  it('follows redirects without cookies or credentials', async () => {
    expect((await get('/once')).url).toBe(`${server.origin}/page`);
    const last = server.requests.at(-1);
    expect(last?.line).toBe('GET /page');
    expect(Object.keys(last?.headers ?? {})).not.toContain('cookie');
    expect(Object.keys(last?.headers ?? {})).not.toContain('authorization');
    expect(Object.keys(last?.headers ?? {})).not.toContain('referer');
  });

  it.each([
    ['/loop', 'without end'],
    ['/bomb', 'more than 0.1 MB'],
    ['/announced', 'more than 0.1 MB'],
    ['/endless', 'more than 0.1 MB'],
    ['/silent', 'within 3 seconds'],
    ['/nothing', 'status 404'],
    ['/inside', 'not an address on the public internet'],
    ['/metadata', '169.254.169.254'],
    ['/file', 'only http and https'],
    ['/password', 'user name or password'],
  ])('refuses %s, and says why', async (path, reason) => {
    await expect(get(path)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(reason),
    });
    expect(other.requests).toEqual([]);
  });

  it.each([
    'ftp://x.example/',
    'javascript:alert(1)',
    'nonsense',
    'http://[::1]/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
  ])('refuses %s', async (address) => {
    await expect(fetcher.fetch(address)).rejects.toMatchObject({ name: 'UserError' });
  });

  it('asks allowed hosts only', async () => {
    await expect(get('/page', { hosts: ['cdn.example'] })).rejects.toThrow('only cdn.example');
  });

  it('refuses names that lead to this machine, at whichever look-up', async () => {
    const port = new URL(server.origin).port;
    let looks = 0;
    const lookup: LookupFunction = (_name, _options, callback) => {
      looks++;
      callback(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    };
    const named = createFetcher({ limits: LIMITS, lookup });
    await expect(named.fetch(`http://rebind.example:${port}/page`)).rejects.toThrow(
      'rebind.example is at 127.0.0.1',
    );
    expect(looks).toBeGreaterThan(0);
    await named.close();
  });

  it('has no more than so many requests under way', async () => {
    await Promise.all(Array.from({ length: 8 }, () => get('/slow')));
    expect(mostOpen).toBe(2);
  });
});

describe('public addresses', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...[
      '127.0.0.1',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '168.63.129.16',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
    ],
    ...[
      '::7f00:1',
      '::a9fe:a9fe',
      '4000::1',
      '2002:7f00:1::',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.0.192',
      '',
      'localhost',
      'x',
    ],
  ])('%j is none', (address) => expect(isPublicAddress(address)).toBe(false));

  it('are never private ones in the dress of IPv6', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('10.', '127.', '192.168.', '169.254.'),
        fc.nat(255),
        fc.nat(255),
        fc.nat(255),
        (net, a, b, c) => {
          const address = `${net}${[a, b, c].slice(0, 4 - net.split('.').length + 1).join('.')}`;
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        },
      ),
    );
  });
});
