import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { askDiscord } from '../discord/checkup/ask-discord.ts';
import { inviteLink } from '../discord/checkup/invite.ts';
import { writeWhole } from '../intake/corpus-files.ts';
import { ConfigError, UserError } from '../user-error.ts';
import { TOKEN_REFUSED } from './check-bot.ts';
import { checkArticles } from './check-machine.ts';
import { writeSettings } from './env-file.ts';

/** Whoever answers the questions of the setup. */
export interface Conversation {
  say(line: string): void;
  /** What was typed, without outer white space. `isSecret`: it is not to be seen while it is typed. */
  ask(question: string, options?: { readonly isSecret?: boolean }): Promise<string>;
}

export interface SetupOptions {
  readonly conversation: Conversation;
  /** Where the bot is started: `.env` goes there. */
  readonly folder: string;
  /** Where the program is. */
  readonly project: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How often something is asked again before the setup gives up. */
const MAX_TRIES = 5;

/** Asks for what is missing, checks it, writes `.env`, and says how to invite the bot and keep it running. Throws a UserError where that can't be done. */
export async function runSetup({ conversation, folder, project, environment }: SetupOptions): Promise<void> {
  const { say, ask } = conversation;
  say('This makes the settings of the bot (.env). An empty answer takes what stands in brackets.');
  const config = readConfigOrExplain(environment);
  const token = await askToken(config.DISCORD_API, config.DISCORD_TOKEN, conversation);
  say(`The token belongs to ${token.name}.`);

  const given = await ask(`Folder of articles [${config.CORPUS_DIR}]: `);
  const corpusDir = given === '' ? config.CORPUS_DIR : path.resolve(folder, given);
  for (const { words } of await checkArticles({ folder: corpusDir, setting: 'CORPUS_DIR' }, config.WORKERS))
    say(`  ${words}`);

  const publicUrl = await askAddress(config.PUBLIC_URL, conversation);
  const file = path.join(folder, '.env');
  await writeSettings(
    file,
    {
      DISCORD_TOKEN: token.value,
      ...(given !== '' && { CORPUS_DIR: corpusDir }),
      ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }),
    },
    path.join(project, '.env.example'),
  );
  say(`Written: ${file}, which only you may read.`);
  await offerService({ folder, project }, conversation);
  say(
    token.servers === 0
      ? 'Invite the bot to your server:'
      : `The bot is in ${token.servers} ${token.servers === 1 ? 'server' : 'servers'}. To invite it to more:`,
  );
  say(`  ${inviteLink(token.applicationId)}`);
  say('Then: npm start. npm run verbatim -- doctor looks whether all is well.');
}

function readConfigOrExplain(environment: SetupOptions['environment']) {
  try {
    return readConfig({ ...environment, SANDBOX: 'true', NODE_ENV: '' });
  } catch (error) {
    if (error instanceof ConfigError) throw new UserError(error.message);
    throw error;
  }
}

interface KnownToken {
  readonly value: string;
  readonly name: string;
  readonly applicationId: string;
  readonly servers: number;
}

/** A token that Discord knows: the one that is set, or one that is typed. */
async function askToken(
  api: string,
  set: string | undefined,
  { say, ask }: Conversation,
): Promise<KnownToken> {
  let value = set;
  if (value === undefined)
    say(
      'Its token: discord.com/developers/applications, New Application, then Bot, Reset Token. Leave all intents off.',
    );
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    value ??= (await ask('Token: ', { isSecret: true })).replace(/^Bot\s+/i, '');
    if (value !== '') {
      const asked = await askDiscord({ api, token: value, guildId: undefined }, commands);
      if (!('failure' in asked))
        return { value, name: asked.name, applicationId: asked.applicationId, servers: asked.servers.length };
      if (asked.failure === 'unreachable')
        throw new UserError(`Discord could not be asked at ${api}: ${asked.reason}.`);
      say(TOKEN_REFUSED);
    }
    value = undefined;
  }
  throw new UserError('No token that Discord knows was given: nothing was changed.');
}

async function askAddress(set: string | undefined, { say, ask }: Conversation): Promise<string | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const typed = await ask(
      `Address at which others reach the articles’ pages, such as https://news.example [${set ?? 'none'}]: `,
    );
    if (typed === '') return undefined;
    if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed.replace(/\/+$/, '');
    say('That is no address. It begins with https://.');
  }
  return undefined;
}

/** Writes a unit for systemd with the places of this machine, where that is wanted. */
async function offerService(
  { folder, project }: Pick<SetupOptions, 'folder' | 'project'>,
  { say, ask }: Conversation,
): Promise<void> {
  const wanted = await ask('Make a service unit for systemd? [y/N]: ');
  if (!/^y(?:es)?$/i.test(wanted)) return;
  const unit = (await readFile(path.join(project, 'deploy', 'verbatim.service'), 'utf8'))
    .replaceAll('/opt/verbatim', project)
    .replaceAll('/etc/verbatim.env', path.join(folder, '.env'))
    .replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`);
  const place = path.join(folder, 'verbatim.service');
  await writeWhole(place, new TextEncoder().encode(unit));
  say(`Written: ${place}. docs/hosting.md says who it runs as, and where its folders are; then:`);
  say(`  sudo cp ${place} /etc/systemd/system/ && sudo systemctl enable --now verbatim`);
}
