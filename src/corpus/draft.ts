import type { NumericDays, Removal } from '../model.ts';
import type { FileBytes } from './file-bytes.ts';
import type { MappingRule } from './mapping/field-mapping.ts';

/** What a file says about an article; null where it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** See `Article.published` for the notation. */
  readonly published: string | null;
  /** See `Article.numericDays`. */
  readonly numericDays?: NumericDays;
  readonly updated: string | null;
  /** The original source that the text credits, word for word. */
  readonly source: string | null;
  /** ISO 639-1, where the file declares it. */
  readonly language: string | null;
}

/** A file that says nothing about its article. */
export const NO_METADATA: Metadata = Object.freeze({
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  source: null,
  language: null,
});

/** An article as a reader hands it on: metadata and the paragraphs of its body, each one line. */
export interface Draft {
  /** The id that the file itself gives. */
  readonly id: string | null;
  readonly metadata: Metadata;
  readonly paragraphs: readonly string[];
  readonly removed: readonly Removal[];
  /** Why it is no article after all, for the person who put it there. */
  readonly noArticle?: string;
  /** What of it a limit has cut off, each a sentence for the person who can mend it. */
  readonly cuts?: readonly string[];
  /** The part of its file that it comes from (a file of a ZIP, a mail of a mailbox), where the file is a container. */
  readonly part?: string;
}

/** The metadata with what is silent in it taken from `others`. */
export function fillMetadata(metadata: Metadata, others: Partial<Metadata>): Metadata {
  const silent = Object.entries(metadata).filter(([, value]) => value === null);
  return {
    ...metadata,
    ...Object.fromEntries(silent.map(([key]) => [key, others[key as keyof Metadata] ?? null])),
  };
}

/** Said of a file whose end is missing, and of which the rest was read. */
export const BREAKS_OFF =
  'The file breaks off: its end is missing, and only what stands before was read. Save or download it again.';

/** What a reader made of one file. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  /** What could not be used, each a reason for the person who can mend it. */
  readonly problems: readonly string[];
  /** Files in it that are to be read as if they lay beside it: what is attached to a mail. */
  readonly parts?: readonly FilePart[];
}

/** A file in another. */
export interface FilePart {
  /** Its name there, with forward slashes; the ending tells its format where its first bytes don't. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file gives, one after the other: an article, or what could not be used, a reason for the person who can mend it. */
export type FoundDraft = { readonly draft: Draft } | { readonly problem: string };

/** What a reader made of a file, one after the other. */
export function* eachOf({ drafts, problems }: Drafts): Generator<FoundDraft> {
  for (const draft of drafts) yield { draft };
  for (const problem of problems) yield { problem };
}

/**
 * Reads one file format. May throw a `UserError` for a file that is broken as a whole. `rule`: where the fields of its records
 * stand, for formats that have records.
 */
export type Reader = (bytes: Uint8Array, file: string, rule?: MappingRule | null) => Drafts | Promise<Drafts>;

/** Reads a format of many articles one after the other, so that few of them are held in memory at a time; else as a `Reader`. */
export type StreamReader = (
  content: FileBytes,
  file: string,
  rule?: MappingRule | null,
) => AsyncIterable<FoundDraft>;
