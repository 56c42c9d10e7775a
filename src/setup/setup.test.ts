import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { makeFolder, type TemporaryFolder } from '../../test/temporary-folder.ts';
import { registerCommands } from '../discord/register.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../sandbox/discord.ts';
import { everyonesPermissions } from '../sandbox/rules/permissions.ts';
import { checkPublicUrl } from './check-address.ts';
import { checkNode } from './check-machine.ts';
import { runDoctor } from './doctor.ts';
import { restOf } from './rest.fixture.ts';
import { type Conversation, runSetup } from './setup.ts';

const ALL = [...everyonesPermissions, 'CreatePublicThreads', 'SendMessagesInThreads'] as const;
const INVITE =
  /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=(\d+)/;

let folder: TemporaryFolder;
let discord: StandIn;

async function open(options: StandInOptions = {}): Promise<void> {
  discord = await startStandIn({ botPermissions: ALL, ...options });
}

beforeEach(async () => {
  folder = await makeFolder();
  await folder.put(
    'corpus/tide.txt',
    'Tide\n\nThe tide at Orr rose by two metres on Friday, its harbour master said.\n',
  );
  await folder.put('.env.example', '# The token.\nDISCORD_TOKEN=\nCORPUS_DIR=corpus\n');
  await folder.put(
    'deploy/verbatim.service',
    'WorkingDirectory=/opt/verbatim\nEnvironmentFile=/etc/verbatim.env\nExecStart=/usr/bin/node src/launch/start.mjs\n',
  );
});
afterEach(async () => {
  await discord?.close();
  await folder.remove();
});

/** Somebody who types these answers, one after the other, and what they read. */
function typing(
  ...answers: readonly string[]
): Conversation & { readonly read: string[]; readonly secrets: string[] } {
  const left = [...answers];
  const [read, secrets]: [string[], string[]] = [[], []];
  return {
    read,
    secrets,
    say: (line) => void read.push(line),
    ask: async (question, { isSecret = false } = {}) => {
      read.push(question);
      const answer = left.shift() ?? '';
      if (isSecret) secrets.push(answer);
      return answer;
    },
  };
}

const environment = () => ({
  DISCORD_API: discord.apiBase,
  CORPUS_DIR: folder.place('corpus'),
  DATA_DIR: folder.place('data'),
  WORKERS: '0',
});

async function doctor(more: Readonly<Record<string, string>> = {}) {
  const lines: string[] = [];
  const status = await runDoctor(
    { ...environment(), DISCORD_TOKEN: discord.token, ...more },
    (line) => void lines.push(line),
  );
  return { status, text: lines.join('\n'), mends: lines.filter((line) => line.startsWith('MEND')) };
}

describe('setup', () => {
  it('asks for what is missing, checks it, writes .env for its owner alone, and prints the invitation', async () => {
    await open({ guilds: [] });
    const conversation = typing(
      'not a token',
      `Bot ${discord.token}`,
      '',
      'news.example',
      'https://news.example/',
      'y',
    );
    await runSetup({ conversation, folder: folder.root, project: folder.root, environment: environment() });
    const text = conversation.read.join('\n');
    expect(text).toContain('Discord does not know it.');
    expect(text).toContain('The token belongs to Verbatim.');
    expect(text).toContain('1 article with 2 paragraphs');
    expect(text).toContain('That is no address.');
    expect(INVITE.exec(text)?.[1]).toBe(
      String((1n << 10n) | (1n << 11n) | (1n << 35n) | (1n << 38n) | (1n << 15n) | (1n << 16n)),
    );
    expect(text).not.toContain(discord.token);
    expect(conversation.secrets).toHaveLength(2);
    const env = await readFile(folder.place('.env'), 'utf8');
    expect(env).toBe(
      `# The token.\nDISCORD_TOKEN=${discord.token}\nCORPUS_DIR=corpus\nPUBLIC_URL=https://news.example\n`,
    );
    expect((await stat(folder.place('.env'))).mode & 0o777).toBe(0o600);
    expect(await readFile(folder.place('verbatim.service'), 'utf8')).toBe(
      `WorkingDirectory=${folder.root}\nEnvironmentFile=${folder.root}/.env\nExecStart=${process.execPath} src/launch/start.mjs\n`,
    );
  });

  it('keeps what is set already, and everything else in the file', async () => {
    await open();
    await folder.put('.env', `DISCORD_TOKEN=${discord.token}\nCOOLDOWN_SECONDS=7\n`);
    const conversation = typing('', '', '');
    await runSetup({
      conversation,
      folder: folder.root,
      project: folder.root,
      environment: { ...environment(), DISCORD_TOKEN: discord.token },
    });
    expect(conversation.read).not.toContain('Token: ');
    expect(await readFile(folder.place('.env'), 'utf8')).toBe(
      `DISCORD_TOKEN=${discord.token}\nCOOLDOWN_SECONDS=7\n`,
    );
    expect(conversation.read.join('\n')).toContain('The bot is in 1 server.');
  });

  it('changes nothing where no token is known, or Discord is away', async () => {
    await open();
    await expect(
      runSetup({
        conversation: typing('a', 'b', '', 'c', 'd'),
        folder: folder.root,
        project: folder.root,
        environment: environment(),
      }),
    ).rejects.toThrow('No token that Discord knows was given');
    const away = { ...environment(), DISCORD_API: 'http://127.0.0.1:9/api' };
    await expect(
      runSetup({ conversation: typing('a'), folder: folder.root, project: folder.root, environment: away }),
    ).rejects.toThrow('Discord could not be asked at http://127.0.0.1:9/api');
    await expect(readFile(folder.place('.env'))).rejects.toThrow();
  });
});

describe('doctor', () => {
  it('finds all well', async () => {
    await open();
    const rest = restOf(discord);
    await registerCommands(rest, commands, { applicationId: discord.applicationId, guildId: undefined });
    const { status, text } = await doctor();
    expect(text).toContain('ok    Token        it belongs to Verbatim');
    expect(text).toContain('ok    Commands     Discord has them as they are here');
    expect(text).toContain('ok    Server       Newsroom: it may do what it needs there');
    expect(text).toContain('ok    Clock        right by Discord’s');
    expect(text).toContain('ok    Articles     1 article with 2 paragraphs');
    expect(text).toContain('Everything is well.');
    expect(text).not.toContain(discord.token);
    expect(status).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('says of each thing that is not well what to do', async () => {
    await open({
      botPermissions: ['ViewChannel', 'SendMessages', 'CreatePublicThreads'],
      guilds: [{ name: 'The Quay' }],
    });
    // Everybody may do so much there that only this is missing.
    await folder.put('corpus/broken.pdf', 'no PDF');
    const { status, text, mends } = await doctor({ PUBLIC_URL: 'http://192.168.1.5:3000' });
    expect(mends).toEqual([
      expect.stringContaining('The Quay: it lacks Send Messages in Threads.'),
      expect.stringContaining('leads to this machine or its network only'),
    ]);
    expect(text).toMatch(/note {2}Not read {5}broken\.pdf: /);
    expect(text).toContain('note  Commands');
    expect(text).toContain('2 things to mend.');
    expect(status).toBe(1);
  });

  it('tells of a missing and of a wrong token, of no server, no articles, and wrong settings', async () => {
    await open({ guilds: [] });
    expect((await doctor()).mends).toEqual([expect.stringMatching(INVITE)]);
    expect((await doctor({ DISCORD_TOKEN: 'wrong' })).mends).toEqual([
      expect.stringContaining('Discord does not know it'),
    ]);
    expect((await doctor({ DISCORD_TOKEN: '' })).mends).toEqual([
      expect.stringContaining('DISCORD_TOKEN is not set'),
    ]);
    expect((await doctor({ DISCORD_API: 'http://127.0.0.1:9/api' })).mends).toEqual([
      expect.stringContaining('could not be asked'),
    ]);
    expect((await doctor({ CORPUS_DIR: folder.place('nowhere') })).mends[0]).toContain('Articles');
    const wrong = await doctor({ PORT: 'x', ABSTAIN: 'never' });
    expect(wrong.mends.join()).toContain('ABSTAIN must be strict, normal or lenient');
  });
});

it.each([
  ['18.20.0', 'mend'],
  ['20.18.1', 'mend'],
  ['20.19.0', 'ok'],
  ['24.1.0', 'ok'],
])('Node %s is %s', (version, state) => expect(checkNode(version).state).toBe(state));

it('takes an address that answers, and no other', async () => {
  await open();
  expect((await checkPublicUrl(undefined, true)).state).toBe('note');
  expect((await checkPublicUrl('https://news.example', false)).state).toBe('note');
  expect((await checkPublicUrl('http://localhost:3000', true)).words).toContain('this machine');
  expect((await checkPublicUrl('https://news.lan', true)).words).toContain('this machine');
});
