import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/** What the rooms need of a log; in tests it is four functions. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> & Partial<Pick<Logger, 'child'>>;

/** A log whose lines all carry these fields, so that what belongs together can be found together. */
export function logAbout(log: Log, fields: Readonly<Record<string, string>>): Log {
  return log.child?.(fields) ?? log;
}

/**
 * The program's log: JSON lines, or readable ones where a person looks at a terminal. No line holds a secret, wherever it slipped in (an error's message, an address):
 * each is replaced before the line is written.
 */
export function createLog(
  level: string,
  secrets: readonly (string | undefined)[],
  destination: { write(line: string): void } = standardOutput(),
): Logger {
  const hidden = secrets.filter((secret) => secret !== undefined && secret.length >= 6);
  const streamWrite = (line: string) =>
    hidden.reduce<string>(
      (safe, secret) => safe.replaceAll(JSON.stringify(secret).slice(1, -1), '[secret]'),
      line,
    );
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite },
      serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
    },
    destination,
  );
}

function standardOutput(): { write(line: string): void } {
  if (process.stdout.isTTY !== true) return pino.destination(1);
  return pretty({ translateTime: 'SYS:HH:MM:ss', ignore: 'level', sync: true });
}
