import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const PROSE = `<p>The harbour board of Ostwick agreed on Monday to rebuild the northern pier before the winter storms begin.</p>
<p>Work will take nine weeks, its chairman told reporters, and the ferry will land at the fish market until then.</p>`;

function metadataOf(top: string, head = '', lang = 'en') {
  const html = `<html lang="${lang}"><head>${head}</head><body><main>${top}${PROSE}</main></body></html>`;
  return readPage(html).metadata;
}

const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

describe('the title of a page', () => {
  it('is the main heading that agrees with what the page calls itself', () => {
    const { title } = metadataOf(
      '<h1>Ostwick Courier</h1><h1>Northern pier to be rebuilt before winter</h1>',
      '<title>Northern pier rebuilt | Ostwick Courier</title>',
    );
    expect(title).toBe('Northern pier to be rebuilt before winter');
  });

  it('is no heading that leads to another page', () => {
    const { title } = metadataOf(
      '<h1>Where to eat fish on the quay</h1><h1><a href="/walks">Where to walk by the harbour</a></h1>',
      `<title>Where to eat by the harbour</title>${canonical('https://ostwick.example/fish')}`,
    );
    expect(title).toBe('Where to eat fish on the quay');
  });

  it('may lead to its own page', () => {
    const { title } = metadataOf(
      '<h1><a href="/fish/">Where to eat fish on the quay</a></h1>',
      `<title>Fish</title>${canonical('https://ostwick.example/fish')}`,
    );
    expect(title).toBe('Where to eat fish on the quay');
  });

  it('is the only main heading, whatever search engines are told', () => {
    const { title } = metadataOf(
      '<h1>Nine weeks without a ferry landing</h1>',
      '<meta property="og:title" content="Best harbour news 2024">',
    );
    expect(title).toBe('Nine weeks without a ferry landing');
  });

  it('is what the page calls itself where the only heading is a rubric', () => {
    const { title } = metadataOf('<h1>Local news</h1>', '<title>Nine weeks without a ferry landing</title>');
    expect(title).toBe('Nine weeks without a ferry landing');
  });
});

describe('the dates of a page', () => {
  const h1 = '<h1>Northern pier to be rebuilt</h1>';

  it('stand beside a heading that only resembles the title', () => {
    const { published } = metadataOf(
      '<h2>Northern pier to be rebuilt, says the harbour board</h2><div>Ida Brandt</div><div>14 May 2024</div>',
      '<title>Northern pier to be rebuilt before winter</title>',
    );
    expect(published).toBe('2024-05-14');
  });

  it('are those that machines are told, where both are given', () => {
    const { published } = metadataOf(
      `${h1}<div><time datetime="2024-05-14T18:05:00Z">May 14, 2024</time></div>`,
    );
    expect(published).toBe('2024-05-14T18:05:00Z');
  });

  it('are of a change where the page says so, whatever its elements are called', () => {
    const { published, updated } = metadataOf(
      `${h1}<time class="published-date" datetime="2024-05-14">Updated May 14, 2024</time>`,
    );
    expect({ published, updated }).toEqual({ published: null, updated: '2024-05-14' });
  });

  it.each([
    ['the country of the address', 'en', canonical('https://ostwick.co.uk/pier'), '2024-06-05'],
    ['a locale with a country', 'en', '<meta property="og:locale" content="en_US">', '2024-05-06'],
    ['neither', 'en', canonical('https://ostwick.io/pier'), null],
    ['a language that writes one order only', 'pt', '', '2024-06-05'],
  ])('are read in the order of %s', (_what, lang, head, published) => {
    expect(metadataOf(`${h1}<div>05/06/2024</div>`, head, lang).published).toBe(published);
  });

  it('are read as plain English has them where no country is named, but only without zeros in front', () => {
    expect(metadataOf(`${h1}<div>5/6/2024</div>`).published).toBe('2024-05-06');
    expect(metadataOf(`${h1}<div>5/6/2024</div><div>31/5/2024</div>`).published).toBe('2024-06-05');
    expect(metadataOf(`${h1}<div>05/6/2024</div>`).published).toBeNull();
  });

  it.each([
    ['a label above', '<h6>Date</h6><p>14 May 2024</p>', '2024-05-14'],
    ['a label before', '<p>Originally published on May 14, 2024</p>', '2024-05-14'],
    ['a month under a label', '<h6>Publication date</h6><p>May 2024</p>', '2024-05'],
    ['a label of something else', '<h6>Closing day</h6><p>14 May 2024</p>', null],
    ['two labels with other dates', '<p>Published: 14 May 2024</p><p>Published: 3 May 2024</p>', null],
    ['a label in the footer', '<footer><p>Published: 14 May 2024</p></footer>', null],
  ])('may stand far from the heading: %s', (_what, bottom, published) => {
    const filler = Array.from({ length: 20 }, (_, index) => `<p>Berth ${index} stays closed.</p>`).join('');
    expect(metadataOf(h1 + filler + bottom).published).toBe(published);
  });

  it('are of a change where a label far from the heading says so', () => {
    const bottom = `${Array(20).fill('<p>Berth 4 stays closed.</p>').join('')}<div><b>Last updated:</b> June 2022</div>`;
    expect(metadataOf(h1 + bottom)).toMatchObject({ published: null, updated: '2022-06' });
  });

  it('may stand in scripts that write the description, where these know one day only', () => {
    const script = (day: string) =>
      `<script>push([1, "{\\"@type\\":\\"Article\\",\\"datePublished\\":\\"${day}T08:00:00Z\\",\\"dateModified\\":\\"2024-05-20\\"}"])</script>`;
    expect(metadataOf(h1, script('2024-05-14'))).toMatchObject({
      published: '2024-05-14T08:00:00Z',
      updated: '2024-05-20',
    });
    expect(metadataOf(h1, script('2024-05-14') + script('2024-05-02')).published).toBeNull();
    const broken =
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-14",</script>';
    expect(metadataOf(h1, broken).published).toBe('2024-05-14');
  });

  it('are read out of a script in one go, whatever it is full of', () => {
    const script = `<script>${'\\'.repeat(400_000)} {"datePublished":"2024-05-14"}</script>`;
    expect(metadataOf(h1, script).published).toBe('2024-05-14');
  });

  it('may stand in the address, where nothing else tells', () => {
    const head = canonical('https://ostwick.example/news/2024/05/14/pier');
    expect(metadataOf(h1, head).published).toBe('2024-05-14');
    expect(metadataOf(`${h1}<p>13 May 2024</p>`, head).published).toBe('2024-05-13');
    expect(metadataOf(h1, canonical('https://ostwick.example/lots/2024/17/42')).published).toBeNull();
  });

  it('count in a byline that is long for its dates', () => {
    const byline = `By Courier Staff | May 14, 2024 at 2:26 PM CEST | Harbour desk, Ostwick and the islands - Updated May 15, 2024 at 4:46 PM`;
    expect(metadataOf(`${h1}<div>${byline}</div>`)).toMatchObject({
      published: '2024-05-14T14:26:00+02:00',
      updated: '2024-05-15T16:46:00',
    });
  });

  it('are changed last at the later of two days', () => {
    const head = `<meta property="article:modified_time" content="2024-05-20">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","dateModified":"2024-05-16"}</script>`;
    expect(metadataOf(h1, head).updated).toBe('2024-05-20');
  });

  it('are never today, nor one in the text', () => {
    expect(
      metadataOf(
        `${h1}<p>The old pier burned down on 3 March 1997, in the middle of the night, after a party that nobody in the town has forgotten.</p>`,
      ),
    ).toMatchObject({
      published: null,
      updated: null,
    });
  });
});

describe('what a page describes for search engines', () => {
  const listed = {
    '@type': 'ItemList',
    itemListElement: [
      {
        '@type': 'NewsArticle',
        headline: 'Old mill sold',
        datePublished: '2023-01-01',
        author: { name: 'Ida Roe' },
      },
      { '@type': 'NewsArticle', headline: 'Pier rebuilt', datePublished: '2023-02-03' },
    ],
  };
  const own = {
    '@graph': [
      { '@type': 'NewsMediaOrganization', '@id': '#o', name: 'Oster Courier' },
      {
        '@type': 'NewsArticle',
        headline: 'Weir reopened',
        datePublished: '2024-05-06',
        author: [{ '@id': '#p' }],
        publisher: { '@id': '#o' },
      },
      { '@type': 'Person', '@id': '#p', name: 'Hanna Lund' },
    ],
  };
  const described = (...things: readonly object[]) =>
    readPage(
      `<html><head><title>Weir reopened</title>${things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('')}</head><body><h1>Weir reopened</h1><p>The weir at Oster is open again after nine weeks of repairs, the water board said.</p></body></html>`,
    ).metadata;

  it('is its own article, not one of its teasers, with what other things are called', () => {
    expect(described(listed, own)).toMatchObject({
      outlet: 'Oster Courier',
      author: 'Hanna Lund',
      published: '2024-05-06',
    });
  });

  it('is nothing where there are teasers alone', () => {
    expect(described(listed)).toMatchObject({ author: null, published: null });
  });
});

it('takes the address that a post is marked with where the page names no other', () => {
  const marked = readPage(
    '<html><body><article class="h-entry"><h1>Weir reopened</h1><p>The weir at Oster is open again after nine weeks of repairs, the water board said.</p><footer><a class="p-canonical" href="https://oster.example/weir">Canonical link</a></footer></article></body></html>',
  );
  expect(marked.metadata.url).toBe('https://oster.example/weir');
});

it('takes no address of an author or of a page that the post answers', () => {
  const marked = readPage(
    '<html><body><article class="h-entry"><p class="p-author h-card"><a class="u-url" href="https://oster.example/people/ada">Ada Lind</a></p><p class="u-in-reply-to h-cite"><a class="u-url" href="https://lock.example/plan">The plan</a></p><h1>Weir reopened</h1><p>The weir at Oster is open again after nine weeks of repairs, the water board said.</p><a class="u-url" href="https://oster.example/weir">Monday</a></article></body></html>',
  );
  expect(marked.metadata.url).toBe('https://oster.example/weir');
});

describe('what tags of other houses say', () => {
  it('is read where they are all there is', () => {
    const parsely = `<meta name="parsely-link" content="https://ostwick.example/pier"><meta name="parsely-author" content="Jana Moor">`;
    expect(metadataOf('<h1>Northern pier</h1>', parsely)).toMatchObject({
      url: 'https://ostwick.example/pier',
      author: 'Jana Moor',
    });
    const terms = `<meta name="dcterms.creator" content="Jana Moor"><meta name="DCTERMS.publisher" content="Ostwick Watch">`;
    expect(metadataOf('<h1>Northern pier</h1>', terms)).toMatchObject({
      author: 'Jana Moor',
      outlet: 'Ostwick Watch',
    });
  });

  it('is each author that a byline marks up', () => {
    const byline =
      '<h1>Northern pier</h1><p>By <a rel="author" href="/a">Jana Moor</a> in Ostwick and <a rel="author" href="/b">Otto Krall</a> in Lund</p>';
    expect(metadataOf(byline).author).toBe('Jana Moor, Otto Krall');
    const wrapped =
      '<h1>Northern pier</h1><p><span class="author-name">Jana Moor</span><span>, <a rel="author">Otto Krall</a></span></p>';
    expect(metadataOf(wrapped).author).toBe('Jana Moor, Otto Krall');
  });

  it.each([
    '<p>It fell.</p><div class="comments"><a rel="author">Otto Krall</a></div>',
    '<section><span class="author-name">Otto Krall</span><span class="author-name">Ida Roe</span></section>',
    '<p>It fell.</p>Read more by <a href="/author/otto-krall">Otto Krall</a>',
    ' Read more by <a href="/author/otto-krall">Otto Krall</a>',
    '<span class="related"><a rel="author">Otto Krall</a></span>',
    '<br><a rel="author">Otto Krall</a>',
  ])('is nobody who is named further on: %s', (further) => {
    const page = `<article><h1>Northern pier</h1>By <a rel="author">Jana Moor</a>${further}</article>`;
    expect(metadataOf(page).author).toBe('Jana Moor');
  });
});
