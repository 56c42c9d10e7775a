import { describe, expect, it } from 'vitest';
import { datelineOf } from './press-dateline.ts';

const SENTENCE = 'Brandvik Yard has sold its dry dock to the town.';

describe('the dateline of a release', () => {
  it.each([
    'PORT ELLERY, 1 July 2025 – ',
    'Port Ellery, July 1, 2025 -- ',
    'PORT ELLERY, Norland, Tuesday, 1 July 2025 — ',
    'PORT ELLERY, July 1, 2025 /Coastwire/ -- ',
    'PORT ELLERY (1 July 2025) – ',
    'PORT ELLERY – July 1, 2025 – ',
    'Port Ellery, 1 July 2025: ',
    '1 July 2025, PORT ELLERY – ',
  ])('dates it: %s', (opening) => expect(datelineOf(opening + SENTENCE, null)).toBe('2025-07-01'));

  it.each([
    'On 1 July 2025 – a Tuesday – the yard was sold.',
    'Tuesday, 1 July 2025 – the yard was sold.',
    '1 July 2025 – the yard was sold.',
    'The yard, which on 1 July 2025 – a Tuesday – was sold, is old.',
    'PORT ELLERY – Brandvik Yard was sold to the town on 1 July 2025 – at last.',
    'PORT ELLERY, 1 July 2025 was a day of rain.',
    'PORT ELLERY, 1 July – Brandvik Yard was sold.',
    'PORT ELLERY, 05/06/2025 – Brandvik Yard was sold.',
  ])('is not: %s', (paragraph) => expect(datelineOf(paragraph, null)).toBeNull());
});
