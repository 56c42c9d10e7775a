import type { FieldMapping } from '../../corpus/mapping/field-mapping.ts';
import { readFile } from '../../corpus/read-file.ts';
import { extract } from '../../extract/extract.ts';
import { readFeedNews } from '../feeds/feed-news.ts';
import { fileOf } from '../read-link.ts';
import type { Parser } from './parser.ts';

/** Reads in this very thread, which waits for it: for threads that do nothing else. */
export const parseHere: Parser = Object.freeze({
  file: async (file: string, bytes: Uint8Array, mapping: FieldMapping | null) => {
    const { articles, problems } = await readFile(file, bytes, { mapping });
    return { articles: articles.map((article) => ({ article, extraction: extract(article) })), problems };
  },
  page: fileOf,
  feed: readFeedNews,
});
