import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Removal } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { looksLikeName } from '../author.ts';
import { surelyBoilerplate } from '../boilerplate/line-rules.ts';
import { type Drafts, NO_METADATA } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { readHeader } from '../scraped/header.ts';

const MOST_ENTRIES = 5000;
const MOST_UNPACKED = 100_000_000;

/** Reads a DOCX document: its paragraphs, the first heading as title, and byline and date where lines state them. */
export async function readWord(bytes: Uint8Array): Promise<Drafts> {
  const properties = checkPackage(bytes);
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  const heading = /^\s*<h1>([\s\S]*?)<\/h1>/.exec(html);
  const lines = fragmentLines(heading ? html.slice(heading[0].length) : html);
  const first = lines.findIndex((line) => line.split(' ').length >= 10 && /[.!?]["'”’)]*$/.test(line));
  const header = readHeader(lines, first);
  const removed: Removal[] = [];
  const paragraphs = lines.filter((line, index) => {
    const role = header.roles.get(index);
    const rule = role === 'title' && heading ? null : (role ?? surelyBoilerplate(line));
    if (rule) removed.push({ rule, text: line });
    return !rule;
  });
  const title =
    (heading ? fragmentLines(heading[1] ?? '')[0] : null) ?? header.metadata.title ?? properties.title;
  const author = header.metadata.author ?? properties.author;
  return {
    drafts: [
      { id: null, metadata: { ...NO_METADATA, ...header.metadata, title, author }, paragraphs, removed },
    ],
    problems: [],
  };
}

/** Refuses what would unpack to too much, before it is unpacked; returns what the document says of itself. */
function checkPackage(bytes: Uint8Array): { readonly title: string | null; readonly author: string | null } {
  let entries = 0;
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        unpacked += originalSize;
        if (entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
          throw new UserError(
            'The document would unpack to more than 100 MB or 5,000 parts; it was not read.',
          );
        }
        return name === 'docProps/core.xml';
      },
    });
    const core = files['docProps/core.xml'];
    const xml = core ? strFromU8(core) : '';
    const author = property(xml, 'dc:creator');
    return { title: property(xml, 'dc:title'), author: author && looksLikeName(author) ? author : null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('This is not a DOCX document: it cannot be unpacked.');
  }
}

function property(xml: string, name: string): string | null {
  const value = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  return value ? (fragmentLines(value)[0] ?? null) : null;
}
