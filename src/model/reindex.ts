/** What a reindex reports. */
import type { Problem } from './article.ts';

/** What a reindex did to the corpus folder's files, and how long it took. */
export interface ReindexReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Files that gave nothing, or not everything, each with its reason. */
  readonly skipped: readonly Problem[];
  readonly articles: number;
  readonly paragraphs: number;
  readonly seconds: number;
  /** The lines that recur across the articles of one outlet and are left out of them. */
  readonly templates: readonly OutletTemplate[];
  /** Articles in languages that the extractors don't know: they are searched, but have no quotes, dates and events. */
  readonly unread: readonly UnreadLanguage[];
}

/** What an outlet's articles have in common, and so is not shown as theirs. */
export interface OutletTemplate {
  /** Null for articles that don't say whose they are. */
  readonly outlet: string | null;
  /** Each as it is written in one of the articles. */
  readonly lines: readonly string[];
  /** How many articles they were taken out of. */
  readonly articles: number;
}

/** How many articles are in a language. */
export interface UnreadLanguage {
  /** ISO 639-1 code. */
  readonly language: string;
  readonly articles: number;
}

/** How far a reindex has come. */
export interface ReindexProgress {
  readonly step: 'listing' | 'reading' | 'indexing' | 'saving';
  readonly done: number;
  readonly total: number;
}
