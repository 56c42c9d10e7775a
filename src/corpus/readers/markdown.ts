import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { UserError } from '../../user-error.ts';
import { decodeText, looksBinary } from '../decode.ts';
import type { Drafts } from '../draft.ts';
import { NO_METADATA } from '../draft.ts';
import { fragmentLines } from '../html/fragment-lines.ts';
import { readRecord } from '../records/read-record.ts';
import { isRecord } from '../records/record.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** YAML that unfolds into more than this many copies is an attack, not front matter. */
const MOST_ALIASES = 20;

/** Reads Markdown: front matter as metadata (the keys of JSON articles), the first heading as title where that has none. */
export async function readMarkdown(bytes: Uint8Array): Promise<Drafts> {
  const text = await decodeText(bytes);
  if (looksBinary(text)) throw new UserError('This is not a text file.');
  const matter = FRONT_MATTER.exec(text);
  const problems: string[] = [];
  const fields = matter ? readFrontMatter(matter[1] ?? '', problems) : {};
  const html = new MarkdownIt({ html: true }).render(matter ? text.slice(matter[0].length) : text);
  const heading = /^\s*<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html);
  const lines = fragmentLines(heading ? html.slice(heading[0].length) : html);
  const draft = (await readRecord(fields, { lines }))?.draft;
  if (!draft) return { drafts: [{ id: null, metadata: NO_METADATA, paragraphs: [], removed: [] }], problems };
  const title = draft.metadata.title ?? (heading ? (fragmentLines(heading[1] ?? '')[0] ?? null) : null);
  return { drafts: [{ ...draft, metadata: { ...draft.metadata, title } }], problems };
}

function readFrontMatter(yaml: string, problems: string[]): Readonly<Record<string, unknown>> {
  try {
    // Dates stay as they are written: the core schema has no type for them.
    const value: unknown = parseYaml(yaml, { schema: 'core', maxAliasCount: MOST_ALIASES });
    if (isRecord(value)) return value;
    if (value !== null) problems.push('The front matter is not a list of keys and values; it was left out.');
  } catch (error) {
    problems.push(
      `The front matter could not be read and was left out: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return {};
}
