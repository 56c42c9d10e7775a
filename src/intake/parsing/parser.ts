import type { FieldMapping } from '../../corpus/mapping/field-mapping.ts';
import type { Article, Extraction, Problem } from '../../model.ts';
import type { FeedNews } from '../feeds/feed-news.ts';
import type { FetchedDocument } from '../fetching/fetcher.ts';
import type { FileToBe } from '../read-link.ts';

/** What is in a file that may be added. */
export interface FileContent {
  readonly articles: readonly { readonly article: Article; readonly extraction: Extraction }[];
  /** What could not be used of it. */
  readonly problems: readonly Problem[];
}

/** Reads what strangers wrote. All methods throw a `UserError` that says why where nothing comes of it. */
export interface Parser {
  /** The articles of a file, by its path below the corpus folder, its bytes, and where the fields of its records stand. */
  file(file: string, bytes: Uint8Array, mapping: FieldMapping | null): Promise<FileContent>;
  /** The file that a fetched page becomes. */
  page(found: FetchedDocument): Promise<FileToBe>;
  /** What is new in a fetched feed: the entries whose keys are not among `seen`. */
  feed(bytes: Uint8Array, address: string, seen: ReadonlySet<string>): Promise<FeedNews>;
}

/** A call of one of the methods, as a thread is told of it. */
export type ParsingTask = {
  [What in keyof Parser]: { readonly what: What; readonly given: Parameters<Parser[What]> };
}[keyof Parser];
