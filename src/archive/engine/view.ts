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
import { documentsOf, headingOf } from '../index/documents.ts';
import { FetchedParts, type Missing } from './fetched-parts.ts';
import type { Outline } from './outline.ts';
import { type Sought, searchName } from './searches.ts';
import { ViewedArticle } from './viewed-article.ts';

const NOTHING: readonly never[] = [];

/**
 * An archive over what was fetched of it. What was not gives nothing and is noted: an answer during which something was missing counts for nothing, and is
 * made again once that is fetched.
 */
export class ArchiveView implements Archive {
  readonly outline: Outline;
  readonly found = new FetchedParts();
  readonly ids: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #places: ReadonlyMap<string, number>;
  /** Made when they are first asked for; each stays the same object, as in memory. */
  readonly #articles: ViewedArticle[] = [];
  readonly #headings: ReadonlySet<string>[] = [];
  readonly #missing = {
    articles: new Set<number>(),
    searches: new Map<string, Sought>(),
    stems: new Set<string>(),
  };

  constructor(outline: Outline) {
    this.outline = outline;
    this.ids = outline.articles.map(({ head }) => head.id);
    this.#positions = new Map(this.ids.map((id, position) => [id, position]));
    this.#places = new Map(outline.articles.map(({ key }, position) => [key, position]));
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

  /** Where the article of a key stands in the outline; undefined for one of another version. */
  placeOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  get(id: string): ArchivedArticle | undefined {
    const position = this.#positions.get(id);
    const head = position === undefined ? undefined : this.outline.articles[position]?.head;
    if (position === undefined || !head) return undefined;
    this.#articles[position] ??= new ViewedArticle(head, () => this.#fetched(position));
    return this.#articles[position];
  }

  frequency(stem: string): number {
    return this.outline.vocabulary.frequency(stem);
  }

  occurrences(stem: string): Iterable<Occurrence> {
    if (this.frequency(stem) === 0) return NOTHING;
    const found = this.found.occurrences.get(stem);
    if (!found) this.#note(() => this.#missing.stems.add(stem));
    return found ?? NOTHING;
  }

  respell(stem: string): string | undefined {
    return this.outline.vocabulary.respell(stem);
  }

  stemsFrom(prefix: string): readonly string[] {
    return this.outline.vocabulary.stemsFrom(prefix);
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
    const position = this.#positions.get(articleId);
    return position !== undefined && this.#heading(position).has(stem);
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
    return position === undefined ? undefined : this.outline.articles[position]?.key;
  }

  /** The stems of an article's heading; none where it has no paragraph, as in an index of paragraphs. */
  #heading(position: number): ReadonlySet<string> {
    const head = this.outline.articles[position]?.head;
    this.#headings[position] ??= new Set(head && head.paragraphs.length > 0 ? headingOf(head) : []);
    return this.#headings[position];
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
