import fc from 'fast-check';
import type { Answer, Article, Citation, Item, Mark, Passage, Query, Span } from '../src/model.ts';

/** Pieces of text that Discord could take for markup, next to any other text. */
const nasty = fc.constantFrom(
  ...[
    '@everyone',
    '<@123456789012345678>',
    '<#1>',
    '<t:1:R>',
    '<:a:12345678901234567>',
    '</ask:1>',
    '[a](http://x.y)',
  ],
  ...[
    '# head',
    '\n# head',
    '\n- item',
    '\n1. one',
    '\n> quote',
    '\n-# sub',
    '||',
    '~~',
    '**',
    '__',
    '`',
    '```js\n',
    '\\',
  ],
  ...[
    'https://example.org/a_b_c',
    ':smile:',
    '\\*',
    '[…]',
    ' […] ',
    '*',
    '_',
    '\n\n',
    '\r\n',
    '¯\\_(ツ)_/¯',
    '漢字',
    '👩‍👩‍👧',
  ],
);
const words = fc.stringMatching(/^[A-Za-z]{1,12}[ .,]{1,2}$/);
/** Any text: plain words, markup, any Unicode, short or long. */
export const anyText = fc
  .tuple(
    fc.array(fc.oneof(nasty, words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 }),
    fc.constantFrom(1, 1, 1, 2, 20, 60),
  )
  .map(([parts, times]) => parts.join('').repeat(times));

const someText = anyText.map((text) => (text.trim() === '' ? 'x' : text));
const id = fc.stringMatching(/^[a-z0-9_.-]{1,60}$/);
const date = fc.option(fc.constantFrom('2024', '2024-10', '2024-10-16', '2024-10-16T15:35:00+05:30'));

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({ id, text: someText, title: fc.option(someText), outlet: fc.option(someText), published: date })
  .map(({ id, text, title, outlet, published }) => ({
    id,
    file: `${id}.txt`,
    title,
    outlet,
    author: null,
    url: null,
    published,
    updated: null,
    language: 'en',
    text,
    paragraphs: [{ n: 1, start: 0, end: text.length }],
  }));

const citation: fc.Arbitrary<Citation> = fc.record({
  articleId: id,
  title: anyText,
  outlet: fc.option(anyText),
  published: date,
  url: fc.option(fc.webUrl()),
  paragraph: fc.integer({ min: 1, max: 999_999 }),
});

/** Ordered spans that don't overlap, inside `[0, length)`. */
const spans = (length: number): fc.Arbitrary<Span[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 12 }).map((bounds) => {
    const sorted = bounds.sort((a, b) => a - b);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
  });

/** A passage that is the whole text of its article, which begins at offset `start`. */
export const anyPassage: fc.Arbitrary<{ passage: Passage; sentences: Span[] }> = fc
  .tuple(citation, someText, fc.integer({ min: 0, max: 5 }))
  .chain(([cited, text, start]) =>
    fc.tuple(spans(text.length), spans(text.length)).map(([highlights, sentences]) => {
      const move = (span: Span) => ({ start: span.start + start, end: span.end + start });
      return {
        passage: {
          citation: cited,
          span: { start, end: start + text.length },
          text,
          highlights: highlights.map(move),
        },
        sentences: sentences.map(move),
      };
    }),
  );

const item: fc.Arbitrary<Item> = fc.record({
  label: anyText,
  passage: fc.option(anyPassage.map(({ passage }) => passage)),
  marks: fc.uniqueArray(fc.constantFrom<Mark>('inferred', 'planned', 'closest', 'undated')),
  also: fc.array(citation, { maxLength: 14 }),
});

/** What somebody may have typed: `length` characters in all, white space as the state line keeps it. */
const typed = (length: number) =>
  anyText.map(
    (text) =>
      text
        .replace(/\s+/g, ' ')
        .slice(0, length)
        .replace(/[\ud800-\udbff]$/, '')
        .trim() || 'x',
  );

export const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), question: typed(300) }),
  fc.record(
    {
      kind: fc.constant('who-said' as const),
      quote: typed(250),
      speaker: typed(100),
      topic: typed(100),
      from: typed(10),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    { kind: fc.constant('timeline' as const), topic: typed(200), person: typed(100), outlet: typed(100) },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant('positions' as const),
      topic: typed(200),
      side: fc.constantFrom('affirms' as const, 'denies' as const),
    },
    { requiredKeys: ['kind', 'topic'] },
  ),
  fc.record({ kind: fc.constant('coverage' as const), topic: typed(200) }),
  fc.record({ kind: fc.constant('article' as const), title: typed(300) }),
  fc.constant({ kind: 'sources' as const }),
);

/** Any answer in the program's own words, with any passages: what is shown is the same for all kinds. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant('notice' as const),
  query: fc.option(anyQuery),
  answered: fc.boolean(),
  lead: anyText,
  items: fc.array(item, { maxLength: 12 }),
  notes: fc.array(anyText, { maxLength: 7 }),
});
