import type { Article, Problem, Removal } from '../model.ts';

/** What one file gave: any number of articles, and what could not be used. */
export interface FileReading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** The lines taken out of each article's body, by article id. */
  readonly removed: ReadonlyMap<string, readonly Removal[]>;
}

export interface ReadOptions {
  /** The file is nothing but body text: `text` is its content, character for character. */
  readonly plain?: boolean;
  /** The publication date where the file gives none. */
  readonly published?: string;
}

/**
 * Reads the articles out of one file's bytes. `file` is its path below the corpus folder (its ending picks the
 * reader). Never throws for what is in the file: that comes back as problems.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<FileReading> {
  const text = new TextDecoder().decode(bytes);
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, index) => ({
    n: index + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const id = file.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const article = {
    id,
    file,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: options.published ?? null,
    updated: null,
    language: 'en',
    text,
    paragraphs,
  };
  return { articles: [article], problems: [], removed: new Map() };
}
