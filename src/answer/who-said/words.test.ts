import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { WhoSaidQuery } from '../../model.ts';
import { ferryArchive } from '../sayings/ferry-archive.fixture.ts';
import { whoSaid } from './who-said.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await ferryArchive();
});

const ask = (query: Omit<WhoSaidQuery, 'kind'>) =>
  whoSaid(archive, { kind: 'who-said', ...query }, { strictness: 'normal' });
const shown = (query: Omit<WhoSaidQuery, 'kind'>) =>
  ask(query).statements.map(({ speaker, match }) => [speaker, match]);

describe('by quoted words', () => {
  test('the very words', () => {
    const answer = ask({ quote: '“pure theatre”' });
    expect(answer).toMatchObject({ answered: true, lead: 'Said by Tom Pell.' });
    expect(answer.statements).toMatchObject([
      { speaker: 'Tom Pell', match: 'exact', stance: 'denies', role: 'Councillor', cue: 'dismissed' },
    ]);
    expect(answer.items[0]?.label).toBe('Tom Pell, Councillor · denies, partly quoted · 5 May 2023');
    expect(answer.items[0]?.passage?.text).toBe(
      'Councillor Tom Pell dismissed the warning as “pure theatre.”',
    );
  });

  test('in another case they are still the very words', () => {
    const { lead, statements } = ask({ quote: 'WE WILL NOT SAIL with a cracked hull' });
    expect(statements[0]).toMatchObject({ speaker: 'Ines Varga', match: 'exact' });
    expect(lead).toBe('Said by Ines Varga.');
  });

  test.each([
    '"we will not-sail with a cracked hull"',
    'will not sail with cracked hulls',
    '“sailing with a cracked hull”',
  ])('another typography or inflection: %s', (quote) => {
    // Dashes are typography, endings are not.
    const match = quote.includes('with cracked') ? 'close' : quote.includes('-') ? 'exact' : 'folded';
    expect(ask({ quote }).statements[0]?.match).toBe(match);
    expect(ask({ quote }).statements[0]?.speaker).toBe('Ines Varga');
  });

  test('with an ellipsis between two parts', () => {
    expect(shown({ quote: 'We will not … cracked hull' })[0]).toEqual(['Ines Varga', 'folded']);
    expect(shown({ quote: 'cracked hull … We will not' })).not.toContainEqual(['Ines Varga', 'folded']);
  });

  test('across the cue that parts it, and pasted with its cue', () => {
    expect(shown({ quote: 'with a cracked hull. Not this week' })[0]).toEqual(['Ines Varga', 'folded']);
    expect(shown({ quote: '“We will not sail with a cracked hull,” she told reporters.' })[0]?.[0]).toBe(
      'Ines Varga',
    );
  });

  test('inside a longer message', () => {
    const quote =
      'did you see this lol "we will not sail with a cracked hull" and then nothing happened for weeks, typical for this town!!';
    expect(shown({ quote })[0]).toEqual(['Ines Varga', 'exact']);
  });

  test('the same words in several articles are one item with all their sources', () => {
    const { items, statements } = ask({ quote: 'cracked hull' });
    expect(statements).toHaveLength(2);
    expect(items).toHaveLength(1);
    expect(
      [
        items[0]?.passage?.citation.articleId,
        ...(items[0]?.also ?? []).map(({ articleId }) => articleId),
      ].sort(),
    ).toEqual(['ferry', 'wire']);
  });

  test('what nobody said comes with the closest real words, marked', () => {
    const answer = ask({ quote: 'We will sail with a cracked hull' });
    expect(answer).toMatchObject({ answered: false, lead: 'Not found in these articles.', statements: [] });
    expect(answer.items[0]).toMatchObject({ marks: ['inferred', 'closest'] });
    expect(ask({ quote: 'Submarines are made of cheese' })).toMatchObject({ answered: false, items: [] });
  });

  test('words of the article that nobody speaks', () => {
    const answer = ask({ quote: 'promises five crossings a day' });
    expect(answer.answered).toBe(false);
    expect(answer.lead).toBe(
      'These words stand in the articles, but not as anything that somebody is quoted with.',
    );
    expect(answer.items[0]?.passage?.text).toBe(
      'Nobody in town believes the timetable, which promises five crossings a day.',
    );
  });

  test('words that somebody else said', () => {
    const answer = ask({ quote: 'pure theatre', speaker: 'Varga' });
    expect(answer.answered).toBe(false);
    expect(answer.lead).toContain('somebody else');
    expect(answer.items[0]?.marks).toContain('closest');
  });

  test('words of an unnamed speaker', () => {
    const answer = ask({ quote: 'the crew had reported leaks twice' });
    expect(answer.answered).toBe(true);
    expect(answer.items[0]?.label).toContain('Speaker not named');
  });

  test('reported words are the article’s', () => {
    expect(ask({ quote: 'council would pay for a bus' }).lead).toBe(
      'Reported of Ruth Pell; the wording is the article’s.',
    );
  });

  test('stop words alone are searched, too', () =>
    expect(shown({ quote: 'not this' })[0]).toEqual(['Ines Varga', 'exact']));
});
