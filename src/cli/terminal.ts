/** Where a command writes: answers to standard output, everything else to standard error, a line a call. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** True where bold type can be shown. */
  readonly styled: boolean;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  styled: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
};
