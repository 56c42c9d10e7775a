import fc from 'fast-check';
import { z } from 'zod';
import { QUERY_KINDS } from '../src/answer/kinds/index.ts';
import type { Answer, Article, Citation, Item, Mark, Passage, Span } from '../src/model.ts';
import { isRequired, QUERY_SCHEMAS, type Query, type QueryKind, readQuery } from '../src/queries.ts';

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

/** Any value of a field of a query; at most `length` characters where it is free. */
function anyField(schema: unknown, length: number): fc.Arbitrary<string> {
  if (schema instanceof z.ZodExactOptional) return anyField(schema.unwrap(), length);
  return schema instanceof z.ZodEnum ? fc.constantFrom(...schema.options.map(String)) : typed(length);
}

/** Any query of a kind: a new kind is asked here as soon as it has a schema. All of it together is at most 500 characters. */
function anyQueryOf(kind: QueryKind): fc.Arbitrary<Query> {
  const { kind: _, ...fields } = QUERY_SCHEMAS[kind].shape;
  const length = Math.floor(500 / Math.max(2, Object.keys(fields).length));
  const arbitraries = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, anyField(schema, Math.min(300, length))]),
  );
  const requiredKeys = Object.keys(fields).filter((name) => isRequired(kind, name));
  return fc.record<Record<string, string>, string>(arbitraries, { requiredKeys }).map((given) => {
    const read = readQuery({ kind, ...given });
    if ('error' in read) throw new Error(read.error);
    return read.query;
  });
}

export const anyQuery: fc.Arbitrary<Query> = fc.oneof(...QUERY_KINDS.map(anyQueryOf));

/** Any answer in the program's own words, with any passages: what is shown is the same for all kinds. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constant('notice' as const),
  query: fc.option(anyQuery),
  answered: fc.boolean(),
  lead: anyText,
  items: fc.array(item, { maxLength: 12 }),
  notes: fc.array(anyText, { maxLength: 7 }),
});
