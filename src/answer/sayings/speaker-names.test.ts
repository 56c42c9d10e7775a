import { expect, test } from 'vitest';
import { hasProperName, isSomebody } from './speaker-names.ts';

test.each(['Ines Varga', 'the Tamsin Echo', 'Corvana', 'NATO', 'The Hague'])('%s is a name', (name) => {
  expect(hasProperName(name)).toBe(true);
  expect(isSomebody(name)).toBe(true);
});

test.each([
  'the justice ministry',
  'head of the water company',
  'a former soldier',
  'Valdorian officials',
  'dockworkers',
])('%s is somebody without a name', (name) => expect(isSomebody(name)).toBe(true));

test.each(['evidence', 'both', '11,000', 'His comments', 'the situation', 'Corvana’s silence'])(
  '%s is nobody',
  (name) => expect(isSomebody(name)).toBe(false),
);
