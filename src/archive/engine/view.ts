import { noteIncomplete } from '../../text/incomplete.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { termsOf } from '../../text/terms.ts';
import type {
  Archive,
  ArchivedArticle,
  Occurrence,
  ParagraphRange,
  RankedParagraph,
  SearchOptions,
  WeightedTerm,
} from '../archive.ts';
import type { ArticleHead } from '../articles/stored-article.ts';
import { documentsOf, headingOf } from '../index/documents.ts';
import type { Standing } from '../index/standing.ts';
import type { Published } from '../scope.ts';
import { FetchedParts, type Missing } from './fetched-parts.ts';
import type { Outline } from './outline.ts';
import { type Sought, searchName } from './searches.ts';
import { standingByAsking } from './standing-by-asking.ts';
import { ViewedArticle } from './viewed-article.ts';

const NOTHING: readonly never[] = [];

/**
 * An archive over what was fetched of it. What was not gives nothing and is noted: an answer during which something was missing counts for nothing, and is
 * made again once that is fetched.
 */
export class ArchiveView implements Archive {
  #outline: Outline;
  readonly found = new FetchedParts();
  readonly #positions: ReadonlyMap<string, number>;
  /** Made when they are asked for; each stays the same object, as in memory, for as long as anybody has it. */
  readonly #articles: WeakRef<ViewedArticle>[] = [];
  readonly #missing = {
    articles: new Set<number>(),
    searches: new Map<string, Sought>(),
    stems: new Set<string>(),
  };

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#positions = outline.articles.positions;
  }

  get outline(): Outline {
    return this.#outline;
  }

  /** The folder was read again, and nothing had changed. */
  setBuiltAt(builtAt: string): void {
    this.#outline = { ...this.#outline, builtAt };
  }

  get ids(): readonly string[] {
    return this.outline.articles.ids;
  }

  get version(): string {
    return this.outline.version;
  }

  get builtAt(): string {
    return this.outline.builtAt;
  }

  get paragraphs(): number {
    return this.outline.paragraphs;
  }

  get languages(): Outline['languages'] {
    return this.outline.languages;
  }

  get people(): Outline['people'] {
    return this.outline.people;
  }

  get nearDuplicates(): Outline['nearDuplicates'] {
    return this.outline.nearDuplicates;
  }

  get dates(): Outline['dates'] {
    return this.outline.dates;
  }

  /** What was asked for in vain since the last call; null where nothing was. */
  takeMissing(): Missing | null {
    const { articles, searches, stems } = this.#missing;
    if (articles.size + searches.size + stems.size === 0) return null;
    const taken = { articles: new Set(articles), searches: new Map(searches), stems: new Set(stems) };
    for (const part of [articles, searches, stems]) part.clear();
    return taken;
  }

  get(id: string): ArchivedArticle | undefined {
    const position = this.#positions.get(id);
    if (position === undefined) return undefined;
    const known = this.#articles[position]?.deref();
    if (known) return known;
    const packed = this.outline.articles.at(position);
    if (!packed) return undefined;
    const made = new ViewedArticle(packed.head, () => this.#fetched(position));
    this.#articles[position] = new WeakRef(made);
    return made;
  }

  published(id: string): Published | undefined {
    const position = this.#positions.get(id);
    return position === undefined ? undefined : this.outline.articles.publishedAt(position);
  }

  frequency(stem: string): number {
    return this.outline.stems.frequency(stem);
  }

  occurrences(stem: string): Iterable<Occurrence> {
    if (this.frequency(stem) === 0) return NOTHING;
    const found = this.found.occurrences.get(stem);
    if (!found) this.#note(() => this.#missing.stems.add(stem));
    return found ?? NOTHING;
  }

  respell(stem: string): string | undefined {
    return this.outline.stems.respell(stem);
  }

  stemsFrom(prefix: string): readonly string[] {
    return this.outline.stems.stemsFrom(prefix);
  }

  mentions(articleId: string, stem: string, paragraphs?: ParagraphRange): boolean {
    const position = this.#positions.get(articleId);
    if (position === undefined || this.frequency(stem) === 0) return false;
    if (!paragraphs && this.isInHeading(articleId, stem)) return true;
    const fetched = this.#fetched(position);
    const { first, last } = paragraphs ?? { first: 1, last: Number.POSITIVE_INFINITY };
    return (
      fetched !== undefined &&
      stemsIn(fetched)
        .slice(first - 1, last)
        .some((stems) => stems.has(stem))
    );
  }

  isInHeading(articleId: string, stem: string): boolean {
    const article = this.get(articleId)?.article;
    return article !== undefined && headingStems(article).has(stem);
  }

  standing(stems: readonly string[]): Standing {
    return standingByAsking(this, stems);
  }

  search(text: string, options: SearchOptions): RankedParagraph[] {
    const terms = [...new Set(termsOf(text))].map((term) => ({ term, weight: 1 }));
    return this.rank(terms, options);
  }

  rank(terms: readonly WeightedTerm[], { limit, scope = {}, articles }: SearchOptions): RankedParagraph[] {
    const known = terms.filter(({ term, weight }) => weight > 0 && this.frequency(term) > 0);
    const keys = articles ? [...articles].flatMap((id) => this.#keyOf(id) ?? []) : null;
    if (known.length === 0 || limit < 1 || keys?.length === 0) return [];
    const sought: Sought = { terms: known, limit, scope, keys };
    const name = searchName(sought);
    const found = this.found.ranked.get(name);
    if (!found) this.#note(() => this.#missing.searches.set(name, sought));
    return found ? [...found] : [];
  }

  #keyOf(id: string): string | undefined {
    const position = this.#positions.get(id);
    return position === undefined ? undefined : this.outline.articles.keyAt(position);
  }

  #fetched(position: number): ArchivedArticle | undefined {
    const fetched = this.found.articles.get(position);
    if (!fetched) this.#note(() => this.#missing.articles.add(position));
    return fetched;
  }

  #note(add: () => void): void {
    add();
    noteIncomplete();
  }
}

const stemsIn = memoiseBy(({ article }: ArchivedArticle): readonly ReadonlySet<string>[] =>
  documentsOf(article).map(({ text }) => new Set(text)),
);

/** The stems of an article's heading; none where it has no paragraph, as in an index of paragraphs. */
const headingStems = memoiseBy(
  (article: ArticleHead): ReadonlySet<string> =>
    new Set(article.paragraphs.length > 0 ? headingOf(article) : []),
);
