import type { Article, Scope, UnreadLanguage } from '../model.ts';
import { termsOf } from '../text/terms.ts';
import type {
  Archive,
  ArchivedArticle,
  Occurrence,
  ParagraphRange,
  RankedParagraph,
  SearchOptions,
  WeightedTerm,
} from './archive.ts';
import type { Dates, PackedDates } from './dates/dates.ts';
import { standingIn } from './index/indexed-standing.ts';
import type { ParagraphIndex } from './index/paragraph-index.ts';
import { countInHeading, countInText } from './index/segment.ts';
import type { Standing } from './index/standing.ts';
import type { ComparedNearDuplicates, NearDuplicates } from './near-duplicates/near-duplicates.ts';
import type { NamedSpeakers, People } from './people/people.ts';
import { isUnbounded, type Published, scopeTest } from './scope.ts';

const ADMITTED = 1;
const REFUSED = 2;

/** What an archive is put together from. */
export interface ArchiveParts {
  readonly version: string;
  readonly builtAt: string;
  readonly articles: readonly ArchivedArticle[];
  /** For each id the position of its article in `articles`, in their order. */
  readonly positions: ReadonlyMap<string, number>;
  readonly index: ParagraphIndex;
  /** For each document of the index the position of its article in `articles`. */
  readonly owners: Uint32Array;
  readonly languages: readonly UnreadLanguage[];
  /** For each article the number of its first document. */
  readonly firstDocuments: Uint32Array;
  readonly people: NamedSpeakers;
  readonly nearDuplicates: ComparedNearDuplicates;
  readonly dates: PackedDates;
}

/** An archive over an index of its paragraphs. */
export class IndexedArchive implements Archive {
  readonly version: string;
  readonly builtAt: string;
  readonly ids: readonly string[];
  readonly people: People;
  readonly nearDuplicates: NearDuplicates;
  readonly parts: ArchiveParts;

  constructor(parts: ArchiveParts) {
    this.parts = parts;
    this.version = parts.version;
    this.builtAt = parts.builtAt;
    this.people = parts.people;
    this.nearDuplicates = parts.nearDuplicates;
    this.ids = [...parts.positions.keys()];
  }

  get languages(): readonly UnreadLanguage[] {
    return this.parts.languages;
  }

  get dates(): Dates {
    return this.parts.dates;
  }

  get paragraphs(): number {
    return this.parts.index.documents;
  }

  get(id: string): ArchivedArticle | undefined {
    const position = this.parts.positions.get(id);
    return position === undefined ? undefined : this.parts.articles[position];
  }

  published(id: string): Published | undefined {
    return this.get(id)?.article;
  }

  frequency(stem: string): number {
    return this.parts.index.vocabulary.frequency(stem);
  }

  *occurrences(stem: string): Generator<Occurrence> {
    const { articles, index, owners, firstDocuments } = this.parts;
    for (const { doc, counts } of index.postings(stem)) {
      const owner = owners[doc] ?? 0;
      const articleId = articles[owner]?.article.id;
      if (articleId === undefined) continue;
      yield {
        articleId,
        paragraph: doc - (firstDocuments[owner] ?? 0) + 1,
        times: countInText(counts),
        isInHeading: countInHeading(counts) > 0,
      };
    }
  }

  respell(stem: string): string | undefined {
    return this.parts.index.vocabulary.respell(stem);
  }

  stemsFrom(prefix: string): readonly string[] {
    return this.parts.index.vocabulary.stemsFrom(prefix);
  }

  mentions(articleId: string, stem: string, paragraphs?: ParagraphRange): boolean {
    const position = this.parts.positions.get(articleId);
    if (position === undefined) return false;
    const { firstDocuments, index } = this.parts;
    const first = firstDocuments[position] ?? 0;
    const count = (firstDocuments[position + 1] ?? index.documents) - first;
    if (!paragraphs) return index.occurs(stem, first, first + count);
    return index.occursInText(stem, first + paragraphs.first - 1, first + Math.min(count, paragraphs.last));
  }

  isInHeading(articleId: string, stem: string): boolean {
    const position = this.parts.positions.get(articleId);
    return (
      position !== undefined &&
      this.parts.index.occursInHeading(stem, this.parts.firstDocuments[position] ?? 0)
    );
  }

  standing(stems: readonly string[]): Standing {
    const { index, positions } = this.parts;
    const standing = standingIn(index, this.parts, stems);
    return (id) => standing(positions.get(id));
  }

  search(text: string, options: SearchOptions): RankedParagraph[] {
    const terms = [...new Set(termsOf(text))].map((term) => ({ term, weight: 1 }));
    return this.rank(terms, options);
  }

  rank(
    terms: readonly WeightedTerm[],
    { limit, scope = {}, articles: only }: SearchOptions,
  ): RankedParagraph[] {
    const { articles, index, owners, firstDocuments } = this.parts;
    const ranked: RankedParagraph[] = [];
    for (const { doc, score } of index.search(terms, limit, this.#admission(scope, only))) {
      const owner = owners[doc] ?? 0;
      const entry = articles[owner];
      const paragraph = entry?.article.paragraphs[doc - (firstDocuments[owner] ?? 0)];
      if (entry && paragraph) ranked.push({ articleId: entry.article.id, paragraph: paragraph.n, score });
    }
    return ranked;
  }

  /** Looks at an article when one of its paragraphs is first met: most never are. */
  #admission(scope: Scope, only?: ReadonlySet<string>): ((doc: number) => boolean) | undefined {
    if (isUnbounded(scope) && !only) return undefined;
    const { articles, owners } = this.parts;
    const fits = scopeTest(scope);
    const admits = (article: Article) => (!only || only.has(article.id)) && fits(article);
    const verdicts = new Uint8Array(articles.length);
    return (doc) => {
      const owner = owners[doc] ?? 0;
      const article = articles[owner]?.article;
      if (verdicts[owner] === 0) verdicts[owner] = article && admits(article) ? ADMITTED : REFUSED;
      return verdicts[owner] === ADMITTED;
    };
  }
}
