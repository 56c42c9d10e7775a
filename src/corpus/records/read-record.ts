import type { Removal } from '../../model.ts';
import { surelyBoilerplate } from '../boilerplate/line-rules.ts';
import type { DateOrder } from '../dates/publication-date.ts';
import { type Draft, type Metadata, NO_METADATA } from '../draft.ts';
import type { MappingRule } from '../mapping/field-mapping.ts';
import { bodyLines, textOnOneLine } from './body-lines.ts';
import { withoutChatMarkup } from './chat-markup.ts';
import { withoutCutOffMark } from './cut-off.ts';
import { dateOf, firstOf, namesOf, outletOf, valueText, webAddressOf } from './field-values.ts';
import { findBody, type RecordBody } from './find-body.ts';
import type { ArticleRecord } from './record.ts';
import { feedName, NO_CONTEXT, type RecordContext } from './record-context.ts';
import { RecordFields } from './record-fields.ts';

export interface RecordOptions {
  readonly context?: RecordContext;
  /** Where the fields stand. */
  readonly rule?: MappingRule | null;
  /** How `05/06/2024` is read. */
  readonly order?: DateOrder | null;
  /** The lines of the body where the record does not hold it. */
  readonly lines?: readonly string[];
}

/** An article out of a record, and what a person should know of it. */
export interface RecordReading {
  readonly draft: Draft;
  /** The record holds only this of the article. */
  readonly part: RecordBody['part'];
}

/** The article that a record tells of, by the keys of `FIELD_KEYS`; null where it has no body. */
export async function readRecord(
  record: ArticleRecord,
  options: RecordOptions = {},
): Promise<RecordReading | null> {
  const fields = new RecordFields(withoutChatMarkup(record), options.rule);
  const metadata = await metadataOf(fields, { ...options, context: contextFor(record, options) });
  const body = options.lines ? null : findBody(fields);
  if (!options.lines && !body) return null;
  if (body?.form === 'page')
    return { draft: await draftOfPage(body.blocks.join('\n'), metadata, idOf(record)), part: null };
  const removed: Removal[] = [];
  const lines = options.lines ?? withoutCutOffMark(await linesOf(body, removed), fields, removed);
  const paragraphs = lines.filter((line, index) => {
    const isTitle = index === 0 && lines.length > 1 && isTitleOf(line, metadata);
    const rule = isTitle ? 'title' : surelyBoilerplate(line);
    if (rule) removed.push({ rule, text: line });
    return rule === null;
  });
  return { draft: { id: idOf(record), metadata, paragraphs, removed }, part: body?.part ?? null };
}

/** Readers of feeds name beside each entry the feed that it came from. */
function contextFor(record: ArticleRecord, { context = NO_CONTEXT }: RecordOptions): RecordContext {
  return { ...context, outlet: feedName(record) ?? context.outlet };
}

/** Whether a body's first line is its title once more, which may name the outlet behind it. */
function isTitleOf(line: string, { title, outlet }: Metadata): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = letters(line);
  return title !== null && own !== '' && [own, own + letters(outlet ?? '')].includes(letters(title));
}

async function metadataOf(
  fields: RecordFields,
  { context = NO_CONTEXT, order = null }: RecordOptions,
): Promise<Metadata> {
  const nameOf = (id: string) => context.people.get(id) ?? null;
  const own = context.authors.get(String(fields.at('id')[0])) ?? [];
  const sender = String(fields.at('fromid')[0]).startsWith('user') ? fields.at('from') : [];
  const authors = firstOf([...fields.valuesOf('author'), own, sender, fields.at('userprofile')], (value) => {
    const names = namesOf(value, nameOf);
    return names.length > 0 ? names : null;
  });
  const outlets = fields
    .valuesOf('outlet')
    .filter((value) => !(fields.isReadersOwn && fields.at('source').includes(value)));
  const outlet = await textOnOneLine(firstOf(outlets, outletOf) ?? context.outlet);
  const date = (value: unknown) => dateOf(value, order);
  const published = firstOf([...fields.valuesOf('published'), ...daysOfMaking(fields)], date);
  const updated = fields.isReadersOwn ? null : firstOf(fields.valuesOf('updated'), date);
  const language = firstOf(fields.valuesOf('language'), valueText)?.match(/^[a-z]{2}\b/i)?.[0];
  return {
    ...NO_METADATA,
    title: withoutOutlet(await textOnOneLine(firstOf(fields.valuesOf('title'), valueText)), outlet),
    outlet,
    author: authors?.join(', ') ?? null,
    url: urlOf(fields),
    published,
    updated: updated === published ? null : updated,
    source: firstOf(fields.at('forwardedfrom'), outletOf),
    language: language?.toLowerCase() ?? null,
  };
}

/** "Ferry late again - Oster Courier", as indexes have titles: without the outlet, where that is known, be it with its "The" or not. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const name = outlet?.replace(/^the\s/i, '');
  const before = name && title?.endsWith(` ${name}`) ? title.slice(0, -name.length) : '';
  const bare = /^(\S+\s.*\S)\s[-–—|]\s(?:the\s)?$/i.exec(before)?.[1];
  return bare ?? title;
}

async function linesOf(body: RecordBody | null, removed: Removal[]): Promise<readonly string[]> {
  if (body?.form !== 'Markdown') return bodyLines(body?.blocks ?? [], removed);
  const { default: MarkdownIt } = await import('markdown-it');
  return bodyLines([new MarkdownIt({ html: true }).render(body.blocks.join('\n\n'))], removed);
}

/** Where posts of networks name who wrote them, and editorial systems when an entry was changed. */
const MADE_WHERE_PUBLISHED = ['changed', 'account', 'user', 'idstr'];

/** Such entries call the day of their publication the one on which they were created. */
function daysOfMaking(fields: RecordFields): readonly unknown[] {
  const isMade = MADE_WHERE_PUBLISHED.some((key) => fields.at(key).length > 0) && !fields.isReadersOwn;
  return isMade ? [...fields.at('created'), ...fields.at('createdat')] : [];
}

/** Reading services give their own address of an article, and the source's beside it. */
function urlOf(fields: RecordFields): string | null {
  const source = firstOf(fields.at('sourceurl'), webAddressOf);
  const url = firstOf(
    fields
      .valuesOf('url')
      .filter((value) => typeof value === 'string' || !fields.at('source').includes(value)),
    webAddressOf,
  );
  const isElsewhere =
    source !== null &&
    new URL(source).pathname !== '/' &&
    (!url || new URL(url).host !== new URL(source).host);
  return isElsewhere ? source : url;
}

/** Chats number their messages each from 1: such a number is no article's own. */
function idOf({ id, type }: ArticleRecord): string | null {
  if (type === 'message') return null;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() ? id.trim() : null;
}

/** A crawler's record keeps the whole page; what the record itself says goes before what the page does. */
async function draftOfPage(html: string, metadata: Metadata, id: string | null): Promise<Draft> {
  const { readPage } = await import('../html/read-page.ts');
  const draft = readPage(html);
  const said = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
  return { ...draft, id: id ?? draft.id, metadata: { ...draft.metadata, ...said } };
}
