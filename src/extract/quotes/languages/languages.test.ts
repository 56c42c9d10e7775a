import { describe, expect, it } from 'vitest';
import { readsQuotations } from '../../../text/languages.ts';
import { quoteLanguage } from './index.ts';

describe('the languages whose quotations are read', () => {
  it('are those that people are told of', () => {
    const codes = new Intl.DisplayNames('en', { type: 'language' });
    const all = Array.from({ length: 26 * 26 }, (_, i) =>
      String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26)),
    );
    const known = all.filter((code) => code !== 'en' && codes.of(code) !== code);
    expect(known.filter((code) => quoteLanguage(code) !== undefined)).toEqual(known.filter(readsQuotations));
  });
});
