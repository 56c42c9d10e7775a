import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../src/answer/answer-query.ts';
import { evidenceOf } from '../../src/answering/evidence.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { measure } from '../../src/discord/rendering/components.ts';
import { LIMITS } from '../../src/discord/rendering/limits.ts';
import { render } from '../../src/discord/rendering/render.ts';
import { viewAnswer } from '../../src/discord/views.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import type { Answer, Query } from '../../src/model.ts';
import { sayIn } from '../../src/words/say.ts';
import { anyArticle, anyQuery } from '../answer-arbitrary.ts';

const articles = fc.uniqueArray(anyArticle, { maxLength: 4, selector: ({ id }) => id });
const words = ['oil', 'storm', 'the', 'said', 'x', '2024'];
const plain: fc.Arbitrary<Query> = fc
  .constantFrom(...words)
  .chain((word) =>
    fc.constantFrom<Query>(
      { kind: 'ask', question: word },
      { kind: 'who-said', topic: word },
      { kind: 'timeline' },
      { kind: 'timeline', topic: word },
      { kind: 'positions', topic: word },
      { kind: 'coverage', topic: word },
      { kind: 'article', title: word },
      { kind: 'sources' },
    ),
  );

function pagesOf(answer: Answer, archive: Archive): string[] {
  const pages: string[] = [];
  const evidence = evidenceOf(answer, archive, null);
  for (let page = 1; ; page += 1) {
    const showing = {
      page,
      isRenewed: false,
      asker: '12345678901234567',
      isPrivate: false,
      say: sayIn(),
    };
    const components = render(answer, viewAnswer({ answer, evidence }, showing));
    const { components: count, characters, bytes } = measure(components);
    expect(count).toBeLessThanOrEqual(LIMITS.components);
    expect(characters).toBeLessThanOrEqual(LIMITS.characters);
    expect(bytes).toBeLessThan(LIMITS.bytes);
    const shown = JSON.stringify(components);
    pages.push(shown);
    if (!shown.includes('"label":"More"')) return pages;
  }
}

describe('any answer to any query over any articles', () => {
  it('shows slices of its articles alone, on pages that keep Discord’s limits', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.oneof(anyQuery, plain), async (list, query) => {
        const archive = await archiveOf(list);
        const answer = answerQuery(archive, query, { strictness: 'lenient' });
        for (const { passage } of answer.items) {
          if (passage === null) continue;
          const { span, text, citation, highlights } = passage;
          const article = archive.get(citation.articleId)?.article;
          expect(article?.text.slice(span.start, span.end)).toBe(text);
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(span.start);
            expect(end).toBeLessThanOrEqual(span.end);
          }
        }
        expect(pagesOf(answer, archive).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
