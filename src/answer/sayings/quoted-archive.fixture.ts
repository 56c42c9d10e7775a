import type { Archive } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';

/** An archive for tests, of articles as `quotedArticle` takes them. */
export function quotedArchive(...articles: readonly Parameters<typeof quotedArticle>[]): Promise<Archive> {
  return buildArchive(
    articles.map((article) => quotedArticle(...article)),
    { builtAt: '2024-01-01T00:00:00Z' },
  );
}
