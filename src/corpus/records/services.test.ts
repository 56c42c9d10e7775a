import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const TITLE = 'Weir at Oster reopened';
const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const SECOND = '“We have waited long for this day,” said Hanna Brook, who runs the lock.';
const TEXT = `${FIRST}\n\n${SECOND}`;
const LINES = `${FIRST}\n${SECOND}`;
const HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const URL = 'https://courier.example/2024/05/weir-reopened';
const DAY = '2024-05-06';
const MOMENT = '2024-05-06T08:30:00Z';
/** Days on which a reader, a crawler or an index did something. */
const OWN_DAY = '2025-11-01T10:00:00Z';

const full = {
  title: TITLE,
  outlet: 'Oster Courier',
  author: 'Hanna Lund',
  published: DAY,
  url: URL,
  text: TEXT,
};

/** What each program or service writes, in its documented form, and what its form does not have. */
const SERVICES: readonly [name: string, file: unknown, expected: Readonly<Record<string, string | null>>][] =
  [
    [
      'newspaper4k',
      {
        url: URL,
        title: TITLE,
        authors: ['Hanna Lund'],
        publish_date: `${DAY}T08:30:00+00:00`,
        text: LINES,
        summary: '',
        source_url: 'https://courier.example',
        top_image: '',
        meta_lang: 'en',
      },
      { outlet: null },
    ],
    [
      'trafilatura',
      {
        title: TITLE,
        author: 'Hanna Lund',
        hostname: 'courier.example',
        date: DAY,
        filedate: '2025-11-01',
        fingerprint: 'f0',
        id: null,
        source: URL,
        'source-hostname': 'Oster Courier',
        excerpt: FIRST,
        text: LINES,
        raw_text: `${FIRST} ${SECOND}`,
        comments: 'A reader agrees.',
      },
      {},
    ],
    [
      'Postlight Parser',
      {
        title: TITLE,
        content: `<div>${HTML}</div>`,
        author: 'Hanna Lund',
        date_published: MOMENT,
        dek: null,
        next_page_url: null,
        url: URL,
        domain: 'courier.example',
        excerpt: FIRST,
        word_count: 28,
      },
      { outlet: null },
    ],
    [
      'Readability',
      {
        title: TITLE,
        byline: 'By Hanna Lund',
        lang: 'en',
        content: HTML,
        textContent: `${FIRST}${SECOND}`,
        length: 150,
        excerpt: FIRST,
        siteName: 'Oster Courier',
        publishedTime: MOMENT,
      },
      { url: null },
    ],
    [
      'NewsCatcher, second version',
      {
        status: 'ok',
        articles: [
          {
            title: TITLE,
            author: 'Hanna Lund',
            published_date: '2024-05-06 08:30:00',
            published_date_precision: 'full',
            link: URL,
            clean_url: 'courier.example',
            excerpt: 'The weir is open.',
            summary: LINES,
            rights: 'courier.example',
          },
        ],
      },
      { outlet: null },
    ],
    [
      'NewsAPI',
      {
        status: 'ok',
        totalResults: 1,
        articles: [
          {
            source: { id: 'oc', name: 'Oster Courier' },
            author: 'Hanna Lund',
            title: `${TITLE} - Oster Courier`,
            description: FIRST,
            url: URL,
            publishedAt: MOMENT,
            content: TEXT,
          },
        ],
      },
      {},
    ],
    [
      'GNews, cut off',
      {
        articles: [
          {
            title: TITLE,
            description: FIRST,
            content: `${FIRST} ${SECOND.slice(0, 20)}... [931 chars]`,
            url: URL,
            publishedAt: MOMENT,
            source: { name: 'Oster Courier', url: 'https://courier.example' },
          },
        ],
      },
      { author: null, text: `${FIRST} ${SECOND.slice(0, 20)}` },
    ],
    [
      'NewsData.io',
      {
        status: 'success',
        results: [
          {
            article_id: 'a',
            title: TITLE,
            link: URL,
            creator: ['Hanna Lund'],
            description: FIRST,
            content: LINES,
            pubDate: '2024-05-06 08:30:00',
            source_id: 'courier',
            source_name: 'Oster Courier',
            source_url: 'https://courier.example',
            language: 'english',
          },
        ],
      },
      {},
    ],
    [
      'Media Cloud',
      [
        {
          id: 'a',
          title: TITLE,
          url: URL,
          media_name: 'Oster Courier',
          media_url: 'courier.example',
          publish_date: DAY,
          indexed_date: OWN_DAY,
          collect_date: OWN_DAY,
          language: 'en',
          text: LINES,
        },
      ],
      { author: null },
    ],
    [
      'wallabag',
      [
        {
          is_archived: 1,
          is_starred: 0,
          id: 7,
          title: TITLE,
          url: URL,
          content: HTML,
          created_at: OWN_DAY,
          updated_at: OWN_DAY,
          published_at: MOMENT,
          published_by: ['Hanna Lund'],
          domain_name: 'courier.example',
          reading_time: 1,
        },
      ],
      { outlet: null },
    ],
    [
      'Readwise Reader',
      {
        count: 1,
        results: [
          {
            id: 'a',
            url: 'https://reader.example/read/a',
            source_url: URL,
            title: TITLE,
            author: 'Hanna Lund',
            source: 'Reader RSS',
            site_name: 'Oster Courier',
            created_at: OWN_DAY,
            updated_at: OWN_DAY,
            published_date: Date.parse(MOMENT),
            reading_progress: 0.2,
            html_content: HTML,
          },
        ],
      },
      {},
    ],
    [
      'Guardian, with blocks',
      {
        response: {
          status: 'ok',
          results: [
            {
              id: 'world/2024/may/06/weir',
              webPublicationDate: MOMENT,
              webTitle: TITLE,
              webUrl: URL,
              fields: {
                byline: 'Hanna Lund',
                publication: 'Oster Courier',
                bodyText: `${FIRST} ${SECOND}`,
                lastModified: '2024-05-07T09:00:00Z',
              },
              blocks: { body: [{ bodyHtml: `<p>${FIRST}</p>` }, { bodyHtml: `<p>${SECOND}</p>` }] },
            },
          ],
        },
      },
      { text: `${FIRST} ${SECOND}` },
    ],
    [
      'New York Times',
      {
        status: 'OK',
        response: {
          docs: [
            {
              web_url: URL,
              snippet: 'Open.',
              abstract: 'Open.',
              lead_paragraph: FIRST,
              source: 'Oster Courier',
              headline: { main: TITLE, kicker: 'Water', print_headline: 'Open' },
              keywords: [{ name: 'subject', value: 'Weirs' }],
              pub_date: '2024-05-06T08:30:00+0000',
              byline: { original: 'By Hanna Lund', person: [], organization: null },
              _id: 'nyt://article/1',
            },
          ],
        },
      },
      { text: FIRST },
    ],
    [
      'Event Registry',
      {
        articles: {
          results: [
            {
              uri: '81',
              lang: 'eng',
              date: '2024-05-08',
              time: '01:00:00',
              dateTime: '2024-05-08T01:00:00Z',
              dateTimePub: MOMENT,
              dataType: 'news',
              url: URL,
              title: TITLE,
              body: `${FIRST}\n\n${SECOND}`,
              source: { uri: 'courier.example', dataType: 'news', title: 'Oster Courier' },
              authors: [
                { uri: 'hanna_lund@courier.example', name: 'Hanna Lund', type: 'author', isAgency: false },
              ],
            },
          ],
          totalResults: 1,
        },
      },
      {},
    ],
    [
      'webz.io',
      {
        posts: [
          {
            thread: { url: URL, site_full: 'www.courier.example', site: 'courier.example', title: TITLE },
            url: URL,
            author: 'Hanna Lund',
            published: '2024-05-06T08:30:00.000+02:00',
            crawled: OWN_DAY,
            title: TITLE,
            text: LINES,
            language: 'english',
          },
        ],
      },
      { outlet: null },
    ],
    [
      'Ghost',
      {
        db: [
          {
            data: {
              posts: [
                {
                  id: 'p',
                  title: TITLE,
                  slug: 'weir',
                  html: HTML,
                  plaintext: TEXT,
                  status: 'published',
                  created_at: '2024-05-01T00:00:00Z',
                  published_at: MOMENT,
                },
              ],
              users: [{ id: 'u', name: 'Hanna Lund' }],
              posts_authors: [{ post_id: 'p', author_id: 'u' }],
              settings: [{ key: 'title', value: 'Oster Courier' }],
            },
          },
        ],
      },
      { url: null },
    ],
    [
      'WordPress, with authors embedded',
      [
        {
          id: 3,
          date: '2024-05-06T08:30:00',
          modified: '2024-05-07T08:30:00',
          link: URL,
          title: { rendered: 'Weir at Oster reopened' },
          content: { rendered: HTML, protected: false },
          excerpt: { rendered: `<p>${FIRST}</p>` },
          author: 5,
          _embedded: { author: [{ id: 5, name: 'Hanna Lund', link: 'https://courier.example/author/5' }] },
        },
      ],
      { outlet: null },
    ],
    [
      'fundus',
      [
        {
          title: TITLE,
          authors: ['Hanna Lund'],
          publishing_date: '2024-05-06 08:30:00+00:00',
          publisher: 'Oster Courier',
          body: { summary: [], sections: [{ headline: [], paragraphs: [FIRST, SECOND] }] },
          plaintext: TEXT,
          html: { requested_url: URL, responded_url: URL, content: '<html>…</html>', crawl_date: OWN_DAY },
          lang: 'en',
        },
      ],
      {},
    ],
    [
      'news-please',
      {
        authors: ['Hanna Lund'],
        date_download: OWN_DAY,
        date_modify: null,
        date_publish: '2024-05-06 08:30:00',
        description: FIRST,
        maintext: LINES,
        source_domain: 'courier.example',
        title: TITLE,
        title_page: null,
        url: URL,
      },
      { outlet: null },
    ],
    [
      'ninjs',
      {
        uri: URL,
        type: 'text',
        pubstatus: 'usable',
        versioncreated: '2024-05-06T09:00:00Z',
        firstcreated: MOMENT,
        headline: TITLE,
        byline: 'Hanna Lund',
        body_text: LINES,
        body_html: HTML,
        copyrightholder: 'Oster Courier',
        language: 'en',
      },
      {},
    ],
    [
      'ninjs, second version',
      {
        uri: URL,
        firstcreated: MOMENT,
        headlines: [{ role: 'main', value: TITLE }],
        by: 'Hanna Lund',
        bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
        infosources: [{ name: 'Oster Courier', role: 'publisher' }],
      },
      {},
    ],
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Oster Courier',
        items: [
          {
            id: 'a',
            url: URL,
            title: TITLE,
            content_text: LINES,
            date_published: MOMENT,
            authors: [{ name: 'Hanna Lund', url: 'https://courier.example/lund' }],
          },
        ],
      },
      {},
    ],
    [
      'a group of Telegram',
      {
        name: 'Oster Courier',
        type: 'public_supergroup',
        id: 9,
        messages: [
          {
            id: 1,
            type: 'service',
            date: '2024-05-01T08:00:00',
            actor: 'Hanna Lund',
            action: 'join_group',
            text: '',
          },
          {
            id: 2,
            type: 'message',
            date: `${DAY}T08:30:00`,
            from: 'Hanna Lund',
            from_id: 'user12',
            text: [
              FIRST.slice(0, 9),
              { type: 'bold', text: FIRST.slice(9, 20) },
              `${FIRST.slice(20)}\n\n${SECOND}`,
            ],
          },
        ],
      },
      { title: null, url: null },
    ],
    [
      'CC-News',
      [
        {
          title: TITLE,
          text: LINES,
          domain: 'courier.example',
          date: '2024-05-06 08:30:00',
          description: FIRST,
          url: URL,
          image_url: null,
        },
      ],
      { outlet: null, author: null },
    ],
    [
      'a search engine’s hits',
      {
        hits: {
          total: 1,
          hits: [
            {
              _index: 'news',
              _id: 'a',
              _score: 1,
              _source: {
                title: TITLE,
                site_name: 'Oster Courier',
                byline: 'Hanna Lund',
                timestamp: Date.parse(MOMENT) / 1000,
                url: URL,
                body: LINES,
              },
            },
          ],
        },
      },
      {},
    ],
    [
      'an editorial system’s elements',
      {
        type: 'story',
        headlines: { basic: TITLE },
        credits: { by: [{ type: 'author', name: 'Hanna Lund' }] },
        first_publish_date: MOMENT,
        canonical_url: URL,
        publication: 'Oster Courier',
        content_elements: [
          { type: 'text', content: FIRST },
          { type: 'image', url: 'https://courier.example/a.png' },
          { type: 'text', content: SECOND },
        ],
      },
      {},
    ],
    [
      'a document store’s export',
      [
        {
          _id: { $oid: 'a' },
          headline: TITLE,
          publication: 'Oster Courier',
          creators: [
            { firstName: 'Hanna', lastName: 'Lund', creatorType: 'author' },
            { firstName: 'Ida', lastName: 'Roe', creatorType: 'editor' },
          ],
          pubDate: { $date: { $numberLong: String(Date.parse(MOMENT)) } },
          permalink: URL,
          articleBody: LINES,
        },
      ],
      {},
    ],
    [
      'an editor’s sections of markers (Mobiledoc)',
      {
        posts: [
          {
            title: TITLE,
            html: null,
            author: 'Hanna Lund',
            url: URL,
            published_at: MOMENT,
            mobiledoc: JSON.stringify({
              version: '0.3.1',
              markups: [['em']],
              atoms: [],
              cards: [
                ['image', { src: 'a.png' }],
                ['markdown', { markdown: SECOND }],
              ],
              sections: [
                [
                  1,
                  'p',
                  [
                    [0, [], 0, FIRST.slice(0, 9)],
                    [0, [0], 1, FIRST.slice(9, 20)],
                    [0, [], 0, FIRST.slice(20)],
                  ],
                ],
                [10, 0],
                [10, 1],
              ],
            }),
          },
        ],
      },
      { outlet: null },
    ],
    [
      'a reader’s entry with its feed, and with its links as a list',
      {
        entries: [
          {
            title: TITLE,
            author: 'Hanna Lund',
            content: HTML,
            published_at: MOMENT,
            changed_at: OWN_DAY,
            alternate: [{ href: URL, type: 'text/html' }],
            feed: { title: 'Oster Courier', feed_url: 'https://courier.example/rss' },
          },
        ],
      },
      {},
    ],
    [
      'a collection’s article in typed pieces',
      {
        article_url: URL,
        title: TITLE,
        author: 'Hanna Lund',
        published_date: Date.parse(MOMENT),
        source: 'Oster Courier',
        contents: [
          { content: 'Local', type: 'kicker' },
          { content: TITLE, type: 'title' },
          { content: 'By Hanna Lund', type: 'byline' },
          { content: Date.parse(MOMENT), type: 'date' },
          { fullcaption: 'The weir', type: 'image' },
          { content: FIRST, subtype: 'paragraph', type: 'sanitized_html' },
          { content: SECOND, subtype: 'paragraph', type: 'sanitized_html' },
          { name: 'Hanna Lund', bio: 'She writes about water.', type: 'author_info' },
        ],
      },
      {},
    ],
    [
      'fields by language',
      {
        entries: [
          {
            sys: { id: 'e', type: 'Entry' },
            fields: {
              title: { 'en-GB': TITLE },
              publication: { 'en-GB': 'Oster Courier' },
              author: { 'en-GB': 'Hanna Lund' },
              publishTime: { 'en-GB': MOMENT },
              url: { 'en-GB': URL },
              body: { 'en-GB': TEXT },
            },
          },
        ],
      },
      {},
    ],
    [
      'fields by language, not all in the same order',
      {
        title: { de: 'Das Wehr ist wieder offen', 'en-GB': TITLE },
        outlet: { de: 'Osterbote', 'en-GB': 'Oster Courier' },
        author: 'Hanna Lund',
        published: { de: MOMENT },
        url: URL,
        body: { 'en-GB': TEXT, de: 'Das Wehr von Oster ist nach neun Wochen wieder offen, sagte das Amt.' },
      },
      {},
    ],
    [
      'authors as a list that was printed, and a box to subscribe',
      {
        ...{ title: TITLE, outlet: 'Oster Courier', published: DAY, url: URL },
        authors: `['Hanna Lund', "Bob O'Ray"]`,
        body: `${HTML}<div class="subscription-box"><p>Thanks for reading! Subscribe for free.</p></div>`,
      },
      { author: "Hanna Lund, Bob O'Ray" },
    ],
    [
      'a collection’s article beside its summary',
      { article: LINES, highlights: 'The weir is open .', id: 'a' },
      { title: null, outlet: null, author: null, url: null, published: null },
    ],
    [
      'HTML with a link to another article beside the text',
      {
        ...{ title: TITLE, outlet: 'Oster Courier', author: 'Hanna Lund', published: DAY, url: URL },
        body: `<p>${FIRST}</p><aside><p><span>Related: </span><a href="/b">Old mill sold</a></p></aside><aside><p>${SECOND}</p></aside>`,
      },
      {},
    ],
  ];

describe('JSON of the programs and services that people use', () => {
  it.each(SERVICES)('%s', async (_, file, expected) => {
    const { articles } = await readFile('export.json', new TextEncoder().encode(JSON.stringify(file)));
    const wanted = { ...full, ...expected };
    const { published, ...read } = articles[0] ?? { published: null };
    expect(articles).toHaveLength(1);
    expect(read).toMatchObject(
      Object.fromEntries(Object.entries(wanted).filter(([key]) => key !== 'published')),
    );
    expect(published?.slice(0, 10) ?? null).toBe(wanted.published);
  });
});
