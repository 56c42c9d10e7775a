import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../../src/answer/answer-query.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf } from '../../src/library/memory-library.ts';
import { articleOf } from '../articles.ts';
import { NEWS } from './articles.ts';
import { shown, talk } from './talk.ts';

const ARTICLES = [
  articleOf(
    `The head of the harbour office, Benedict Strand, called the plan “daring but unfinished.” Strand, 58, a former sailor, wants a second report.

“Patience is not a shipyard,” said the union's director, May Long. The yard's drummer, Will Young, laughed. “We beat the drum for nobody,” Young said. “Hansen has left the yard for good,” Long said. “Everyone waited,” Dae Un Park said. “Let us go home,” Jan Holt said.`,
    { id: 'yard', title: 'Plan for the yard', outlet: 'Selda Post', published: '2031-03-02' },
  ),
];

describe('what members ask of names and words that look like others', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(ARTICLES);
  });

  it.each([
    ['what did may long say', /Patience is not a shipyard/],
    ['who is may long', /May Long: union's director/],
    ['what did will young say', /beat the drum/],
    ['what was strands job before', /Benedict Strand: a former sailor/],
    ['what did benedict strand do before', /a former sailor/],
    ['what was strand before he led the office', /a former sailor/],
  ])('“%s”', (words, wanted) => {
    const answer = talk(archive, words);
    expect(answer.answered).toBe(true);
    expect(shown(answer)).toMatch(wanted);
  });

  it.each([
    'what was may longs job before',
    'what did will young do before',
    'what did strand do before the vote',
  ])('“%s”: no role of today, and none of before for an act', (words) => {
    const { kind } = talk(archive, words);
    expect(kind).not.toBe('who-is');
  });

  it('finds what was misspelt and run together, and takes no misspelling for a name', () => {
    const answer = answerQuery(
      archive,
      { kind: 'check', claim: 'patiense is not a ship yard' },
      { strictness: 'normal' },
    );
    expect(answer).toMatchObject({ claims: [{ verdict: 'other-words', speaker: 'May Long' }] });
    const joined = { kind: 'check', claim: 'We beat thedrum for nobody' } as const;
    expect(answerQuery(archive, joined, { strictness: 'normal' }).items[0]?.label).toContain('Will Young');
  });

  it('takes no other name for a misspelling, where it opens a sentence', () => {
    const said = { kind: 'check', claim: 'hanson has left the yard for good' } as const;
    expect(answerQuery(archive, said, { strictness: 'normal' })).toMatchObject({
      claims: [{ verdict: 'opposite', speaker: 'May Long' }],
    });
  });

  it('takes one common word for no sign that the same was said', () => {
    const said = { kind: 'check', claim: 'someone waited' } as const;
    expect(answerQuery(archive, said, { strictness: 'normal' })).toMatchObject({
      claims: [{ verdict: 'not-found' }],
    });
  });

  it('shows what somebody said most like a short claim, and confirms nothing', () => {
    const answer = talk(archive, 'did strand really call the plan "daring and finished"');
    expect(answer).toMatchObject({ kind: 'check', answered: false });
    expect(answer.items[0]?.passage?.text).toContain('daring but unfinished');
  });

  it('reads a claim that begins with "this was", and no pointer alone', () => {
    expect(talk(archive, 'did strand really say this was daring but unfinished')).toMatchObject({
      kind: 'check',
      answered: true,
    });
    expect(talk(archive, 'did strand really say this').kind).not.toBe('check');
  });

  it('takes an abbreviation for nobody’s given name, and a given name in capitals for one', () => {
    expect(talk(archive, 'what did UN say').answered).toBe(false);
    expect(talk(archive, 'what did JAN say').answered).toBe(true);
    expect(talk(archive, 'what did LONG say').answered).toBe(true);
  });

  it('names the language of a question with a quotation in it', () => {
    expect(talk(archive, 'hat strand wirklich gesagt "ich habe nichts getan"').lead).toContain('German');
  });
});

describe('words of somebody who is quoted', () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await archiveOf(NEWS);
  });

  it.each([
    ['orsic quotes about the port', /insult to every crane driver/],
    ["all of stern's remarks", /a stunt/],
    ['ryde quotes', /wanted to be loud/],
    ['what is falk worried about', /Nobody drowned/],
    ['what does brink complain about', /wall was sound/],
  ])('“%s” asks for what they said', (words, wanted) => {
    const answer = talk(archive, words);
    expect(answer).toMatchObject({ kind: 'who-said', answered: true });
    expect(shown(answer)).toMatch(wanted);
  });

  it.each([
    ['did stern say the workers stopped work', /Not found from Ilka Stern/],
    ['did brink say seven people were hurt', /These words stand in the articles/],
    ['did ryde say cod will be dearer', /Not found from Mona Ryde/],
  ])('“%s”: what others say of it is no answer', (words, wanted) => {
    const answer = talk(archive, words);
    expect(answer.kind).toBe('check');
    expect(answer.lead).toMatch(wanted);
  });

  it.each(['who said the deal was a stunt', 'who said cod is loud'])(
    '“%s”: half of the words said of something else are no answer',
    (words) => {
      expect(talk(archive, words)).toMatchObject({ kind: 'who-said', answered: false });
    },
  );

  it.each([
    ['who said nobody drowned', /Falk/],
    ['who said the wall was sound', /Brink/],
  ])('“%s” finds who did', (words, wanted) => {
    const answer = talk(archive, words);
    expect(answer.answered).toBe(true);
    expect(shown(answer)).toMatch(wanted);
  });
});
