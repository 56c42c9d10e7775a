import { describe, expect, it } from 'vitest';
import { message, type PlainKey } from './catalogue.ts';
import { LOCALES, localeFor } from './locales.ts';
import type { ArgumentsOf } from './message-arguments.ts';
import { sayIn } from './say.ts';

const say = sayIn();

describe('say', () => {
  it('puts in what a message takes, and chooses its form by number', () => {
    expect([0, 1, 2, 12_345].map((n) => say('count.articles', { n }))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
      '12,345 articles',
    ]);
    expect(say('quoted', { words: 'a {b} <i>c</i> #' })).toBe('“a {b} <i>c</i> #”');
  });

  it('ends on one full stop, also where a name ends with one', () => {
    expect(say('who-said.by', { who: 'Moor Inc.' })).toBe('Said by Moor Inc.');
  });

  it('says later what was worded before the language was known', () => {
    expect(say.message(message('wait.seconds', { n: 1 }))).toBe('One moment: please ask again in 1 second.');
    expect(say.message(message('unanswered'))).toBe("The articles don't answer that.");
  });

  it('writes dates as precisely as they are known', () => {
    expect(['2024-10-16T15:35:00+02:00', '2024-10', '2024', '2024-13', 'XXXX'].map(say.date)).toEqual([
      '16 October 2024',
      'October 2024',
      '2024',
      '2024',
      'XXXX',
    ]);
    expect(sayIn('de').date('2024-03-01')).toBe('1. März 2024');
  });

  it('writes limits as they were given', () => {
    expect(say.range('2023-05-04', '2023-05-04')).toBe(' on 4 May 2023');
    expect(say.range('2023-05', '2023-05')).toBe(' in May 2023');
    expect(say.range('2023-05-03', '2024-06')).toBe(' between 3 May 2023 and June 2024');
    expect(say.range('2023', undefined)).toBe(' from 2023 on');
    expect(say.range(undefined, '2024')).toBe(' up to 2024');
    expect(say.range(undefined, undefined)).toBe('');
  });

  it('names a few, and counts the others', () => {
    expect(say.names(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(say.names(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
    expect(say.names([])).toBe('');
    expect(say.either(['A', 'B', 'C'])).toBe('A, B or C');
  });
});

it.each(LOCALES)('%s can say everything that takes nothing', (locale) => {
  const plain: PlainKey = 'unanswered';
  expect(sayIn(locale)(plain)).not.toBe('');
});

it('finds a language by any tag', () => {
  expect(['de', 'de_AT.UTF-8', 'en-US', 'EN'].map(localeFor)).toEqual(['de', 'de', 'en', 'en']);
  expect([localeFor('da'), localeFor(''), localeFor(undefined)]).toEqual([null, null, null]);
});

it('reads off a text what it takes', () => {
  type Nested =
    ArgumentsOf<'{a} is {n, plural, one {# of {b}, or {k, select, x {{c}} other {no}}} other {#}}, {d, number}'>;
  const taken: Nested = { a: 'A', n: 2, b: 'B', k: 'x', c: 'C', d: 4 };
  expect(Object.keys(taken)).toHaveLength(6);
  // @ts-expect-error A plural takes a number.
  const wrong: Nested = { ...taken, n: '2' };
  expect(wrong).not.toBe(taken);
  // @ts-expect-error A message that takes something is not said without it.
  expect(() => say('count.articles')).toThrow();
});
