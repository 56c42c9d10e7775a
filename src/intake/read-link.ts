import path from 'node:path';
import { readFile } from '../corpus/read-file.ts';
import { startOf } from '../corpus/readers/file-start.ts';
import { formatOf, recogniseFormat } from '../corpus/readers/formats.ts';
import type { Article } from '../model.ts';
import { toldBy, UserError } from '../user-error.ts';
import { message, sentences } from '../words/catalogue.ts';
import { safeFileName } from './corpus-files.ts';
import type { FetchedDocument } from './fetching/fetcher.ts';
import { plainAddress } from './web-address.ts';

/** A file to be: its safe name and its content. */
export interface FileToBe {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file name endings of what servers send, by content type. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/jsonl': '.jsonl',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'message/rfc822': '.eml',
  'multipart/related': '.mhtml',
};

/**
 * The file that a fetched document becomes when it is added: one article is a JSON object with its address, a collection
 * stays as it is. The same page, by whatever link, gets the same name. Throws a `UserError` where no article is in it.
 */
export async function fileOf(found: FetchedDocument): Promise<FileToBe> {
  const ending = endingOf(found);
  const { articles, problems } = await readFile(`page${ending}`, found.bytes);
  const [article] = articles;
  if (!article) {
    const why = sentences(problems.map(({ said, reason }) => said ?? reason)) ?? message('add.noArticle');
    throw new UserError(message('add.linkNotAdded', { url: found.url, why }));
  }
  const base = path.posix.basename(new URL(found.url).pathname, ending);
  if (articles.length > 1) return { name: safeFileName(base, found.url, ending), bytes: found.bytes };
  return articleFile({ ...article, url: canonicalAddress(article.url, found.url) }, base);
}

/** An article as a JSON file of the contract, named after its title and address. */
export function articleFile(article: Omit<Article, 'id' | 'file'>, name: string): FileToBe {
  const { title, outlet, author, url, published, updated, language, text, paragraphs } = article;
  const body = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n');
  const record = { title, outlet, author, published, updated, url, language, body };
  const json = `${JSON.stringify(record, null, 2)}\n`;
  return { name: safeFileName(title ?? name, url ?? json, '.json'), bytes: new TextEncoder().encode(json) };
}

/** The page's own address counts where it is on the site that sent the page. */
function canonicalAddress(own: string | null, fetched: string): string {
  const same =
    own !== null && new URL(own).host.replace(/^www\./, '') === new URL(fetched).host.replace(/^www\./, '');
  return plainAddress(same ? own : fetched);
}

function endingOf({ contentType, url, bytes }: FetchedDocument): string {
  const known = ENDINGS[contentType];
  if (known) return known;
  const ending = path.posix.extname(new URL(url).pathname).toLowerCase();
  if (formatOf(`x${ending}`)) return ending;
  if (contentType === '') return '.html';
  try {
    return recogniseFormat('page', startOf(bytes)).endings[0] ?? '.html';
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(message('add.linkRefused', { url, type: contentType, why: toldBy(error) }));
    throw error;
  }
}
