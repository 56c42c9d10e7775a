import { config as loadDotenv } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { type Ending, EndingError, EXIT_STATUS, type ExitStatus } from './exit-status.ts';
import { createLog, type Log } from './log.ts';
import type { Closable } from './start/foundation.ts';
import { start } from './start/start.ts';
import { ConfigError, UserError } from './user-error.ts';

/** What is under way is waited for so long; then the process ends all the same. */
const MAX_CLOSING_MS = 25_000;

/** Ends the process once what is under way is finished, and what runs is closed in the reverse order of its start. Only the first call counts. */
function createEnd(running: readonly Closable[], log: Log): (status: ExitStatus) => void {
  let isEnding = false;
  return (status) => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(status), MAX_CLOSING_MS).unref();
    void closeAll(running, log).then(() => process.exit(status));
  };
}

async function closeAll(running: readonly Closable[], log: Log): Promise<void> {
  for (const part of [...running].reverse()) {
    await part.close().catch((error: unknown) => log.error({ error }, 'something did not close'));
  }
}

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_STATUS.settings);
  }
  const log = createLog(config.LOG_LEVEL, [config.DISCORD_TOKEN]);
  const running: Closable[] = [];
  const end = createEnd(running, log);
  // A second signal ends the process at once: nobody listens to it any more.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info(`${signal}: finishing what is under way.`);
      end(EXIT_STATUS.asked);
    });
  }
  process.on('uncaughtException', (error) => {
    log.fatal(
      { error },
      'The program has a mistake and ends; a new start may help. Please report this line.',
    );
    end(EXIT_STATUS.unexpected);
  });
  const endFor = ({ status, message }: Ending): void => {
    log.fatal({ status }, message);
    end(status);
  };
  try {
    await start(config, log, running, endFor);
  } catch (error) {
    if (error instanceof EndingError) return endFor(error);
    if (error instanceof UserError) log.fatal(error.message);
    else log.fatal({ error }, 'could not start');
    end(EXIT_STATUS.unexpected);
  }
}

await main();
