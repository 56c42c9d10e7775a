import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands, commandsForCorpora } from '../../commands/index.ts';
import { EXIT_STATUS } from '../../src/exit-status.ts';
import { findBuild } from '../../src/launch/build-place.mjs';
import { lockFolder } from '../../src/library/folder/lock-folder.ts';
import { type StandIn, startStandIn } from '../../src/sandbox/discord.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';

let discord: StandIn;
let folder: TemporaryFolder;
let program: ChildProcess | null = null;
let output = '';

beforeEach(async () => {
  discord = await startStandIn();
  folder = await makeFolder();
  output = '';
});

afterEach(async () => {
  program?.kill('SIGKILL');
  await discord.close();
  await folder.remove();
});

const TRANSLATED = ['--import', import.meta.resolve('tsx'), path.resolve('src/main.ts')];

/** What every start after the first one runs. */
function join(): string[] {
  execFileSync(process.execPath, [path.resolve('src/launch/build.mjs')]);
  expect(findBuild()).not.toBeNull();
  return [path.resolve('src/launch/start.mjs')];
}

/** `npm start`, as far as a test can hold it: the settings alone decide where it connects. */
function start(settings: Readonly<Record<string, string>>, program = TRANSLATED): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    CORPUS_DIR: path.resolve('corpus'),
    DATA_DIR: folder.place('data'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.apiBase,
    PORT: '0',
    WORKERS: '0',
    COOLDOWN_SECONDS: '0',
    ...settings,
  };
  const child = spawn(process.execPath, program, { env, cwd: folder.root });
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  return child;
}

it.each([
  ['translated as it goes', () => TRANSLATED],
  ['joined', join],
])(
  'the whole program, %s, answers, adds a file, and ends in order when it is told to',
  async (_, made) => {
    await folder.put(
      'corpus/note.md',
      '---\ntitle: Lighthouse\n---\n\nThe lighthouse of Cape Orr was painted white in the spring.\n',
    );
    program = start({ CORPUS_DIR: folder.place('corpus') }, made());
    // Reading the whole program can take a busy machine longer than a bot that connects.
    const registered = () => [...discord.world.commands.values()].flat().length;
    await expect.poll(registered, { timeout: 45_000 }).toBe(commands.length);
    await discord.ready(commands.length);
    const admin = discord.user('ann', { permissions: ['ManageGuild'] });
    await expect
      .poll(
        async () => (await admin.slash('ask', { question: 'Who painted the lighthouse of Cape Orr?' })).text,
        { timeout: 15_000 },
      )
      .toContain('painted');
    const bytes = Buffer.from(
      '---\ntitle: Ferry\n---\n\nThe new ferry of Port Selda can carry eighty cars at once.\n',
    );
    const offer = await admin.slash('add', { file: { name: 'ferry.md', type: 'text/markdown', bytes } });
    const kept = await admin.click(offer, 'Keep');
    await kept.until(({ text }) => text.includes('1 added'));
    program.kill('SIGTERM');
    const [code] = await once(program, 'exit');
    expect(code).toBe(0);
    expect(output).not.toContain(discord.token);
    expect(discord.violations).toEqual([]);
  },
  90_000,
);

it('the whole program keeps two corpora apart, though only one is open at once', async () => {
  const club = discord.invite({ name: 'Club', channels: [{ name: 'general' }] });
  const [town] = discord.guilds;
  await folder.put('town/bridge.md', 'The bridge of Selda was closed because of a zephyrine crack.\n');
  await folder.put('club/bridge.md', 'The bridge of Selda was closed because of an ormolu crack.\n');
  await folder.put(
    'corpora.yaml',
    [
      ...['open-at-once: 1', 'corpora:'],
      ...['  - name: town', '    folder: town', `    servers: ["${town?.id}"]`, '    reader: yes'],
      ...['  - name: club', '    folder: club', `    servers: ["${club.id}"]`],
    ].join('\n'),
  );
  program = start({ CORPUS_DIR: '', CORPORA: folder.place('corpora.yaml'), LOG_LEVEL: 'debug' }, join());
  await expect
    .poll(() => [...discord.world.commands.values()].flat().length, { timeout: 45_000 })
    .toBe(commandsForCorpora.length);
  await discord.ready(commandsForCorpora.length);
  const tess = discord.user('tess', { permissions: ['ManageGuild'] });
  const cleo = discord.user('cleo', { guild: club });
  const question = { question: 'Why was the bridge of Selda closed?' };
  for (const [person, own, other] of [
    [tess, 'zephyrine', 'ormolu'],
    [cleo, 'ormolu', 'zephyrine'],
    [tess, 'zephyrine', 'ormolu'],
  ] as const) {
    const answer = await person.slash('ask', question);
    await answer.until(({ text }) => text.includes(own));
    expect(answer.text).not.toContain(other);
  }
  const bytes = Buffer.from('The quincunx ferry of Port Selda can carry eighty cars at once.\n');
  const offer = await tess.slash('add', { file: { name: 'ferry.md', type: 'text/markdown', bytes } });
  const kept = await tess.click(offer, 'Keep');
  await kept.until(({ text }) => text.includes('1 added'));
  const asked = await cleo.slash('ask', { question: 'How many cars can the ferry of Port Selda carry?' });
  await asked.until(({ text }) => /don.t answer|quincunx/.test(text));
  expect(asked.text).not.toContain('quincunx');
  const address = /The reader.s pages are at (http:\/\/[^/]+)\//.exec(output)?.[1] ?? '';
  const read = async (way: string) => (await fetch(`${address}${way}`)).text();
  await expect.poll(() => read('/corpora/town/articles'), { timeout: 15_000 }).toContain('bridge');
  expect(await read('/corpora/club/articles')).toBe(await read('/corpora/nothing/articles'));
  expect(await read('/healthz')).toContain('"ok"');
  expect(output).not.toMatch(/zephyrine|ormolu|quincunx/);
  program.kill('SIGTERM');
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
  expect(discord.violations).toEqual([]);
}, 120_000);

it('a wrong token ends the program with a word about it', async () => {
  program = start({ DISCORD_TOKEN: 'nonsense-nonsense' });
  const [code] = await once(program, 'exit');
  expect(code).toBe(EXIT_STATUS.refused);
  expect(output).toContain('Discord does not know the token');
  expect(output).not.toContain('nonsense-nonsense');
}, 90_000);

it('is refused a DATA_DIR that another one uses', async () => {
  const lock = await lockFolder(folder.place('data'));
  program = start({});
  const [code] = await once(program, 'exit');
  await lock.release();
  expect(code).toBe(EXIT_STATUS.dataDirTaken);
  expect(output).toContain(`Another Verbatim (process ${process.pid} on`);
}, 90_000);

it('ends, and says why, when Discord closes the connection for good', async () => {
  program = start({ SANDBOX: 'false' });
  await expect.poll(() => discord.gateway.connected(), { timeout: 45_000 }).toBe(true);
  await expect.poll(() => output, { timeout: 15_000 }).toContain('connected to Discord');
  discord.gateway.hangUp(4014);
  const [code] = await once(program, 'exit');
  expect(code).toBe(EXIT_STATUS.refused);
  expect(output).toContain('close code 4014');
  expect(output).toContain('developer portal');
}, 90_000);
