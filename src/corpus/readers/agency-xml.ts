import type { Drafts } from '../draft.ts';
import { withoutProlog } from './file-start.ts';
import { type Format, MB } from './format.ts';

const ROOT = /^<(?:\w+:)?(?:nitf|newsItem|newsMessage|packageItem|NewsML)[\s>]/;

/** What news agencies send (IPTC): NITF, NewsML-G2 and NewsML 1. */
export const agencyXml: Format = {
  name: 'news agency XML',
  endings: ['.nitf', '.newsml'],
  mostBytes: 40 * MB,
  recognise: ({ text }) => ROOT.test(withoutProlog(text)),
  open: { read: readAgencyXml },
};

async function readAgencyXml(bytes: Uint8Array): Promise<Drafts> {
  const { decodeXml } = await import('../xml/decode-xml.ts');
  const { draftsOfNewsXml } = await import('./news-items.ts');
  return draftsOfNewsXml(await decodeXml(bytes));
}
