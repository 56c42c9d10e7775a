import { config as loadDotenv } from 'dotenv';
import { ConfigError } from '../user-error.ts';
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

// A reader that closes early (`… | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

loadDotenv({ quiet: true });

try {
  process.exitCode = await run(process.argv.slice(2), processTerminal);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  processTerminal.err(error.message);
  process.exitCode = 2;
}
