import type { Article, Problem, Removal } from '../model.ts';
import { problemOf } from '../problem.ts';
import { memoiseBy } from '../text/memoise-by.ts';
import { message } from '../words/catalogue.ts';
import { articleId } from './article-id.ts';
import { assembleArticle } from './assemble-article.ts';
import { dayInOrder, orderAmong, type StatedDay } from './dates/numeric-days.ts';
import type { Draft, FoundDraft } from './draft.ts';
import { HeldArticles } from './held-articles.ts';
import { countKept, describeLoss, type KeptWords } from './kept-words.ts';
import type { LinedArticle } from './templates/find-template.ts';
import {
  asRemovals,
  dropLines,
  linedArticle,
  linesOf,
  placesOfTemplates,
} from './templates/without-templates.ts';

/** An article of a file, the lines that were left out of its body, and how much of what the file says its text has. */
export interface ReadArticle {
  readonly article: Article;
  readonly removed: readonly Removal[];
  readonly kept: KeptWords;
}

/** What one file gives, one after the other. */
export type ReadPiece = ReadArticle | { readonly problem: Problem };

/** So much is gathered before lines that recur in all of it are looked for; a larger file is read in several such parts. */
const MAX_GATHERED_CHARACTERS = 50_000_000;

/** Makes articles of what a reader found in a file: one after the other, once all is found or enough. */
export async function* readArticles(
  file: string,
  found: AsyncIterable<FoundDraft>,
  published: string | null,
  maxGathered = MAX_GATHERED_CHARACTERS,
): AsyncGenerator<ReadPiece> {
  const told: Problem[] = [];
  const gathering = new Gathering(file, published);
  for await (const one of found) {
    if ('problem' in one) told.push({ file, reason: one.problem });
    else await gathering.add(one.draft);
    if (gathering.characters >= maxGathered) yield* gathering.take();
  }
  yield* gathering.take();
  const { drafts, articles, problems } = gathering;
  told.push(...problems.map((describe) => describe(drafts, articles)));
  if (drafts === 0 && told.length === 0) told.push(problemOf(file, message('file.noArticle')));
  for (const problem of told) yield { problem: articles > 0 ? { ...problem, partial: true } : problem };
}

const NONE: readonly StatedDay[] = [];

/** The articles of a file as they come, and what is wrong with some of them. */
class Gathering {
  /** Said once it is known how many drafts and articles there are. */
  readonly problems: ((drafts: number, articles: number) => Problem)[] = [];
  drafts = 0;
  articles = 0;
  /** Characters of the articles that wait to be taken. */
  characters = 0;
  #held = new HeldArticles();
  #lined: LinedArticle[] = [];
  /** What articles with numeric days say of them, by families. */
  #dated = new Map<number, StatedDay[]>();
  readonly #ids = new Set<string>();
  readonly #ordinals = new Map<string | undefined, number>();
  readonly #file: string;
  readonly #published: string | null;

  constructor(file: string, published: string | null) {
    this.#file = file;
    this.#published = published;
  }

  async add(draft: Draft): Promise<void> {
    const file = this.#file;
    const n = ++this.drafts;
    const ordinal = this.#ordinals.get(draft.part) ?? 0;
    this.#ordinals.set(draft.part, ordinal + 1);
    if (draft.noArticle !== undefined) {
      const { noArticle, part } = draft;
      const which = `Article ${n}${part ? ` (${part})` : ''}: `;
      this.problems.push((drafts) => ({ file, reason: `${drafts > 1 ? which : ''}${noArticle}` }));
      return;
    }
    const article = await assembleArticle(draft, { file, ordinal, published: this.#published });
    if (article.paragraphs.length === 0) {
      const { title } = article;
      this.problems.push((drafts) => problemOf(file, whyEmpty(drafts, n, title)));
      return;
    }
    const id = this.#ids.has(article.id) ? articleId(file, n - 1, article.id) : article.id;
    if (id !== article.id) {
      const reason = `The id "${article.id}" is used twice; the second article is ${id}.`;
      this.problems.push(() => ({ file, reason }));
    }
    this.#ids.add(id);
    for (const reason of draft.cuts ?? []) this.problems.push(() => ({ file, reason }));
    const held = this.#held;
    const place = held.length;
    held.add({ article: { ...article, id }, removed: draft.removed });
    const lined = linedArticle(article, () => held.at(place).article);
    this.#lined.push(lined);
    this.articles++;
    this.characters += article.text.length;
    const { published, numericDays } = article;
    if (!numericDays || lined.family === 0) return;
    const known = this.#dated.get(lined.family);
    if (known) known.push({ published, numericDays });
    else this.#dated.set(lined.family, [{ published, numericDays }]);
  }

  /** The articles that were gathered, without the lines that recur in them; they are held no longer. */
  *take(): Generator<ReadArticle> {
    const [held, lined, places] = [this.#held, this.#lined, placesOfTemplates(this.#lined)];
    const dated = this.#dated;
    const orderOf = memoiseBy((family: readonly StatedDay[]) => orderAmong(family));
    this.#held = new HeldArticles();
    this.#lined = [];
    this.#dated = new Map();
    this.characters = 0;
    for (let index = 0; index < held.length; index++) {
      const { article, removed } = held.at(index);
      const published = dayInOrder(article, orderOf(dated.get(lined[index]?.family ?? 0) ?? NONE));
      const { kept, dropped } = dropLines({ ...article, published }, places.get(index) ?? []);
      const all = [...removed, ...asRemovals(dropped.map(({ text }) => text))];
      const counts = countKept(linesOf(kept), all);
      yield { article: kept, removed: all, kept: counts };
      const reason = describeLoss(counts);
      if (reason) this.#tellLoss(kept, reason);
    }
  }

  #tellLoss({ title, id }: Article, reason: string): void {
    const which = `${title ? `"${title}"` : id}: `;
    this.problems.push((_, articles) => ({
      file: this.#file,
      reason: `${articles > 1 ? which : ''}${reason}`,
      partial: true,
    }));
  }
}

function whyEmpty(drafts: number, n: number, title: string | null) {
  if (drafts === 1) return message('file.noArticleText');
  return title ? message('file.noTextIn', { n, title }) : message('file.noTextInArticle', { n });
}
