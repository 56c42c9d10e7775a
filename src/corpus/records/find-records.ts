import type { MappingRule } from '../mapping/field-mapping.ts';
import { findBody } from './find-body.ts';
import { rowsOfTable } from './from-table.ts';
import { type ArticleRecord, isRecord } from './record.ts';
import { contextOf, NO_CONTEXT, type RecordContext } from './record-context.ts';
import { plainKey, RecordFields } from './record-fields.ts';

/** A record that was found in a file, and where. */
export interface FoundRecord {
  readonly record: ArticleRecord;
  readonly context: RecordContext;
  /** Its place in its list, from 1. */
  readonly place: number;
}

export interface FoundRecords {
  /** The records that hold an article each, in the order of the file. */
  readonly articles: readonly FoundRecord[];
  /** Their neighbours without a body; where no record has one, what looks most like a list of articles. */
  readonly others: readonly FoundRecord[];
  /** How many members of these lists are no records at all. */
  readonly strays: number;
  /** How many were never published: drafts, what is planned, what was thrown away. */
  readonly unpublished: number;
}

/** Lists lie no deeper than this, in any service's answer. */
const MAX_DEPTH_LEVELS = 12;
/** What belongs to an article or a service, and is no article. */
const NO_ARTICLES = new Set(
  `comments replies annotations related relatedarticles tags keywords images media multimedia videos attachments entities concepts
   users authors settings highlights`.split(/\s+/),
);

/** Finds the articles in a parsed JSON file, wherever their list lies: one record, a list, lists in lists, an answer of a service. `rule`: where the fields stand. */
export function findRecords(root: unknown, rule: MappingRule | null = null): FoundRecords {
  const search = new Search(rule);
  search.look(root, NO_CONTEXT, 0);
  const articles = search.groups.flatMap(({ articles: some }) => some);
  const group = search.groups.find(({ others }) => others.some(({ record }) => isTold(record)));
  const shown =
    articles.length > 0
      ? search.groups.filter((one) => one.articles.length > 0)
      : [group ?? search.groups[0]];
  return {
    articles,
    others: shown.flatMap((one) => one?.others ?? []),
    strays: shown.reduce((sum, one) => sum + (one?.strays ?? 0), 0),
    unpublished: search.unpublished,
  };
}

/** A list of the file, or a record that stands alone. */
interface Group {
  readonly articles: FoundRecord[];
  readonly others: FoundRecord[];
  strays: number;
}

class Search {
  readonly groups: Group[] = [];
  unpublished = 0;
  readonly #rule: MappingRule | null;

  constructor(rule: MappingRule | null) {
    this.#rule = rule;
  }

  look(value: unknown, context: RecordContext, depth: number): void {
    if (depth > MAX_DEPTH_LEVELS || (!isRecord(value) && !Array.isArray(value))) return;
    const group: Group = { articles: [], others: [], strays: 0 };
    this.groups.push(group);
    const members: readonly unknown[] = Array.isArray(value)
      ? value
      : (rowsOfTable(value) ?? recordsByAddress(value) ?? [value]);
    for (const [index, member] of members.entries()) {
      if (Array.isArray(member)) this.look(member, context, depth + 1);
      else if (isRecord(member)) this.#lookAt({ record: member, context, place: index + 1 }, group, depth);
      else group.strays++;
    }
  }

  #lookAt(found: FoundRecord, group: Group, depth: number): void {
    if (isServiceMessage(found.record)) return;
    if (isArticle(new RecordFields(found.record, this.#rule), depth)) {
      if (isUnpublished(found.record)) this.unpublished++;
      else group.articles.push(found);
      return;
    }
    if (!isOtherThing(found.record)) group.others.push(found);
    const context = contextOf(found.record, found.context);
    for (const [key, inner] of Object.entries(found.record)) {
      if (!NO_ARTICLES.has(plainKey(key))) this.look(inner, context, depth + 1);
    }
  }
}

/** The records of an object whose keys are the addresses of its articles, each with its own; null for another object. */
function recordsByAddress(value: ArticleRecord): readonly ArticleRecord[] | null {
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key, one]) => /^https?:\/\//i.test(key) && isRecord(one)))
    return null;
  return entries.map(([url, one]) => ({ url, ...(isRecord(one) ? one : {}) }));
}

/** At the top a body makes an article; further down a title, day or address belongs to it. */
function isArticle(fields: RecordFields, depth: number): boolean {
  return findBody(fields) !== null && (depth === 0 || isToldBy(fields));
}

function isTold(record: ArticleRecord): boolean {
  return isToldBy(new RecordFields(record));
}

function isToldBy(fields: RecordFields): boolean {
  return (['title', 'published', 'url'] as const).some((field) => fields.valuesOf(field).some(isOwn));
}

/** A list of records below a key is no day or address of the one that holds it, however the key is called (`data`). */
function isOwn(value: unknown): boolean {
  return !Array.isArray(value) || !value.some((one) => isRecord(one) && Object.keys(one).length > 3);
}

/** What editorial systems call a post that nobody outside has seen. */
function isUnpublished({ status }: ArticleRecord): boolean {
  return (
    typeof status === 'string' &&
    /^(?:draft|auto-draft|pending|private|scheduled|future|trash)$/i.test(status)
  );
}

/** Linked data names organisations, people and pictures beside articles. */
function isOtherThing(record: ArticleRecord): boolean {
  const type = record['@type'];
  return typeof type === 'string' && !/Article|Posting|Report|Review|CreativeWork/.test(type);
}

/** "… created the channel", "… has joined": chats keep what their program did among what people wrote. */
function isServiceMessage({ type, action, subtype }: ArticleRecord): boolean {
  return (
    (type === 'service' && typeof action === 'string') ||
    (type === 'message' && /^(?:channel|group|pinned|bot_(?:add|remove)|reminder)/.test(String(subtype)))
  );
}
