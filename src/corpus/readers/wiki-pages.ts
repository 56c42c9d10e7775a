import { readDateOrMonth } from '../dates/publication-month.ts';
import { type Draft, type FoundDraft, NO_METADATA } from '../draft.ts';
import { wholeEntries } from '../xml/cut-off.ts';
import { childElements, descendants, rawText, textAt, type XmlElement } from '../xml/xml-tree.ts';
import { readTemplates, readWikitext } from './wikitext.ts';

/** The namespaces of files and categories, by MediaWiki's numbers. */
const FILES = '6';
const CATEGORIES = '14';
/** Templates that give the day of a report, and what they call it. */
const DAY_TEMPLATES = /^(?:date|byline|datum|dateline|publi)$/i;

/** What a wiki says of all its pages. */
interface Wiki {
  readonly outlet: string | null;
  readonly base: string | null;
  /** What links to files and categories begin with. */
  readonly unseen: readonly string[];
}

/** The articles of a wiki's export: pages of the main namespace that lead nowhere else, in their last version. */
export function* draftsOfWiki(root: XmlElement): Generator<FoundDraft> {
  const wiki = wikiOf(root);
  const { entries, problems } = wholeEntries(root, childElements(root, 'page'));
  const articles = entries.filter(
    (page) => (textAt(page, 'ns') ?? '0') === '0' && childElements(page, 'redirect').length === 0,
  );
  let empty = 0;
  for (const page of articles) {
    const draft = draftOfPage(page, wiki);
    if (draft.paragraphs.length > 0) yield { draft };
    else empty++;
  }
  if (empty > 0) yield { problem: `${empty} of ${articles.length} pages have no text.` };
  const others = entries.length - articles.length;
  if (others > 0)
    yield {
      problem: `${others} of ${entries.length} pages are talk, redirects and the like; they were left out.`,
    };
  for (const problem of problems) yield { problem };
}

function wikiOf(root: XmlElement): Wiki {
  const names = descendants(root, 'namespace')
    .filter(({ attributes }) => [FILES, CATEGORIES].includes(attributes['key'] ?? ''))
    .map(rawText);
  return {
    outlet: textAt(root, 'siteinfo/sitename'),
    base: textAt(root, 'siteinfo/base'),
    unseen: ['file', 'image', 'category', ...names.map((name) => name.toLowerCase())],
  };
}

function draftOfPage(page: XmlElement, { outlet, base, unseen }: Wiki): Draft {
  const title = textAt(page, 'title');
  const revision = childElements(page, 'revision').at(-1);
  const source = revision ? childElements(revision, 'text').map(rawText).join('') : '';
  const updated = revision ? textAt(revision, 'timestamp') : null;
  return {
    id: null,
    metadata: {
      ...NO_METADATA,
      title,
      outlet,
      url: addressOf(base, title),
      published: dayOf(source),
      updated: updated && readDateOrMonth(updated),
    },
    ...readWikitext(source, unseen),
  };
}

/** The day that a report's templates give: `{{date|June 14, 2025}}`, `{{byline|date=June 14, 2025|location=…}}`. */
function dayOf(source: string): string | null {
  for (const { name, values } of readTemplates(source)) {
    if (!DAY_TEMPLATES.test(name)) continue;
    const value = values.get('date') ?? values.get('1') ?? '';
    const day = readDateOrMonth(value);
    if (day !== null) return day;
  }
  return null;
}

/** Pages lie beside the main page, with underscores for spaces. */
function addressOf(base: string | null, title: string | null): string | null {
  if (base === null || title === null || !URL.canParse(base)) return null;
  return new URL(encodeURI(title.replaceAll(' ', '_')).replace(/[?#]/g, encodeURIComponent), base).href;
}
