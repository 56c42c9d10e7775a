import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import { readScraped } from '../scraped/read-scraped.ts';

/** What a service that fetches pages writes above one is no longer. */
const MAX_HEAD_CHARACTERS = 10_000;

/** Reads text: the articles of a service's export, else one as scraped off a page, its menus, teasers and footers taken out. */
export async function readText(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  if (looksBinary(text)) throw new UserError(message('file.noText'));
  if (/^Markdown Content:/m.test(text.slice(0, MAX_HEAD_CHARACTERS))) {
    const { readFetchedPage } = await import('../notes/fetched-page.ts');
    const fetched = readFetchedPage(text);
    if (fetched) return fetched;
  }
  const { splitExport } = await import('../splitting/split-export.ts');
  return (
    splitExport(text.split(/\r\n|[\n\r\f\u2028\u2029]/)) ?? { drafts: [readScraped(text)], problems: [] }
  );
}
