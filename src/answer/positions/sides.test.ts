import { describe, expect, it } from 'vitest';
import type { Item, Passage, PositionsAnswer, Stance, Statement } from '../../model.ts';
import { sayIn } from '../../words/say.ts';
import { sidesOf } from './sides.ts';

const passage = (articleId: string, published: string | null, text = 'It is safe.'): Passage => ({
  citation: { articleId, title: 'x', outlet: null, published, url: null, paragraph: 1 },
  span: { start: 10, end: 10 + text.length },
  text,
  highlights: [],
});
const itemOf = (shown: Passage): Item => ({ label: '', marks: ['inferred'], also: [], passage: shown });
const statement = ({ citation, span, text }: Passage): Statement => ({
  speaker: 'x',
  role: 'keeper',
  kind: 'direct',
  stance: 'affirms',
  inferred: true,
  cue: null,
  match: null,
  citation,
  text,
  span: { start: span.start + 3, end: span.end },
});

function answerOf(taken: readonly (readonly [string, Stance, readonly Passage[]])[]): PositionsAnswer {
  return {
    kind: 'positions',
    query: { kind: 'positions', topic: 'safe' },
    answered: true,
    lead: '',
    notes: [],
    items: taken.flatMap(([, , passages]) => passages.map(itemOf)),
    positions: taken.map(([speaker, stance, passages]) => ({
      speaker,
      stance,
      statements: passages.map(statement),
    })),
  };
}

describe('sidesOf', () => {
  it('has the newest of each speaker, the newest first, in the passage that is shown', () => {
    const newest = passage('b', '2032-05-04', 'Now it is safe.');
    const sides = sidesOf(
      answerOf([
        ['Moor', 'affirms', [passage('a', '2032-05-01'), newest]],
        ['Varga', 'affirms', [passage('c', '2032-05-06')]],
        ['Dunn', 'affirms', [passage('d', null)]],
        ['Tarr', 'declines', [passage('e', null)]],
      ]),
      sayIn(),
    );
    expect(sides?.sides.map(({ told }) => told.map(({ speaker }) => speaker))).toEqual([
      ['Varga', 'Moor', 'Dunn'],
      [],
    ]);
    expect(sides?.sides[0].told[1]).toEqual({
      speaker: 'Moor',
      role: 'keeper',
      passage: newest,
      marks: ['inferred'],
    });
    expect(sides?.others).toBe('Declines to say: Tarr.');
  });

  it('is nothing where nobody affirms or denies', () => {
    expect(sidesOf(answerOf([['Tarr', 'declines', [passage('e', null)]]]), sayIn())).toBeNull();
  });
});
