import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { ageReadings } from './age-readings.ts';

const archive = await archiveOf([articleOf('“The pier is rotten,” mayor Irena Vol said.')]);

it.each([
  ['Irena Vol was born in May 1960.', true],
  ['Irena Vol, born in Oster in 1960, runs the port.', true],
  ['Irena Vol, who was born in 1960, runs the port.', true],
  ['Irena Vol said her daughter was born in May 2010.', false],
  ['Irena Vol and a man who was born in 2010 met.', false],
])('takes a year of birth for the age of whom it is said of: %s', (text, tells) => {
  expect(ageReadings('how old is Irena Vol', archive)[0]?.tells?.test(text)).toBe(tells);
});
