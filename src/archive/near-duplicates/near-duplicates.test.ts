import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedArticle } from '../quoted-article.fixture.ts';
import { buildNearDuplicates, type ComparedNearDuplicates } from './near-duplicates.ts';
import { editionPairs } from './pairs.fixture.ts';

const STORY =
  'The ferry to Marrow Island was called off on Friday after its second engine caught fire in port. Nobody was hurt. ' +
  'The harbour master said that divers would look at the hull before Sunday, and that tickets stay valid for a month.';

function groups(...texts: string[]) {
  const articles = texts.map((text, i) => quotedArticle({ id: `a${i}`, text }));
  const nearDuplicates = buildNearDuplicates(articles);
  return articles.map(({ article }) => nearDuplicates.groupOf(article.id));
}

describe('near-duplicates', () => {
  test('typography, case and white space make no difference', () => {
    const other = STORY.toUpperCase().replaceAll(' ', '  ').replace('.', ' —');
    expect(groups(STORY, other)).toEqual(['a0', 'a0']);
  });
  test('short texts must agree whole', () => {
    expect(
      groups(
        'Rain on Friday, sun on Sunday.',
        'Rain on Friday, sun on Sunday!',
        'Rain on Friday, sun on Monday.',
      ),
    ).toEqual([...['a0', 'a0', 'a2']]);
  });
  test('texts without words have no copies', () => expect(groups('…', '', '…')).toEqual(['a0', 'a1', 'a2']));
  test('the members of a group come in the order of the folder', () => {
    const [a, b, c] = ['x', 'y', 'z'].map((id) =>
      quotedArticle({ id, text: id === 'y' ? 'Another thing.' : STORY }),
    );
    const nearDuplicates = buildNearDuplicates([a, b, c].flatMap((article) => article ?? []));
    expect(nearDuplicates.membersOf('z')).toEqual(['x', 'z']);
    expect(nearDuplicates.membersOf('y')).toEqual(['y']);
    expect(nearDuplicates.membersOf('unknown')).toEqual(['unknown']);
    expect(nearDuplicates.groupOf('unknown')).toBe('unknown');
  });
});

test('of 200 seeded pairs the near ones are told from the others, F1 at least .95', () => {
  const pairs = editionPairs(200, 20_251);
  const articles = pairs.flatMap(({ one, other }, i) => [
    quotedArticle({ id: `${i}-one`, text: one }),
    quotedArticle({ id: `${i}-other`, text: other }),
  ]);
  const nearDuplicates = buildNearDuplicates(articles);
  const judged = pairs.map(({ near, how }, i) => ({
    near,
    how,
    found: nearDuplicates.groupOf(`${i}-one`) === nearDuplicates.groupOf(`${i}-other`),
  }));
  const both = judged.filter(({ near, found }) => near && found).length;
  const f1 =
    (2 * both) / (judged.filter(({ near }) => near).length + judged.filter(({ found }) => found).length);
  expect(judged.filter(({ near }) => near).length).toBe(100);
  expect(f1).toBeGreaterThanOrEqual(0.95);
  const groupsOfOthers = new Set(articles.map(({ article }) => nearDuplicates.groupOf(article.id)));
  expect(groupsOfOthers.size).toBeGreaterThan(280);
});

test('after any changes the groups are those that a fresh comparison gives', () => {
  const texts = editionPairs(12, 77).flatMap(({ one, other }) => [one, other]);
  const changes = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.option(fc.constantFrom(...texts))), {
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.array(changes, { minLength: 2, maxLength: 5 }), (swaps) => {
      const places = new Map<number, ReturnType<typeof quotedArticle>>();
      let nearDuplicates: ComparedNearDuplicates | undefined;
      for (const swap of swaps) {
        for (const [place, text] of swap) {
          if (text === null) places.delete(place);
          else places.set(place, quotedArticle({ id: `a${place}`, text }));
        }
        const articles = [...places.values()];
        nearDuplicates = buildNearDuplicates(articles, nearDuplicates);
        const fresh = buildNearDuplicates(articles);
        for (const { article } of articles)
          expect(nearDuplicates.membersOf(article.id)).toEqual(fresh.membersOf(article.id));
      }
    }),
  );
});
