import type { PageRequest, RequestHandlers } from '../answering/requests.ts';
import type { Archive } from '../archive/archive.ts';
import { sayIn } from '../words/say.ts';
import { articlePage } from './article-page.ts';
import { homePage } from './home-page.ts';
import type { Html } from './layout.ts';
import { listPage } from './list-page.ts';

/** Makes the reader's pages out of the archive. */
export const PAGE_REQUESTS: Pick<RequestHandlers, 'page'> = {
  page: async ({ archive }, request) => {
    const page = pageOf(archive, request);
    return page && String(await page);
  },
};

function pageOf(archive: Archive, request: PageRequest): Html | null {
  const say = sayIn(request.locale);
  switch (request.page) {
    case 'home':
      return homePage(archive, say);
    case 'articles':
      return listPage(archive, request.filter, say);
    case 'article': {
      const archived = archive.get(request.id);
      return archived ? articlePage(archive, archived, { cited: request.cited, say }) : null;
    }
  }
}
