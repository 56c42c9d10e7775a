import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces } from './join-pieces.ts';

describe('a text in pieces', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a string', 'The weir is open.', ['The weir is open.']],
    [
      'a list of paragraphs',
      ['The weir is open.', 'Boats may pass.'],
      ['The weir is open.', 'Boats may pass.'],
    ],
    [
      'styled words among strings, parted inside of a word',
      ['The w', { type: 'bold', text: 'eir is' }, ' open.', '\n\nBoats may pass.'],
      ['The weir is open.\n\nBoats may pass.'],
    ],
    [
      'styled pieces alone, one of a kind unknown here',
      [
        { type: 'plain', text: 'Call ' },
        { type: 'bank_card', text: '4000' },
        { type: 'plain', text: ' now.' },
      ],
      ['Call 4000 now.'],
    ],
    [
      'changes that make a text',
      {
        ops: [
          { insert: 'The w' },
          { insert: 'eir', attributes: { bold: true } },
          { insert: ' is open.\nBoats may pass.\n' },
          { insert: { image: 'weir.png' } },
        ],
      },
      ['The weir is open.', 'Boats may pass.'],
    ],
    ['strings that bring their spaces', ['The w', 'eir ', 'is open.'], ['The weir is open.']],
    [
      'sentences, only some with a space after them',
      ['The weir is open. ', 'Boats may pass.', 'Swans, too.'],
      ['The weir is open. Boats may pass.', 'Swans, too.'],
    ],
    [
      'sentences as objects',
      [{ sentence: 'It rained.' }, { sentence: 'It froze.' }],
      ['It rained.', 'It froze.'],
    ],
    [
      'leaves of a line without types',
      [{ children: [{ text: 'The ' }, { text: 'weir', bold: true }, { text: ' is open.' }] }],
      ['The weir is open.'],
    ],
    [
      'the tree of an editor, with a line break',
      {
        type: 'doc',
        content: [
          { type: 'heading', content: [{ type: 'text', text: 'Weir' }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'It is' },
              { type: 'hardBreak' },
              { type: 'text', text: 'open.' },
            ],
          },
        ],
      },
      ['Weir', 'It is\nopen.'],
    ],
    [
      'blocks with data',
      {
        blocks: [
          { type: 'paragraph', data: { text: 'Open at:' } },
          { type: 'list', data: { items: ['noon', 'dusk'] } },
        ],
      },
      ['Open at:', 'noon', 'dusk'],
    ],
    [
      'a summary and sections',
      { summary: ['In short.'], sections: [{ headline: ['One'], paragraphs: ['It rained.', 'It froze.'] }] },
      ['In short.', 'One', 'It rained.', 'It froze.'],
    ],
    [
      'elements whose content is HTML',
      [
        { type: 'text', content: 'It <b>rained</b>.' },
        { type: 'image', url: 'a.png' },
        { type: 'text', content: 'It froze.' },
      ],
      ['It <b>rained</b>.', 'It froze.'],
    ],
    ['words given twice', { text: 'It rained.', html: 'It rained.' }, ['It rained.']],
    ['no text', { id: 4, type: 'photo' }, []],
  ])('is put together from %s', (_, value, blocks) => expect(joinPieces(value)).toEqual(blocks));

  it('keeps every letter, wherever a text is parted and whatever is styled', () => {
    const pieces = fc.array(
      fc.record({
        text: fc.string({ minLength: 1, unit: fc.constantFrom(...'ab .\n') }),
        styled: fc.boolean(),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const value = all.map(({ text, styled }) => (styled ? { type: 'italic', text } : text));
        const plain = all.map(({ text }) => text).join('');
        const joined = joinPieces(value).join('');
        expect(joined.replace(/\s/g, '')).toBe(plain.replace(/\s/g, ''));
        if (value.some((one) => typeof one !== 'string')) expect(joined).toBe(plain.trim());
      }),
    );
  });

  it('is not read without end', () => {
    let nested: unknown = 'deep';
    for (let level = 0; level < 10_000; level++) nested = [nested];
    expect(joinPieces(nested)).toEqual([]);
  });
});
