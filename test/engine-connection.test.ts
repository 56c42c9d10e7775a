import { execFile } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { connectEngine } from '../src/archive/engine/connect.ts';
import { asList, asRecord } from '../src/archive/engine/layout.ts';
import { readConfig } from '../src/config.ts';
import { type EngineStandIn, type StandInRequest, startEngineStandIn } from './engine-stand-in.ts';
import { makeSelfSigned } from './self-signed.ts';
import { makeFolder } from './temporary-folder.ts';

const run = promisify(execFile);
let engine: EngineStandIn | null = null;
afterEach(async () => {
  vi.unstubAllEnvs();
  await engine?.close();
  engine = null;
});

describe('an engine over https', () => {
  it('is not asked where nobody who is trusted signed its certificate, and that is said', async () => {
    engine = await startEngineStandIn(makeSelfSigned());
    expect(engine.address).toMatch(/^https:/);
    const client = await connectEngine({ nodes: [engine.address], user: 'bot', password: 'sesame' });
    const asked = client.request({ method: 'GET', path: '/' });
    await expect(asked).rejects.toMatchObject({
      trouble: 'away',
      message: expect.stringMatching(/certificate that is not trusted.*NODE_EXTRA_CA_CERTS/),
    });
    expect(engine.requests).toEqual([]);
    await client.close();
  });

  it('is asked with user and password where its certificate is trusted', { timeout: 60_000 }, async () => {
    const own = makeSelfSigned();
    engine = await startEngineStandIn(own);
    const seen: StandInRequest[] = [];
    engine.trouble = (request) => void seen.push(request);
    const folder = await makeFolder();
    await folder.put('ca.pem', own.certificate);
    // Node reads what it trusts when it starts.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: folder.place('ca.pem'), AT: engine.address };
    const script = `
      import { connectEngine } from './src/archive/engine/connect.ts';
      const client = await connectEngine({ nodes: [process.env.AT], user: 'bot', password: 'sesame' });
      console.log((await client.request({ method: 'GET', path: '/' })).status);
      await client.close();`;
    const arguments_ = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout } = await run(process.execPath, arguments_, { env });
    expect(stdout.trim()).toBe('200');
    const basic = `Basic ${Buffer.from('bot:sesame').toString('base64')}`;
    expect(seen.map(({ headers }) => headers['authorization'])).toEqual([basic]);
    await folder.remove();
  });
});

describe('requests to Amazon OpenSearch Service', () => {
  it('are signed', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a secret');
    vi.stubEnv('AWS_SESSION_TOKEN', 'a session');
    engine = await startEngineStandIn();
    const seen: StandInRequest[] = [];
    engine.trouble = (request) => void seen.push(request);
    const client = await connectEngine({ nodes: [engine.address], awsRegion: 'eu-west-1' });
    await client.request({ method: 'POST', path: '/_msearch', lines: [] });
    await client.request({ method: 'GET', path: '/' });
    await client.close();
    expect(seen).toHaveLength(2);
    for (const request of seen) {
      const { authorization, 'x-amz-security-token': session } = request.headers;
      expect(session).toBe('a session');
      expect(authorization).toBe(signatureOf(request, { secret: 'a secret', region: 'eu-west-1' }));
      expect(authorization).toMatch(/Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/es\/aws4_request/);
    }
  });

  it('are not sent without keys, and it is said which', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    engine = await startEngineStandIn();
    const client = await connectEngine({ nodes: [engine.address], awsRegion: 'eu-west-1' });
    await expect(client.request({ method: 'GET', path: '/' })).rejects.toThrow(
      /AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/,
    );
    expect(engine.requests).toEqual([]);
    await client.close();
  });
});

/** The header as AWS Signature Version 4 says, for the headers that the request says are signed. */
function signatureOf(
  { method, path, body, headers }: StandInRequest,
  { secret, region }: { readonly secret: string; readonly region: string },
): string {
  const [, signed = ''] = /SignedHeaders=([^,]+)/.exec(String(headers['authorization'])) ?? [];
  const [, credential = ''] = /Credential=([^,]+)/.exec(String(headers['authorization'])) ?? [];
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, path, '', lines.join(''), signed, sha256(body)].join('\n');
  const time = String(headers['x-amz-date']);
  const scope = [time.slice(0, 8), region, 'es', 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const signature = hmac(scope.reduce<string | Buffer>(hmac, `AWS4${secret}`), toSign).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;
}

it('has a compose file that gives the bot settings which it knows, and an engine that it knows', async () => {
  const { services, volumes } = asRecord(parse(await readFile('compose.engine.yml', 'utf8')));
  const { opensearch, bot } = asRecord(services);
  const { image, environment: engineSettings, healthcheck, ports } = asRecord(opensearch);
  expect(image).toMatch(/^opensearchproject\/opensearch:[23]\.\d+\.\d+$/);
  // Without a password it must not be reached from outside.
  expect(asRecord(engineSettings)['DISABLE_SECURITY_PLUGIN']).toBe('true');
  expect(ports).toBeUndefined();
  expect(asRecord(healthcheck)['test']).toHaveLength(2);
  const { environment, depends_on: after, volumes: mounted } = asRecord(bot);
  expect(asRecord(asRecord(after)['opensearch'])['condition']).toBe('service_healthy');
  const { ENGINE_URL, ...others } = asRecord(environment);
  expect(Object.keys(others)).toEqual(['DISCORD_TOKEN']);
  const config = readConfig({ NODE_ENV: '', DISCORD_TOKEN: 'x', ENGINE_URL: String(ENGINE_URL) });
  const [node = ''] = config.ENGINE_URL ?? [];
  expect(asRecord(services)).toHaveProperty(new URL(node).hostname);
  const named = [...asList(asRecord(opensearch)['volumes']), ...asList(mounted)].map(
    (one) => String(one).split(':')[0] ?? '',
  );
  expect(named.filter((one) => !one.startsWith('.')).sort()).toEqual(Object.keys(asRecord(volumes)).sort());
  const dockerfile = await readFile('Dockerfile', 'utf8');
  for (const one of asList(mounted)) expect(dockerfile).toContain(`"${String(one).split(':')[1]}"`);
});
