import { expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

it.each([
  ['Ilse Brandt, mayor of Oster: “We are closed until May.”', 'Ilse Brandt'],
  ['Mayor Ilse Brandt: “We are closed until May.”', 'Ilse Brandt'],
  ['It is, in the words of Ilse Brandt, “a disgrace to the whole coast”.', 'Ilse Brandt'],
  ['Ilse Brandt’s answer was short: “We are closed until May.”', 'Ilse Brandt'],
  ['Ilse Brandt left early. Her message had been simple: “Wait for us.”', 'Ilse Brandt'],
  ['Ilse Brandt left early. In her words, “the pier is closed until May”.', 'Ilse Brandt'],
  ['Ilse Brandt was blunt: “We lost the game in five minutes.”', 'Ilse Brandt'],
  ['Her captain, Ilse Brandt, was less calm: “I screamed so loud I lost my voice.”', 'Ilse Brandt'],
  ['Otto Weil’s reply to Ilse Brandt’s plea was short: “We have no money left.”', 'Otto Weil'],
  ['Mayor Ilse Brandt is in no doubt: “The pier will open in May.”', 'Ilse Brandt'],
  ['Ilse Brandt’s reply was “We have no money left for that.”', 'Ilse Brandt'],
])('is whose name frames it: %s', (text, speaker) => {
  expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([speaker]);
});

it.each([
  'The question for Ilse Brandt: “Will it hold until the spring?”',
  'Ilse Brandt heard the answer of the day: “We are closed until May.”',
  'Ilse Brandt is under fire: “She has never kept a promise to us.”',
  'Ilse Brandt is unpopular: “Nobody in the port would vote for her.”',
  'Ilse Brandt was at the gate with a sign: “No boats on the beach today.”',
  'The letter to Ilse Brandt was short: “No boats on the beach today.”',
  'Ilse Brandt was met by a sign: “No boats on the beach today.”',
  'Breaking: “We are closed until May.”',
])('is nobody’s whose name only stands before it: %s', (text) => {
  expect(quotesOf(text).map((quote) => quote.speaker)).not.toContain('Ilse Brandt');
});
