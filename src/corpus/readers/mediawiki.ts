import type { FoundDraft } from '../draft.ts';
import type { FileBytes } from '../file-bytes.ts';
import { withoutProlog } from './file-start.ts';
import { type Format, MB } from './format.ts';

/** What a wiki of MediaWiki exports: its pages in wikitext (https://www.mediawiki.org/wiki/Help:Export). */
export const mediawiki: Format = {
  name: 'MediaWiki',
  endings: [],
  mostBytes: 40 * MB,
  recognise: ({ text }) => /^<mediawiki[\s>]/.test(withoutProlog(text)),
  open: { stream: readDump },
};

async function* readDump(content: FileBytes): AsyncGenerator<FoundDraft> {
  const { decodeXmlFile } = await import('../xml/decode-xml.ts');
  const { draftsOfWiki } = await import('./wiki-pages.ts');
  yield* draftsOfWiki(await decodeXmlFile(content));
}
