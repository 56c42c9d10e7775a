import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../src/answer/answer-query.ts';
import type { Archive } from '../src/archive/archive.ts';
import { archiveOf } from '../src/library/memory-library.ts';
import type { Answer, Article, Citation, Passage, Query, Span } from '../src/model.ts';
import { articleOf } from './articles.ts';

/** Whatever is asked of whatever articles: all that is shown as theirs is a slice of theirs. */

const NAMES = [
  'Mara Lind',
  'Lind',
  'Tomas Okoro',
  'the ministry',
  'Vesna Halloran',
  'She',
  'a spokesman',
  'Ørsted',
];
const VERBS = ['said', 'denied', 'claimed', 'told reporters', 'declined to say', 'asked', 'added'];
const WORDS = [
  'dam',
  'flood',
  'harvest',
  'bridge',
  '“never again”',
  'U.S.',
  'Dr. Wei',
  '3.5',
  '*stars*',
  '||spoiler||',
];
const DATES = [
  'on Monday',
  'in June',
  'on 14 October 2021',
  'last week',
  'by 2030',
  'two days ago',
  'May 2020',
];
const RAW = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\n', ' '));

const phrase = fc
  .array(fc.oneof(fc.constantFrom(...WORDS, ...DATES), RAW), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));
const sentence = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...VERBS),
    phrase,
    fc.constantFrom('.', '?', '', '…', '.”'),
  )
  .chain(([name, verb, said, stop]) =>
    fc.constantFrom(
      `${name} ${verb} that the ${said}${stop}`,
      `“The ${said},” ${name} ${verb}${stop}`,
      `According to ${name}, the ${said}${stop}`,
      `The ${said}${stop}`,
    ),
  );
const body = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
const optional = (values: readonly string[]) => fc.constantFrom(null, ...values);
const articles = fc
  .array(
    fc.tuple(
      body,
      optional(['Flood', '**Harvest**']),
      optional(['Ledger', 'Ørsted Post']),
      optional(['2021-10-16']),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) =>
    list.map(([text, title, outlet, published], index) =>
      articleOf(text, { id: `article-${index}`, title, outlet, published }),
    ),
  );
const words = fc.oneof(fc.constantFrom(...NAMES, ...WORDS, ...DATES, 'Who said the dam?'), RAW);
const query: fc.Arbitrary<Query> = fc.oneof(
  words.map((question) => ({ kind: 'ask' as const, question })),
  words.map((quote) => ({ kind: 'who-said' as const, quote })),
  words.map((speaker) => ({ kind: 'who-said' as const, speaker })),
  words.map((topic) => ({ kind: 'who-said' as const, topic, from: '2021' })),
  words.map((topic) => ({ kind: 'timeline' as const, topic })),
  fc.constant({ kind: 'timeline' as const, from: '2020', to: '2031-12' }),
  words.map((topic) => ({ kind: 'positions' as const, topic })),
  words.map((topic) => ({ kind: 'coverage' as const, topic })),
  words.map((title) => ({ kind: 'article' as const, title })),
  fc.constantFrom({ kind: 'sources' as const }, { kind: 'help' as const }),
);

interface Shown {
  readonly citation: Citation;
  readonly span: Span;
  readonly text: string;
}

function shownBy(answer: Answer): Shown[] {
  const items = answer.items.flatMap(({ passage }) => (passage ? [passage] : []));
  switch (answer.kind) {
    case 'ask':
      return [...items, ...answer.hits];
    case 'who-said':
      return [...items, ...answer.statements];
    case 'positions':
      return [...items, ...answer.positions.flatMap(({ statements }) => statements)];
    case 'timeline': {
      const sentences = answer.entries.flatMap((entry) => entry.sentences.map(({ passage }) => passage));
      return [...items, ...sentences, ...answer.undated];
    }
    default:
      return items;
  }
}

function articleIn(archive: Archive, { articleId }: Citation): Article {
  const found = archive.get(articleId)?.article;
  if (!found) throw new Error(`the citation names ${articleId}, which is not in the archive`);
  return found;
}

function expectSlice(archive: Archive, { citation, span, text }: Shown): void {
  const article = articleIn(archive, citation);
  expect(text).toBe(article.text.slice(span.start, span.end));
  expect(span.end).toBeGreaterThan(span.start);
  const paragraph = article.paragraphs[citation.paragraph - 1];
  expect(paragraph && paragraph.start <= span.start && span.start < paragraph.end).toBe(true);
}

function expectHighlightsInside({ span, highlights }: Passage): void {
  let at = span.start;
  for (const { start, end } of highlights) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(span.end);
}

describe('every answer', () => {
  it('shows slices of its articles, cited where they stand, and is never silent', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.array(query, { minLength: 1, maxLength: 6 }), async (list, queries) => {
        const archive = await archiveOf(list, new Date('2021-10-20T00:00:00Z'));
        for (const asked of queries) {
          const answer = answerQuery(archive, asked, { strictness: 'lenient' });
          expect(answer.lead !== '' || answer.items.length > 0).toBe(true);
          for (const shown of shownBy(answer)) expectSlice(archive, shown);
          for (const { passage } of answer.items) if (passage) expectHighlightsInside(passage);
          for (const citation of answer.items.flatMap(({ also }) => also)) articleIn(archive, citation);
          if (answer.kind === 'ask' && answer.best) {
            const hit = answer.hits[answer.best.hit];
            expect(hit?.text).toContain(answer.best.text);
          }
          if (!answer.answered && answer.kind === 'ask') expect(answer.best).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });
});
