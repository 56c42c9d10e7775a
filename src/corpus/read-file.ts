import type { Article, Problem, Removal } from '../model.ts';
import { problemFrom, problemOf } from '../problem.ts';
import { detectLanguage } from '../text/language.ts';
import { UserError } from '../user-error.ts';
import { message } from '../words/catalogue.ts';
import { articleId } from './article-id.ts';
import { assembleArticle } from './assemble-article.ts';
import { decodeText, looksBinary } from './decode.ts';
import type { Drafts } from './draft.ts';
import { countKept, describeLoss, type KeptWords } from './kept-words.ts';
import type { FieldMapping } from './mapping/field-mapping.ts';
import { splitParagraphs } from './paragraphs.ts';
import { readDrafts } from './read-drafts.ts';
import { linesOf, withoutTemplates } from './templates/without-templates.ts';

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
  const published = options.published ?? null;
  try {
    if (bytes.length === 0) return nothing(problemOf(file, message('file.empty')));
    if (options.plain) return await readPlain(file, bytes, published);
    return await assemble(file, await readDrafts(file, bytes, options.mapping ?? null), published);
  } catch (error) {
    if (error instanceof UserError) return nothing(problemFrom(file, error, String));
    const why = error instanceof Error ? error.message : String(error);
    return nothing(problemOf(file, message('read.failed', { why })));
  }
}

async function readPlain(file: string, bytes: Uint8Array, published: string | null): Promise<FileReading> {
  const text = await decodeText(bytes, null, true);
  if (looksBinary(text)) return nothing(problemOf(file, message('file.noText')));
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) return nothing(problemOf(file, message('file.noWords')));
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
  const kept = new Map([[article.id, countKept(linesOf(article), [])]]);
  return { articles: [article], problems: [], removed: new Map(), kept };
}

async function assemble(
  file: string,
  { drafts, problems }: Drafts,
  published: string | null,
): Promise<FileReading> {
  const articles: Article[] = [];
  const found: Problem[] = problems.map((reason) => ({ file, reason }));
  const removed = new Map<string, readonly Removal[]>();
  const ids = new Set<string>();
  const perPart = new Map<string | undefined, number>();
  for (const [index, draft] of drafts.entries()) {
    const ordinal = perPart.get(draft.part) ?? 0;
    perPart.set(draft.part, ordinal + 1);
    if (draft.noArticle !== undefined) {
      const which = drafts.length > 1 ? `Article ${index + 1}${draft.part ? ` (${draft.part})` : ''}: ` : '';
      found.push({ file, reason: `${which}${draft.noArticle}` });
      continue;
    }
    const article = await assembleArticle(draft, { file, ordinal, published });
    if (article.paragraphs.length === 0) {
      const { title } = article;
      const n = index + 1;
      const what =
        drafts.length === 1
          ? message('file.noArticleText')
          : title
            ? message('file.noTextIn', { n, title })
            : message('file.noTextInArticle', { n });
      found.push(problemOf(file, what));
      continue;
    }
    const id = ids.has(article.id) ? articleId(file, index, article.id) : article.id;
    if (id !== article.id)
      found.push({
        file,
        reason: `The id "${article.id}" is used twice; the second article is ${id}.`,
        partial: true,
      });
    ids.add(id);
    articles.push({ ...article, id });
    for (const cut of draft.cuts ?? []) found.push({ file, reason: cut, partial: true });
    if (draft.removed.length > 0) removed.set(id, draft.removed);
  }
  if (drafts.length === 0 && found.length === 0) found.push(problemOf(file, message('file.noArticle')));
  const clean = withoutTemplates(articles);
  for (const [id, lines] of clean.removed) removed.set(id, [...(removed.get(id) ?? []), ...lines]);
  const kept = new Map(
    clean.articles.map((article) => [article.id, countKept(linesOf(article), removed.get(article.id) ?? [])]),
  );
  for (const { id, title } of clean.articles) {
    const loss = kept.get(id);
    const reason = loss && describeLoss(loss);
    if (!reason) continue;
    const which = articles.length > 1 ? `${title ? `"${title}"` : id}: ` : '';
    found.push({ file, reason: `${which}${reason}`, partial: true });
  }
  const partly =
    articles.length > 0 ? found.map((problem) => ({ ...problem, partial: true as const })) : found;
  return { articles: clean.articles, problems: partly, removed, kept };
}

function nothing(problem: Problem): FileReading {
  return { articles: [], problems: [problem], removed: new Map(), kept: new Map() };
}
