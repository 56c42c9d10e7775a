import { config as loadDotenv } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { type Closable, start } from './start.ts';
import { ConfigError, UserError } from './user-error.ts';

/** Lets what is under way finish, once; a second signal ends the process at once. */
function closeOnSignal(running: readonly Closable[], log: Log): void {
  const close = async (signal: NodeJS.Signals) => {
    log.info(`${signal}: finishing what is under way.`);
    for (const part of [...running].reverse()) {
      await part.close().catch((error: unknown) => log.error({ error }, 'something did not close'));
    }
    process.exit(0);
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  const log = createLog(config.LOG_LEVEL, [config.DISCORD_TOKEN]);
  const running: Closable[] = [];
  closeOnSignal(running, log);
  try {
    await start(config, log, running);
  } catch (error) {
    if (error instanceof UserError) log.fatal(error.message);
    else log.fatal({ error }, 'could not start');
    process.exit(1);
  }
}

await main();
