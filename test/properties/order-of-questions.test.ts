import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerQuery } from '../../src/answer/answer-query.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import { anyArticle, anyQuery } from '../answer-arbitrary.ts';

const articles = fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
/** The sources say when the folder was read, which two archives can't share. */
const anyAsked = anyQuery.filter(({ kind }) => kind !== 'sources');
const options = { strictness: 'lenient' } as const;

it('answers a question alike, whatever was asked before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      anyAsked,
      fc.array(anyQuery, { maxLength: 4 }),
      async (list, asked, before) => {
        const untouched = answerQuery(await archiveOf(list), asked, options);
        const archive = await archiveOf(list);
        for (const other of before) answerQuery(archive, other, options);
        expect(answerQuery(archive, asked, options)).toEqual(untouched);
        expect(answerQuery(archive, asked, options)).toEqual(untouched);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
