import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../src/sandbox/discord.ts';
import { makeFolder, type TemporaryFolder } from '../temporary-folder.ts';

let discord: StandIn;
let folder: TemporaryFolder;

beforeEach(async () => {
  discord = await startStandIn({ guilds: [] });
  folder = await makeFolder();
  await folder.put('news/tide.txt', 'Tide\n\nThe tide at Orr rose by two metres on Friday, Ada Moor said.\n');
});
afterEach(async () => {
  await discord.close();
  await folder.remove();
});

/** The command line as somebody uses it who types these lines, and what they read. */
async function run(
  command: string,
  lines: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly text: string; readonly status: number | null }> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.resolve('src/cli/main.ts'), command],
    {
      cwd: folder.root,
      env: { PATH: process.env['PATH'], DISCORD_API: discord.apiBase, WORKERS: '0', ...environment },
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      text += data;
    });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [status] = await once(child, 'close');
  return { text, status };
}

it('a newcomer is asked, told, and ready: setup, then doctor', async () => {
  const typed = ['tokken', discord.token, 'news', '', 'yes'];
  const { text, status } = await run('setup', typed);
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'This makes the settings of the bot (.env). An empty answer takes what stands in brackets.',
    'Its token: discord.com/developers/applications, New Application, then Bot, Reset Token. Leave all intents off.',
    'Token:',
    'Discord does not know it. Copy it again: discord.com/developers/applications, your application, Bot, Reset Token.',
    'Token:',
    'The token belongs to Verbatim.',
    expect.stringMatching(
      /^Folder of articles \[.*\/corpus\]: {3}1 article with 2 paragraphs in .*\/news, read in \d+\.\d s$/,
    ),
    expect.stringMatching(
      /^Address at which others reach .* \[none\]: Written: .*\/\.env, which only you may read\.$/,
    ),
    expect.stringMatching(/^Make a service unit for systemd\? \[y\/N\]: Written: .*\/verbatim\.service\. /),
    expect.stringMatching(/^sudo cp .*\/verbatim\.service \/etc\/systemd\/system\//),
    'Invite the bot to your server:',
    expect.stringMatching(/^https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot/),
    'Then: npm start. npm run verbatim -- doctor looks whether all is well.',
    '',
  ]);
  expect(status).toBe(0);
  expect(text).not.toContain(discord.token);
  expect((await stat(folder.place('.env'))).mode & 0o777).toBe(0o600);
  const env = await readFile(folder.place('.env'), 'utf8');
  expect(env).toContain(`DISCORD_TOKEN=${discord.token}\n`);
  expect(env).toContain(`CORPUS_DIR=${folder.place('news')}\n`);
  expect(env).toContain('COOLDOWN_SECONDS');
  const unit = await readFile(folder.place('verbatim.service'), 'utf8');
  expect(unit).toContain(`WorkingDirectory=${path.resolve('.')}\n`);
  expect(unit).toContain(`EnvironmentFile=${folder.place('.env')}\n`);

  const checked = await run('doctor', []);
  expect(checked.text).toContain('ok    Token        it belongs to Verbatim');
  expect(checked.text).toContain('MEND  Servers      it is in none yet');
  expect(checked.text).toContain('One thing to mend.');
  expect(checked.status).toBe(1);
  expect(discord.violations.filter(({ rule }) => rule !== '401: Unauthorized')).toEqual([]);
}, 90_000);

it('who breaks off has changed nothing', async () => {
  const { text, status } = await run('setup', [discord.token]);
  expect(text).toContain('The setup was broken off.');
  expect(status).not.toBe(0);
  await expect(stat(folder.place('.env'))).rejects.toThrow();
}, 90_000);
