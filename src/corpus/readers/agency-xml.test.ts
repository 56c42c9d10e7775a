import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { bytesOf, DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

const body = ({ paragraphs }: InventedStory) => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const textOf = ({ paragraphs }: InventedStory) => paragraphs.join('\n\n');
const nitf = (story: InventedStory) =>
  `<nitf><head><title>Slug 7</title><docdata><date.issue norm="${story.day.replaceAll('-', '')}T091500+0200"/></docdata><pubdata name="${story.outlet}"/></head><body><body.head><hedline><hl1>${story.title}</hl1><hl2>Two years of dispute</hl2></hedline><byline>By <person>${story.author}</person><byttl>Harbour writer</byttl></byline><dateline><location>VELLMARK</location></dateline></body.head><body.content>${body(story)}<media><media-caption>The quay</media-caption></media></body.content><body.end/></body></nitf>`;
const newsItem = (story: InventedStory, content: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" standard="NewsML-G2" xml:lang="en-GB"><itemMeta><provider><name>${story.outlet}</name></provider><versionCreated>2024-06-01T10:00:00Z</versionCreated><firstCreated>${story.day}T08:00:00Z</firstCreated><title>slug-7</title></itemMeta><contentMeta><headline>${story.title}</headline><by>By ${story.author}</by></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = (story: InventedStory) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body(story)}</body></html></inlineXML>`;

describe('XML of news agencies', () => {
  it('is read: NITF', async () => {
    const { articles, problems, removed } = await readFile(
      'story.xml',
      bytesOf(`<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">${nitf(FERRY)}`),
    );
    expect(problems).toEqual([]);
    const { title, outlet, author } = FERRY;
    expect(articles).toMatchObject([{ title, outlet, author, published: '2024-05-02T09:15:00+02:00' }]);
    expect(articles[0]?.text).toContain(textOf(FERRY));
    expect(articles[0]?.text).not.toContain('The quay');
    expect([...removed.values()].flat()).toContainEqual({ rule: 'caption', text: 'The quay' });
  });

  it('is read: one item of NewsML-G2, and a message with several', async () => {
    const message = `<?xml version="1.0"?><newsMessage xmlns="x"><header><sent>2024-06-01T00:00:00Z</sent></header><itemSet>${newsItem(FERRY, xhtml(FERRY))}${newsItem(DAM, `<inlineXML>${nitf(DAM)}</inlineXML>`)}<packageItem><groupSet/></packageItem></itemSet></newsMessage>`;
    const { articles, problems } = await readFile('items.xml', bytesOf(message));
    expect(problems).toEqual([]);
    expect(articles).toMatchObject(
      STORIES.map(({ title, outlet, author, day }) => ({
        title,
        outlet,
        author,
        published: expect.stringContaining(day),
        language: 'en',
      })),
    );
    const one = await readFile('item.txt', bytesOf(newsItem(FERRY, xhtml(FERRY))));
    expect(one.articles).toMatchObject([
      { title: FERRY.title, outlet: FERRY.outlet, published: '2024-05-02T08:00:00Z', text: textOf(FERRY) },
    ]);
  });

  it('is read: NewsML 1', async () => {
    const xml = `<?xml version="1.0"?><NewsML><NewsItem><Identification><NewsIdentifier><DateId>20240502</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20240502T091500+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${FERRY.title}</HeadLine><ByLine>By ${FERRY.author}</ByLine></NewsLines><ContentItem><DataContent><body>${body(FERRY)}</body></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    const { articles } = await readFile('story.xml', bytesOf(xml));
    expect(articles).toMatchObject([
      {
        title: FERRY.title,
        author: FERRY.author,
        published: '2024-05-02T09:15:00+02:00',
        text: textOf(FERRY),
      },
    ]);
  });

  it('without a text says so, and how many of how many', async () => {
    const picture = newsItem(DAM, '<remoteContent href="x.jpg"/>');
    const { articles, problems } = await readFile(
      'items.xml',
      bytesOf(`<newsMessage><itemSet>${picture}${newsItem(FERRY, xhtml(FERRY))}</itemSet></newsMessage>`),
    );
    expect(articles).toHaveLength(1);
    expect(problems[0]?.reason).toContain('1 of 2 items have no text');
    expect((await readFile('item.xml', bytesOf(picture))).problems[0]?.reason).toContain(
      'no item has a text',
    );
  });
});
