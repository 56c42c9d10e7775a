import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { stem } from './stems.ts';
import { termsOf } from './terms.ts';
import { tokenize } from './tokens.ts';

/** Words of which all forms must come out the same. */
const SAME: readonly (readonly [language: string, forms: string])[] = [
  ['ko', '다리 다리는 다리가 다리를 다리에서 다리로 다리의'],
  ['ko', '금지 금지됐나 금지된다 금지했다 금지를 금지한'],
  ['ko', '전문가 전문가가 전문가는'],
  ['ko', '봄 봄까지 봄은'],
  ['pl', 'most mostu mostem moście mosty'],
  ['pl', 'port portu porcie'],
  ['ar', 'مدرسة المدرسة والمدرسة للمدرسة'],
  ['ar', 'فراخ الفراخ'],
  ['he', 'גשר הגשר בגשר מהגשר'],
  ['uk', 'моста мосту мостом'],
  ['ru', 'счётчик счетчик счётчика'],
  ['de', 'Straße Strasse Straßen'],
  ['de', 'kosten kostet'],
];

describe('words of other languages', () => {
  it.each(SAME)('%s: %s have one stem', (language, forms) => {
    expect(new Set(termsOf(forms, language)).size).toBe(1);
  });

  it('are cut by a dictionary where no spaces are written, at places of the text', () => {
    const text = '港口大桥将封闭至春季';
    const words = tokenize(text, 'zh').map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['港口', '封闭', '春季']));
    expect(words.join('')).toBe(text);
    expect(termsOf('検査官が亀裂を発見したため', 'ja')).toEqual(expect.arrayContaining(['亀裂', '発見']));
    expect(tokenize('สะพานปิด', 'th').length).toBe(2);
  });

  it('lose what is joined by an apostrophe, and keep their places', () => {
    const text = 'L’acier qu’il vend';
    expect(tokenize(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
      'acier',
      'il',
      'vend',
    ]);
    expect(termsOf('п’ять', 'uk')).toEqual(termsOf("п'ять", 'uk'));
  });

  it('write numbers as English does', () => {
    expect(termsOf('1.250.000 3,5 ٢٠٢٤ ۱۲', 'de')).toEqual(['1250000', '3.5', '2024', '12']);
  });

  it('have small letters of their own', () => {
    expect(tokenize('ISPARTA', 'tr')[0]?.term).toBe('ısparta');
  });

  it('never hold a space, though one sign may stand for several words', () => {
    for (const language of ['en', 'ar', 'zh'])
      expect(tokenize('ﷺ said ㍿', language).filter(({ term }) => /\s/.test(term))).toEqual([]);
  });

  it('that nothing is known of are their own stems', () => {
    expect(stem('habari', 'sw')).toBe('habari');
    expect(fold('ىةک')).toBe('يهك');
  });
});
