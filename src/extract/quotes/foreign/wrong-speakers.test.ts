import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { extract } from '../../extract.ts';

/** Who is said to speak in the last quotation of a text; `stated` where it was not inferred. */
function speakerOf(language: string, text: string) {
  const { quotes } = extract(articleOf(text, { language, published: '2024-03-07' }));
  const { speaker = null, inferred = false } = quotes.at(-1) ?? {};
  return { speaker, isStated: speaker !== null && !inferred };
}

describe('a place behind a role', () => {
  it.each([
    ['uk', '«Ми закриємо завтра кордон», — сказав президент України.'],
    ['ru', '«Мы закроем завтра границу», — заявил президент России.'],
    ['pl', '„Jutro zamkniemy most nad rzeką” – powiedział prezydent Warszawy.'],
    ['fr', '« Nous fermons le pont demain matin », a déclaré le ministre de l’Économie.'],
    ['es', '«Cerramos el puente mañana por la noche», dijo el presidente de la Generalitat.'],
  ])('is never stated to speak: %s', (language, text) => {
    expect(speakerOf(language, text).isStated).toBe(false);
  });
});

describe('a subject that is not understood', () => {
  it.each([
    [
      'es',
      '«Cerramos el puente», dijo Ana Ruiz.\n«No nos avisó nadie de esto», respondió su hermana.',
      'Ana Ruiz',
    ],
    [
      'es',
      '«Cerramos el puente», dijo Ana Ruiz.\n«No nos avisó nadie de esto», dijeron los vecinos.',
      'Ana Ruiz',
    ],
    [
      'ru',
      '«Мост закрыт», — сказала Анна Белова.\n«Нас никто не предупредил», — ответила соседка.',
      'Анна Белова',
    ],
    [
      'pl',
      '„Most jest zamknięty” – powiedziała Anna Nowak.\n„Nikt nas nie uprzedził” – powiedziała jej siostra.',
      'Anna Nowak',
    ],
  ])('is nobody who spoke before: %s %s', (language, text, before) => {
    expect(speakerOf(language, text).speaker).not.toBe(before);
  });

  it('is told from one that is left out', () => {
    const text = '«Cerramos el puente», dijo Ana Ruiz.\n«No nos avisó nadie de esto», añadió.';
    expect(speakerOf('es', text).speaker).toBe('Ana Ruiz');
  });
});

describe('a short role', () => {
  it('is no part of a longer word', () => {
    const text =
      'Олена Коваль, директорка камерного театру, приїхала до Луцька.\n«Ми закриємо завтра міст», — сказав мер.';
    expect(speakerOf('uk', text).speaker).not.toBe('Олена Коваль');
  });
});

describe('words before a Chinese verb', () => {
  it('are not tried in every order', () => {
    // Eighty of these took longer than a minute where each could be read in two ways.
    const text = `他${'对'.repeat(80)}${'啊'.repeat(12)}说：“今天大桥已经关闭了。”`;
    expect(extract(articleOf(text, { language: 'zh' })).sentences.length).toBeGreaterThan(0);
  });
});

describe('a weekday of what is over', () => {
  it.each([
    ['fr', '« Nous fermons le pont », a annoncé lundi Sandra Petit.', '2024-03-04'],
    ['fr', 'L’opéra a fermé lundi soir.', '2024-03-04'],
    ['ar', 'اصطدمت سيارة بحافلة يوم الثلاثاء في المدينة.', '2024-03-05'],
  ])('is no later one: %s %s', (language, text, day) => {
    const { dates } = extract(articleOf(text, { language, published: '2024-03-07' }));
    expect(dates.map(({ value }) => value?.slice(0, 10))).toContain(day);
  });
});
