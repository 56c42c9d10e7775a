import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { type ArticleRecord, isRecord } from '../records/record.ts';

/** What a note says of its article above the text, and the text. */
export interface FrontMatter {
  readonly fields: ArticleRecord;
  readonly text: string;
  readonly problems: readonly string[];
}

const YAML = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
/** Hugo's JSON: an object whose braces stand on lines of their own. */
const JSON_OBJECT = /^(\{[ \t]*\r?\n[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/;
/** Pandoc's title block: a line of title, of authors (parted by semicolons or lines) and of the date; each may go on, indented. */
const PANDOC = /^%[^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*|\r?\n%[^\r\n]*){0,30}(?:\r?\n|$)/;
/** YAML that unfolds into more than this many copies is an attack, not front matter. */
const MAX_ALIASES = 20;

/** Parts the front matter of Markdown from its text: YAML, TOML, JSON or a title block of Pandoc. What can't be read is left out, and named. */
export function splitFrontMatter(source: string): FrontMatter {
  const yaml = YAML.exec(source);
  if (yaml) return parsed(source, yaml, readYaml);
  const toml = TOML.exec(source);
  if (toml) return parsed(source, toml, (text) => withoutDateObjects(parseToml(text)));
  const json = JSON_OBJECT.exec(source);
  if (json) return parsed(source, json, (text) => JSON.parse(text));
  const block = PANDOC.exec(source)?.[0];
  if (block) return { fields: titleBlock(block), text: source.slice(block.length), problems: [] };
  return { fields: {}, text: source, problems: [] };
}

function parsed(source: string, match: RegExpExecArray, parse: (text: string) => unknown): FrontMatter {
  const text = source.slice(match[0].length);
  try {
    const value = parse(match[1] ?? '');
    if (isRecord(value)) return { fields: value, text, problems: [] };
    const problems =
      value === null ? [] : ['The front matter is not a list of keys and values; it was left out.'];
    return { fields: {}, text, problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fields: {}, text, problems: [`The front matter could not be read and was left out: ${reason}`] };
  }
}

/** Dates stay as they are written: the core schema has no type for them. */
function readYaml(text: string): unknown {
  const parse = (yaml: string) => parseYaml(yaml, { schema: 'core', maxAliasCount: MAX_ALIASES });
  try {
    return parse(text);
  } catch (error) {
    const quoted = quoteTexts(text);
    if (quoted === text) throw error;
    return parse(quoted);
  }
}

const TEXT_FIELD = /^(?<key>[\p{L}][\p{L}\p{N}_ -]*):[ \t]+(?<written>\S[^\r\n]*)$/gmu;
/** A text in quotation marks as a whole, a list, a block, an alias or a tag: YAML by itself. */
const WRITTEN_AS_YAML = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[{|>&!].*)$/;

/** Puts in quotation marks what people write without: a headline that begins with a quotation or has a colon in it. */
function quoteTexts(yaml: string): string {
  return yaml.replace(TEXT_FIELD, (line, key: string, written: string) => {
    const text = written.trimEnd();
    return WRITTEN_AS_YAML.test(text) ? line : `${key}: ${JSON.stringify(text)}`;
  });
}

/** TOML has dates of its own; they go on as they were written. */
function withoutDateObjects(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDateObjects);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDateObjects(inner)]));
}

function titleBlock(block: string): ArticleRecord {
  const [title = '', author = '', date = ''] = block
    .split(/^%/m)
    .slice(1)
    .map((part) => part.trim());
  const authors = author
    .split(/;|\n(?=\s)/)
    .map((name) => name.trim())
    .filter(Boolean);
  return { title: title.replace(/\s+/g, ' '), authors, date: date.replace(/\s+/g, ' ') };
}
