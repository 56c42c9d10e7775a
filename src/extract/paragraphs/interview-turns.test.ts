import { describe, expect, it } from 'vitest';
import { interviewTurns } from './interview-turns.ts';

function turnsOf(text: string, title: string | null = null) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, i) => {
    return { n: i + 1, start: match.index, end: match.index + match[0].length };
  });
  return interviewTurns(text, paragraphs, title);
}

describe('interviewTurns', () => {
  it.each([
    ['labels', 'Q: How deep is the crack?\nA: Nine centimetres.'],
    [
      'initials',
      'The pier is shut.\nAB: Why did you shut it?\nCD: I had no choice.\nAB: And when will it open?\nCD: We hope in May.',
    ],
    [
      'names',
      'Brandt: What did you see?\nWeil: I saw the wave.\nBrandt: Were you afraid?\nWeil: My hands shook.',
    ],
    [
      'a headline that says so',
      'How did you learn to row?\nMy aunt taught me.\nWhat comes next?\nA longer boat, I hope.',
      'Rower Ilse Brandt in conversation with the Echo',
    ],
    [
      'answers that speak of themselves',
      'How did you learn?\nI was six.\nDid you like it?\nI hated it.\nWhat do you eat?\nWe live on soup.',
    ],
    [
      'answers in quotation marks',
      'Is the money gone?\n“All of it.”\nWho took it?\n“Nobody knows.”\nWhat now?\n“Now the court decides.”',
    ],
  ])('finds an interview by %s', (_, text, title?: string) => {
    const turns = turnsOf(text, title);
    expect(turns?.filter((turn) => turn === 'question').length).toBeGreaterThan(0);
    expect(turns?.at(-1)).toBe('answer');
  });

  it.each([
    [
      'a guide',
      'What is a pier?\nA pier is a long bridge.\nHow do you book?\nUse the site.\nIs it safe?\nYes, it is.',
    ],
    [
      'a live report',
      'Will it hold?\nThe wall holds for now.\nWho is next?\nTamsin are next.\nCan they do it?\nThey can.',
    ],
    [
      'rhetorical questions',
      'Who would have thought so?\nNobody did.\nAnd who went to see it?\nFew people did.',
    ],
    ['notes under labels', 'Q1: a slow start\nSales fell.\nQ2: hope\nSales rose.\nQ3: doubt\nNobody knew.'],
    [
      'teams',
      'TAMSIN: Four goals so far.\nCORVAN: Two goals.\nTAMSIN: They shoot well.\nCORVAN: They don’t.',
    ],
    [
      'a column',
      'I walked to the pier. Who had paid for it?\nI asked around.\n“Why do you ask?”\nI said I was curious.',
    ],
  ])('takes %s for none', (_, text) => {
    expect(turnsOf(text)).toBeNull();
  });
});
