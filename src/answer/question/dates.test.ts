import { expect, it } from 'vitest';
import { findQuestionDates } from './dates.ts';

const valuesIn = (question: string): string[] =>
  findQuestionDates(question).map(({ start, end, value }) => `${question.slice(start, end)} = ${value}`);

it.each([
  ['what happened on 14 october', ['14 october = -10-14']],
  ['Who spoke on the 3rd of April 2024?', ['3rd of April 2024 = 2024-04-03']],
  ['who spoke on oct. 3, 2024', ['oct. 3, 2024 = 2024-10-03']],
  ['What did the council decide in March of 2021?', ['March of 2021 = 2021-03']],
  ['Who spoke through the July 4 weekend?', ['July 4 = -07-04']],
  ['What opened on 2024-10-16 and on 16 Oct?', ['2024-10-16 = 2024-10-16', '16 Oct = -10-16']],
])('reads the dates of “%s”', (question, dates) => expect(valuesIn(question)).toEqual(dates));

it.each([
  'What may 3 people do?',
  'Who closed the ferry in October?',
  'What happened in 2023?',
  'Who resigned yesterday, and who on the same day?',
])('finds no day or month with its year in “%s”', (question) => expect(valuesIn(question)).toEqual([]));
