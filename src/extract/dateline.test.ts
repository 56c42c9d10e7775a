import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline.ts';

describe('datelineLength', () => {
  it.each([
    'TAMSIN, Corvana (AP) — ',
    'PORT TAMSIN — ',
    'TAMSIN, Corv. – ',
    'Tamsin (Reuters) - ',
    '(AFP) — ',
    'TAMSIN, 3 May 2023 (Echo) – ',
  ])('%s', (dateline) => {
    expect(datelineLength(`${dateline}The ferry sank.`)).toBe(dateline.length);
  });

  it.each([
    'The ferry — the old one — sank.',
    'NATO said — as before — no.',
    'Brandt (right) — The new head of the port.',
    'WHO-led teams came.',
  ])('none: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});
