import { UserError } from '../../user-error.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import { readPage } from '../html/read-page.ts';
import { splitPage } from '../splitting/split-page.ts';

const DECLARED =
  /<meta[^<>]{1,500}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})|<\?xml[^<>]{1,500}encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i;

/** Reads a saved web page: the articles of a service's export, else the one that it shows. */
export async function readHtml(bytes: Uint8Array): Promise<Drafts> {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = DECLARED.exec(head);
  const text = await decodeText(bytes, declared?.[1] ?? declared?.[2] ?? null);
  if (looksBinary(text)) throw new UserError('This is not a web page: it holds no text.');
  return splitPage(text) ?? { drafts: [readPage(text)], problems: [] };
}
