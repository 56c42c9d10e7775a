import type { Article, Extraction } from '../../model.ts';
import type { ArchivedArticle } from '../articles/archived-article.ts';
import type { ArticleHead } from '../articles/stored-article.ts';

const NOTHING_FOUND: Extraction = { sentences: [], quotes: [], dates: [], events: [], roles: [] };

/** An article of which the head is at hand, and the rest where it was fetched. `fetched` notes what is missing, and gives undefined then. */
export class ViewedArticle implements ArchivedArticle {
  readonly article: Article;
  readonly #fetched: () => ArchivedArticle | undefined;

  constructor(head: ArticleHead, fetched: () => ArchivedArticle | undefined) {
    this.#fetched = fetched;
    this.article = Object.defineProperty<ArticleHead & { text: string }>({ ...head, text: '' }, 'text', {
      enumerable: true,
      get: () => fetched()?.article.text ?? '',
    });
  }

  get extraction(): Extraction {
    return this.#fetched()?.extraction ?? NOTHING_FOUND;
  }

  get templateLines(): readonly string[] {
    return this.#fetched()?.templateLines ?? [];
  }
}
