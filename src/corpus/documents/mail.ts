import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { readDate } from '../dates/publication-date.ts';
import { mendLetters } from '../decode.ts';
import { BREAKS_OFF, type Draft, type Drafts, type FilePart } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { readPage } from '../html/read-page.ts';
import { readScraped } from '../scraped/read-scraped.ts';
import { findAnswered, findForwarded, plainSubject, senderName } from './forwarded.ts';
import { withTrueCharset } from './mail-charset.ts';

/** Mails in mails in mails are an attack, not a newsletter. */
const MAX_PART_DEPTH = 20;
const MAX_HEADER_BYTES = 256 * 1024;

/** The HTML part counts where it has at least this share of the plain part's words: some hold a link to the web version alone. */
const MIN_HTML_SHARE = 0.5;

const MAIL = 'message/rfc822';
const NO_ARTICLES =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|x-?v?card|vcard|directory)|^application\/(?:ics|pgp-\S+|x-pkcs7-\S+|pkcs7-\S+|applefile)$|^message\/(?:delivery-status|disposition-notification|feedback-report)$|^text\/rfc822-headers/i;
/** What a person writes above mails that are passed on as attachments is short. */
const MAX_WORDS_ABOVE = 80;

/**
 * Reads a newsletter: subject as title, sender as outlet, the day it was sent, and its body without the boilerplate. Of mail that
 * somebody passed on, in the text or attached, these are the newsletter's own; several attached mails are an article each. Documents that are
 * attached come as parts.
 */
export async function readMail(file: Uint8Array): Promise<Drafts> {
  const bytes = withoutSize(file);
  const { drafts, attached } = await readMessage(bytes, 0);
  const problems = breaksOff(bytes) ? [BREAKS_OFF] : [];
  return { drafts, problems, ...(attached.length > 0 && { parts: attached.map(partOf) }) };
}

/** The mail in a file that has the number of its bytes above it, and what Apple Mail notes of it below. */
function withoutSize(file: Uint8Array): Uint8Array {
  const [line, size] = /^(\d{1,12}) *\r?\n/.exec(Buffer.from(file.subarray(0, 20)).toString('latin1')) ?? [];
  return line === undefined ? file : file.subarray(line.length, line.length + Number(size));
}

/** Whether a mail of several parts lacks the line that ends them. */
function breaksOff(bytes: Uint8Array): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = mail.toString('latin1', 0, MAX_HEADER_BYTES).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const boundary =
    /^content-type:[ \t]{0,9}multipart\/[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,5}?boundary="?([^"\s;]{1,100})/im.exec(
      head,
    )?.[1];
  return boundary !== undefined && !mail.includes(`--${boundary}--`);
}

/** The articles of a mail, and what else is attached to it. */
interface Message {
  readonly drafts: readonly Draft[];
  readonly attached: readonly Attachment[];
}

async function readMessage(bytes: Uint8Array, depth: number): Promise<Message> {
  const mail = await parse(withTrueCharset(bytes));
  const lines = linesOf(mail);
  const files = mail.attachments.filter(mayHoldArticles);
  const mails = files.filter(({ mimeType }) => mimeType === MAIL);
  if (mails.length === 0 || depth === MAX_PART_DEPTH || countWords(lines) > MAX_WORDS_ABOVE)
    return {
      drafts: countWords(lines) === 0 && files.length > 0 ? [] : [draftOf(mail, lines)],
      attached: files,
    };
  const drafts: Draft[] = [];
  const attached = files.filter((file) => !mails.includes(file));
  for (const inner of mails) {
    const read = await readMessage(bytesOf(inner), depth + 1);
    drafts.push(...read.drafts);
    attached.push(...read.attached);
  }
  return { drafts, attached };
}

/** Whether what is attached to a mail may hold articles: pictures, calendars, cards and signatures don't. */
function mayHoldArticles({ mimeType, related, filename }: Attachment): boolean {
  return !NO_ARTICLES.test(mimeType) && related !== true && (filename !== null || mimeType === MAIL);
}

function partOf(attachment: Attachment, index: number): FilePart {
  const { filename, mimeType } = attachment;
  const name = filename?.replaceAll('\\', '/') ?? `mail ${index + 1}`;
  const ending = mimeType === MAIL && !/\.eml$/i.test(name) ? '.eml' : '';
  return { name: `${name}${ending}`, bytes: bytesOf(attachment) };
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function draftOf(mail: Email, lines: readonly string[]): Draft {
  const passedOn = findForwarded(lines) ?? findAnswered(lines, mail.subject ?? null);
  const draft = readScraped((passedOn?.lines ?? lines).join('\n'));
  const sent = passedOn ? passedOn.sent : mail.headers.find(({ key }) => key === 'date')?.value;
  const subject = passedOn?.subject ?? mail.subject;
  const sender = passedOn?.sender ?? mail.from?.name;
  const metadata = {
    ...draft.metadata,
    title: (subject && oneLine(passedOn ? plainSubject(subject) : subject)) || draft.metadata.title,
    outlet: (sender ? senderName(sender) : null) ?? draft.metadata.outlet,
    published: (sent ? readDate(sent) : null) ?? draft.metadata.published,
  };
  return { ...draft, metadata };
}

/** The lines of the part that holds the words: HTML, unless it is empty or only leads to the web. */
function linesOf({ html, text }: Email): readonly string[] {
  const shown = html ? fragmentLines(html) : [];
  const plain = (text ?? '').split('\n');
  return countWords(shown) > 0 && countWords(shown) >= countWords(plain) * MIN_HTML_SHARE ? shown : plain;
}

function countWords(lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) => sum + line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
}

/** Reads a web page saved whole, as browsers save it into one file (MHTML): its main part, and the address it came from. */
export async function readSavedPage(bytes: Uint8Array): Promise<Drafts> {
  const mail = await parse(bytes);
  if (!mail.html) throw new UserError(message('mail.noPage'));
  const draft: Draft = readPage(mail.html);
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? '';
  const url = draft.metadata.url ?? (/^https?:/i.test(address) && URL.canParse(address) ? address : null);
  return { drafts: [{ ...draft, metadata: { ...draft.metadata, url } }], problems: [] };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_PART_DEPTH,
      maxHeadersSize: MAX_HEADER_BYTES,
      forceRfc822Attachments: true,
    });
    return withMendedLetters(mail);
  } catch (error) {
    throw new UserError(
      message('mail.unreadable', { why: error instanceof Error ? error.message : String(error) }),
    );
  }
}

/** Node 20 decodes windows-1252 as Latin-1, and with it the parser. */
function withMendedLetters(mail: Email): Email {
  const { from, html, subject, text } = mail;
  return {
    ...mail,
    ...(from && { from: { ...from, name: mendLetters(from.name) } }),
    ...(html !== undefined && { html: mendLetters(html) }),
    ...(subject !== undefined && { subject: mendLetters(subject) }),
    ...(text !== undefined && { text: mendLetters(text) }),
  };
}

function oneLine(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
