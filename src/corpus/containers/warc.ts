import { hasBytes } from '../readers/file-start.ts';
import { type Format, MB, type Unpacked } from '../readers/format.ts';
import { answerBody } from './http-answer.ts';
import { warcRecords } from './warc-records.ts';

/** Kinds of answers that articles come in; pictures, styles and scripts of a crawl are none. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
};
/** Crawls that hold the texts of pages, without their markup (WET). */
const TEXT_ENDINGS: Readonly<Record<string, string>> = { 'text/plain': '.txt' };

const TYPES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/** A crawl: one record a page (ISO 28500). */
export const warc: Format = {
  name: 'WARC',
  endings: ['.warc', '.wet'],
  mostBytes: 250 * MB,
  recognise: (start) => hasBytes(start, 'WARC/'),
  open: { unpack: (content) => openCrawl(content.pieces()) },
};

/** The pages of a crawl. */
export async function* openCrawl(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Unpacked> {
  for await (const record of warcRecords(source)) {
    if ('lost' in record) {
      yield record;
      continue;
    }
    const { headers, block } = record;
    const type = headers.get('warc-type');
    const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    if (!TYPES.has(type ?? '') || !/^https?:/i.test(address)) continue;
    try {
      const answer =
        type === 'response'
          ? await answerBody(block)
          : { status: 200, type: headers.get('content-type') ?? '', body: block };
      const endings = type === 'conversion' ? TEXT_ENDINGS : ENDINGS;
      const ending = endings[answer.type.split(';')[0]?.trim().toLowerCase() ?? ''];
      if (answer.status !== 200 || !ending) continue;
      yield {
        part: { name: nameOf(address, ending), bytes: answer.body, metadata: { url: address } },
      };
    } catch (error) {
      yield { lost: address, reason: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The address as a name that ends as its kind does. */
function nameOf(address: string, ending: string): string {
  return address.toLowerCase().endsWith(ending) ? address : `${address}${ending}`;
}
