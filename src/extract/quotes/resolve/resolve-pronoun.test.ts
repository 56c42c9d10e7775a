import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const speakersIn = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

describe('"he" and "she"', () => {
  it.each([
    ['a town', 'In Port Ansel the bells rang. "I counted every lamp," she said.'],
    ['a town by its use', 'Nobody slept in Kelso Wrack. "I counted every lamp," she said.'],
    ['a paper', 'The Ansel Courier came late. "I counted every lamp," he said.'],
    ['a body', 'Corvan Ferries cut two routes. "I counted every lamp," he said.'],
    ['a law', 'The Clean Harbour Act was passed. "I counted every lamp," he said.'],
  ])('never mean %s', (_, text) => {
    expect(speakersIn(text)).toEqual([null]);
  });

  it('mean nobody who is named in what they say', () => {
    const text = `Lena Falk runs the nurses’ guild. The Safe Wards Act, which President Otto Weil signed into law in March, is one step, she said.`;
    expect(speakersIn(text)).toEqual(['Lena Falk']);
    const other = 'Clara Brandt spoke. The plan that President Weil made is a good step, she said.';
    expect(speakersIn(other).at(-1)).toBe('Clara Brandt');
  });

  it('tell who is called by the name of a month', () => {
    const text = 'Jana Holm revealed that she had met August Alsten. She explained that it was over.';
    expect(speakersIn(text)).not.toContain('August Alsten');
    expect(speakersIn('April Kestova met Otto Weil. She said the pier was shut.')).toContain('April Kestova');
  });

  it('mean nobody who took a picture', () => {
    const text = `Cora Lind said it was clear that they ate more than meat.

A hearth was found in the cave, where seeds were found, too. Otto Barker

What is more, he said, the life of the cave was good. Ernst Holm said so, too.`;
    expect(speakersIn(text)).not.toContain('Otto Barker');
  });

  it('mean the subject of the sentence before, past a long apposition', () => {
    const text = `Edwina Moss, the sister of Virgil Moss, gave a speech. “He was kind,” Edwina Moss said.

Aleta Clark, a baker known on the island as the Bread Queen who worked closely with Moss, also praised his gift.

“I was touched that they came,” she wrote on a card.`;
    expect(speakersIn(text).at(-1)).toBe('Aleta Clark');
  });

  it('"they" are not the subject of what they say', () => {
    const text = `Leaders of the Tamsin Health Service warned last week of a crisis. Many people could fall sick this winter as they “face the awful choice between heat and food,” they said.`;
    expect(speakersIn(text).at(-1)).toBe('Leaders of the Tamsin Health Service');
  });

  it('mean whom an obituary is about, past the towns it names', () => {
    const text = `Hanna Lorne, who kept the lamps of Grey Sound for fifty years, has died at 91.

In 1958 she walked to Saint Ansel through a storm. Port Ansel gave her a medal.

"I did not count the steps, I counted the lamps," she liked to say.`;
    expect(speakersIn(text)).toEqual(['Hanna Lorne']);
  });

  it('mean whoever the sentence before ends with', () => {
    const text =
      '“I sail,” said Henrik Dahl. He left early, and he took the boat. Then I met Jakob Weil. He said that the pier was “old and grey”.';
    expect(speakersIn(text).at(-1)).toBe('Jakob Weil');
    const other =
      '“I sail,” said Henrik Dahl. Dahl was the third to hear the call with Mayor Jakob Weil. He said that the pier was “old and grey”.';
    expect(speakersIn(other).at(-1)).toBe('Henrik Dahl');
  });

  it('never mean the paper that somebody told', () => {
    const text = 'Anna Brandt told Rolling Stone that she sails. “I count every lamp,” she added.';
    expect(speakersIn(text).at(-1)).toBe('Anna Brandt');
  });

  it('mean whoever was named since the last speaker', () => {
    const text = `Councillor Ada Brink said the beach would stay closed until Friday.

Dozens stood by the fence, among them tourist Wilma Tarrow from Leith. The kiosks were shut. "We get no answer," she said.`;
    expect(speakersIn(text)).toEqual(['Ada Brink', 'Wilma Tarrow']);
  });

  it.each([
    [
      'Edgar Krall testified that his friendship with Otto Weil had played no role.\n\n“I wanted Otto to keep the house,” he said.',
      'Edgar Krall',
    ],
    [
      'Dana Moor watched from the library, and later called it a “fine” speech.\n\n“Hanna Weil harms the harbour,” she said afterward.',
      'Dana Moor',
    ],
  ])('mean whoever spoke last, whomever they named: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name, name]);
  });

  it('mean whoever spoke last, whatever papers have told since', () => {
    const text = `“They sting,” said Hugo Weil. “They do,” he said.

Bees nest in walls, said Dr. Daniel Krall, an expert. New figures show that they live alone.

“They are better at it,” he said.`;
    expect(speakersIn(text).at(-1)).toBe('Daniel Krall');
  });

  it('mean who speaks in the article rather than who is named in passing', () => {
    const text = `Clara Weil mends clocks. “Nobody taught me,” Weil said.

The tower was built for Agnes Moor.

“It is all brass,” she said.`;
    expect(speakersIn(text)).toEqual(['Clara Weil', 'Clara Weil']);
  });

  it('go on with whom the same pronoun meant before', () => {
    const text = `Wilma Tarrow came by boat. She had met Ada Brink. She smiled. "We get no answer," she said.`;
    expect(speakersIn(text)).toEqual(['Wilma Tarrow']);
  });

  it('mean people whom the article calls by title and family name alone', () => {
    const text = 'Mr. Oduya met Karla Brink on the pier. It was late. "We get no answer," he said.';
    expect(speakersIn(text)).toEqual(['Oduya']);
  });

  it.each([
    ['Spokeswoman Xandra Oduya ran late. "We get no answer," she said.', 'Xandra Oduya'],
    ['Spokesman Xandrel Oduya ran late. "We get no answer," she said.', null],
  ])('heed what a title tells: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  it('mean people whose given name men and women bear', () => {
    expect(speakersIn('Jan Weiss ran the mill. "We get no answer," he said.')).toEqual(['Jan Weiss']);
    expect(speakersIn('Jan Weiss ran the mill. "We get no answer," she said.')).toEqual(['Jan Weiss']);
  });

  it('mean people with unheard-of names', () => {
    expect(speakersIn('Xandrel Oduya ran the mill. "We get no answer," he said.')).toEqual(['Xandrel Oduya']);
  });
});
