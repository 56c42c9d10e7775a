import { describe, expect, it } from 'vitest';
import { findForeignDates } from './find-foreign-dates.ts';

/** Thursday, 7 March 2024. */
const PUBLISHED = '2024-03-07';

function datesIn(language: string, text: string, published: string | null = PUBLISHED): string[] {
  return findForeignDates(text, [{ start: 0, end: text.length }], published, language).map(
    ({ start, end, value, inferred }) => `${text.slice(start, end)} = ${value}${inferred ? '*' : ''}`,
  );
}

describe('dates in other languages', () => {
  it.each([
    ['uk', 'Ремонт триватиме рік, повідомила рада у середу.', ['середу = 2024-03-06*']],
    [
      'uk',
      'Міст закрили 12 лютого, а збудували у січні 1998 року.',
      ['12 лютого = 2024-02-12*', 'січні 1998 = 1998-01'],
    ],
    ['uk', 'Нарада відбудеться у вівторок.', ['вівторок = 2024-03-12*']],
    ['ru', 'Паром сгорел вчера, субсидию дали в 2021 году.', ['вчера = 2024-03-06*', '2021 = 2021']],
    ['ru', 'Среди людей его не было.', []],
    ['de', 'Das teilte der Ort am Montag mit.', ['Montag = 2024-03-04*']],
    ['de', 'Am 5. März 2024 und seit 2019.', ['5. März 2024 = 2024-03-05', '2019 = 2019']],
    [
      'fr',
      'Le site perd de l’argent depuis 2018, a annoncé mardi la commune.',
      ['2018 = 2018', 'mardi = 2024-03-05*'],
    ],
    ['es', 'Lo dijo el viernes pasado Domingo Lara.', ['viernes = 2024-03-01*']],
    ['it', 'Il sopralluogo di ieri, 6 marzo.', ['ieri = 2024-03-06*', '6 marzo = 2024-03-06*']],
    [
      'pt',
      'Isoladas desde terça-feira, 5 de março.',
      ['terça-feira = 2024-03-05*', '5 de março = 2024-03-05*'],
    ],
    [
      'pl',
      'Rada zebrała się we wtorek, a w czwartek ma głosować.',
      ['wtorek = 2024-03-05*', 'czwartek = 2024-03-07*'],
    ],
    ['nl', 'De pont ligt sinds zondag stil.', ['zondag = 2024-03-03*']],
    ['sv', 'Det hände i tisdags, inte i går.', ['tisdags = 2024-03-05*', 'i går = 2024-03-06*']],
    ['tr', 'Köprü salı günü kapatıldı.', ['salı = 2024-03-05*']],
    [
      'ar',
      'أعلن المجلس يوم الثلاثاء، في ٥ آذار ٢٠٢٤.',
      ['الثلاثاء = 2024-03-05*', '٥ آذار ٢٠٢٤ = 2024-03-05'],
    ],
    ['he', 'הגשר נסגר ב-5 במרץ 2024 ולא אתמול.', ['5 במרץ 2024 = 2024-03-05', 'אתמול = 2024-03-06*']],
    ['zh', '县政府星期二表示，大桥于2月12日封闭。', ['星期二 = 2024-03-05*', '2月12日 = 2024-02-12*']],
    [
      'ja',
      '市は火曜日に発表した。橋は1998年1月に完成した。',
      ['火曜日 = 2024-03-05*', '1998年1月 = 1998-01'],
    ],
    [
      'ko',
      '군청은 화요일 밝혔다. 다리는 2월 12일 폐쇄됐다.',
      ['화요일 = 2024-03-05*', '2월 12일 = 2024-02-12*'],
    ],
  ])('%s: %s', (language, text, dates) => expect(datesIn(language, text)).toEqual(dates));

  it('count from nothing where the day of publication is unknown', () => {
    expect(datesIn('de', 'Das war am Montag, also gestern.', null)).toEqual([
      'Montag = XXXX-WXX-1*',
      'gestern = null*',
    ]);
  });

  it('are none in a language that nothing is known of', () => {
    expect(datesIn('da', 'Det skete den 5. marts 2024.')).toEqual([]);
  });
});
