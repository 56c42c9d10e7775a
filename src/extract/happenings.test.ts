import { describe, expect, it } from 'vitest';
import { isNews, isTold, isUnderWay, voiceOf } from './happenings.ts';

describe('isTold', () => {
  it.each([
    'The pier burned.',
    'It was rebuilt.',
    'Weil has left.',
    'Founded in 2020, it is the oldest mill.',
  ])('told: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });
  it.each(['This could have consequences.', 'Otto Fried is the mayor.', 'The ferry runs today.'])(
    'not told: %s',
    (text) => {
      expect(isTold(text)).toBe(false);
    },
  );
});

describe('isUnderWay', () => {
  it.each([
    'The yard is launching a ferry today.',
    'Today we open the pier.',
    'The ferry is available today.',
    'The push to bring rye to Tarn adds a new mill today.',
  ])('under way: %s', (text) => expect(isUnderWay(text)).toBe(true));
  it.each(['Today the yard has 40 workers.', 'The mill is known today for its rye.'])('a state: %s', (text) =>
    expect(isUnderWay(text)).toBe(false),
  );
});

describe('isNews', () => {
  it.each([
    'The council closed the pier.',
    'Otto Weil has revealed why he left.',
    'A ferry that was launched in spring sank off Tamsin.',
  ])('news: %s', (text) => {
    expect(isNews(text)).toBe(true);
  });
  it.each([
    'The port has gone through a hard year.',
    'In her coming book, Brandt is expected to look back.',
    'Why did the ferry sink?',
    'All eyes have been on the alleged plot.',
  ])('none: %s', (text) => {
    expect(isNews(text)).toBe(false);
  });
});

describe('voiceOf', () => {
  const voice = (text: string, quotations: { start: number; end: number }[] = []) =>
    voiceOf(text, { start: 0, end: text.length }, quotations);

  it('hears the writer outside of quotations only', () => {
    expect(voice('I was curious what came on Monday.')).toBe('writer');
    expect(voice('“I was there on Monday,” he said.', [{ start: 0, end: 24 }])).toBe('report');
    expect(voice('The us of it all.')).toBe('report');
  });
});
