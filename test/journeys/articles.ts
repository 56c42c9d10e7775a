import type { Article } from '../../src/model.ts';
import { articleOf as articleOfText } from '../articles.ts';

/** An article of our own invention, from its paragraphs. */
export function articleOf(
  id: string,
  paragraphs: readonly string[],
  about: Partial<Pick<Article, 'title' | 'outlet' | 'published' | 'url'>> = {},
): Article {
  return articleOfText(paragraphs.join('\n\n'), { id, file: `${id}.txt`, ...about });
}

/** A small newsroom of invented events, for journeys that need known words. */
export const harbourArticles: readonly Article[] = [
  articleOf(
    'harbour-reopens',
    [
      'The harbour of Port Selda reopened on Monday after a storm had closed it for nine days.',
      '"The channel is safe again," harbour master Ada Moor said on Tuesday. She thanked the crews of the dredgers.',
      'The storm sank two ferries and damaged forty fishing boats, the coast guard said.',
      'Mayor Tomas Brandt dismissed reports of oil in the water as "a fairy tale for tourists".',
      'Fishing may resume next week, according to the ministry of ports.',
    ],
    {
      title: 'Port Selda harbour reopens after storm',
      outlet: 'Selda Courier',
      published: '2031-05-07',
      url: 'https://courier.example/harbour-reopens',
    },
  ),
  articleOf(
    'oil-in-the-bay',
    [
      'Volunteers collected oil-covered birds in Selda Bay at the weekend.',
      'Biologist Irena Vol said the oil came from the ferries that sank in the storm. "We counted ninety birds on Saturday alone," Vol said.',
      'Mayor Brandt has not answered questions about the oil.',
    ],
    {
      title: 'Oil reaches the birds of Selda Bay',
      outlet: 'The Tidewatch',
      published: '2031-05-12',
    },
  ),
  articleOf('undated-note', ['The lighthouse of Cape Orr was painted *white* @everyone in the spring.']),
];
