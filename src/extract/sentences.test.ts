import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ n: 1, start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );

/** Each row is one paragraph, written as the sentences it should fall into. */
const PARAGRAPHS: Record<string, string[]> = {
  'plain stops': ['The bridge closed.', 'Nobody was hurt!', 'Why did it fail?', 'Engineers are looking.'],
  titles: ['Mr. Halloran met Dr. Osei and Gen. Petrauskas.', 'Sen. Lind stayed away.'],
  initials: ['J. R. Moss spoke first.', 'Anna B. Keller followed.', 'Then came Y.K. Odum.'],
  'acronyms inside': [
    'The U.S. Geological Survey and the U.K. Met Office agreed.',
    'A U.N. report followed.',
  ],
  'acronyms at the end': ['They flew back to the U.S. The trip took a day.'].flatMap((text) =>
    text.split(/(?<=U\.S\.) /),
  ),
  'hours before names': ['Polls close at 8 p.m. Friday in Odense.', 'Counting starts at 9 p.m. EST.'],
  'hours at the end': ['The doors open at 7 a.m.', 'The first speaker is late.'],
  companies: [
    'It sold the mill to Brandt Ltd.',
    'Mr. Juul signed.',
    'Brandt Corp. Chief Executive Ole Juul resigned.',
    'He had led Brandt Corp.',
    'It makes pumps.',
  ],
  months: ['The ship left on Nov. 16 and came back on Jan. 3.', 'It will sail in Feb.', 'The crew is new.'],
  'numbered things': ['Flat No. 12 burned for 3.5 hours.', 'It cost $1.2 million.'],
  'letters that are not initials': ['They chose plan B. ', 'It failed.'].map((text) => text.trim()),
  'world war': ['He fought in World War I. ', 'She was born later.'].map((text) => text.trim()),
  'stop inside the quotation': ['“The dam is safe.”', 'The minister left.', '"Is it?"', 'Nobody answered.'],
  'quotation going on': ['"Will it hold?" the mayor asked.', '“Run!” Ms Tran shouted.', '"Stay," he said.'],
  'several quoted sentences': ['"We lost the harbour.', 'We kept the bridge," she said.'],
  ellipses: ['It was over… or nearly.', 'He waited...', 'Then he left.', 'And so on ... until dawn.'],
  parentheses: ['The vote failed. (Two members were away.)', 'A second is planned.'].flatMap((text) =>
    text.split(/(?<=failed\.) /),
  ),
  'web addresses': ['Write to desk@example.org or visit www.example.org today.', 'Entry is free.'],
  ordinals: ['1. Close the valve.', 'Wait.'],
  'number before a sentence': ['The tower was finished in 1931.', '12 people died building it.'],
  'shouting names': ['Yahoo! said it would close.', 'Users complained.'],
};

describe('splitSentences', () => {
  it.each(Object.entries(PARAGRAPHS))('%s', (_name, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('leaves bullets and editorial labels out', () => {
    expect(split('Quote: "We are ready. We always were."')).toEqual(['"We are ready.', 'We always were."']);
    expect(split('Details: The pump failed at noon.')).toEqual(['The pump failed at noon.']);
    expect(split('  • On 4 May the pump failed.')).toEqual(['On 4 May the pump failed.']);
    expect(split('• One pump failed\n• Two were saved.')).toEqual(['One pump failed', 'Two were saved.']);
  });

  it('keeps what only looks like a label', () => {
    for (const text of [
      'Background:',
      'Source: a spokesman for the port',
      'Details are few: nobody spoke.',
    ]) {
      expect(split(text)).toEqual([text]);
    }
  });

  it('never crosses a paragraph', () => {
    const text = 'No stop here\n\nand none there';
    const paragraphs = [
      { n: 1, start: 0, end: 12 },
      { n: 2, start: 14, end: text.length },
    ];
    expect(splitSentences(text, paragraphs)).toEqual([
      { start: 0, end: 12 },
      { start: 14, end: text.length },
    ]);
  });

  it('gives ordered slices that keep every letter of an unlabelled paragraph', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'The ',
      'U.S. ',
      'x',
      '. ',
      '." ',
      '? ',
      '… ',
      'A. ',
      '7 ',
      '\n',
      '“',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const letters = (part: string): string => part.replace(/\s/g, '');
        expect(letters(split(text).join(''))).toBe(letters(text));
      }),
    );
  });

  it.each([
    ['12. a ', 1],
    ['A. b ', 1],
    ['He sat. ', 125_000],
    ['word ', 1],
    ['..."""', 1],
  ])('takes a line of a megabyte of %j (quadratic work would run into the time limit)', (unit, sentences) => {
    expect(split(unit.repeat(Math.ceil(1_000_000 / unit.length)))).toHaveLength(sentences);
  });
});
