import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const html = ({ paragraphs }: InventedStory) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const textOf = ({ paragraphs }: InventedStory) => paragraphs.join('\n\n');
const reasons = (problems: readonly { readonly reason: string }[]) => problems.map(({ reason }) => reason);
const expected = STORIES.map(({ title, outlet, author, day }) => ({
  title,
  author,
  published: expect.stringContaining(day),
  outlet,
}));
const DAYS: Readonly<Record<string, string>> = {
  '2024-05-02': 'Thu, 02 May 2024 09:15:00 +0200',
  '2024-05-09': 'Thu, 09 May 2024 07:00:00 GMT',
};

const item = (story: InventedStory, more = '') =>
  `<item><title>${story.title}</title><link>https://courier.example/${story.day}</link><pubDate>${DAYS[story.day]}</pubDate><dc:creator><![CDATA[${story.author}]]></dc:creator><source url="x">${story.outlet}</source><description>Short.</description><content:encoded><![CDATA[${html(story)}]]></content:encoded>${more}</item>`;
const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="x"?><!-- made by hand --><rss version="2.0" xmlns:dc="d" xmlns:content="c" xmlns:wp="w"><channel><title>Vellmark Courier</title><language>en-GB</language>${head}${items}</channel></rss>`;

describe('a feed kept as a file', () => {
  it('gives an article an entry: RSS', async () => {
    const { articles, problems } = await readFile(
      'feed.xml',
      bytesOf(rss(STORIES.map((story) => item(story)).join(''))),
    );
    expect(reasons(problems)).toEqual([]);
    expect(articles).toMatchObject(expected);
    expect(articles[0]).toMatchObject({
      url: 'https://courier.example/2024-05-02',
      text: textOf(FERRY),
      published: '2024-05-02T09:15:00+02:00',
    });
  });

  it('has the text that aggregators ask for beside the summary', async () => {
    const entry = `<item><title>${FERRY.title}</title><description>Short.</description><yandex:full-text>${textOf(FERRY)}</yandex:full-text></item>`;
    const { articles, problems } = await readFile('feed.xml', bytesOf(rss(entry)));
    expect(articles.map(({ text }) => text)).toEqual([textOf(FERRY)]);
    expect(reasons(problems)).toEqual([]);
  });

  it.each([
    '3 comments',
    '1 Comment »',
    '12 Kommentare',
    '4 commentaires',
    'Copyright 2024 Vellmark Courier',
  ])('leaves out what stands below an entry’s text: %s', async (line) => {
    const entry = `<item><title>${FERRY.title}</title><content:encoded><![CDATA[${html(FERRY)}<p><a href="#c">${line}</a></p>]]></content:encoded></item>`;
    const { articles } = await readFile('feed.xml', bytesOf(rss(entry)));
    expect(articles.map(({ text }) => text)).toEqual([textOf(FERRY)]);
  });

  it('of a blog’s export has its posts, not its templates and comments', async () => {
    const kind = (name: string) => `<category scheme="s" term="http://blog.example/2008/kind#${name}"/>`;
    const entry = (name: string, title: string) =>
      `<entry>${kind(name)}<title>${title}</title><published>2024-05-02T09:15:00Z</published><content type="html"><![CDATA[${html(FERRY)}]]></content></entry>`;
    const { articles, problems } = await readFile(
      'blog.xml',
      bytesOf(
        `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Vellmark Courier</title>${entry('template', 'Template')}${entry('post', FERRY.title)}${entry('comment', 'Who pays?')}</feed>`,
      ),
    );
    expect(articles.map(({ title }) => title)).toEqual([FERRY.title]);
    expect(reasons(problems)[0]).toContain('2 of 3 entries');
  });

  it('has the article’s address where the link is one that counts readers', async () => {
    const own = '<feedburner:origLink>https://courier.example/own</feedburner:origLink>';
    const { articles } = await readFile('feed.xml', bytesOf(rss(item(FERRY, own))));
    expect(articles[0]?.url).toBe('https://courier.example/own');
  });

  it('gives an article an entry: Atom, its text as elements or escaped', async () => {
    const entry = (story: InventedStory, content: string) =>
      `<entry><title type="html">${story.title}</title><link rel="edit" href="https://x.example/e"/><link href="https://courier.example/${story.day}"/><author><name>${story.author}</name></author><published>${story.day}T08:00:00Z</published><updated>2024-06-01T08:00:00Z</updated>${content}</entry>`;
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Vellmark Courier</title>${entry(FERRY, `<content type="xhtml"><div>${html(FERRY)}</div></content>`)}${entry(DAM, `<content type="html">${html(DAM).replaceAll('<', '&lt;')}</content>`)}</feed>`;
    const { articles, problems } = await readFile('feed.txt', bytesOf(xml));
    expect(reasons(problems)).toEqual([]);
    expect(articles).toMatchObject(
      [FERRY, DAM].map(({ title, author, day }) => ({
        title,
        author,
        published: `${day}T08:00:00Z`,
        updated: '2024-06-01T08:00:00Z',
        outlet: 'Vellmark Courier',
        url: `https://courier.example/${day}`,
      })),
    );
    expect(articles.map(({ text }) => text)).toEqual([textOf(FERRY), textOf(DAM)]);
  });

  it('gives an article an entry: RDF', async () => {
    const xml = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>Vellmark Courier</title></channel><item rdf:about="x"><title>${FERRY.title}</title><link>https://courier.example/ferry</link><dc:date>2024-05-02T08:00:00Z</dc:date><description>${html(FERRY).replaceAll('<', '&lt;')}</description></item></rdf:RDF>`;
    const { articles } = await readFile('feed.rdf', bytesOf(xml));
    expect(articles).toMatchObject([
      {
        title: FERRY.title,
        outlet: 'Vellmark Courier',
        published: '2024-05-02T08:00:00Z',
        text: textOf(FERRY),
      },
    ]);
  });

  it('says where it gives the beginning of articles only', async () => {
    const teaser = { ...FERRY, paragraphs: ['The board has approved a night ferry.'] };
    const { articles, problems } = await readFile(
      'feed.xml',
      bytesOf(rss(item(teaser).replace(/<content:encoded>.*<\/content:encoded>/s, '') + item(DAM))),
    );
    expect(articles).toHaveLength(2);
    expect(reasons(problems)).toEqual([expect.stringContaining('1 of 2 entries have a short text only')]);
  });

  it('that is cut off gives the entries before the cut', async () => {
    const whole = rss(item(FERRY) + item(DAM));
    const { articles } = await readFile(
      'feed.xml',
      bytesOf(whole.slice(0, whole.indexOf(DAM.paragraphs[2] ?? '') + 20)),
    );
    expect(articles[0]).toMatchObject({ title: FERRY.title, text: textOf(FERRY) });
  });

  it('that is nested beyond all reason, or of no elements, is refused', async () => {
    const deep = await readFile('feed.xml', bytesOf(rss('<a>'.repeat(20_000))));
    expect(reasons(deep.problems)).toEqual([expect.stringContaining('nested more than 500 deep')]);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item({ ...FERRY, paragraphs: ['&b;&b; is all that was said about it on Tuesday.'] })).slice(rss('').indexOf('<rss'))}`;
    expect((await readFile('feed.xml', bytesOf(bomb))).articles[0]?.text).not.toContain('aaaa');
  });
});

describe('an entry', () => {
  it('keeps what its writers put in brackets', async () => {
    const story = {
      ...FERRY,
      paragraphs: ['“It [the ferry] is late [sic],” said Lars Hemmin [laughs] to the board [of Vellmark].'],
    };
    const { articles } = await readFile('feed.xml', bytesOf(rss(item(story))));
    expect(articles[0]?.text).toBe(story.paragraphs[0]);
  });
});

describe('an export of WordPress', () => {
  it('gives its published posts, with the names of their authors and without its own marks', async () => {
    const authors =
      '<wp:author><wp:author_login>tessa</wp:author_login><wp:author_display_name><![CDATA[Tessa Mornay]]></wp:author_display_name></wp:author>';
    const marked = `<!-- wp:paragraph -->\n${FERRY.paragraphs[0]}\n\n${FERRY.paragraphs[1]}\n\n[caption id="a1" width="300"]<img src="x"/>[/caption]${FERRY.paragraphs[2]}`;
    const post = (type: string, status: string, content: string) =>
      `<item><title>${FERRY.title}</title><link>https://courier.example/ferry</link><pubDate>${DAYS[FERRY.day]}</pubDate><dc:creator>tessa</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;
    const xml = rss(
      post('post', 'publish', marked) + post('post', 'draft', marked) + post('attachment', 'inherit', ''),
      authors,
    );
    const { articles, problems } = await readFile('export.xml', bytesOf(xml));
    expect(articles).toMatchObject([
      { title: FERRY.title, author: 'Tessa Mornay', outlet: 'Vellmark Courier', text: textOf(FERRY) },
    ]);
    expect(reasons(problems)[0]).toContain('2 of 3 entries are drafts, pictures, menus or comments');
  });
});
