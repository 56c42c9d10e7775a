import { type Format, MB, type Unpacked } from '../readers/format.ts';

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

function* splitMailbox(bytes: Uint8Array): Generator<Unpacked> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = 0;
  let start = -1;
  for (const { at, next } of separators(buffer)) {
    if (start >= 0) yield mailOf(buffer.subarray(start, at), ++number);
    start = next;
  }
  if (start >= 0) yield mailOf(buffer.subarray(start), ++number);
}

/** Where the lines begin that stand before a mail, and where their mails do. Such a line stands first, or behind an empty one. */
function* separators(buffer: Buffer): Generator<{ readonly at: number; readonly next: number }> {
  for (let at = 0; at >= 0 && at < buffer.length; at = buffer.indexOf('\nFrom ', at) + 1 || -1) {
    const end = buffer.indexOf(NEWLINE, at);
    const next = end < 0 ? buffer.length : end + 1;
    const isFirst =
      at === 0 || buffer[at - 2] === NEWLINE || (buffer[at - 2] === RETURN && buffer[at - 3] === NEWLINE);
    const line = buffer.toString('latin1', at, Math.min(next, at + LOOKED_AT));
    const first = buffer.toString('latin1', next, next + LOOKED_AT);
    if (isFirst && SEPARATOR.test(line) && HEADER.test(first)) yield { at, next };
  }
}

/** Mailboxes put a ">" before lines of a mail that begin with "From " themselves. */
function mailOf(mail: Buffer, number: number): Unpacked {
  const text = mail.toString('latin1').replace(/^>(>*From )/gm, '$1');
  return { part: { name: `mail ${number}.eml`, bytes: Buffer.from(text, 'latin1') } };
}
