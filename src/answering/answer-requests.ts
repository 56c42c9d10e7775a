import { answerQuery, answerWords } from '../answer/answer-query.ts';
import { articleAnswer } from '../answer/article/article.ts';
import { digestOf } from '../answer/digest/digest.ts';
import { digestItems } from '../answer/digest/items.ts';
import { exampleQueries, exampleQuestions } from '../answer/example-questions.ts';
import { titleOf } from '../answer/passages/passage.ts';
import { isQuotable } from '../answer/passages/quotable.ts';
import { suggestOutlets, suggestSpeakers, suggestTitles } from '../answer/suggest.ts';
import { citationsOf } from '../answer/understand/conversation/citations.ts';
import type { Turn } from '../answer/understand/conversation/conversation-context.ts';
import type { Archive } from '../archive/archive.ts';
import { drawAnswer, drawItem, exportAnswer, exportFormats } from '../export/export-answer.ts';
import { matchNews } from '../news/match-news.ts';
import { survey } from '../news/survey.ts';
import { sayIn } from '../words/say.ts';
import { contextAnswer } from './context.ts';
import { evidenceOf } from './evidence.ts';
import { drawPicture } from './picture.ts';
import type { FoundAnswer, Ground, HoldingFile, RequestHandlers, RequestOf, Suggestion } from './requests.ts';

/** How everything but the reader's pages is answered. */
export const ANSWER_REQUESTS: Omit<RequestHandlers, 'page'> = {
  answer: (ground, { query, view, page, options }) => {
    const answer = answerQuery(ground.archive, query, options);
    const shown =
      view === 'citations' ? citationsOf(ground.archive, answer, { say: sayIn(options.locale) }) : null;
    return complete(ground, { answer: shown ?? answer, page }, options);
  },
  reply: (ground, { words, before, advice, options }) =>
    complete(
      ground,
      answerWords(ground.archive, words, { before, options, advice: advice ?? undefined }),
      options,
    ),
  files: async ({ archive }, { query, options, now }) => {
    const answer = answerQuery(archive, query, options);
    const files = exportFormats(answer).map((format) =>
      exportAnswer(answer, format, { now, say: sayIn(options.locale) }),
    );
    return { lead: answer.lead, files: await Promise.all(files) };
  },
  picture: async ({ archive }, { query, of, theme, options }) => {
    // A picture has room for far more than a message.
    const answer = answerQuery(archive, query, of === 'all' ? { ...options, limit: MAX_DRAWN } : options);
    const quotable = answer.items.flatMap((item, at) => (isQuotable(item) ? [at] : []));
    const drawn = { theme, say: sayIn(options.locale) };
    const picture = of === 'all' ? drawAnswer(answer, drawn) : drawItem(answer, of, drawn);
    return { picture: await picture, quotable };
  },
  context: ({ archive }, { articleId, paragraph, readerUrl, locale }) => {
    const answer = contextAnswer(archive, { articleId, paragraph }, sayIn(locale));
    const paragraphs = archive.get(articleId)?.article.paragraphs.length ?? 0;
    return { answer, evidence: evidenceOf(answer, archive, readerUrl), paragraphs };
  },
  suggest: ({ archive }, request) => suggest(archive, request),
  findArticle: ({ archive }, { title, ...options }) => {
    const found = articleAnswer(archive, { kind: 'article', title }, options);
    return { found, holding: found.articleId === null ? null : fileOf(archive, found.articleId) };
  },
  fileOf: ({ archive }, { articleId }) => fileOf(archive, articleId),
  articleIds: ({ archive }) => archive.ids,
  news: ({ archive }, { subject, ids, readerUrl, ...options }) => {
    const items = matchNews(archive, subject, ids, options);
    // Each may be shown by its passage, or by its citation under a copy of it.
    const shown = items.map(({ item }) => ({
      ...item,
      also: [...item.also, ...(item.passage ? [item.passage.citation] : [])],
    }));
    return { items, evidence: evidenceOf({ items: shown }, archive, readerUrl) };
  },
  digest: ({ archive }, { ids, today, readerUrl }) => {
    const entries = ids.flatMap((id) => archive.get(id) ?? []);
    const told = digestOf(archive, entries, today);
    const all = entries.length;
    const items = digestItems(told, { stories: all, quoted: all, ahead: all }, sayIn());
    return { told, evidence: evidenceOf({ items }, archive, readerUrl) };
  },
  groups: ({ archive }, { ids }) => new Set(ids.map((id) => archive.nearDuplicates.groupOf(id))),
  survey: ({ archive }, { subject, strictness }) => survey(archive, subject, strictness),
  examples: ({ archive }, options) => exampleQuestions(archive, options),
  tour: ({ archive }, options) => exampleQueries(archive, options),
};

/** So many statements are counted in a picture. */
const MAX_DRAWN = 500;

/** Adds to an answer what it is shown with; a picture that can't be drawn is left out, and said so in the log. */
async function complete(
  { archive, log }: Ground,
  { answer, page }: Turn,
  { readerUrl, locale }: RequestOf<'answer'>['options'],
): Promise<FoundAnswer> {
  const picture = await drawPicture(answer, page, sayIn(locale)).catch((error: unknown) => {
    log.error({ err: error }, 'a timeline could not be drawn');
    return null;
  });
  return { answer, page, picture, evidence: evidenceOf(answer, archive, readerUrl) };
}

/** An article's value is its id where its title is too long to send, or stands there twice. */
function suggest(archive: Archive, { what, typed, limit }: RequestOf<'suggest'>): Suggestion[] {
  const plain = (names: readonly string[]) => names.map((name) => ({ name, value: name }));
  if (what === 'speakers') return plain(suggestSpeakers(archive, typed, limit));
  if (what === 'outlets') return plain(suggestOutlets(archive, typed, limit));
  const found = suggestTitles(archive, typed, limit);
  return found.map(({ title, articleId }) => {
    const isPlain = title.length <= MAX_VALUE && found.filter((one) => one.title === title).length === 1;
    return { name: title, value: isPlain ? title : articleId };
  });
}

/** Discord's limit for what a choice sends, in characters. */
const MAX_VALUE = 100;

function fileOf(archive: Archive, articleId: string): HoldingFile | null {
  const file = archive.get(articleId)?.article.file;
  if (file === undefined) return null;
  const articles = archive.ids.flatMap((id) => archive.get(id)?.article ?? []);
  return { file, titles: articles.filter((one) => one.file === file).map(titleOf) };
}
