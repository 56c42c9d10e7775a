import { describe, expect, it } from 'vitest';
import { readingOf } from '../quotes/article.fixture.ts';

const namesIn = (text: string) => {
  const { names } = readingOf(text);
  return names.mentions.map((mention) => {
    const role = names.roleAt(mention);
    return [mention.words.join(' '), role && text.slice(role.start, role.end)];
  });
};

describe('beforeOffice', () => {
  it.each([
    [
      'Former Minister for Women and Equalities Anna Berg waved.',
      'Anna Berg',
      'Former Minister for Women and Equalities',
    ],
    ['Minister for Health Ilse Brandt waved.', 'Ilse Brandt', 'Minister for Health'],
    [
      'Secretary of State for Business and Trade Kima Balen waved.',
      'Kima Balen',
      'Secretary of State for Business and Trade',
    ],
    [
      'Minister of Culture, Media and Sport Otto Weil waved.',
      'Otto Weil',
      'Minister of Culture, Media and Sport',
    ],
    ['Women and Equalities Minister Anna Berg waved.', 'Anna Berg', 'Women and Equalities Minister'],
    ['Labour MP Ilse Brandt waved.', 'Ilse Brandt', 'Labour MP'],
    ['Leader of the Green Party Ilse Brandt waved.', 'Ilse Brandt', 'Leader of the Green Party'],
    ['Green Party co-leader Ilse Brandt waved.', 'Ilse Brandt', 'Green Party co-leader'],
  ])('takes office and name apart in %s', (text, name, role) => {
    expect(namesIn(text)).toContainEqual([name, role]);
    expect(namesIn(text).filter(([one]) => one !== 'Green Party')).toEqual([[name, role]]);
  });

  it.each([
    ['The president of the United Arab Emirates waved.', 'United Arab Emirates'],
    ['The director of Whitworth Art Gallery waved.', 'Whitworth Art Gallery'],
  ])('keeps the whole name in %s', (text, name) => {
    expect(namesIn(text)).toEqual([[name, null]]);
  });
});

describe('roleAt', () => {
  it.each([
    ['Norrland’s Sven Aalto and Fishing minister Otto Weil met.', 'Otto Weil', 'Fishing minister'],
    [
      'Fishing minister Sven Aalto of Norrland and Fishing minister Otto Weil met.',
      'Otto Weil',
      'Fishing minister',
    ],
    ['The head of the port Otto Weil waved.', 'Otto Weil', 'head of the port'],
    ['It rained, Mr Weil said.', 'Weil', null],
    ['The director of the museum, Ilse Brandt, waved.', 'Ilse Brandt', 'director of the museum'],
    ['The lawyer of the residents, Otto Weil, waved.', 'Otto Weil', 'lawyer of the residents'],
    ['Its chief executive, Ilse Brandt, 51, waved.', 'Ilse Brandt', 'chief executive'],
    ['“It rains,” said its vice president, Otto Weil.', 'Otto Weil', 'vice president'],
    ['A spokeswoman for the port, Ilse Brandt, waved.', 'Ilse Brandt', 'spokeswoman for the port'],
    ['The head of the growers’ union, Ilse Brandt, waved.', 'Ilse Brandt', 'head of the growers’ union'],
    ['On leaving the hall, the minister of ports, Otto Weil, waved.', 'Otto Weil', 'minister of ports'],
    ['After the rain, the head of the port, Ilse Brandt, has left.', 'Ilse Brandt', 'head of the port'],
    ['She met a baker, the head of the port, Otto Weil, and a guard.', 'Otto Weil', null],
    ['The end of the long meeting, Ilse Brandt, waved.', 'Ilse Brandt', null],
    ['By the gate of the museum, Otto Weil, waved.', 'Otto Weil', null],
    ['Unlike the leader of the port, Ilse Brandt waved.', 'Ilse Brandt', null],
    ['Months after he shot the president of the club, Otto Weil, 34, was found.', 'Otto Weil', null],
    ['After a row with the captain of the team, Otto Weil, who joined in May, left.', 'Otto Weil', null],
    ['Days after the murder of the president of the club, Otto Weil, 34, confessed.', 'Otto Weil', null],
    ['When it rained, said the head of the port, Otto Weil, it stank.', 'Otto Weil', 'head of the port'],
  ])('holds no second name and no form of address: %s', (text, name, role) => {
    expect(namesIn(text)).toContainEqual([name, role]);
  });
});

describe('people of one family name', () => {
  it.each([
    ['Ilse Brandt leads. Her brother Otto Brandt helps. “The gate is shut,” Mr. Brandt said.', 'Otto Brandt'],
    ['Otto Brandt helps. Ilse Brandt leads. “The gate is shut,” Ms Brandt said.', 'Ilse Brandt'],
    [
      'Minister Otto Brandt came. Mayor Ilse Brandt came. “The gate is shut,” Mayor Brandt said.',
      'Ilse Brandt',
    ],
  ])('are told apart by the title: %s', (text, name) => {
    const { names } = readingOf(text);
    const last = names.mentions.at(-1);
    expect(last && names.nameOf(last)).toBe(name);
  });

  it.each([
    ['Things got still worse for Otto Weil, who waved.', 'Otto Weil', null],
    ['The problem for Otto Weil is the law.', 'Otto Weil', null],
    ['A newsletter Otto Weil wrote was read.', 'Otto Weil', null],
    ['Otto Weil, another parent in the suit, waved.', 'Otto Weil', 'another parent in the suit'],
    ['Otto Weil, CEO of Oster Lines, waved.', 'Otto Weil', 'CEO of Oster Lines'],
    ['Otto Weil, former head of the port, waved.', 'Otto Weil', 'former head of the port'],
    ['It was a move Oster Lines owner Otto Weil welcomed.', 'Otto Weil', 'Oster Lines owner'],
    ['Oster CEO Sundra Vell and Corvan CEO Otto Weil met.', 'Otto Weil', 'Corvan CEO'],
    ['It was the reliability of The Ringer, Otto Weil said.', 'Otto Weil', null],
    ['The Bank of Oster governor, Otto Weil, waved.', 'Otto Weil', 'Bank of Oster governor'],
    ['Chief Science Officer Otto Weil waved.', 'Otto Weil', 'Chief Science Officer'],
  ])('is who somebody is, and nothing that happens to them: %s', (text, name, role) => {
    expect(namesIn(text)).toContainEqual([name, role]);
  });
});
