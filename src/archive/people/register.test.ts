import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SavedBytes } from '../index/saved-bytes.ts';
import { quotedArticle } from '../quoted-article.fixture.ts';
import { startTimeSlice } from '../steps/time-slice.ts';
import type { NamedSpeakers } from './people.ts';
import { buildPeople, type Register } from './register.ts';
import { encodeRegister } from './register-codec.ts';
import { SavedRegister } from './saved-register.ts';

const SPEAKERS = [
  ...['Ruth Calloway', 'Ruth A. Calloway', 'R. Calloway', 'Tom Calloway', 'Calloway', 'Mayor Calloway'],
  ...['Bohdan Zarudny', 'Zarudniy', 'Park Jeong-hun', 'Jeong-hun Park', 'Park', 'Ida Varga-Lund', 'Lund'],
  ...[
    'Northern Ferries Union',
    'NFU',
    'the Kremlin',
    'Azure Corvana',
    'Corvana',
    'Grace Washington',
    'Washington',
  ],
];
const TEXTS = [
  'Nothing more.',
  'Then Tom Calloway left.',
  'The Northern Ferries Union (NFU) met Azure Corvana.',
];
const ROLES = [undefined, 'Mayor', 'mayor', 'Deputy  mayor'];

/** A new article for some place in the corpus, or none. */
const said = fc.record({
  speaker: fc.constantFrom(...SPEAKERS),
  role: fc.constantFrom(...ROLES),
});
const change = fc.record({
  place: fc.nat({ max: 11 }),
  article: fc.option(
    fc.record({
      text: fc.constantFrom(...TEXTS),
      published: fc.constantFrom('2031-01-02', '2031-03-01', undefined),
      quotes: fc.array(said, { maxLength: 4 }),
    }),
  ),
});

test('after any changes people are those that a register made anew has', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
      (swaps) => {
        const places = new Map<number, ReturnType<typeof quotedArticle>>();
        let register: Register | undefined;
        for (const changes of swaps) {
          for (const { place, article } of changes) {
            if (!article) places.delete(place);
            else {
              const { text, published, quotes } = article;
              const words = quotes.map(({ role }) => role ?? '').join(' ');
              const about = {
                id: `a${place}`,
                text: `It was said. ${text} ${words}`,
                ...(published && { published }),
              };
              places.set(
                place,
                quotedArticle(
                  about,
                  quotes.map(({ speaker, role }) => ({
                    says: 'It was said.',
                    speaker,
                    ...(role && { role }),
                  })),
                ),
              );
            }
          }
          const articles = [...places.values()];
          register = buildPeople(articles, register);
          expect(show(register, articles)).toEqual(show(buildPeople(articles), articles));
        }
      },
    ),
  );
});

test('people who were saved are read back as they were, and the next register is the same after them', async () => {
  const article = fc.record({
    text: fc.constantFrom(...TEXTS),
    published: fc.constantFrom('2031-01-02', '2031-03-01', undefined),
    quotes: fc.array(said, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 8 }), async (found) => {
      const articles = found.map(({ text, published, quotes }, n) =>
        quotedArticle(
          {
            id: `a${n}`,
            text: `It was said. ${text} ${quotes.map(({ role }) => role ?? '').join(' ')}`,
            ...(published && { published }),
          },
          quotes.map(({ speaker, role }) => ({ says: 'It was said.', speaker, ...(role && { role }) })),
        ),
      );
      const register = buildPeople(articles);
      const ids = articles.map(({ article: { id } }) => id);
      const source = new SavedBytes(encodeRegister(register, ids));
      const heads = articles.map((entry) => entry.article);
      const saved = await SavedRegister.read(source, heads, startTimeSlice());
      expect(show(saved, articles)).toEqual(show(register, articles));
      expect(Buffer.concat([...encodeRegister(saved, ids)])).toEqual(
        Buffer.concat([...encodeRegister(register, ids)]),
      );
      const next = articles.slice(1);
      expect(show(buildPeople(next, saved), next)).toEqual(show(buildPeople(next), next));
    }),
  );
});

test('people who were saved of other articles are refused', async () => {
  const one = quotedArticle({ id: 'a', text: 'It was said.' }, [
    { says: 'It was said.', speaker: 'Ruth Calloway' },
  ]);
  const bytes = [...encodeRegister(buildPeople([one]), ['a'])];
  await expect(SavedRegister.read(new SavedBytes(bytes), [], startTimeSlice())).rejects.toThrow(
    'other articles',
  );
});

function show(people: NamedSpeakers, articles: readonly ReturnType<typeof quotedArticle>[]): unknown {
  return {
    all: people.all.map((person) => ({ ...person, articles: people.articlesOf(person) })),
    speakers: articles.map(({ article }) =>
      SPEAKERS.map((speaker) => people.speakerOf(article.id, speaker)?.name),
    ),
    found: SPEAKERS.map((name) => people.find(name).map((person) => person.name)),
  };
}
