import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

describe('who is meant by a description', () => {
  it.each([
    [
      'Corvan Ferries bought two ships in May. The company said that it would hire more crew.',
      'Corvan Ferries',
    ],
    ['Under Corvan’s rules, crews rest. Corvan has cut fares. It said the move would help all.', 'Corvan'],
    [
      'Sanova on Friday took action against Corvan Mini. The Tamsin tech giant said that it had to protect users.',
      'Sanova',
    ],
    [
      'Corvan Ferries, on its way up, bought two ships. The sea-freight company said that it would hire crew.',
      'Corvan Ferries',
    ],
    ['The Harbour Agency closed the pier. The agency said that the beams were rotten.', 'Harbour Agency'],
    [
      'Ilse was with her father, Thomas Brandt, on Friday. “We were lucky,” her father said.',
      'Thomas Brandt',
    ],
    ['Tamsin chief executive Mitchell Weil left. “It was time,” said Weil.', 'Mitchell Weil'],
    ['“I sing,” said Otto Weil. The young country singer admitted that he was tired.', 'Otto Weil'],
    ['Sanova CEO Otto Weil came on Monday. The executive said that he was tired.', 'Otto Weil'],
    ['“We are late,” said one of the officers, the harbour chief Otto Weil.', 'Otto Weil'],
  ])('is found in %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('is left open where nothing near is meant', () => {
    expect(speakers('“I sing,” said Otto Weil. The official admitted that it was late.').at(-1)).toBe(
      'official',
    );
    expect(speakers('The rain fell. The company said that it would hire more crew.')).toEqual(['company']);
  });
});

describe('a calling', () => {
  it.each([
    [
      'is nobody named in between',
      '“I sing,” said Otto Weil. Ilse Brandt plays the lead. “I loved it,” the singer said.',
    ],
    ['is nobody with another role', '“We were brave,” coach Otto Weil said. “I ran,” the striker said.'],
    ['is nobody of another gender', '“I sing,” said Robert Weil. “I loved it,” the actress said.'],
    ['is no body', 'Vell Records said it would sue. “It is mine,” the singer said.'],
  ])('%s', (_, text) => {
    expect(speakers(text).at(-1)).toMatch(/^(?:singer|striker|actress)$/);
  });
});

describe('a passive cue', () => {
  it('names nobody but whom "by" names', () => {
    const [open] = quotesOf('Otto Weil has been criticised for closing the old pier.');
    expect(open?.speaker ?? null).toBeNull();
    const [named] = quotesOf('Otto Weil was asked to keep the old pier by Ilse Brandt.');
    expect(named?.speaker).toBe('Ilse Brandt');
  });
});

describe('a role', () => {
  it.each([
    ['After two weeks, in recent days Otto Weil said that the pier was safe.', null],
    ['Chief operating officer Otto Weil said that the pier was safe.', 'Chief operating officer'],
  ])('is what somebody is: %s', (text, role) => {
    expect(quotesOf(text)[0]?.role).toBe(role);
  });
});

describe('a firm with a name like a person’s', () => {
  it.each([
    [
      'Ostrand Kolb shut one of its mills. Its auditor, Lindvik Moore, had warned it. “We are sorry,” the company said.',
      'Ostrand Kolb',
    ],
    ['Varga Tamm will cut its fares in May. “All will be cheaper,” the airline said.', 'Varga Tamm'],
  ])('is "the company" in %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('is no person who told somebody something', () => {
    const text =
      'Rakeya Vosk told the council its plan was bad. “It leaks,” she said. “It does not,” the company said.';
    expect(speakers(text).slice(-2)).toEqual(['Rakeya Vosk', 'company']);
  });
});
