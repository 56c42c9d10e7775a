import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { readKind, readWanted } from './kind.ts';

const kindOf = (question: string) => readKind(tokenize(question)).map(({ term }) => term);

describe('what a question asks for', () => {
  it.each([
    ['Who opened the aquarium?', 'person'],
    ['When did the ferry sink?', 'time'],
    ['In which year was the mill built?', 'time'],
    ['Where do the storks nest?', 'place'],
    ['How many lanterns were lit?', 'number'],
    ['How much did the council pay for the organ?', 'money'],
    ['How much money did the organ cost?', 'money'],
    ['How much time did the council spend on the organ?', 'amount'],
    ['How much did the council raise the rents?', 'amount'],
    ['how much is the ferry without a cabin', 'money'],
    ['how much are the new masts', 'money'],
    ['how much is left', 'amount'],
    ['how much is inflation', 'amount'],
    ['how much cash did the ferry line raise', 'money'],
    ['ferry season ticket price', 'money'],
    ['cost of the new masts', 'money'],
    ['house prices', 'topic'],
    ['price war of the ferry lines', 'topic'],
    ['Corvo 4 release date', 'time'],
    ['price', 'topic'],
    ['How old is the lighthouse keeper?', 'age'],
    ['Why was the harbour closed?', 'reason'],
    ['What did the keeper sell?', 'thing'],
    ['Which retired ropemaker did the council thank?', 'person'],
    ['Which member of the choir sang alone?', 'person'],
    ['Which timber mill did the ropemaker buy?', 'thing'],
  ])('%s: %s', (question, wanted) => {
    expect(readWanted(tokenize(question))).toBe(wanted);
  });

  it('reads the kind of thing that is named', () => {
    expect(kindOf('How many grey seals were counted?')).toEqual(['grey', 'seals']);
    expect(kindOf('Which ship carried the timber?')).toEqual(['ship', 'carried']);
    expect(kindOf('On what street is the bakery?')).toEqual(['street']);
  });

  it('reads none where none is named', () => {
    expect(kindOf('What did the keeper sell?')).toEqual([]);
    expect(kindOf('Who opened the aquarium?')).toEqual([]);
  });
});
