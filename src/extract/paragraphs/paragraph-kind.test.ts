import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProse, type ParagraphKind, paragraphKindAlone, paragraphKinds } from './paragraph-kind.ts';

function kindsOf(...lines: string[]): ParagraphKind[] {
  const text = lines.join('\n\n');
  let from = 0;
  const paragraphs = lines.map((line, i) => {
    const start = from;
    from += line.length + 2;
    return { n: i + 1, start, end: start + line.length };
  });
  return paragraphKinds(text, paragraphs);
}

describe('paragraphKindAlone', () => {
  const cases: readonly (readonly [ParagraphKind, readonly string[]])[] = [
    [
      'prose',
      [
        'The ferry left at nine.',
        '“We waited for an hour,” said Ilse Brandt, who lives on the island.',
        '“We never got an answer”',
        'At 9:15 the harbour master closed the gate.',
        'He added: “It was not our fault.”',
        'The mayor, Otto Weil, said: “We will pay.”',
        'BERG: The bridge is open again, and it will stay open.',
        '• The council agreed to pay for the repair of the pier.',
      ],
    ],
    [
      'caption',
      [
        'Ilse Brandt leaves the court in Tamsin (Getty Images)',
        'Otto Weil opens the new pier. Photograph: Ann Aalto/Tamsin Echo/Shutterstock',
        'Image caption, The pier was closed in March',
        'A hearth was found in the cave, where seeds were found, too. Otto Barker',
        'Pictured: the ferry after the collision',
        'Otto Weil walks to the town hall in Tamsin, on Monday, March 3, 2025',
      ],
    ],
    [
      'credit',
      [
        'Photo by Ann Aalto / Tamsin Echo',
        'Image Credits: Corvan Ferries',
        'Credit: Ann Aalto',
        'Illustration by Ann Aalto',
      ],
    ],
    [
      'heading',
      [
        'What the report means for passengers',
        'Is the bridge safe?',
        'The best ferries of the year',
        'CLICK HERE TO READ MORE ABOUT THE FERRY',
        'MORE: Preview of the final with picks and odds',
        'Read more: the long way to a new pier',
      ],
    ],
    [
      'ticker',
      [
        '3:12 PM IST: Brandt is next, and nobody bids.',
        '10.15am – The ferry has left.',
        '9:44 p.m. — Brandt drops the ball.',
        "62' - Weil shoots over the bar.",
        '83 mins: Tamsin 2-3 Corvan',
        '13 Dec 2023 02.28 GMT The rain stops.',
      ],
    ],
    ['table', ['Team P W D L 1. Tamsin 6 3 2 1 11 2. Corvan 6 2 2 2 8', 'QBs | RBs | WRs | TEs']],
    ['list', ['12. The Long Ferry', '3 Otto Weil, Tamsin vs. Corvan', '• A pier with two lanes']],
    [
      'label',
      [
        'Run time: 1h 29m',
        'Directors: Ilse “Bibo” Brandt, Otto Weil',
        'Where to watch: Netflix',
        'Date: Tuesday, Dec. 19',
      ],
    ],
    [
      'post',
      ['What a night pic.twitter.com/abcDEF12', 'Gate shut. — Tamsin Port (@tamsinport) October 12, 2023'],
    ],
  ];
  for (const [kind, texts] of cases)
    it.each(texts)(`takes for ${kind}: %s`, (text) => {
      expect(paragraphKindAlone(text)).toBe(kind);
    });
});

describe('paragraphKinds', () => {
  it('takes all of a letter for one, from its greeting to its end', () => {
    const kinds = kindsOf(
      'Readers write to us each week.',
      'Dear Editor,',
      'I think the pier is fine.',
      'Yours, Ilse Brandt',
      'The council thinks so, too.',
    );
    expect(kinds.map(isProse)).toEqual([true, true, true, false, true]);
    expect(kinds[2]).toBe('letter');
    expect(kinds[4]).toBe('prose');
  });

  it('takes headings in a row for a list', () => {
    expect(kindsOf('Deals', 'The ferry left.', 'Tea', 'Coffee', 'Milk', 'Bread')).toEqual([
      'heading',
      'prose',
      'list',
      'list',
      'list',
      'list',
    ]);
  });

  it('gives one kind a paragraph, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }), (lines) => {
        expect(kindsOf(...lines)).toHaveLength(lines.length);
      }),
    );
  });
});
