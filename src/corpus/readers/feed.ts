import type { FoundDraft } from '../draft.ts';
import type { FileBytes } from '../file-bytes.ts';
import { withoutProlog } from './file-start.ts';
import { type Format, MB } from './format.ts';

const ROOT = /^<(?:rss|feed|rdf:RDF)[\s>]/i;

/** Feeds kept as files (RSS, Atom, RDF), and the export of WordPress, which is one. */
export const feed: Format = {
  name: 'feed',
  endings: ['.rss', '.atom', '.rdf'],
  mostBytes: 40 * MB,
  recognise: ({ text }) => ROOT.test(withoutProlog(text)),
  open: { stream: readFeedFile },
};

async function* readFeedFile(content: FileBytes): AsyncGenerator<FoundDraft> {
  const { decodeXmlFile } = await import('../xml/decode-xml.ts');
  const { draftsOfFeed } = await import('./feed-entries.ts');
  yield* draftsOfFeed(await decodeXmlFile(content));
}
