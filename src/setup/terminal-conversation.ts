import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UserError } from '../user-error.ts';
import type { Conversation } from './setup.ts';

/** A conversation at this terminal; what is secret is not shown while it is typed. `close` it, or the process waits for more. */
export function openConversation(): Conversation & { close(): void } {
  let isHidden = false;
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      if (!isHidden) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY === true });
  // Lines that come before they are asked for, out of a pipe, wait here.
  const typed = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: async (question, { isSecret = false } = {}) => {
      process.stdout.write(question);
      isHidden = isSecret;
      const { value, done } = await typed.next();
      isHidden = false;
      if (isSecret) process.stdout.write('\n');
      // Nothing more comes: neither an answer nor the wish for what is suggested.
      if (done) throw new UserError('The setup was broken off.');
      return String(value).trim();
    },
    close: () => lines.close(),
  };
}
