import type { Removal } from '../model.ts';
import { surelyBoilerplate } from './boilerplate/line-rules.ts';
import { readDateOrMonth } from './dates/publication-month.ts';
import { type Draft, NO_METADATA } from './draft.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

const KEYS = {
  title: ['title', 'headline'],
  outlet: ['source', 'outlet', 'site', 'publisher'],
  author: ['author', 'authors', 'byline'],
  published: ['published_at', 'publishedAt', 'published', 'date', 'datePublished'],
  updated: ['updated_at', 'updatedAt', 'updated', 'modified', 'dateModified'],
  url: ['url', 'link'],
  body: ['body', 'text', 'content', 'articleBody'],
} as const;

/** News services cut the text of free answers off and say by how much. */
const CUT_OFF = /\[\+\d+ chars\]$/;

/** True for a JSON object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The article in a JSON object, by the keys that the command line's contract names; null where it has no body. */
export async function draftFromRecord(record: JsonRecord): Promise<Draft | null> {
  const body = firstText(record, KEYS.body);
  if (body === null) return null;
  const removed: Removal[] = [];
  const lines = cutOffMark(withDescription(record, await bodyLines(body)), removed);
  const paragraphs = lines.filter((line) => {
    const rule = surelyBoilerplate(line);
    if (rule) removed.push({ rule, text: line });
    return rule === null;
  });
  const id = record['id'];
  const published = firstText(record, KEYS.published);
  const updated = firstText(record, KEYS.updated);
  return {
    id: typeof id === 'string' && id.trim() ? id.trim() : typeof id === 'number' ? String(id) : null,
    metadata: {
      ...NO_METADATA,
      title: oneLine(firstText(record, KEYS.title)),
      outlet: oneLine(firstText(record, KEYS.outlet)),
      author: oneLine(firstText(record, KEYS.author)),
      url: webAddress(firstText(record, KEYS.url)),
      published: published && readDateOrMonth(published),
      updated: updated && readDateOrMonth(updated),
      language:
        oneLine(firstText(record, ['language', 'lang']))
          ?.match(/^[a-z]{2}\b/i)?.[0]
          .toLowerCase() ?? null,
    },
    paragraphs,
    removed,
  };
}

async function bodyLines(body: string): Promise<string[]> {
  if (/<(?:p|br|div|h[1-6]|li|ul|ol|blockquote|article|section|span|a|em|strong|b|i)\b[^<>]*>/i.test(body)) {
    const { fragmentLines } = await import('./html/fragment-lines.ts');
    return fragmentLines(body);
  }
  return body
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A text that was cut off has its opening in the description, in other services the description repeats the opening. */
function withDescription(record: JsonRecord, lines: readonly string[]): readonly string[] {
  const last = lines.at(-1);
  const description = oneLine(firstText(record, ['description']));
  if (!last || !CUT_OFF.test(last) || !description) return lines;
  return lines.join(' ').includes(description.slice(0, 60)) ? lines : [description, ...lines];
}

function cutOffMark(lines: readonly string[], removed: Removal[]): readonly string[] {
  return lines.map((line) => {
    const mark = CUT_OFF.exec(line);
    if (!mark) return line;
    const head = line.slice(0, mark.index).trimEnd();
    const kept = head.replace(/(?:…|\.\.\.)$/, '').trimEnd();
    removed.push({ rule: 'cut-off-mark', text: line.slice(kept.length).trim() });
    return kept;
  });
}

/** The first of the keys that holds text: a string, a number, an object with a name, or a list of these. */
function firstText(record: JsonRecord, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = textOf(record[key], key === 'body' || key === 'content' || key === 'text' ? '\n' : ', ');
    if (text !== null) return text;
  }
  return null;
}

function textOf(value: unknown, glue: string): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' && Number.isFinite(value)) return dateOfEpoch(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => textOf(part, glue)).filter((part) => part !== null);
    return parts.length > 0 ? parts.join(glue) : null;
  }
  return isRecord(value) ? textOf(value['name'], glue) : null;
}

/** Exports write moments as seconds or milliseconds since 1970; a smaller number is no moment. */
function dateOfEpoch(value: number): string | null {
  if (value < 1e8 || value > 1e14) return null;
  return new Date(value < 1e11 ? value * 1000 : value).toISOString();
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function webAddress(text: string | null): string | null {
  const address = text?.trim() ?? '';
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : null;
}
