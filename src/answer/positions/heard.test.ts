import { expect, test } from 'vitest';
import { quotedArticle } from '../../archive/quoted-article.fixture.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { takeClaimApart } from './claim.ts';
import { hearAll } from './heard.ts';
import { listenFor } from './listen-for.ts';

const filler = Array.from({ length: 6 }, (_, i) => `The harbour opened hall ${i} to visitors.`);
const text = [
  'Corvol hid cracks in its pumps, the town says.',
  ...filler,
  'Prosecutor Otto Weil said that all of it was concealed for years.',
].join('\n\n');

test('an article with much of the claim is heard whole, any other around the words of the claim', async () => {
  const articles = Array.from(
    { length: 12 },
    (_, i) => quotedArticle({ id: `a${i}`, text, title: null }).article,
  );
  const archive = await archiveOf(articles);
  const ranked = articles.map(({ id }, i) => ({ articleId: id, paragraph: 1, score: i }));
  const heard = hearAll(archive, ranked, listenFor(takeClaimApart(archive, 'Corvol hid cracks')));
  const byProsecutor = heard.filter(({ saying }) => saying.quote.speaker === 'Otto Weil');
  expect(byProsecutor.map(({ saying }) => saying.entry.article.id)).toEqual(
    articles.slice(2).map(({ id }) => id),
  );
});
