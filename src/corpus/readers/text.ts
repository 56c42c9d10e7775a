import { UserError } from '../../user-error.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import { readScraped } from '../scraped/read-scraped.ts';

/** Reads text as scraped off a page: one article, its menus, teasers and footers taken out. */
export async function readText(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  if (looksBinary(text)) throw new UserError('This is not a text file.');
  return { drafts: [readScraped(text)], problems: [] };
}
