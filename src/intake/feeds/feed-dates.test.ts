import { expect, it } from 'vitest';
import { readFile } from '../../corpus/read-file.ts';
import { readFeedNews } from './feed-news.ts';

const LONG = Array.from(
  { length: 15 },
  (_, index) =>
    `The harbour board of Vellmark has approved night ferry number ${index} after a long dispute.`,
).join(' ');

it.each([
  ['Mon, 06 May 24 08:30:00 +0200', '2024-05-06T08:30:00+02:00'],
  ['Monday, 06-May-24 08:30:00 GMT', '2024-05-06T08:30:00Z'],
  ['Mon May  6 08:30:00 2024', '2024-05-06T08:30:00'],
  ['Δευ, 06 Μαΐ 2024 08:30:00 +0300', '2024-05-06T08:30:00+03:00'],
  ['May 2024', '2024-05'],
  ['some day', null],
])('a feed may date an entry %s', async (written, published) => {
  const item = `<item><title>Ferry</title><guid>1</guid><pubDate>${written}</pubDate><description>${LONG}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://courier.example</link><description>x</description>${item}</channel></rss>`;
  const news = await readFeedNews(new TextEncoder().encode(feed), 'https://courier.example/feed', new Set());
  const file = news.entries[0]?.file;
  if (!file) throw new Error('the entry gave no file');
  const { articles } = await readFile(file.name, file.bytes);
  expect(articles[0]?.published).toBe(published);
});
