import type { FileBytes } from '../file-bytes.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { HeldBytes } from './held-bytes.ts';

/** A mailbox: one mail behind the other, each behind a line of its own that begins with "From " and ends in a year (RFC 4155). */
export const mbox: Format = {
  name: 'mailbox',
  endings: ['.mbox', '.mbx'],
  mostBytes: 250 * MB,
  recognise: ({ text }) =>
    /^From \S[^\r\n]{0,200}(?:\d{4}|\d\d:\d\d)[^\r\n]{0,30}\r?\n[A-Za-z][\w-]*:/.test(text),
  open: { unpack: splitMailbox },
};

const NEWLINE = 10;
const RETURN = 13;
const SEPARATOR = /^From \S.*(?:\d{4}|\d\d:\d\d)/;
const HEADER = /^[A-Za-z][\w-]*:/;
/** Lines are compared by so many bytes of them. */
const LOOKED_AT = 200;
const STEP_BYTES = 256 * 1024;

/** The mails, of which one alone is held in memory. */
async function* splitMailbox(content: FileBytes): AsyncGenerator<Unpacked> {
  const bytes = new HeldBytes(content.pieces());
  let number = 0;
  let isMail = false;
  let searched = 0;
  for (;;) {
    const line = separatorIn(bytes.held, searched, number === 0 && !isMail);
    // What a line before a mail is, is told by the line behind it, too.
    const isWhole = line !== null && line.next + LOOKED_AT <= bytes.held.length;
    if (!isWhole) {
      const before = bytes.held.length;
      searched = Math.max(0, (line?.at ?? before) - 2 * LOOKED_AT);
      await bytes.fill(before * 2 + STEP_BYTES);
      if (bytes.held.length > before) continue;
    }
    if (line === null) break;
    if (isMail) yield mailOf(bytes.held.subarray(0, line.at), ++number);
    isMail = true;
    bytes.drop(line.next);
    searched = 0;
  }
  if (isMail) yield mailOf(bytes.held, ++number);
}

/** Where the first line begins that stands before a mail, and where its mail does. Such a line stands first (`atStart`), or behind an empty one. */
function separatorIn(
  held: Buffer,
  from: number,
  atStart: boolean,
): { readonly at: number; readonly next: number } | null {
  const first =
    atStart && held.toString('latin1', 0, 5) === 'From ' ? 0 : held.indexOf('\nFrom ', from) + 1 || -1;
  for (let at = first; at >= 0; at = held.indexOf('\nFrom ', at) + 1 || -1) {
    const end = held.indexOf(NEWLINE, at);
    const next = end < 0 ? held.length : end + 1;
    const isFirst =
      at === 0 || held[at - 2] === NEWLINE || (held[at - 2] === RETURN && held[at - 3] === NEWLINE);
    const line = held.toString('latin1', at, Math.min(next, at + LOOKED_AT));
    if (isFirst && SEPARATOR.test(line) && HEADER.test(held.toString('latin1', next, next + LOOKED_AT)))
      return { at, next };
  }
  return null;
}

/** Mailboxes put a ">" before lines of a mail that begin with "From " themselves. */
function mailOf(mail: Buffer, number: number): Unpacked {
  const text = mail.toString('latin1').replace(/^>(>*From )/gm, '$1');
  return { part: { name: `mail ${number}.eml`, bytes: Buffer.from(text, 'latin1') } };
}
