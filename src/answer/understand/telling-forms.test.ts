import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { answerWords } from '../answer-query.ts';
import { tellingReadings } from './telling-forms.ts';

/** Whether a sentence would answer a question, by what it has to say of the name. */
function tells(question: string, sentence: string): boolean | undefined {
  return tellingReadings(question)[0]?.tells?.test(sentence);
}

describe('what the sentence has to say of the name', () => {
  it.each([
    ['who beat Halmar', 'Orrin beat a tired Halmar 3-1.', true],
    ['who beat Ilse Brandt', 'Vol’s victory over Brandt came late.', true],
    ['who beat Halmar in the final', 'Halmar lost the final to Orrin.', true],
    ['who beat Halmar', 'Halmar beat Orrin 3-1.', false],
    ['who beat Halmar', 'Orrin suffered a 2-1 defeat at home to Halmar.', false],
    ['who beat Halmar', 'Orrin won at Halmar last year.', false],
    ['who replaced Vol', 'Karin Wolle will succeed Irena Vol as mayor.', true],
    ['who replaced Vol', 'Vol was replaced in May by Karin Wolle.', true],
    ['who took over from Vol', 'Vol’s successor, Karin Wolle, was sworn in.', true],
    ['who replaced Vol', 'Vol replaced Karin Wolle as mayor.', false],
    ['who is leaving Oster Lines', 'Dario Conti said that he would step down at Oster Lines in June.', true],
    ['who is leaving Oster Lines', 'Oster Lines has nine ships.', false],
    ['who runs Oster Lines', 'Oster Lines is now led by Dario Conti.', true],
    ['who runs Oster Lines now', 'Dario Conti runs Oster Lines.', true],
    ['who is in charge of Oster Lines', 'The chief executive of Oster Lines, Dario Conti, sighed.', true],
    ['who runs Oster Lines', 'The former head of Oster Lines sighed.', false],
    ['who runs Oster Lines', 'She was the head of Oster Lines.', false],
    ['how much money did Oster Lines make last year', 'Oster Lines had revenue of 4 million euros.', true],
    ['how much money did Oster Lines make', 'Oster Lines put 4 million euros into a pier.', false],
  ])('%s: %s', (question, sentence, isTold) => {
    expect(tells(question, sentence)).toBe(isTold);
  });

  it('is nothing where a question has no such form', () => {
    for (const question of [
      'who sank the ferry',
      'did Orrin beat Halmar',
      'who beat',
      'how much time did it take',
    ])
      expect(tellingReadings(question)).toEqual([]);
  });
});

describe('a question of that form', () => {
  it('is answered by whoever did it, in the words of the news, and by nobody else', async () => {
    const archive = await archiveOf([
      articleOf(
        `Rowers of Orrin celebrated their victory over Halmar on the lake of Tarn on Sunday.

Halmar beat Selda in the first race of the season, in front of 900 people.`,
        { id: 'rowing', title: 'Gold on the lake' },
      ),
      articleOf('Rain fell on the harbour of Lunden, and nobody sailed. The yard was shut.', { id: 'rain' }),
      articleOf('The mayor of Lunden opened a school for 300 children on Friday.', { id: 'school' }),
    ]);
    const shown = (words: string) =>
      answerWords(archive, words, { before: null, options: { strictness: 'normal' } }).answer;
    const lost = shown('who beat halmar');
    expect(lost.answered).toBe(true);
    expect(lost.items[0]?.passage?.text).toContain('victory over Halmar');
    expect(shown('who beat orrin').answered).toBe(false);
  });
});

it('is answered by the sentence that tells it, wherever it stands among the nearest', async () => {
  const archive = await archiveOf([
    articleOf(
      'Dario Conti beat Ilse Brandt in May. Many say that Conti beat Brandt and beat all others who ever beat anybody.\n\nKarin Wolle’s late victory over Conti in June surprised the valley.',
      { id: 'cup', title: 'Conti, Brandt and the cup' },
    ),
  ]);
  const { answer } = answerWords(archive, 'who beat dario conti', {
    before: null,
    options: { strictness: 'normal' },
  });
  expect(answer.answered).toBe(true);
  expect(answer.kind === 'ask' && answer.best?.text).toContain('Wolle');
  expect(answer.items[0]?.passage?.text).toContain('Wolle');
});
