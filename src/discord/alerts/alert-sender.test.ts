import { expect, it } from 'vitest';
import type { PostContent } from '../../alerts/alert-sender.ts';
import type { Follow } from '../../alerts/follow.ts';
import { NO_EVIDENCE } from '../../answering/evidence.ts';
import type { Item } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import { createAlertSender } from './alert-sender.ts';

const place = { channelId: '2', guildId: '3', parentId: null, name: 'news' };
const follow: Follow = {
  id: '0123abcd',
  owner: '1',
  place,
  subject: { topic: 'x' },
  what: 'articles',
  every: 'now',
  madeAt: '2031-06-02T10:00:00Z',
};
const post = { id: 'a'.repeat(24), follow: follow.id, articles: [], at: '2031-06-02T10:00:00Z' };

/** A message with articles whose passages have so many words, as Discord gets it. */
async function textOf(articles: number, words: number): Promise<string> {
  const sent: unknown[] = [];
  const sender = createAlertSender({
    rest: { get: async () => [], post: async (_route, request) => void sent.push(request?.body) },
    access: { refusal: () => null },
    say: sayIn(),
  });
  const item = (n: number): Item => {
    const text = `${'lighthouse '.repeat(words)}stood.`;
    const citation = { articleId: `a${n}`, title: `Title ${n}`, outlet: null, published: null, url: null };
    const passage = { citation: { ...citation, paragraph: 1 }, span: { start: 0, end: text.length }, text };
    return { label: `Item ${n}`, passage: { ...passage, highlights: [] }, marks: [], also: [] };
  };
  const content: PostContent = {
    compose: (most) => ({
      kind: 'notice',
      query: null,
      answered: true,
      lead: `New on x: ${articles} articles.`,
      items: Array.from({ length: Math.min(most, articles) }, (_, n) => item(n + 1)),
      notes: articles > most ? [`And ${articles - most} more articles.`] : [],
    }),
    evidence: NO_EVIDENCE,
  };
  await sender.send(follow, post, content);
  return JSON.stringify(sent);
}

it('shows as many articles as fit, and counts the others', async () => {
  const text = await textOf(7, 30);
  expect(text).toContain('Item 2');
  expect(text).toMatch(/And \d more articles/);
  expect(text).not.toMatch(/page \d/);
});

it('says of one that is too long where the rest is, and counts the others, since nobody can turn a page', async () => {
  const text = await textOf(3, 2_000);
  expect(text).toContain('The passage goes on in the article.');
  expect(text).toContain('-# And 2 more articles.');
  expect(text).not.toContain('next page');
  expect(text).not.toMatch(/page \d/);
});
