import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleOf, entryOf } from '../../../test/articles.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { wordsIn } from '../passages/match-words.ts';
import { ferryArchive } from '../sayings/ferry-archive.fixture.ts';
import { sayingsOf } from '../sayings/resolved-quotes.ts';
import { mayStand } from './may-stand.ts';
import { mostRelevance, readTopic, relevance } from './quote-topic.ts';

const archiveWith = (text: string, language = 'en') =>
  buildArchive([entryOf(text, { id: 'a', language })], { builtAt: '2030-01-01T00:00:00Z' });

const word = fc.constantFrom(
  ...'ferry ferries US U.S. who WHO don’t sail Sailing 1,000 other others another own Owns émigré 港口 the'.split(
    ' ',
  ),
);

it('may be wherever words are read out of any part of a paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(7), async (words, from) => {
      const archive = await archiveWith(`${words.join(' ')}.`);
      const article = archive.get('a')?.article;
      if (!article) throw new Error('no article');
      for (const { stem } of wordsIn(words.slice(from).join(' ')))
        expect(mayStand(archive, article, stem, { first: 1, last: 1 })).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('is ruled out by the index, in English alone', async () => {
  const isRuledOut = async (language: string) => {
    const archive = await archiveWith('The ferry sank.\n\nNobody drowned.', language);
    const article = archive.get('a')?.article;
    return article && !mayStand(archive, article, 'ferri', { first: 2, last: 2 });
  };
  expect(await isRuledOut('en')).toBe(true);
  expect(await isRuledOut('de')).toBe(false);
});

it('bounds how far any statement is about a topic', async () => {
  const archive = await ferryArchive();
  for (const text of ['ferry', 'cracked hull', 'ferry timetable', 'bus leaks', 'Marrow Island', 'moon']) {
    const topic = readTopic(archive, text);
    for (const id of archive.ids) {
      const entry = archive.get(id);
      for (const saying of entry ? sayingsOf(archive, entry) : [])
        expect(mostRelevance(archive, topic, saying)).toBeGreaterThanOrEqual(relevance(topic, saying));
    }
  }
});

it('rules statements out that have nothing of a topic, in their paragraph or in the title', async () => {
  const archive = await archiveOf([
    articleOf('“We will pay for the roof,” said Olaf Brenn.\n\nThe bridge stays closed.', { id: 'roof' }),
  ]);
  const entry = archive.get('roof');
  const [saying] = entry ? sayingsOf(archive, entry) : [];
  if (!saying) throw new Error('no quote');
  expect(mostRelevance(archive, readTopic(archive, 'bridge'), saying)).toBe(0);
  expect(mostRelevance(archive, readTopic(archive, 'roof'), saying)).toBe(1);
});
