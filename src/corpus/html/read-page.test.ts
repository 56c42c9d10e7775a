import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { originalAddress, savedAddress } from './saved-address.ts';

const PARAGRAPHS = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said on Thursday.',
  '“We have waited long for this day,” said Hanna Brook, who runs the lock and its small museum.',
  'Two gates of the old weir had to be cast anew, because their iron had rusted through below the water.',
  'Boats with a draught of up to two metres may pass from Monday on, for a fee that goes into the repairs.',
];
const ARTICLE = `<article><h1>Weir at Oster open again</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (body: string, head = '<title>Weir at Oster open again</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('pages that are no articles', () => {
  it.each([
    [
      'list of search results',
      page(
        `<h1>Search results for "weir"</h1>${PARAGRAPHS.map((text) => `<h3><a href="/a">Weir</a></h3><p>${text.slice(0, 60)}...</p>`).join('')}`,
        '<title>Search results for "weir"</title>',
      ),
    ],
    [
      'page of teasers',
      page(
        PARAGRAPHS.map(
          (text, n) => `<div><a href="/${n}"><h3>Weir ${n}</h3></a><p>${text.slice(0, 80)}…</p></div>`,
        ).join(''),
        '<title>Oster Courier</title>',
      ),
    ],
    [
      'error page',
      page(
        '<h1>Page not found</h1><p>Sorry, what you look for was moved or never was here.</p>',
        '<title>404</title>',
      ),
    ],
    [
      'error page',
      page('<h1>503 Service Unavailable</h1><p>The server is busy. Please come back in a little while.</p>'),
    ],
    ['error page', page('<h1>Seite nicht gefunden</h1><p>Diese Seite gibt es nicht oder nicht mehr.</p>')],
    [
      'error page',
      page(
        '<main class="error-404"><h1>Oops!</h1><p>Whatever you came here for has been moved, or it has never been with us at all.</p><h2>Latest</h2><p>Look into the archive of each month.</p></main>',
      ),
    ],
    ['error page', page('<h1>That page can’t be found.</h1><p>Perhaps the search helps you on.</p>')],
    [
      'page to sign in',
      page(
        '<h1>Sign in to continue</h1><p>Readers of the library only.</p><form><input name="user"><input type="password"></form>',
      ),
    ],
    [
      'page to sign in',
      page(
        '<h1>Bitte anmelden</h1><p>Nur für Leser der Bücherei, mit Nummer und Kennwort.</p><form><input type="password"></form>',
      ),
    ],
    [
      'asks for consent',
      page(
        '<h1>Oster Courier mit Werbung lesen</h1><p>Lesen Sie wie gewohnt mit Werbung und Tracking.</p><p>Die Zustimmung ist widerrufbar, siehe Datenschutz.</p>',
      ),
    ],
    [
      'asks for consent',
      page(
        '<h1>Votre choix</h1><p>Nos partenaires déposent des cookies si vous donnez votre consentement.</p><p>Lisez notre page de confidentialité.</p>',
      ),
    ],
    [
      'asks whether a person',
      page('<h1>oster.example</h1><p>Verifying you are human. This may take a few seconds.</p>'),
    ],
    [
      'asks for consent',
      page(
        '<h1>Your choice</h1><p>We and our 300 partners use cookies and process personal data, if you consent.</p><p>Read our privacy notice.</p>',
      ),
    ],
    [
      'list of links',
      page(
        `<h1>To read</h1><ul>${PARAGRAPHS.map((text) => `<li><a href="/a">${text.slice(0, 40)}</a></li>`).join('')}</ul>`,
      ),
    ],
  ])('%s', (reason, html) => {
    expect(readPage(html).noArticle).toContain(reason);
  });

  it.each([
    ['an article', page(ARTICLE)],
    [
      'one beside many teasers',
      page(
        `<main>${ARTICLE}</main><aside><ul>${Array.from({ length: 18 }, (_, n) => `<li><a href="/${n}"><h3>Lock ${n}</h3></a><p>${PARAGRAPHS[n % 4]?.slice(0, 80)}…</p></li>`).join('')}</ul></aside>`,
      ),
    ],
    [
      'a short one that tells of an error page',
      page(
        `<h1>Town site says “page not found” for a week</h1><p>${PARAGRAPHS.join(' ')} ${PARAGRAPHS.join(' ')}</p>`,
      ),
    ],
    [
      'one about cookies',
      page(`<h1>Cookies sold at the lock</h1><p>Partners of the museum bake cookies. ${PARAGRAPHS[0]}</p>`),
    ],
    [
      'a short one with a form to sign in above it',
      page(`<form><input type="password"></form><h1>Weir at Oster</h1><p>${PARAGRAPHS[0]}</p>`),
    ],
    ['one of 404 boats', page(`<h1>404 boats passed the weir at Oster</h1><p>${PARAGRAPHS[0]}</p>`)],
    [
      'one with links in it',
      page(
        `<h1>Weir</h1><p><a href="/a">${PARAGRAPHS[0]}</a></p><p>${PARAGRAPHS[1]}</p><p><a href="/b">${PARAGRAPHS[2]}</a></p>`,
      ),
    ],
  ])('but %s is one', (_name, html) => {
    expect(readPage(html).noArticle).toBeUndefined();
  });
});

describe('readPage', () => {
  it('keeps the whole of an article that is paid for, though its page looks like none', () => {
    const [first = '', second = '', ...others] = PARAGRAPHS;
    const paid = `<article><h1>Weir</h1><p>${first}</p><p>${second}</p><section class="paywall">${others.map((text) => `<p>${text}</p>`).join('')}</section></article>`;
    expect(readPage(page(paid)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('takes the body that a page describes where it does not show it', () => {
    const described = { '@type': 'NewsArticle', headline: 'Weir', articleBody: PARAGRAPHS.join('\n\n') };
    const script = `<script type="application/ld+json">${JSON.stringify(described)}</script>`;
    expect(readPage(page('<div id="app"></div>', script)).paragraphs).toEqual(PARAGRAPHS);
    expect(readPage(page('<p>Please subscribe.</p>', script)).paragraphs).toEqual(PARAGRAPHS);
    const markdown = {
      ...described,
      articleBody: `## ${PARAGRAPHS[0]}\n\nSee [the *board*](https://oster.example/b): ${PARAGRAPHS[1]}`,
    };
    const marked = `<script type="application/ld+json">${JSON.stringify(markdown)}</script>`;
    expect(readPage(page('', marked)).paragraphs).toEqual([PARAGRAPHS[0], `See the board: ${PARAGRAPHS[1]}`]);
    const other = script.replaceAll('Oster', 'Ostheim');
    expect(readPage(page(ARTICLE, other)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('takes it, too, where more than a third is shown and the rest is to be paid for', () => {
    const shown = `<h1>Weir</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><div><p>Subscribe to read on.</p></div>`;
    const described = (more: object) =>
      `<title>Weir</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Weir', articleBody: PARAGRAPHS.join('\n\n'), ...more })}</script>`;
    const closed = described({ isAccessibleForFree: 'False' });
    expect(readPage(page(shown, closed)).paragraphs).toEqual(PARAGRAPHS);
    expect(readPage(page(shown, described({}))).paragraphs).not.toContain(PARAGRAPHS[2]);
  });

  it('leaves out boxes that ask for consent, and what scripts were to fill in', () => {
    const box =
      '<div class="gdpr-consent"><h2>We value you</h2><p>We and our partners use cookies to show you what fits you, and to measure how often you come back to us.</p></div>';
    const filled = ARTICLE.replace(
      '</h1>',
      '</h1><p>[hour]:[minute] [AMPM], [monthFull] [day]</p><p>{{ article.lead }}</p>',
    );
    const { paragraphs, removed } = readPage(page(box + filled));
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(removed.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['consent', 'placeholder']));
    expect(readPage(page(`<div class="cookie-consent-shown">${ARTICLE}</div>`)).paragraphs).toEqual(
      PARAGRAPHS,
    );
  });

  it('takes no day and no author of what stands after the article', () => {
    const teaser =
      '<section><h2>More</h2><a href="/b"><h3>Lock museum</h3><time datetime="2021-01-02">2 January 2021</time></a><div class="author-name">Otto Kern</div></section>';
    const { metadata } = readPage(page(ARTICLE + teaser));
    expect([metadata.published, metadata.author]).toEqual([null, null]);
    const dated = ARTICLE.replace('</h1>', '</h1><p>By Ana Lind</p><p>March 7, 2024</p>');
    expect(readPage(page(dated + teaser)).metadata).toMatchObject({
      published: '2024-03-07',
      author: 'Ana Lind',
    });
  });

  it('parts no word at a sign that nobody sees', () => {
    const html = page(
      ARTICLE.replaceAll('weeks', 'we\u00adeks').replaceAll('repairs', 're&shy;pa&#8203;irs'),
    );
    expect(readPage(html).paragraphs).toEqual(PARAGRAPHS);
  });

  it('has its title whole as well, and what stands below it', () => {
    const html = page(
      `<article><h1>Weir at Os&shy;ter open again</h1><p>By Petra Voss</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`,
      '<title>Weir at Oster open again</title>',
    );
    expect(readPage(html)).toMatchObject({
      metadata: { title: 'Weir at Oster open again', author: 'Petra Voss' },
      paragraphs: PARAGRAPHS,
    });
  });

  it('reads paragraphs of preformatted text, and leaves programs in one piece', () => {
    const text = PARAGRAPHS.map((paragraph) => paragraph.replace(/(.{40,50}) /g, '$1\n')).join('\n\n');
    expect(readPage(page(`<h1>Weir at Oster open again</h1><pre>${text}</pre>`)).paragraphs).toEqual(
      PARAGRAPHS,
    );
    const program = '<pre>let gate = 1;\nopen(gate);\nwait(2);\n</pre>';
    expect(readPage(page(ARTICLE.replace('</article>', `${program}</article>`))).paragraphs.at(-1)).not.toBe(
      'wait(2);',
    );
  });
});

describe('a page around its article', () => {
  const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

  it('of a print view is left out, and its title is the one that is shown', () => {
    const { metadata, paragraphs } = readPage(
      page(
        `<p>Printed from: https://oster.example/weir</p><p>Date printed: 3 January 2025</p><h2>Weir at Oster open again</h2><p>By Hanna Lund, Oster Courier, 7 March 2024</p>${lines}<p>Copyright 2024 Oster Courier</p>`,
        '<title>Print: Weir at Oster open again</title>',
      ),
    );
    expect(metadata).toMatchObject({
      title: 'Weir at Oster open again',
      author: 'Hanna Lund',
      outlet: 'Oster Courier',
      published: '2024-03-07',
      url: 'https://oster.example/weir',
    });
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('of a printed mail is left out', () => {
    const { metadata, paragraphs } = readPage(
      page(
        `<b>Post</b><div>Weir at Oster open again</div><div>1 message</div><div>Oster Courier &lt;letter@oster.example&gt;</div><div>Thu, Mar 7, 2024 at 7:02 AM</div>${lines}`,
        '<title>Post - Weir at Oster open again</title>',
      ),
    );
    expect(metadata).toMatchObject({ title: 'Weir at Oster open again', published: '2024-03-07T07:02:00' });
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it('of an archive gives the address that was captured', () => {
    const { metadata, paragraphs } = readPage(
      page(
        `<table><tr><td>Saved from</td><td><form><input value="https://oster.example/weir"></form></td></tr></table><h1>Weir at Oster open again</h1>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}`,
        '<title>Weir at Oster open again</title><link rel="canonical" href="https://archive.example/Ab12">',
      ),
    );
    expect(metadata.url).toBe('https://oster.example/weir');
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  it.each([
    '<div class="newsletter-box"><h4>The morning letter</h4><p>Our best stories in your inbox every weekday before seven.</p><input type="email"></div>',
    '<div class="nl"><b>The morning letter</b><form><div>The five stories of the day in your inbox at seven.</div><input type="email"></form></div>',
    '<form><p>The five stories of the day in your inbox at seven.</p><input name="EMAIL"><button>Send</button></form>',
  ])('asks for addresses in a box that is left out: %s', (box) => {
    const [first = '', ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    expect(
      readPage(page(`<article><h1>Weir at Oster open again</h1>${first}${box}${others.join('')}</article>`))
        .paragraphs,
    ).toEqual(PARAGRAPHS);
  });

  it('that stands in a form as a whole is no box', () => {
    const text = PARAGRAPHS.map((one) => `<p>${one}</p>`).join('');
    const whole = `<form id="site"><article><h1>Weir at Oster open again</h1>${text}</article><footer><input type="email"></footer></form>`;
    expect(readPage(page(whole)).paragraphs).toEqual(PARAGRAPHS);
  });

  it('that asks to pay below a short text is told of', () => {
    const ask =
      '<div><h2>Keep reading with a subscription</h2><p>Already a subscriber? <a href="/in">Log in</a></p></div>';
    expect(readPage(page(`${ARTICLE}${ask}`)).cuts).toEqual([
      expect.stringContaining('A subscription is asked for'),
    ]);
    expect(readPage(page(ARTICLE)).cuts).toBeUndefined();
  });

  it.each([
    'Subscribe to read the full story',
    'Continue reading this article with a subscription',
    'Keep reading for just 1 crown a week',
    'Unlock the rest of this article',
  ])('asks to pay by "%s"', (ask) => {
    expect(readPage(page(`${ARTICLE}<div><a href="/in">${ask}</a></div>`)).cuts).toHaveLength(1);
  });

  it.each([
    'Read the full report',
    'Continue reading the main story',
    'Keep reading for more news',
    'Jetzt weiterlesen: Das Wehr',
  ])('with a short text that is whole does not ask to pay by "%s"', (link) => {
    expect(readPage(page(`${ARTICLE}<div><a href="/x">${link}</a></div>`)).cuts).toBeUndefined();
  });
});

describe('the address of a saved page', () => {
  const address = 'https://oster.example/2024/weir?id=3';

  it.each([
    `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${address} \n saved date: Thu Nov 14 2024\n-->`,
    `<!DOCTYPE html>\n<!-- saved from url=(0036)${address} -->\n<html>`,
    `<!DOCTYPE html><html><head><script>__wm.init("https://web.archive.example/web");\n__wm.wombat("${address}","20240202101010","https://web.archive.example/","web");</script>`,
  ])('is what the program wrote: %s', (head) => {
    expect(savedAddress(head)).toBe(address);
    expect(readPage(`${head}<title>Weir</title><body>${ARTICLE}</body>`).metadata.url).toBe(address);
  });

  it.each([
    `https://web.archive.example/web/20240307091500/${address}`,
    `https://web.archive.example/web/20240307091500id_/${address}`,
    `https://archive.example/2024.03.07-091500/${address}`,
    address,
  ])('is the page’s own behind that of its capture: %s', (given) => {
    expect(originalAddress(given)).toBe(address);
  });
});
