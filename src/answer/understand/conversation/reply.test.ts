import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import type { Archive } from '../../../archive/archive.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import type { Article, Query } from '../../../model.ts';
import { sayIn } from '../../../words/say.ts';
import { answerQuery } from '../../answer-query.ts';
import type { PreviousAnswer, Turn } from './conversation-context.ts';
import { readCourtesy } from './courtesies.ts';
import { reply } from './reply.ts';

const ARTICLES: readonly (readonly [Partial<Article> & { readonly id: string }, string])[] = [
  [
    {
      id: 'mill',
      title: 'Mill to close',
      outlet: 'Tarn Post',
      published: '2031-02-03',
      author: 'Ida Brook',
      url: 'https://post.example/mill',
    },
    `The paper mill at Tarn will close in May, director Greta Holm said on Monday. “We have run out of orders,” Holm said.

Union leader Marcus Veld called the plan “a betrayal of the valley.” He asked for talks.`,
  ],
  [
    {
      id: 'mill-again',
      title: 'What the mill leaves behind',
      outlet: 'Valley Radio',
      published: '2031-02-05',
    },
    `The paper mill at Tarn employs 340 people. Nobody has told them where they will work.`,
  ],
  [
    { id: 'bees' },
    'Beekeeper Nora Quist keeps 40 hives behind the station. The honey is sold at the market.',
  ],
];

let archive: Archive;

beforeAll(async () => {
  archive = await archiveOf(ARTICLES.map(([about, text]) => articleOf(text, about)));
});

function talk(words: string, query: Query | null = null, shown: Partial<PreviousAnswer> = {}): Turn {
  const before = query && { query, view: 'answer' as const, page: 1, pages: 1, isReply: true, ...shown };
  const answer = (asked: Query) => answerQuery(archive, asked, { strictness: 'normal' });
  return reply(words, before, {
    archive,
    now: new Date('2031-03-01T09:00:00Z'),
    say: sayIn(),
    answer,
    answerInEnglish: answer,
  });
}

const ASKED: Query = { kind: 'ask', question: 'Who called the plan a betrayal?' };
const LISTED: Query = { kind: 'who-said', topic: 'the mill' };

describe('words without an answer before them', () => {
  it.each(['who is he?', 'what did she say?', 'when was it built?'])('%j asks for the name', (words) => {
    const { answer } = talk(words);
    expect(answer).toMatchObject({ answered: false, items: [], query: null });
    expect(answer.lead).toMatch(/^I can't tell whom? “|^I can't tell what “/);
    expect(answer.notes[0]).toMatch(/ask with the name\. For example: “What did .+ say\?”$/);
  });

  it.each(['more', 'source?', 'why?', 'and?', 'compare the articles'])('%j goes on from nothing', (words) => {
    expect(talk(words).answer).toMatchObject({ answered: false, items: [] });
    expect(talk(words).answer.lead).toBe("That goes on from something, and I can't see from what.");
  });

  it.each([
    ['thanks!', "You're welcome."],
    ['ok, thank you very much', "You're welcome."],
    [
      'What do you think about the mill?',
      'I have no views of my own: I only show what stands in the articles.',
    ],
  ])('%j is answered as it is meant', (words, lead) => {
    expect(talk(words).answer).toMatchObject({ kind: 'notice', lead });
  });

  it('that begin as thanks and never end are read in one go', () => {
    const words = `thanks${' for a'.repeat(300)} ${'b'.repeat(70)}`;
    expect(readCourtesy(words, sayIn())).toBeNull();
    expect(readCourtesy('Thanks a lot for the quick answer!', sayIn())).toMatchObject({
      lead: "You're welcome.",
    });
  });

  it('are told how to ask where nothing is found at all', () => {
    expect(talk('xylophone?').answer).toMatchObject({ answered: false, items: [] });
    expect(talk('xylophone?').answer.notes[0]).toMatch(/^Names and words that the articles may have/);
  });

  it('get other advice where a message of somebody else is meant', () => {
    const answer = (asked: Query) => answerQuery(archive, asked, { strictness: 'normal' });
    const context = {
      archive,
      now: new Date(0),
      say: sayIn(),
      answer,
      answerInEnglish: answer,
      advice: 'Use the menu.',
    };
    expect(reply('is that true?', null, context).answer.notes).toEqual(['Use the menu.']);
    expect(reply('who is he?', null, context).answer.notes).toEqual(['Use the menu.']);
  });

  it('ask what there is where an answer before would be asked for its sources', () => {
    expect(talk('sources').answer.kind).toBe('sources');
    expect(talk('sources', ASKED).answer.kind).toBe('citations');
  });

  it('ask for everybody with “they”', () => {
    expect(talk('what do they say about the mill?').answer.query).toMatchObject(LISTED);
  });
});

describe('words that go on from an answer', () => {
  it('take a pronoun for the one person that the answer is about, and say so', () => {
    const { answer } = talk('what else did he say?', ASKED);
    expect(answer.query).toEqual({ kind: 'who-said', speaker: 'Marcus Veld' });
    expect(answer.notes).toContain('“he” was taken for Marcus Veld, of whom the answer before tells.');
  });

  it('know somebody whom no article quotes', () => {
    const { answer } = talk('what did she say?', { kind: 'ask', question: 'Who keeps 40 hives?' });
    expect(answer.query).toMatchObject({ speaker: 'Nora Quist' });
    expect(answer.answered).toBe(false);
  });

  it('ask back where a pronoun can mean several, or nobody', () => {
    const both: Query = { kind: 'ask', question: 'Did Marcus Veld and Peter Aldous meet?' };
    const { answer } = talk('who is he?', both);
    expect(answer).toMatchObject({
      answered: false,
      items: [],
      lead: '“He” can mean Marcus Veld or Peter Aldous here.',
    });
    const small: Query = { kind: 'ask', question: 'did marcus veld agree?' };
    expect(talk('who is he?', small).answer.query).toEqual({ kind: 'who-is', name: 'Marcus Veld' });
    const none = talk('who is he?', { kind: 'ask', question: 'How many work at the mill?' }).answer;
    expect(none.lead).toBe("I can't tell whom “he” means: that answer names nobody for sure.");
  });

  it('get where the answer stands, with what the article says of itself', () => {
    const { answer } = talk('source?', ASKED);
    expect(answer).toMatchObject({ kind: 'citations', query: ASKED, lead: 'It stands in one article:' });
    expect(answer.items).toHaveLength(1);
    expect(answer.items[0]?.label).toBe('Tarn Post · by Ida Brook · published 3 February 2031');
    expect(answer.items[0]?.passage?.text).toContain('a betrayal of the valley');
  });

  it('get who speaks in it', () => {
    expect(talk('who said that?', ASKED).answer.lead).toBe('Said by Marcus Veld, as the articles have it:');
    const plain: Query = { kind: 'ask', question: 'How many people does the mill employ?' };
    expect(talk('says who?', plain).answer.lead).toBe(
      'Nobody is quoted with it: the articles say it themselves.',
    );
  });

  it('get no verdict on what is true, and no explanation', () => {
    expect(talk('is that true?', ASKED).answer.lead).toMatch(/^Whether it is true I can't judge/);
    expect(talk('what does that mean?', ASKED).answer).toMatchObject({ kind: 'notice', items: [] });
  });

  it('get a reason only where the words give one', () => {
    const { answer } = talk('why?', ASKED);
    expect(answer.answered).toBe(false);
    expect(answer.lead).toMatch(/gives no reason in so many words/);
    expect(answer.items.every(({ marks }) => marks.includes('closest'))).toBe(true);
  });

  it('get no reason where a question that they complete finds none', () => {
    const { answer } = talk('why was it sold?', { kind: 'ask', question: 'What does Nora Quist keep?' });
    expect(answer).toMatchObject({
      answered: false,
      query: { question: 'why was it sold (Nora Quist keep)?' },
    });
    expect(answer.lead).toMatch(/gives no reason in so many words|don.t answer that/);
  });

  it('get the dates of the articles where those date it no other way', () => {
    const { answer } = talk('when did he say that?', ASKED);
    expect(answer.lead).toMatch(/don't date that in so many words/);
    expect(answer.items[0]?.label).toContain('published 3 February 2031');
  });

  it('get no undated sentence where they ask when, but the dates of the articles', () => {
    const question = 'How many hives does Nora Quist keep?';
    expect(talk(question).answer.answered).toBe(true);
    const { answer } = talk('when was that?', { kind: 'ask', question });
    expect(answer.lead).toMatch(/don't date that in so many words/);
    const dated = talk('when was that?', { kind: 'ask', question: 'Who said the mill will close?' });
    expect(dated.answer).toMatchObject({ answered: true });
  });

  it('turn the page, as long as there is one', () => {
    expect(talk('more', LISTED, { page: 1, pages: 2 })).toMatchObject({ page: 2, answer: { query: LISTED } });
    expect(talk('more', LISTED, { page: 2, pages: 2 }).answer.lead).toBe('That was all that I found for it.');
    expect(talk('more', LISTED, { view: 'citations', pages: 2 })).toMatchObject({
      page: 2,
      answer: { kind: 'citations' },
    });
    const first = talk('more', LISTED, { view: 'words' });
    expect(first).toMatchObject({ page: 1, answer: { kind: 'who-said', query: LISTED } });
  });

  it('do not get the old answer again for somebody of whom it does not tell', () => {
    expect(talk('and Greenland?', ASKED).answer.answered).toBe(false);
  });

  it('take “they” for a body that was asked for', () => {
    const { answer } = talk('what do they say about orders?', { kind: 'who-said', speaker: 'Greta Holm' });
    expect(answer.query).toEqual({ kind: 'who-said', speaker: 'Greta Holm', topic: 'orders' });
  });

  it('take “they” for things where no body was asked for', () => {
    const hives: Query = { kind: 'ask', question: 'How many hives does Nora Quist keep?' };
    expect(talk('are they sold at the market?', hives).answer.kind).toBe('ask');
  });

  it('keep outlet and dates where they reply, not where they only follow', () => {
    const limited: Query = { kind: 'coverage', topic: 'the mill', outlet: 'Valley Radio' };
    expect(talk('and the hives?', limited).answer.query).toHaveProperty('outlet');
    expect(talk('and the hives?', limited, { isReply: false }).answer.query).not.toHaveProperty('outlet');
  });

  it('go on from nothing without any word', () => {
    expect(talk('🤔', ASKED).answer).toMatchObject({ answered: false, items: [] });
  });

  it('are read in one go, however long a word is', () => {
    expect(talk(`his ${'x'.repeat(2_000)}1`, ASKED).answer.answered).toBe(false);
  });

  it('leave a whole question alone that only follows', () => {
    const { answer } = talk(
      'How many hives are behind the station?',
      { ...LISTED, from: '2031-02' },
      { isReply: false },
    );
    expect(answer).toMatchObject({
      answered: true,
      query: { question: 'How many hives are behind the station?' },
    });
    expect(answer.query).not.toHaveProperty('from');
  });
});

describe('words about outlets', () => {
  it('find an author as well', () => {
    expect(talk('articles by Ida Brook').answer).toMatchObject({ kind: 'article', articleId: 'mill' });
  });

  it('get what an outlet reports from it alone', () => {
    const { answer } = talk('What does Valley Radio say about the mill?');
    expect(answer).toMatchObject({ kind: 'coverage', query: { topic: 'the mill', outlet: 'Valley Radio' } });
    expect(answer.items.map(({ passage }) => passage?.citation.articleId)).toEqual(['mill-again']);
  });

  it('get only its own articles where they name no topic', () => {
    const { answer } = talk('what did the tarn post say?');
    expect(answer).toMatchObject({ kind: 'timeline', answered: true, query: { outlet: 'tarn post' } });
    expect(new Set(answer.items.map(({ passage }) => passage?.citation.articleId))).toEqual(
      new Set(['mill']),
    );
  });

  it('are not answered with others where the outlet is not there', () => {
    const { answer } = talk('What does Reuters say about the mill?');
    expect(answer).toMatchObject({ answered: false, items: [] });
    expect(answer.notes[0]).toBe('No article is by “Reuters”: there are Tarn Post, Valley Radio.');
  });
});

describe('who wants a summary', () => {
  it('gets the articles’ own words, and is told so', () => {
    const { answer } = talk('Summarise the article about Mill to close');
    expect(answer).toMatchObject({ kind: 'article', articleId: 'mill' });
    expect(answer.notes[0]).toBe("I don't sum up: these are the articles' own words.");
    expect(talk('sum up the mill to close article').answer).toMatchObject({
      kind: 'article',
      articleId: 'mill',
    });
    expect(talk('tl;dr of the paper mill').answer.kind).toBe('coverage');
    expect(talk('summarise quantum physics').answer).toMatchObject({ answered: false, items: [] });
  });
});

describe('whom words mean', () => {
  const gazette = (text: string) => [
    articleOf(text, { id: 'a', outlet: 'Ridge Gazette', published: '2031-02-01' }),
    articleOf('Snow fell on the ridge for two days.', {
      id: 'b',
      outlet: 'Ridge Gazette',
      published: '2031-02-02',
    }),
  ];
  const ask = async (text: string, words: string, query: Query | null = null) => {
    const own = await archiveOf(gazette(text));
    const before = query && { query, view: 'answer' as const, page: 1, pages: 1, isReply: true };
    const answer = (asked: Query) => answerQuery(own, asked, { strictness: 'normal' });
    return reply(words, before, {
      archive: own,
      now: new Date('2031-03-01T09:00:00Z'),
      say: sayIn(),
      answer,
      answerInEnglish: answer,
    }).answer;
  };

  it('is an outlet for what it reports, unless it is quoted itself', async () => {
    const words = 'What does the Ridge Gazette say about the snow?';
    expect((await ask('Snow closed the pass on Monday.', words)).kind).toBe('coverage');
    const quoted = 'Snow closed the pass. “The snow will stay until May,” the Ridge Gazette said on Monday.';
    expect((await ask(quoted, words)).kind).toBe('who-said');
  });

  it('has been so since a day of coming to office, not since any day beside the name', async () => {
    const since = (text: string) => ask(text, 'since when?', { kind: 'who-is', name: 'Ada Moor' });
    const met = await since('Ada Moor, mayor of Selda, met the union on 3 May 2030.');
    expect(met.kind).not.toBe('ask');
    const elected = await since('Ada Moor, mayor of Selda, was elected on 3 May 2030.');
    expect(elected).toMatchObject({ kind: 'ask', answered: true });
  });

  it('is who says the sentence that answers, not whom it names besides', async () => {
    const text =
      '“Anton Vesely must clear the pass of snow by Friday,” said Karel Novotny of the road office.';
    const question = 'Who must clear the pass of snow by Friday?';
    const { notes } = await ask(text, 'what else did he say?', { kind: 'ask', question });
    expect(notes.join()).toContain('“he” was taken for Karel Novotny');
  });
});
