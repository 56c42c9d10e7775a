import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../test/articles.ts';
import type { Article } from '../model.ts';
import type { ArchivedArticle } from './archive.ts';
import { buildArchive, restoreArchive, saveIndex } from './build-archive.ts';

const builtAt = '2031-05-01T00:00:00Z';

const entry = (id: string, paragraphs: readonly string[], about: Partial<Article> = {}): ArchivedArticle =>
  entryOf(paragraphs, { id, ...about });

const harbour = entry(
  'harbour',
  ['The harbour of Quillmouth froze over in January.', 'Fishermen mended nets on the quay.'],
  { outlet: 'The Quillmouth Gazette', title: 'Ice stops the ferries', published: '2031-01-14T08:00:00' },
);
const orchard = entry('orchard', ['Frost took half of the pears of Dunmarrow.', 'Growers asked for help.'], {
  outlet: 'Dunmarrow Post',
  published: '2031-04',
});
const undated = entry('undated', ['Nets against frost are sold out, a fisherman’s widow said.']);

describe('buildArchive', () => {
  it('finds paragraphs by stems, titles and outlets', async () => {
    const archive = await buildArchive([harbour, orchard, undated], { builtAt });
    expect(archive.ids).toEqual(['harbour', 'orchard', 'undated']);
    expect(archive.paragraphs).toBe(5);
    expect(archive.search('freezing? no: frozen pear', { limit: 5 })[0]).toMatchObject({
      articleId: 'orchard',
      paragraph: 1,
    });
    expect(archive.search('ferry gazette', { limit: 5 }).map((hit) => hit.articleId)).toEqual([
      'harbour',
      'harbour',
    ]);
    expect(archive.search('the of and', { limit: 5 })).toEqual([]);
    expect(archive.frequency('frost')).toBe(2);
  });

  it('tells in which paragraphs a stem stands', async () => {
    const archive = await buildArchive([orchard, harbour], { builtAt });
    const stands = (stem: string, first: number, last = first) =>
      archive.mentions('harbour', stem, { first, last });
    expect([stands('net', 1), stands('net', 2), stands('net', 1, 9)]).toEqual([false, true, true]);
    // "Ferries" and "Gazette" are of the title and the outlet alone.
    expect([archive.mentions('harbour', 'gazett'), stands('gazett', 1, 2)]).toEqual([true, false]);
    expect([stands('pear', 1, 2), archive.mentions('elsewhere', 'net', { first: 1, last: 2 })]).toEqual([
      false,
      false,
    ]);
  });

  it('searches within a scope', async () => {
    const archive = await buildArchive([harbour, orchard, undated], { builtAt });
    const found = (scope: object) => [
      ...new Set(archive.search('frost nets', { limit: 9, scope }).map((hit) => hit.articleId)),
    ];
    expect(found({}).sort()).toEqual(['harbour', 'orchard', 'undated']);
    expect(found({ outlet: 'Quillmouth Gazette' })).toEqual(['harbour']);
    expect(found({ outlet: 'Gaz' })).toEqual([]);
    expect(found({ from: '2031' }).sort()).toEqual(['harbour', 'orchard']);
    expect(found({ from: '2031-01-15' })).toEqual(['orchard']);
    expect(found({ to: '2031-01-14' })).toEqual(['harbour']);
    expect(found({ from: '2031-04-20', to: '2031-04-21' })).toEqual(['orchard']);
  });

  it('is empty for an empty corpus', async () => {
    const archive = await buildArchive([], { builtAt });
    expect(archive.search('frost', { limit: 3 })).toEqual([]);
    expect(archive.get('harbour')).toBeUndefined();
  });

  it('changes its version with the content alone', async () => {
    const one = await buildArchive([harbour, orchard], { builtAt });
    const same = await buildArchive([harbour, orchard], { builtAt: '2032-01-01T00:00:00Z' });
    const other = await buildArchive([harbour, undated], { builtAt });
    expect(one.version).toMatch(/^[0-9a-f]{8}$/);
    expect(same.version).toBe(one.version);
    expect(other.version).not.toBe(one.version);
  });
});

const WORDS = [
  'frost',
  'pear',
  'quay',
  'net',
  'ferry',
  'widow',
  'ice',
  'boat',
  'orchard',
  'help',
  'tax',
  'mayor',
];
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const corpus = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  .map((articles) =>
    articles.map((paragraphs, i) => entry(`a${i}`, paragraphs, { title: WORDS[i % 12] ?? null })),
  );

describe('an archive made from a previous one', () => {
  it('ranks as one that is built afresh, whatever was added, dropped and moved', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.infiniteStream(fc.nat()), paragraph, async (articles, dice, question) => {
        const next = () => dice.next().value ?? 0;
        const before = articles.filter(() => next() % 3 > 0);
        const after = articles.filter(() => next() % 3 > 0).sort(() => (next() % 2) - 0.5);
        const previous = await buildArchive(before, { builtAt });
        const derived = await buildArchive(after, { builtAt, previous });
        const fresh = await buildArchive(after, { builtAt });
        expect(derived.search(question, { limit: 20 })).toEqual(fresh.search(question, { limit: 20 }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a saved index', () => {
  it('is restored as it was, however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.integer({ min: 1, max: 100 }),
        paragraph,
        async (articles, size, question) => {
          const archive = await buildArchive(articles, { builtAt });
          const bytes = Buffer.concat([...saveIndex(archive)]);
          const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const restored = await restoreArchive(articles, cut, { builtAt });
          expect(restored.version).toBe(archive.version);
          expect(restored.search(question, { limit: 20 })).toEqual(archive.search(question, { limit: 20 }));
          expect(restored.people.all).toEqual(archive.people.all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused where it is torn, foreign or of other articles', async () => {
    const bytes = Buffer.concat([...saveIndex(await buildArchive([harbour, orchard], { builtAt }))]);
    await expect(restoreArchive([harbour, orchard], [bytes.subarray(0, -1)], { builtAt })).rejects.toThrow(
      'ends early',
    );
    await expect(restoreArchive([harbour], [bytes], { builtAt })).rejects.toThrow('other articles');
    await expect(restoreArchive([harbour], [Buffer.from('12345678\n{}\n')], { builtAt })).rejects.toThrow(
      'no header',
    );
    await expect(restoreArchive([harbour], [], { builtAt })).rejects.toThrow('ends early');
  });
});
