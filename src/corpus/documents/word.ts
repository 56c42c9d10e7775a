import { strFromU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { looksLikeName } from '../author.ts';
import type { Drafts } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { draftsOfDocument } from './document-draft.ts';

const MAX_ENTRIES = 5000;
const MAX_UNPACKED = 100_000_000;

/** Reads a DOCX document: its paragraphs, the first heading as title, and byline and date where lines state them. */
export async function readWord(bytes: Uint8Array): Promise<Drafts> {
  const parts = unpack(bytes);
  const properties = propertiesOf(parts);
  const html = await toHtml(parts);
  const heading = /^\s*<h1>([\s\S]*?)<\/h1>/.exec(html);
  const lines = fragmentLines(heading ? html.slice(heading[0].length) : html);
  return draftsOfDocument({
    heading: heading ? (fragmentLines(heading[1] ?? '')[0] ?? null) : null,
    lines,
    ...properties,
  });
}

/**
 * The document's text parts, by name; pictures stay packed. Refuses what declares that it unpacks to too much, and unpacks
 * nothing further than it declares. The library's own unpacking would believe no declaration and stop at no size.
 */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries++;
        unpacked += originalSize;
        if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) {
          throw new UserError(message('docx.unpacks'));
        }
        return /\.(?:xml|rels)$/.test(name);
      },
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(message('docx.none'));
  }
}

async function toHtml(parts: Record<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    return value;
  } catch (error) {
    throw new UserError(message('docx.damaged'), {
      cause: error,
    });
  }
}

/** What the document says of itself. */
function propertiesOf(parts: Readonly<Record<string, Uint8Array>>): {
  readonly title: string | null;
  readonly author: string | null;
} {
  const core = parts['docProps/core.xml'];
  const xml = core ? strFromU8(core) : '';
  const author = property(xml, 'dc:creator');
  return { title: property(xml, 'dc:title'), author: author && looksLikeName(author) ? author : null };
}

function property(xml: string, name: string): string | null {
  const value = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  return value ? (fragmentLines(value)[0] ?? null) : null;
}
