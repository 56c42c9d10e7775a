import PostalMime, { type Email } from 'postal-mime';
import { UserError } from '../../user-error.ts';
import { readDate } from '../dates/publication-date.ts';
import type { Draft, Drafts } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { readPage } from '../html/read-page.ts';
import { readScraped } from '../scraped/read-scraped.ts';

/** Mails in mails in mails are an attack, not a newsletter. */
const DEEPEST_PART = 20;
const MOST_HEADER_BYTES = 256 * 1024;

/** Reads a newsletter: subject as title, sender as outlet, the date it was sent on, and its body without the boilerplate. */
export async function readMail(bytes: Uint8Array): Promise<Drafts> {
  const mail = await parse(bytes);
  const draft = readScraped(mail.html ? fragmentLines(mail.html).join('\n') : (mail.text ?? ''));
  const sent = mail.headers.find(({ key }) => key === 'date')?.value;
  const title = oneLine(mail.subject) ?? draft.metadata.title;
  const metadata = {
    ...draft.metadata,
    title,
    outlet: oneLine(mail.from?.name) ?? draft.metadata.outlet,
    published: (sent ? readDate(sent) : null) ?? draft.metadata.published,
  };
  return { drafts: [{ ...draft, metadata }], problems: [] };
}

/** Reads a web page saved whole, as browsers save it into one file (MHTML): its main part, and the address it came from. */
export async function readSavedPage(bytes: Uint8Array): Promise<Drafts> {
  const mail = await parse(bytes);
  if (!mail.html) throw new UserError('There is no web page in this file.');
  const draft: Draft = readPage(mail.html);
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? '';
  const url = draft.metadata.url ?? (/^https?:/i.test(address) && URL.canParse(address) ? address : null);
  return { drafts: [{ ...draft, metadata: { ...draft.metadata, url } }], problems: [] };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST_PART,
      maxHeadersSize: MOST_HEADER_BYTES,
    });
  } catch (error) {
    throw new UserError(
      `The file is not a mail that can be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function oneLine(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
