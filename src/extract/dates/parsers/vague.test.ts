import { describe, expect, it } from 'vitest';
import { datesOf } from '../testing.ts';

describe('vague', () => {
  it.each([
    ['It is now closed.', 'now = PRESENT_REF'],
    ['It recently closed.', 'recently = PAST_REF'],
    ['Nobody knows the future.', 'the future = FUTURE_REF'],
    ['They left it in the past.', 'the past = PAST_REF'],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual([expected]));

  it.each(['Loading Nowhere', 'They drove past.', 'He walked past the mill.'])(
    'is something else: %s',
    (text) => expect(datesOf(text)).toEqual([]),
  );
});
