import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const last = (text: string) => {
  const { speaker, inferred } = quotesOf(text).at(-1) ?? {};
  return { speaker, inferred };
};

describe('a speaker called by nationality or age', () => {
  it.each([
    ['Norwegian Halvor Stenvik won by a length. “I slept badly,” the Norwegian said.', 'Halvor Stenvik'],
    [
      'The Danish sailor Ida Mollerup came second behind Otto Weil. “The wind died,” the Dane said.',
      'Ida Mollerup',
    ],
    [
      'Otto Weil, a Polish rower, met Clara Moor, a Scottish one. “He was late,” the Scot said.',
      'Clara Moor',
    ],
    ['“We were slow,” said the German driver Hugo Krall. “It rained,” the German added.', 'Hugo Krall'],
    ['Ilse Brandt, 34, lost in two sets to Ada Moor, 19. “I am old,” the 34-year-old said.', 'Ilse Brandt'],
    ['Ilse Brandt (34) lost to Ada Moor (19). “I am young,” the 19-year-old midfielder said.', 'Ada Moor'],
    ['Otto Weil, aged 81, has a new boat. “She leaks,” said the 81-year-old.', 'Otto Weil'],
    ['The court heard 20-year-old Otto Weil. “I was asleep,” the 20-year-old said.', 'Otto Weil'],
  ])('is whoever was introduced so in %s', (text, speaker) => {
    expect(last(text)).toEqual({ speaker, inferred: true });
  });

  it.each([
    ['Norwegians Halvor Stenvik and Otto Weil won. “I slept badly,” the Norwegian said.', 'Norwegian'],
    ['Polish rower Otto Weil met Clara Moor, a Polish cox. “He was late,” the Pole said.', 'Pole'],
    ['The Swedish coach of Norway, Otto Weil, left. “It rained,” the Norwegian said.', 'Norwegian'],
    [
      'French Open champion Ada Voss lost to Ines Moret. “I played well,” the Frenchwoman said.',
      'Frenchwoman',
    ],
    ['Swiss Bank chief Otto Weil left Kiel. “It rained,” the Swiss said.', 'Swiss'],
    ['Ilse Brandt, 34, lost to Ada Moor, 34. “I am old,” the 34-year-old said.', '34-year-old'],
    ['Ilse Brandt, 34, lost. “I am old,” the 35-year-old said.', '35-year-old'],
    ['Ilse Brandt scored 34, 12 of them late. “I am old,” the 34-year-old said.', '34-year-old'],
  ])('stays unnamed where several or none were in %s', (text, speaker) => {
    expect(last(text).speaker).toBe(speaker);
  });
});

describe('a speaker called the defendant', () => {
  it.each([
    [
      'Otto Weil pleaded not guilty. Clara Moor saw the smoke. “I was asleep,” the defendant said.',
      'Otto Weil',
    ],
    ['Otto Weil, a baker, was jailed for arson. “It was the oven,” the accused shouted.', 'Otto Weil'],
    ['Otto Weil, 52, has been charged with arson. “I was asleep,” said the defendant.', 'Otto Weil'],
  ])('is whoever is charged in %s', (text, speaker) => {
    expect(last(text)).toEqual({ speaker, inferred: true });
  });

  it.each([
    ['Otto Weil was robbed in May. “I was asleep,” the defendant said.', 'defendant'],
    ['Judge Ilse Moor sentenced a baker to six years. “I was asleep,” the defendant said.', 'defendant'],
    [
      'Otto Weil and Hugo Krall are in court. Weil was charged with arson. Krall pleaded guilty. “I was asleep,” the defendant said.',
      'defendant',
    ],
  ])('stays unnamed in %s', (text, speaker) => {
    expect(last(text).speaker).toBe(speaker);
  });
});

describe('a speaker called by a part that they play', () => {
  it.each([
    [
      'Joren Abel scored twice. His manager, Otto Weil, was glad. “He is fit,” Weil said. “I ran,” the striker said.',
      'Joren Abel',
    ],
    [
      'Coach Otto Weil has dropped Tobias Krall. “He is tired,” Weil said. “I am not,” the midfielder said.',
      'Tobias Krall',
    ],
    [
      'On leaving the hall, the minister of fisheries, Otto Weil, spoke to us. “No boat will be sold,” declared the minister, visibly moved.',
      'Otto Weil',
    ],
    ['The novelist Ada Pell has a new book. “It took nine years,” the writer said.', 'Ada Pell'],
    [
      'The president of the growers’ union, Clara Moor, was cold. “We wait,” the president said.',
      'Clara Moor',
    ],
  ])('is the only one who can play it in %s', (text, speaker) => {
    expect(last(text)).toEqual({ speaker, inferred: true });
  });

  it.each([
    ['Joren Abel scored twice and Tobias Krall once. The rain fell. “I ran,” the striker said.', 'striker'],
    ['Coach Otto Weil was glad. “I ran,” the striker said.', 'striker'],
    ['Karl Brandt, the manager of Corvan Rovers, watched. “I ran,” the striker said.', 'striker'],
    ['Ada Moor came to the concert with two sons. “We waited for years,” the singer said.', 'singer'],
    ['“I dived,” said the goalkeeper Otto Weil. “I ran,” the striker said.', 'striker'],
  ])('stays unnamed in %s', (text, speaker) => {
    expect(last(text).speaker).toBe(speaker);
  });
});
