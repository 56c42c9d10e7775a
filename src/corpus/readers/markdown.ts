import MarkdownIt from 'markdown-it';
import type { Removal } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Draft, Drafts } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { readFetchedPage } from '../notes/fetched-page.ts';
import { type FrontMatter, splitFrontMatter } from '../notes/front-matter.ts';
import { findProperties, findTrailingProperties } from '../notes/properties.ts';
import {
  withoutOwnMarks,
  withoutOwnSections,
  withoutReaderLines,
  withoutReaderMarks,
} from '../notes/reader-marks.ts';
import { dateOf } from '../records/field-values.ts';
import { readRecord } from '../records/read-record.ts';

/** Headings that programs for notes give every note. */
const NO_TITLE = /^(?:annotations|highlights|notes|untitled)$/i;

/**
 * Reads Markdown: front matter and properties as metadata (the keys of JSON articles), the first heading as title where these have
 * none, and the text without what a notes program adds to it. `file` is its name, whose day counts where front matter tells none.
 */
export async function readMarkdown(bytes: Uint8Array, file = ''): Promise<Drafts> {
  const source = await decodeText(bytes);
  if (looksBinary(source)) throw new UserError(message('file.noText'));
  const fetched = readFetchedPage(source);
  if (fetched) return fetched;
  const matter = splitFrontMatter(source.replace(/^\ufeff/, ''));
  const note = await readNote(matter);
  const day = Object.keys(matter.fields).length > 0 ? dateOf(DATED_NAME.exec(file)?.[1]) : null;
  return day === null ? note : { ...note, drafts: note.drafts.map((draft) => publishedOn(day, draft)) };
}

/** `2024-05-06-weir.md`: static site generators keep the day of a post in its name. */
const DATED_NAME = /(?:^|[/\\])(\d{4}-\d\d-\d\d)-[^/\\]+$/;

function publishedOn(day: string, draft: Draft): Draft {
  const { published, updated } = draft.metadata;
  if (published !== null) return draft;
  return {
    ...draft,
    metadata: { ...draft.metadata, published: day, updated: updated === day ? null : updated },
  };
}

/** Reads a note whose front matter is parted from its text, which is Markdown. `before`: what was taken out of it before. */
export async function readNote(
  { fields, text, problems }: FrontMatter,
  before: readonly Removal[] = [],
): Promise<Drafts> {
  const removed: Removal[] = [...before];
  const written = withoutOwnMarks(text, removed).split(/\r\n|[\n\r]/);
  const trailing = findTrailingProperties(written);
  const properties = trailing ?? findProperties(written);
  for (const index of properties?.lines ?? [])
    removed.push({ rule: 'properties', text: (written[index] ?? '').trim() });
  const lines = written.map((line, index) => (properties?.lines.has(index) ? '' : line));
  const isNote = properties !== null || Object.keys(fields).length > 0;
  const body = isNote ? [...withoutOwnSections(lines, removed)] : lines;
  // Such a note has its title on its first line.
  if (trailing) body[0] = `# ${body[0] ?? ''}`;
  const kept = properties?.isTitled || /zotero:\/\//.test(text) ? withoutReaderLines(body, removed) : body;
  const html = new MarkdownIt({ html: true }).render(kept.map(withoutReaderMarks).join('\n'));
  const heading = /^\s*(?:<p>\s*<img[^<>]*>\s*<\/p>\s*)?<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html);
  const shown = fragmentLines(heading ? html.slice(heading[0].length) : html);
  const reading = await readRecord({ ...properties?.fields, ...fields }, { lines: shown });
  if (!reading) return { drafts: [], problems };
  const { draft } = reading;
  const named = heading ? (fragmentLines(heading[1] ?? '')[0] ?? null) : null;
  const title = draft.metadata.title ?? (named && NO_TITLE.test(named) ? null : named);
  const metadata = { ...draft.metadata, title };
  const marked = properties?.isTitled && /^#+\s+highlights\s*$/im.test(text);
  return {
    drafts: [{ ...draft, metadata, removed: [...removed, ...draft.removed] }],
    problems: marked
      ? [...problems, 'The note holds only the highlights of the article, not its text.']
      : problems,
  };
}
