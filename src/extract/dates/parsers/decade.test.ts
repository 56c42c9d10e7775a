import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('decades and centuries', () => {
  it.each([
    ['It boomed in the 1980s.', 'the 1980s = 198X'],
    ['It boomed in the early 1990s.', 'the early 1990s = 199X'],
    ["It boomed in the '70s.", "the '70s = 197X"],
    ['It boomed in the nineties.', 'the nineties = 199X'],
    ['It boomed in the 2010s.', 'the 2010s = 201X'],
    ['It dates from the 12th century.', 'the 12th century = 11XX'],
    ['It dates from the late nineteenth century.', 'the late nineteenth century = 18XX'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]));

  it.each(['She is in her nineties.', 'The heat stayed in the eighties, with temperatures rising.'])(
    'is no decade: %s',
    (text) => expect(datesOf(text)).toEqual([]),
  );
});
