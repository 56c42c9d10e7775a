/** What tables of articles call their columns, by the key of an article: the words of spreadsheets, databases and services. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'headline', 'headlines', 'article title', 'article headline', 'hed', 'subject'],
  outlet: [
    ...[
      'outlet',
      'publication',
      'publication title',
      'publication name',
      'source',
      'source title',
      'source name',
    ],
    ...[
      'newspaper',
      'journal',
      'media',
      'media name',
      'media outlet',
      'medium',
      'publisher',
      'site',
      'site name',
      'website',
    ],
  ],
  author: ['author', 'authors', 'byline', 'journalist', 'reporter', 'writer', 'creator', 'author name'],
  published: [
    ...[
      'published',
      'published at',
      'date',
      'publication date',
      'pub date',
      'pubdate',
      'published date',
      'publish date',
    ],
    ...[
      'date published',
      'datetime',
      'timestamp',
      'publishdate',
      'datepublished',
      'published on',
      'article date',
    ],
  ],
  updated: ['updated', 'updated at', 'modified', 'last updated', 'date modified'],
  url: ['url', 'link', 'address', 'permalink', 'article url', 'web url', 'href', 'document url'],
  body: [
    ...[
      'body',
      'text',
      'content',
      'article',
      'full text',
      'fulltext',
      'article text',
      'article body',
      'body text',
    ],
    ...['maintext', 'main text', 'article content', 'articlebody', 'clean text', 'full article', 'story'],
  ],
  language: ['language', 'lang'],
  id: ['id', 'article id', 'doc id', 'document id', 'accession number'],
};

/**
 * The keys of an article that columns of a table hold, by their names: one column a key, the likeliest first (`body` before
 * `story`). A column that is called otherwise keeps its name.
 */
export function csvColumns(header: readonly string[]): readonly string[] {
  const plain = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_.-]+/g, ' '),
  );
  const keys: string[] = header.map((name) => name.trim());
  for (const [key, names] of Object.entries(COLUMNS)) {
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) keys[at] = key;
  }
  return keys;
}
