import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/articles.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { splitSentences } from './sentences.ts';

/** A Thursday. */
const PUBLISHED = '2023-06-15';

function eventsOf(text: string, published: string | null = PUBLISHED): string[] {
  const article = articleOf(text, { published });
  const sentences = splitSentences(text, article.paragraphs);
  return findEvents(article, sentences, findDates(article, sentences)).map(
    ({ start, end, date, precision, inferred, planned }) =>
      [date, precision, inferred && 'inferred', planned && 'planned', text.slice(start, end)]
        .filter(Boolean)
        .join(' | '),
  );
}

describe('findEvents', () => {
  it('dates a sentence by what it says, as precisely as it says it', () => {
    expect(eventsOf('It is old. The mill burned on 4 May 2020. It was rebuilt in June 2021.')).toEqual([
      '2020-05-04 | day | The mill burned on 4 May 2020.',
      '2021-06 | month | It was rebuilt in June 2021.',
    ]);
  });

  it('marks computed dates as inferred and coming ones as planned', () => {
    expect(eventsOf('It is old. The mill closed on Monday. It will open on 1 August 2023.')).toEqual([
      '2023-06-12 | day | inferred | The mill closed on Monday.',
      '2023-08-01 | day | planned | It will open on 1 August 2023.',
    ]);
  });

  it('makes no event of a year to come that nothing is fixed for, nor of the day that figures are of', () => {
    expect(eventsOf('It is old. The suit troubles him as he campaigns for the office in 2024.')).toEqual([]);
    expect(eventsOf('It is old. The mill will open in 2024.')).toEqual([
      '2024 | year | planned | The mill will open in 2024.',
    ]);
    expect(eventsOf('It is old. The mill had sold 300 sacks as of 4 May 2023.')).toEqual([]);
  });

  it.each([
    'Sales rose 3% from 2021.',
    'They sold more sacks than in 2021, compared with 2020.',
    'The mill sold 40 sacks, up from 30 a year ago.',
    'Prices rose in the last year.',
    'The Mills Act of 2021 passed the lower house.',
    'If they had met on Monday, that would have sent a message.',
    'To get more news, please subscribe and make your account today, as thousands did.',
    'They praised a 9pm curfew.',
    'He fell. He was found some 45 minutes later.',
    'They praised Halloween.',
  ])('makes no event of what only measures, names or supposes: %s', (text) => {
    expect(eventsOf(`It is old. ${text}`)).toEqual([]);
  });

  it('reads a sentence of very many conditions once', () => {
    expect(eventsOf(`It is old. The mill closed ${'if had would '.repeat(2000)}on Monday.`)).toHaveLength(1);
  });

  it('keeps what happened at a festival or between two dates', () => {
    expect(
      eventsOf('It is old. The mill burned on Easter Monday. Prices fell from May 2021 to May 2022.'),
    ).toEqual([
      '2023-04-10 | day | inferred | The mill burned on Easter Monday.',
      '2022-05 | month | Prices fell from May 2021 to May 2022.',
    ]);
  });

  it('holds a day of the month of publication for gone by, unless its sentence looks forward', () => {
    expect(eventsOf('It is old. The mill closed on 12 June 2023.', '2023-06')).toEqual([
      '2023-06-12 | day | The mill closed on 12 June 2023.',
    ]);
    expect(eventsOf('It is old. The mill will close on 12 June 2023.', '2023-06')).toEqual([
      '2023-06-12 | day | planned | The mill will close on 12 June 2023.',
    ]);
  });

  it('makes no event of a date that is not known in full', () => {
    expect(eventsOf('The queen visited the mill in June. It reopened on Monday.', null)).toEqual([]);
  });

  it('makes no event of spans, repeated times and references', () => {
    expect(
      eventsOf('It is old. They worked for three years. They met every Monday. They left recently.'),
    ).toEqual([]);
  });

  it('counts the news lead, and only that, for the day of publication', () => {
    expect(eventsOf('The council voted to close the mill. Workers were angry.')).toEqual([
      '2023-06-15 | day | inferred | The council voted to close the mill.',
    ]);
    expect(eventsOf('Why did the council close the mill?')).toEqual([]);
    expect(eventsOf('The council voted to close the mill.', '2023-06')).toEqual([]);
  });

  it('leaves out questions, conditions, and years that only say which one is meant', () => {
    expect(eventsOf('It is old. Who burned the mill on 4 May 2020?')).toEqual([]);
    expect(eventsOf('It is old. If the vote fails on 1 August 2023, the mill will close.')).toEqual([]);
    expect(eventsOf('It is old. The 1967 fire was recalled by many.')).toEqual([]);
    expect(eventsOf('It is old. In 1967 the mill burned.')).toEqual([
      '1967 | year | In 1967 the mill burned.',
    ]);
  });

  it('takes no event from dates that are about then, or lead to another', () => {
    expect(eventsOf('It is old. A decade ago the mill burned.')).toEqual([]);
    expect(eventsOf('It burned in March 2019. Five months later, on 24 August 2019, it reopened.')).toEqual([
      '2019-03 | month | It burned in March 2019.',
      '2019-08-24 | day | Five months later, on 24 August 2019, it reopened.',
    ]);
    expect(eventsOf('It burned in March 2019. It reopened one month later.').at(-1)).toMatch(/^2019-04 /);
    expect(eventsOf('In March he bought the mill. That same day it burned.')).toEqual([
      '2023-03 | month | inferred | In March he bought the mill.',
    ]);
    expect(eventsOf('It burned in 2018. The mill was rebuilt, and nobody came back next year.')).toEqual([
      '2018 | year | It burned in 2018.',
    ]);
  });

  it('tells of the day of publication in the present tense where something is done', () => {
    expect(eventsOf('It is old. The yard is launching a new ferry today.')).toEqual([
      '2023-06-15 | day | inferred | The yard is launching a new ferry today.',
    ]);
    expect(eventsOf('It is old. Today the mill is small.')).toEqual([]);
  });

  it('takes a lead for news only where its title tells the same', () => {
    const lead = 'The council voted to close the mill.';
    const told = (title: string): number => {
      const article = { ...articleOf(lead, { published: PUBLISHED }), title };
      return findEvents(article, splitSentences(lead, article.paragraphs), []).length;
    };
    expect([told('Council to close mill'), told('A day out in Tarn')]).toEqual([1, 0]);
  });

  it('holds a day of publication that is still looked forward to for planned', () => {
    expect(eventsOf('It is old. The mill will reopen on Thursday.')).toEqual([
      '2023-06-15 | day | inferred | planned | The mill will reopen on Thursday.',
    ]);
  });

  it('makes two events of a sentence with two dates', () => {
    expect(
      eventsOf('It is old. The mill burned on 4 May 2020 and reopened in June 2021.').map((one) =>
        one.slice(0, 10),
      ),
    ).toEqual(['2020-05-04', '2021-06 | ']);
  });

  it('shows a quotation whole, and takes no day from inside of one', () => {
    expect(eventsOf('It is old. On 4 May 2020 Weil wrote “The mill is fine. All is fine.” He left.')).toEqual(
      ['2020-05-04 | day | On 4 May 2020 Weil wrote “The mill is fine. All is fine.”'],
    );
    expect(eventsOf('It is old. “On Monday they came and burned it,” Weil recalled.')).toEqual([]);
  });

  it('makes no event of what the writer feels, and of captions and remarks on the text', () => {
    expect(eventsOf('It is old. I was sad when the mill burned on 4 May 2020.')).toEqual([]);
    expect(eventsOf('It is old. Correction, 5/4/20: the mill was named incorrectly.')).toEqual([]);
    expect(eventsOf('The mill, on fire on 4 May 2020 (Getty Images)')).toEqual([]);
  });

  it('makes no event of comparisons with a year, nor of a month that may be a name', () => {
    expect(eventsOf('It is old. They had not burned a mill since 1967.')).toEqual([]);
    expect(eventsOf('It is old. It was closed since 1967.')).toEqual([
      '1967 | year | It was closed since 1967.',
    ]);
    expect(eventsOf('It is old. She had met August at the mill.')).toEqual([]);
    expect(eventsOf('It is old. The 2019 Mill Report was read aloud.')).toEqual([]);
    expect(eventsOf('It is old. It burned twice during the 2019 season.')).toHaveLength(1);
  });
});
