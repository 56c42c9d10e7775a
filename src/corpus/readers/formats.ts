import { parseInWorker } from '../documents/parse-in-worker.ts';
import type { Reader } from '../draft.ts';
import { readJson, readJsonLines } from './json.ts';
import { readText } from './text.ts';

/** A file format that articles come in. */
export interface Format {
  readonly name: string;
  /** The file name endings, in lower case. */
  readonly endings: readonly string[];
  /** A larger file is refused unread. */
  readonly mostBytes: number;
  readonly read: Reader;
}

const MB = 1_000_000;

/** Every format that can be read. Markdown, HTML and the document formats load their libraries when they are first needed. */
const FORMATS: readonly Format[] = [
  { name: 'text', endings: ['.txt', '.text'], mostBytes: 10 * MB, read: readText },
  {
    name: 'Markdown',
    endings: ['.md', '.markdown'],
    mostBytes: 10 * MB,
    read: async (bytes) => (await import('./markdown.ts')).readMarkdown(bytes),
  },
  { name: 'JSON', endings: ['.json'], mostBytes: 200 * MB, read: readJson },
  { name: 'JSON Lines', endings: ['.jsonl', '.ndjson'], mostBytes: 400 * MB, read: readJsonLines },
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml'],
    mostBytes: 20 * MB,
    read: async (bytes) => (await import('./html.ts')).readHtml(bytes),
  },
  {
    name: 'saved web page',
    endings: ['.mhtml', '.mht'],
    mostBytes: 40 * MB,
    read: (bytes, file) => parseInWorker('saved-page', bytes, file),
  },
  {
    name: 'mail',
    endings: ['.eml'],
    mostBytes: 40 * MB,
    read: (bytes, file) => parseInWorker('mail', bytes, file),
  },
  {
    name: 'PDF',
    endings: ['.pdf'],
    mostBytes: 50 * MB,
    read: (bytes, file) => parseInWorker('pdf', bytes, file),
  },
  {
    name: 'Word',
    endings: ['.docx'],
    mostBytes: 50 * MB,
    read: (bytes, file) => parseInWorker('word', bytes, file),
  },
];

/** The format of a file by its ending; null where no reader knows it. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase();
  return FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null;
}
