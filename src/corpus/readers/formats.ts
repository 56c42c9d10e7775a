import { toldBy, UserError } from '../../user-error.ts';
import { type Message, message } from '../../words/catalogue.ts';
import { browserLog } from '../containers/browser-log.ts';
import { gzip } from '../containers/gzip.ts';
import { mbox } from '../containers/mbox.ts';
import { tar } from '../containers/tar.ts';
import { warc } from '../containers/warc.ts';
import { webArchive } from '../containers/web-archive.ts';
import { zip } from '../containers/zip.ts';
import { MAPPING_FILE } from '../mapping/field-mapping.ts';
import { agencyXml } from './agency-xml.ts';
import { csv } from './csv.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { type FileStart, hasBytes, withoutProlog } from './file-start.ts';
import { type Format, MB } from './format.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { mediawiki } from './mediawiki.ts';
import { odt } from './odt.ts';
import { isRefused, isRefusedName, plainName, refusalOf } from './refused-kinds.ts';
import { rtf } from './rtf.ts';
import { sgml } from './sgml.ts';
import { subtitles } from './subtitles.ts';
import { readText } from './text.ts';
import { xlsx } from './xlsx.ts';
import { xmlRecords } from './xml-records.ts';

/** Transport headers: no text begins with several of them, unless it is a mail. */
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|x-[\w-]+|dkim-signature|from|to|subject|date|reply-to|sender):[ \t]?\S/gim;
const TRANSPORT_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature):[ \t]?\S/im;
const SAVED_PAGE = /^(?:snapshot-content-location:|content-type:[ \t]*multipart\/related)/im;

/**
 * Every format that can be read. A new one is a file beside this one and a line here; what its first bytes show counts before
 * its ending, in this order. Libraries are loaded where they are first needed.
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    endings: ['.pdf'],
    mostBytes: 50 * MB,
    recognise: (start) => start.text.slice(0, 1024).includes('%PDF-'),
    open: { readInWorker: async (bytes) => (await import('../documents/pdf.ts')).readPdf(bytes) },
  },
  xlsx,
  {
    name: 'Word',
    endings: ['.docx', '.docm', '.dotx'],
    mostBytes: 50 * MB,
    isZip: true,
    recognise: (start) => hasBytes(start, 'PK\x03\x04') && start.text.includes('[Content_Types].xml'),
    open: { readInWorker: async (bytes) => (await import('../documents/word.ts')).readWord(bytes) },
  },
  odt,
  epub,
  zip,
  gzip,
  tar,
  warc,
  webArchive,
  rtf,
  mbox,
  {
    name: 'saved web page',
    endings: ['.mhtml', '.mht'],
    mostBytes: 40 * MB,
    recognise: (start) => isMail(start) && SAVED_PAGE.test(headersOf(start)),
    open: { readInWorker: async (bytes) => (await import('../documents/mail.ts')).readSavedPage(bytes) },
  },
  {
    name: 'mail',
    endings: ['.eml', '.emlx'],
    mostBytes: 40 * MB,
    recognise: isMail,
    open: { readInWorker: async (bytes) => (await import('../documents/mail.ts')).readMail(bytes) },
  },
  feed,
  agencyXml,
  mediawiki,
  sgml,
  subtitles,
  csv,
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml', '.shtml', '.php', '.asp', '.aspx', '.jsp'],
    mostBytes: 20 * MB,
    recognise: isPage,
    open: { read: async (bytes) => (await import('./html.ts')).readHtml(bytes) },
  },
  xmlRecords,
  browserLog,
  {
    name: 'JSON Lines',
    endings: ['.jsonl', '.ndjson'],
    mostBytes: 400 * MB,
    trustsName: true,
    recognise: ({ text }) => /^\{[^\n]*\}\r?\n\s*\{/.test(text) && isJson(text.slice(0, text.indexOf('\n'))),
    open: { stream: readJsonLines },
  },
  {
    name: 'JSON',
    endings: ['.json'],
    mostBytes: 200 * MB,
    recognise: ({ text }) => /^(?:\[\s*)?\{\s*"[^"\n]{1,100}"\s*:/.test(text),
    open: { stream: readJson },
  },
  {
    name: 'Markdown',
    endings: ['.md', '.markdown'],
    mostBytes: 10 * MB,
    trustsName: true,
    open: { read: async (bytes, file) => (await import('./markdown.ts')).readMarkdown(bytes, file) },
  },
  {
    name: 'Org',
    endings: ['.org'],
    mostBytes: 10 * MB,
    trustsName: true,
    open: { read: async (bytes) => (await import('./org.ts')).readOrg(bytes) },
  },
  { name: 'text', endings: ['.txt', '.text'], mostBytes: 10 * MB, open: { read: readText } },
];

/** The format of a file by its name; null where no reader knows it. Mirrors put queries behind endings: `story.html?id=12`. */
export function formatOf(file: string): Format | null {
  const name = plainName(file);
  return FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null;
}

/**
 * The format that a file is read as: what its first bytes show, else what its name says. Throws a `UserError` that says what
 * the file is where no reader knows it.
 */
export function recogniseFormat(file: string, start: FileStart): Format {
  const named = formatOf(file);
  if (isRefused(start)) throw new UserError(refusalOf(file, start));
  if (named?.trustsName && !isPage(start)) return named;
  const shown = FORMATS.find(({ recognise }) => recognise?.(start)) ?? null;
  if (named?.isZip && shown === zip) return named;
  if (named && shown?.name === 'HTML' && isDocument(named)) {
    throw new UserError(message('file.pageInstead', { ending: named.endings[0] ?? '', format: named.name }));
  }
  const format = shown ?? named;
  if (!format) throw new UserError(refusalOf(file, start));
  return format;
}

/**
 * Why no reader takes a file, for a person; null where one may. Its name tells, else its first bytes, which alone are asked for
 * then: `startOfFile` is called only where the name is that of no format and of no kind that is refused.
 */
export async function whyRefused(
  file: string,
  startOfFile: () => Promise<FileStart>,
): Promise<Message | string | null> {
  if (formatOf(file) || file === MAPPING_FILE) return null;
  if (isRefusedName(file)) return refusalOf(file);
  try {
    recogniseFormat(file, await startOfFile());
    return null;
  } catch (error) {
    if (error instanceof UserError) return toldBy(error);
    throw error;
  }
}

/** Formats of office programs and readers, which sites offer for download. */
function isDocument({ name, isZip }: Format): boolean {
  return name === 'PDF' || isZip === true;
}

function isPage({ text }: FileStart): boolean {
  return /^<(?:html|head|body)[\s>]|^<!doctype html/i.test(text) || /^<html[\s>]/i.test(withoutProlog(text));
}

function headersOf({ text }: FileStart): string {
  return text.slice(0, /\r?\n\r?\n/.exec(text)?.index ?? text.length);
}

/** Apple Mail puts the number of a mail's bytes above it. */
const SIZE_LINE = /^\d{1,12} *\r?\n/;

function isMail(start: FileStart): boolean {
  if (!/^[A-Za-z][\w-]{1,60}:/.test(start.text.replace(SIZE_LINE, ''))) return false;
  const headers = headersOf(start);
  return TRANSPORT_HEADER.test(headers) && (headers.match(MAIL_HEADER)?.length ?? 0) >= 3;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Formats whose files are records, and those that may hold such files. */
const WITH_RECORDS = new Set(['JSON', 'JSON Lines', 'CSV', 'Excel', 'ZIP', 'gzip', 'tar']);

/** True for a file that may hold records (by its name): whose fields a mapping can name. */
export function hasRecords(file: string): boolean {
  const named = formatOf(file);
  return named === null || WITH_RECORDS.has(named.name);
}

/** The format of that very name; null where there is none. */
export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}
