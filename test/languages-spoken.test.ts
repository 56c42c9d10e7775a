import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuery, answerWords } from '../src/answer/answer-query.ts';
import type { PreviousAnswer } from '../src/answer/understand/conversation/conversation-context.ts';
import { contextAnswer } from '../src/answering/context.ts';
import type { Archive } from '../src/archive/archive.ts';
import { reportOf } from '../src/discord/admin/reindexing.ts';
import { exchangeIn } from '../src/discord/exchange.ts';
import { writeStateLine } from '../src/discord/rendering/state-line.ts';
import { archiveOf } from '../src/library/memory-library.ts';
import type { Answer, Query } from '../src/model.ts';
import { LOCALES, type Locale } from '../src/words/locales.ts';
import { sayIn } from '../src/words/say.ts';
import { harbourArticles } from './journeys/articles.ts';

/** Queries that have something to show, and such that have not. */
const QUERIES: readonly Query[] = [
  { kind: 'ask', question: 'Who is the president of Mars?' },
  { kind: 'ask', question: 'Who sank?', outlet: 'Nowhere Times' },
  { kind: 'ask', question: 'boats -cost' },
  { kind: 'check', claim: 'The channel is safe again' },
  { kind: 'check', claim: 'We counted fifty birds on Saturday alone', speaker: 'Irena Vol' },
  { kind: 'check', claim: 'The moon is made of cheese' },
  { kind: 'who-said', speaker: 'Ada Moor' },
  { kind: 'who-said', speaker: 'Nobody Atall' },
  { kind: 'who-said', quote: 'fairy tale for tourists' },
  { kind: 'who-said', quote: 'never said by anyone here' },
  { kind: 'who-said', speaker: 'Irena Vol', topic: 'the weather on Mars' },
  { kind: 'who-is', name: 'Zebulon Quark' },
  { kind: 'timeline', topic: 'the storm' },
  { kind: 'timeline', topic: 'the moon landing' },
  { kind: 'positions', topic: 'there is oil in the water' },
  { kind: 'coverage', topic: 'oil' },
  { kind: 'mentions', words: 'oil' },
  { kind: 'mentions', words: 'xylophone' },
  { kind: 'article', title: 'Oil reaches the birds' },
  { kind: 'article', title: 'No such thing' },
  { kind: 'digest', from: '2031-05-01', to: '2031-05-31' },
  { kind: 'digest', from: '1999', to: '1999' },
  { kind: 'sources' },
  { kind: 'help' },
];

/** Words that a conversation answers by itself. */
const WORDS = [
  'thanks!',
  'more',
  'source?',
  'what did she say?',
  'what do you think about it?',
  'translate it',
  'sum up Mars',
];
const BEFORE: PreviousAnswer = {
  query: { kind: 'who-said', speaker: 'Ada Moor' },
  view: 'answer',
  page: 1,
  pages: 1,
  isReply: true,
};

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf(harbourArticles);
});

/** All that an answer says beside the words of articles. */
function said({ lead, notes, items }: Answer): string[] {
  return [lead, ...notes, ...items.filter(({ passage }) => passage === null).map(({ label }) => label)];
}

/** Answers of all sorts, in a language; the same in the same order in each. */
function everything(locale: Locale): string[] {
  const options = { strictness: 'normal', askedAt: new Date('2031-05-20T12:00:00Z'), locale } as const;
  const say = sayIn(locale);
  const talked = WORDS.flatMap((words) =>
    [null, BEFORE].map((before) => answerWords(archive, words, { before, options }).answer),
  );
  const report = {
    added: ['a.txt'],
    changed: [],
    removed: ['b.txt'],
    unchanged: 7,
    articles: 8,
    paragraphs: 90,
    seconds: 1,
    skipped: [],
    unread: [{ language: 'da', articles: 3 }],
    templates: [{ outlet: null, lines: ['Call.'], articles: 6 }],
  };
  return [
    ...QUERIES.map((query) => answerQuery(archive, query, options)),
    ...talked,
    contextAnswer(archive, { articleId: 'oil-in-the-bay', paragraph: 2 }, say),
    reportOf(report, say),
  ].flatMap(said);
}

/** What is the same in all languages: nothing but names, numbers and signs, or what French counts alike. */
function isOfNames(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text.replace(/\p{Lu}\p{Ll}+|harbour master|\S+\.txt|\d+ articles?/gu, ''));
}

describe.each(LOCALES.filter((locale) => locale !== 'en'))('answers in %s', (locale) => {
  it('say nothing in English', () => {
    const [english, own] = [everything('en'), everything(locale)];
    expect(own).toHaveLength(english.length);
    expect(own.filter((text, at) => text === english[at] && !isOfNames(text))).toEqual([]);
  });

  it('find the same, whatever the language', () => {
    const found = (one: Locale) =>
      [...QUERIES, ...WORDS].map((asked) => {
        const options = { strictness: 'normal', locale: one } as const;
        const answer =
          typeof asked === 'string'
            ? answerWords(archive, asked, { before: BEFORE, options }).answer
            : answerQuery(archive, asked, options);
        return [answer.kind, answer.answered, answer.query, answer.items.map(({ passage }) => passage?.span)];
      });
    expect(found(locale)).toEqual(found('en'));
  });

  it('keep in their last line which page they show', () => {
    const query: Query = { kind: 'ask', question: 'Which · page 3 of 4 "5 of 6"?' };
    const line = `${writeStateLine(query)} · ${sayIn(locale)('answer.page', { page: 2, pages: 15 })}`;
    const message = { components: [{ toJSON: () => ({ content: line }) }] };
    expect(exchangeIn(message as never, true)).toMatchObject({ query, page: 2, pages: 15 });
  });
});
