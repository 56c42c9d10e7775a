import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { articleTraitReader } from '../../archive/article-traits.ts';
import { contentDigest, digestArticle, digestFile } from '../../archive/articles/digest.ts';
import type { FileBytes } from '../../corpus/file-bytes.ts';
import { MAPPING_FILE } from '../../corpus/mapping/field-mapping.ts';
import { loadMapping, soundMapping } from '../../corpus/mapping/load-mapping.ts';
import { openFile } from '../../corpus/open-file.ts';
import { readPieces } from '../../corpus/read-file.ts';
import { lineKeysOf } from '../../corpus/templates/line-keys.ts';
import type { Article, Problem } from '../../model.ts';
import { problemFrom } from '../../problem.ts';
import { explain } from '../folder/file-errors.ts';
import { storeArticle } from './trim-article.ts';

export interface ReadTask {
  /** The corpus folder. */
  readonly root: string;
  /** Path below it, with forward slashes. */
  readonly file: string;
  /** Digests of the articles that it gave the last time: what is in here need not be extracted again. */
  readonly articles: ReadonlySet<string>;
}

/** What comes out of a file, piece by piece; the last piece is `end`, with the digest of the bytes (empty where there were none). */
export type FilePiece =
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly hash: string;
      /** As `encodeArticle` makes them; null where the task knew the digest. */
      readonly bytes: Uint8Array<ArrayBuffer> | null;
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'end'; readonly hash: string };

/**
 * Reads one file and extracts its articles, one after the other. An article whose digest the task knows comes without
 * bytes. Never throws: what goes wrong costs the file, or the one article, and comes back as a problem.
 */
export async function* readFileArticles(task: ReadTask): AsyncGenerator<FilePiece> {
  const { file } = task;
  let hash = '';
  try {
    const place = path.join(task.root, file);
    if (file === MAPPING_FILE) {
      hash = contentDigest(await readBytes(place));
      // Throws for its mistakes: they are this file's problems.
      await loadMapping(task.root);
      yield { kind: 'end', hash };
      return;
    }
    const opened = await openFile(place, file);
    try {
      hash = await digestFile(place);
      yield* readOpened(task, opened.content);
    } finally {
      await opened.close();
    }
  } catch (error) {
    yield {
      kind: 'problem',
      problem: problemFrom(file, error, explain),
    };
  }
  yield { kind: 'end', hash };
}

async function* readOpened(
  { root, file, articles }: ReadTask,
  content: FileBytes,
): AsyncGenerator<FilePiece> {
  const traitsOf = articleTraitReader();
  for await (const piece of readPieces(file, content, { mapping: await soundMapping(root) })) {
    if ('problem' in piece) yield { kind: 'problem', problem: piece.problem };
    else {
      const around = piece.removed.map(({ text }) => text);
      yield readArticle(piece.article, around, articles, traitsOf);
    }
  }
}

function readArticle(
  article: Article,
  around: readonly string[] | undefined,
  known: ReadonlySet<string>,
  traitsOf: ReturnType<typeof articleTraitReader>,
): FilePiece {
  const { id, file } = article;
  const keys = lineKeysOf(article, around);
  const hash = contentDigest(`${digestArticle(article)} ${keys.boilerplate.join()}`);
  if (known.has(hash)) return { kind: 'article', id, hash, bytes: null };
  try {
    return { kind: 'article', id, hash, bytes: storeArticle(article, traitsOf, keys) };
  } catch (error) {
    return {
      kind: 'problem',
      problem: { file, reason: `Article ${id} could not be analysed: ${explain(error)}` },
    };
  }
}
