import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const BODY = [
  'The weir at Oster is open again after nine weeks of repairs, the water board said on Tuesday afternoon.',
  '“We found a crack that was older than any of us, and we could hardly believe it,” said Hanna Lund, the engineer who led the work.',
  'The repairs cost two million crowns, and the board says that the next inspection is to take place in the spring of next year.',
  'Boats had to be carried around the weir since January, which some of the older owners said they would not do a second time.',
];
const TITLE = 'Weir at Oster reopened after repairs';
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (main: string, head = `<title>${TITLE}</title>`) =>
  readPage(`<!doctype html><html lang="en"><head>${head}</head><body>${main}</body></html>`);

describe('a page keeps out of the body', () => {
  it('articles that it has appended to its own', () => {
    const other = BODY.map((line) => line.replace(/weir/g, 'mill').replace('Oster', 'Lindmoor'));
    const articles = `<article><h1>${TITLE}</h1>${paragraphs(BODY)}</article><article><h1>Old mill at Lindmoor sold</h1>${paragraphs(other)}</article>`;
    expect(page(articles).paragraphs).toEqual(BODY);
  });

  it.each([
    'To continue reading this article, subscribe now from 1 crown a week.',
    'Your email address will not be published. Required fields are marked *',
    'You received this email because you signed up at oster.example or came to an event.',
    'You get this because you signed up at oster.example.',
    'Support our journalism: become a member of the Courier for 4 crowns a month.',
  ])('what asks its readers for something: %s', (line) => {
    expect(page(`<article><h1>${TITLE}</h1>${paragraphs(BODY)}<p>${line}</p></article>`).paragraphs).toEqual(
      BODY,
    );
  });

  it('boxes that lead to other articles, sentences in them included', () => {
    const teaser =
      '<div><h3><a href="/1">Crane topples</a></h3><p>Two people were hurt when a crane fell across the slipway on Monday, the yard said.</p></div>';
    const main = (name: string) =>
      `<article><h1>${TITLE}</h1>${paragraphs(BODY)}</article><section class="${name}"><h2>More</h2>${teaser}</section>`;
    expect(page(main('read-next')).paragraphs).toEqual(BODY);
    const whole = page(
      `<div class="related"><h1>${TITLE}</h1><h3><a href="/1">Weirs</a></h3>${paragraphs(BODY)}</div>`,
    );
    expect(whole.paragraphs).toEqual(expect.arrayContaining(BODY));
    const end = ['The path stays closed until April, the board said in a letter to all owners.'];
    const folded = page(
      `<article><h1>${TITLE}</h1>${paragraphs(BODY)}<div class="read-more">${paragraphs(end)}<ul><li>The <a href="/plan">plan</a> is open to everybody.</li></ul></div></article>`,
    );
    expect(folded.paragraphs).toEqual(expect.arrayContaining([...BODY, ...end]));
  });

  it('byline, date and outlet around the title, and what a print view adds', () => {
    const draft = page(
      `<h3>Oster Courier</h3><h1>${TITLE}</h1><p>Tuesday, 5 March 2024, by Petra Voss</p>${paragraphs(BODY)}<p>This article was printed from https://oster.example/weir</p><p>© Oster Courier 2024</p>`,
    );
    expect(draft.paragraphs).toEqual(BODY);
    expect(draft.metadata).toMatchObject({
      outlet: 'Oster Courier',
      author: 'Petra Voss',
      published: '2024-03-05',
      url: 'https://oster.example/weir',
    });
  });

  it.each([
    'Continue reading for 1 crown',
    'Subscribe now and get unlimited access to all our articles for one month.',
    'Sign up for our morning briefing and get the news before breakfast.',
    'Already a subscriber? Log in here',
  ])('an appeal: %s', (appeal) => {
    expect(page(`<article><h1>${TITLE}</h1>${paragraphs([...BODY, appeal])}</article>`).paragraphs).toEqual(
      BODY,
    );
  });
});

it('support for journalism is news, and no appeal', () => {
  const news =
    'Support for local journalism has fallen as papers close, and fewer readers become members, a survey found.';
  expect(page(`<article><h1>${TITLE}</h1>${paragraphs([...BODY, news])}</article>`).paragraphs).toEqual([
    ...BODY,
    news,
  ]);
});

describe('a page of few lines', () => {
  it('has all that stands in its article, a list between paragraphs and what leads up to it included', () => {
    const list = [
      'Boats may pass again from Monday at six in the morning.',
      'The path below the bridge stays closed until the end of April.',
    ];
    const lead = 'Here is what changes for walkers and boats:';
    const draft = page(
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav><article><h1>${TITLE}</h1><p>${BODY[0]}</p><p>${lead}</p><ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul><p>${BODY[2]}</p></article><footer><p>© 2024 Oster Courier. All rights reserved.</p></footer>`,
    );
    expect(draft.paragraphs).toEqual([BODY[0], lead, ...list, BODY[2]]);
  });
});

describe('a page says its', () => {
  it.each([
    [
      'outlet behind its title, where that is called as outlets are',
      `<title>${TITLE} | Oster Courier</title>`,
      'Oster Courier',
    ],
    [
      'outlet in its markup',
      `<title>${TITLE}</title><div itemprop="publisher"><meta itemprop="name" content="Oster.net"></div>`,
      'Oster.net',
    ],
    ['rubric behind its title, which is no outlet', `<title>${TITLE} | World News</title>`, null],
  ])('%s', (_, head, outlet) => {
    expect(page(`<article><h1>${TITLE}</h1>${paragraphs(BODY)}</article>`, head).metadata.outlet).toBe(
      outlet,
    );
  });

  it.each([
    [
      '<div class="byline"><span class="author">Petra Voss</span> <span>Tue 5 Mar 2024</span></div>',
      'Petra Voss',
    ],
    ['<p class="info">Story by Petra Voss | 5 Mar 2024</p>', 'Petra Voss'],
    ['<span>by Petra Voss 2024-03-05</span>', 'Petra Voss'],
    ['<div>Petra Voss | March 5, 2024 | 5 min read</div>', 'Petra Voss'],
    ['<p>Petra Voss</p><p>Published: 5 March 2024</p>', 'Petra Voss'],
    ['<p>Hanna Lund</p><p>Published: 5 March 2024</p>', null],
    ['<div>Oster Valley | March 5, 2024</div>', null],
    ['<span class="post-author">Posted by Petra Voss at 10:15 AM</span>', 'Petra Voss'],
    ['<span class="authority">Water Board</span>', null],
    ['<p>The old one was finished in 2019 by Anna Berg.</p>', null],
    ['<p>The old one was finished in May 2019 by Anna Berg.</p>', null],
    ['<p>Posted by reader7: not again</p>', null],
  ])('author below the title: %s', (byline, author) => {
    const { metadata } = page(`<article><h1>${TITLE}</h1>${byline}${paragraphs(BODY)}</article>`);
    expect(metadata.author).toBe(author);
  });

  it('day, which is none of a post that it quotes', () => {
    const post =
      '<blockquote><p>She is a good weir.</p>— Anna (@anna) <a href="x">March 6, 2024</a></blockquote>';
    const { metadata } = page(`<article><h1>${TITLE}</h1>${post}${paragraphs(BODY)}</article>`);
    expect(metadata.published).toBeNull();
  });

  it('title in a lesser heading, where the main one leads to the front page', () => {
    const { metadata } = page(
      `<h1><a href="/">Valley Notes</a></h1><h3 class="post-title">${TITLE}</h3>${paragraphs(BODY)}`,
      `<title>Valley Notes: ${TITLE}</title>`,
    );
    expect(metadata.title).toBe(TITLE);
  });

  it('day in the dateline of a release, where it is dated nowhere else', () => {
    const { metadata } = page(
      `<h1>${TITLE}</h1><p>OSTER, 5 March 2024 – ${BODY[0]}</p>${paragraphs(BODY.slice(1))}`,
    );
    expect(metadata.published).toBe('2024-03-05');
  });
});
