import type { Article, Problem, Removal } from '../model.ts';
import { problemFrom, problemOf } from '../problem.ts';
import { detectLanguage } from '../text/language.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { articleId } from './article-id.ts';
import { decodeText, looksBinary } from './decode.ts';
import { contentOf, type FileBytes, wholeOf } from './file-bytes.ts';
import { countKept, type KeptWords } from './kept-words.ts';
import type { FieldMapping } from './mapping/field-mapping.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type ReadPiece, readArticles } from './read-articles.ts';
import { readDrafts } from './read-drafts.ts';
import { linesOf } from './templates/without-templates.ts';

/** What one file gave: any number of articles, and what could not be used. */
export interface FileReading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** The lines taken out of each article's body, by article id. */
  readonly removed: ReadonlyMap<string, readonly Removal[]>;
  /** How much of what the file says each article's text has, by article id. */
  readonly kept: ReadonlyMap<string, KeptWords>;
}

export interface ReadOptions {
  /** The file is nothing but body text: `text` is its content, character for character. */
  readonly plain?: boolean;
  /** The publication date where the file gives none. */
  readonly published?: string;
  /** Where the fields of records stand. */
  readonly mapping?: FieldMapping | null;
}

/**
 * Reads the articles out of one file's bytes. `file` is its path below the corpus folder (its first bytes pick the
 * reader, then its name). Never throws for what is in the file: that comes back as problems.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<FileReading> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const removed = new Map<string, readonly Removal[]>();
  const kept = new Map<string, KeptWords>();
  for await (const piece of readPieces(file, contentOf(bytes), options)) {
    if ('problem' in piece) {
      problems.push(piece.problem);
      continue;
    }
    articles.push(piece.article);
    kept.set(piece.article.id, piece.kept);
    if (piece.removed.length > 0) removed.set(piece.article.id, piece.removed);
  }
  return { articles, problems, removed, kept };
}

/** As `readFile`, one article after the other, so that a large file need not fit into memory. */
export async function* readPieces(
  file: string,
  content: FileBytes,
  { plain = false, published = undefined, mapping = null }: ReadOptions = {},
): AsyncGenerator<ReadPiece> {
  try {
    if (content.size === 0) yield { problem: problemOf(file, message('file.empty')) };
    else if (plain) yield await readPlain(file, await wholeOf(content), published ?? null);
    else yield* readArticles(file, readDrafts(file, content, mapping), published ?? null);
  } catch (error) {
    if (error instanceof UserError) yield { problem: problemFrom(file, error, String) };
    else {
      const why = error instanceof Error ? error.message : String(error);
      yield { problem: problemOf(file, message('read.failed', { why })) };
    }
  }
}

async function readPlain(file: string, bytes: Uint8Array, published: string | null): Promise<ReadPiece> {
  const text = await decodeText(bytes, null, true);
  if (looksBinary(text)) return { problem: problemOf(file, message('file.noText')) };
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) return { problem: problemOf(file, message('file.noWords')) };
  const article: Article = {
    id: articleId(file, 0, null),
    file,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published,
    updated: null,
    language: await detectLanguage(text),
    text,
    paragraphs,
  };
  return { article, removed: [], kept: countKept(linesOf(article), []) };
}
