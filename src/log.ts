import pino, { type Logger } from 'pino';

export type Log = Logger;

/**
 * The program's log: JSON lines. No line holds a secret, wherever it slipped in (an error's message, an address):
 * each is replaced before the line is written.
 */
export function createLog(
  level: string,
  secrets: readonly (string | undefined)[],
  destination: { write(line: string): void } = pino.destination(1),
): Log {
  const hidden = secrets.filter((secret) => secret !== undefined && secret.length >= 6);
  const streamWrite = (line: string) =>
    hidden.reduce<string>(
      (safe, secret) => safe.replaceAll(JSON.stringify(secret).slice(1, -1), '[secret]'),
      line,
    );
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite } },
    destination,
  );
}
