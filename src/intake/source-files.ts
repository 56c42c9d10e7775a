import path from 'node:path';
import { startOf } from '../corpus/readers/file-start.ts';
import { formatOf, recogniseFormat } from '../corpus/readers/formats.ts';
import { toldBy, UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { safeFileName } from './corpus-files.ts';
import type { Fetcher } from './fetching/fetcher.ts';
import type { Parser } from './parsing/parser.ts';
import type { FileToBe } from './read-link.ts';

/** Something to add: a link to a page, a file's name and content, or where a file is to be fetched from. */
export type IntakeSource =
  | { readonly kind: 'link'; readonly url: string }
  | {
      readonly kind: 'attachment';
      readonly name: string;
      readonly url: string;
      readonly hosts: readonly string[];
    }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** Larger files are refused before they are read. */
const MAX_BYTES = 50_000_000;

/** Fetches or takes what is to be added, and gives it the name that it has in the corpus folder. Throws a `UserError` for what no reader knows. */
export async function fileToBe(source: IntakeSource, fetcher: Fetcher, parser: Parser): Promise<FileToBe> {
  if (source.kind === 'link') return parser.page(await fetcher.fetch(source.url));
  if (source.kind === 'file') return named(source);
  const { bytes } = await fetcher.fetch(source.url, { hosts: source.hosts });
  return named({ name: source.name, bytes });
}

function named({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): FileToBe {
  const base = path.posix.basename(name.replaceAll('\\', '/'));
  if (bytes.length > MAX_BYTES) {
    throw new UserError(message('add.tooLarge', { name: base, n: MAX_BYTES / 1e6 }));
  }
  const ending = endingFor(base, bytes);
  return { name: safeFileName(path.posix.basename(base, path.posix.extname(base)), bytes, ending), bytes };
}

/** The ending that the file has, or where a reader knows it by its content alone, that of its format. */
function endingFor(name: string, bytes: Uint8Array): string {
  const own = path.posix.extname(name).toLowerCase();
  if (bytes.length === 0) throw new UserError(message('add.empty', { name }));
  try {
    const format = recogniseFormat(name, startOf(bytes));
    return format.endings.includes(own) || formatOf(`x${own}`) ? own : (format.endings[0] ?? own);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(message('add.refused', { name, why: toldBy(error) }));
    throw error;
  }
}
