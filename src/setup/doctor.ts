import { commands, commandsForCorpora } from '../../commands/index.ts';
import { type Config, readConfig } from '../config.ts';
import { engineOf } from '../library/engine-settings.ts';
import { ConfigError } from '../user-error.ts';
import { type Check, lineOf, mend, ok } from './check.ts';
import { checkPublicUrl } from './check-address.ts';
import { checkBot } from './check-bot.ts';
import { checkCorporaFile } from './check-corpora.ts';
import { checkEngine } from './check-engine.ts';
import { checkArticles, checkDataDir, checkNode } from './check-machine.ts';

/** Looks at everything that the bot needs, and says of each that it is well or what to do; returns 0 where nothing is to mend, else 1. */
export async function runDoctor(
  environment: Readonly<Record<string, string | undefined>>,
  out: (line: string) => void,
): Promise<number> {
  let count = 0;
  for await (const check of examine(environment)) {
    if (check.state === 'mend') count++;
    out(lineOf(check));
  }
  out(count === 0 ? 'Everything is well.' : `${count === 1 ? 'One thing' : `${count} things`} to mend.`);
  return count === 0 ? 0 : 1;
}

async function* examine(environment: Readonly<Record<string, string | undefined>>): AsyncGenerator<Check> {
  yield checkNode();
  const config = readSettings(environment);
  if ('state' in config) {
    yield config;
    return;
  }
  yield ok('Settings', 'no mistake in the environment or .env');
  const { CORPORA, CORPUS_DIR, DATA_DIR, WORKERS, DISCORD_API, DISCORD_TOKEN, GUILD_ID, PUBLIC_URL, READER } =
    config;
  yield await checkDataDir(DATA_DIR);
  if (CORPORA === undefined)
    yield* await checkArticles({ folder: CORPUS_DIR, setting: 'CORPUS_DIR' }, WORKERS);
  else yield* checkCorporaFile(CORPORA, DATA_DIR, WORKERS);
  const { engine } = engineOf(config, config.ENGINE_INDEX);
  if (engine) yield await checkEngine(engine);
  const place = { api: DISCORD_API, token: DISCORD_TOKEN, guildId: GUILD_ID };
  yield* await checkBot(place, CORPORA === undefined ? commands : commandsForCorpora);
  yield await checkPublicUrl(PUBLIC_URL, READER);
}

function readSettings(environment: Readonly<Record<string, string | undefined>>): Config | Check {
  try {
    // A missing token is told with the others.
    return readConfig({ ...environment, SANDBOX: 'true', NODE_ENV: '' });
  } catch (error) {
    if (error instanceof ConfigError) return mend('Settings', error.message);
    throw error;
  }
}
