import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import { BREAKS_OFF, type Draft, type Drafts, fillMetadata } from '../draft.ts';
import { embeddedArticle } from '../html/embedded-records.ts';
import { readPage } from '../html/read-page.ts';
import { splitPage } from '../splitting/split-page.ts';

const DECLARED =
  /<meta[^<>]{1,500}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})|<\?xml[^<>]{1,500}encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i;

const END_CHARACTERS = 200;

/** Reads a saved web page: the articles of a service's export, else the one that it shows. */
export async function readHtml(bytes: Uint8Array): Promise<Drafts> {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = DECLARED.exec(head);
  const text = await decodeText(bytes, declared?.[1] ?? declared?.[2] ?? null);
  if (looksBinary(text)) throw new UserError(message('html.noText'));
  const { drafts, problems } = splitPage(text) ?? { drafts: [await readShown(text)], problems: [] };
  return { drafts, problems: breaksOff(text) ? [...problems, BREAKS_OFF] : problems };
}

/** The article that a page shows; where it shows none, the one that its scripts would show. */
async function readShown(html: string): Promise<Draft> {
  const page = readPage(html);
  if (page.paragraphs.length > 0 && page.noArticle === undefined) return page;
  const embedded = await embeddedArticle(html);
  return embedded ? { ...embedded, metadata: fillMetadata(embedded.metadata, page.metadata) } : page;
}

/** Whether a page that has begun its body ends within a tag or a sentence, and ends none of its outline. */
function breaksOff(html: string): boolean {
  const end = html.slice(-END_CHARACTERS).trimEnd();
  return (
    /<body[\s>]/i.test(html) &&
    !/<\/(?:body|html|article|main)\s{0,9}>/i.test(html) &&
    !/[>.!?…]["'”’»)]{0,3}$/.test(end)
  );
}
