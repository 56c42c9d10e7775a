import { expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { DAM, FERRY, type InventedStory, STORIES } from '../testing/stories.ts';

it('the digest of a mailing list is its mails, without the list of them', async () => {
  const mail = ({ title, author, paragraphs }: InventedStory, n: number) =>
    `${'-'.repeat(30)}\n\nMessage: ${n + 1}\nDate: Tue, 7 May 2024 09:1${n}:11 +0200\nFrom: ${author} <a@oster.example>\nTo: ferries@lists.example\nSubject: [Ferries] ${title}\n\n${paragraphs.join('\n\n')}\n\n`;
  const head = `From: ferries-request@lists.example\nSubject: Ferries Digest, Vol 14, Issue 6\nDate: Wed, 8 May 2024 12:00:02 +0200\n\nSend Ferries mailing list submissions to\n\tferries@lists.example\n\nToday's Topics:\n\n${STORIES.map(({ title, author }, n) => `   ${n + 1}. ${title} (${author})`).join('\n')}\n\n\n`;
  const end = `${'-'.repeat(30)}\n\nSubject: Digest Footer\n\nFerries mailing list\nferries@lists.example\n\n${'-'.repeat(30)}\n\nEnd of Ferries Digest, Vol 14, Issue 6\n`;
  const { articles } = await readFile(
    'digest.txt',
    new TextEncoder().encode(head + STORIES.map(mail).join('') + end),
  );
  expect(articles.map(({ title, published }) => [title, published?.slice(0, 16)])).toEqual([
    [`[Ferries] ${FERRY.title}`, '2024-05-07T09:10'],
    [`[Ferries] ${DAM.title}`, '2024-05-07T09:11'],
  ]);
  expect(articles[0]?.text).toContain(FERRY.paragraphs[1]);
});
