import { joinPieces } from './join-pieces.ts';
import { mobiledocBlocks } from './mobiledoc.ts';
import { isRecord } from './record.ts';
import { RecordFields } from './record-fields.ts';

/** The body of a record: its blocks, or the whole page that was kept in its place. */
export interface RecordBody {
  readonly blocks: readonly string[];
  /** Only pieces of the article, and which: its opening, or what a reader marked. */
  readonly part: 'first paragraph' | 'highlights' | 'description' | null;
  /** A whole web page is one block; Markdown and the rest are text, perhaps with HTML. */
  readonly form: 'page' | 'Markdown' | 'text';
}

/** Another key's text must be this much longer to be taken for the body instead of the surest one's. */
const LONGER_FACTOR = 1.5;
const WHOLE_PAGE = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!doctype html|<html\b)/i;
/** What services put where a text was withheld or taken back. */
const NO_TEXT = /^(?:\[removed\]|only available in [\w ]{1,40} plans?|none|null|n\/a)$/i;

/** The body among the values of a record; null where it has none. */
export function findBody(fields: RecordFields): RecordBody | null {
  const markdown = fields.at('markdown').flatMap(blocksOf);
  const candidates = fields.valuesOf('body').flatMap((value) => {
    const blocks = holdsRecords(value) ? [] : blocksOf(value);
    return blocks.length > 0
      ? [{ blocks, length: lengthOf(blocks), isPage: WHOLE_PAGE.test(blocks[0] ?? '') }]
      : [];
  });
  const texts = candidates.filter(({ isPage }) => !isPage);
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const best = texts.find(({ length }) => length * LONGER_FACTOR >= longest) ?? candidates[0];
  if (best) return { blocks: best.blocks, part: null, form: best.isPage ? 'page' : 'text' };
  if (markdown.length > 0) return { blocks: markdown, part: null, form: 'Markdown' };
  return wholeText(fields) ?? inPlaceOf(fields);
}

/** Fewer words are a name or a number of the article. */
const MIN_WORDS_OF_TEXT = 20;

/** Collections for research call a text what it is: `article` or `document`, with a summary beside it. */
function wholeText(fields: RecordFields): RecordBody | null {
  const texts = [...fields.at('article'), ...fields.at('document')].filter((one) => typeof one === 'string');
  const text = texts.find((one) => one.split(/\s+/).length >= MIN_WORDS_OF_TEXT);
  return text === undefined ? null : { blocks: blocksOf(text), part: null, form: 'text' };
}

/** A description of so many characters is what there is of an article, a shorter one a teaser. */
const MIN_DESCRIPTION_CHARACTERS = 400;

/** What stands in for a body: a long description, a summary that is the whole text, the opening, or what a reader marked. */
function inPlaceOf(fields: RecordFields): RecordBody | null {
  const summary = fields.at('excerpt').length > 0 ? fields.at('summary').flatMap(blocksOf) : [];
  if (lengthOf(summary) > LONGER_FACTOR * lengthOf(fields.at('excerpt').flatMap(blocksOf)))
    return { blocks: summary, part: null, form: 'text' };
  // Readers of feeds keep a text as `summary: { content: … }`, be it a summary or not.
  const kept = fields.at('summary').flatMap((value) => (isRecord(value) ? blocksOf(value['content']) : []));
  if (kept.length > 0) return { blocks: kept, part: null, form: 'text' };
  const opening = fields.at('leadparagraph').flatMap(blocksOf);
  if (opening.length > 0) return { blocks: opening, part: 'first paragraph', form: 'text' };
  const marked = fields.at('highlights').flatMap(blocksOf);
  if (marked.length > 0) return { blocks: marked, part: 'highlights', form: 'text' };
  const description = fields.at('description').flatMap(blocksOf);
  return lengthOf(description) >= MIN_DESCRIPTION_CHARACTERS
    ? { blocks: description, part: 'description', form: 'text' }
    : null;
}

function blocksOf(value: unknown): readonly string[] {
  const tree =
    typeof value === 'string' && /^\s*\{\s*"(?:root|document|blocks|version)"/.test(value)
      ? parsed(value)
      : value;
  const blocks = mobiledocBlocks(tree) ?? joinPieces(tree);
  return blocks.length === 1 && (NO_TEXT.test(blocks[0] ?? '') || /^https?:\/\/\S+$/.test(blocks[0] ?? ''))
    ? []
    : blocks;
}

/** Editors keep their tree as JSON inside of JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A list of whole articles is nobody's body. */
function holdsRecords(value: unknown): boolean {
  const list = Array.isArray(value) ? value : [];
  return list.some((one) => {
    if (!isRecord(one)) return false;
    const fields = new RecordFields(one);
    const hasTitle = fields.at('title').length > 0 || fields.at('webtitle').length > 0;
    return hasTitle && (fields.valuesOf('url').length > 0 || fields.valuesOf('published').length > 0);
  });
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.replace(/<[^<>]{0,5000}>/g, '').length, 0);
}
