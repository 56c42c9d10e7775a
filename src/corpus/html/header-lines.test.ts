import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const page = (lang: string, title: string, header: readonly string[], body: readonly string[]): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${[
    ...header,
    ...body,
  ]
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;

describe('the lines below the title of a page in another language', () => {
  it.each([
    [
      'uk',
      'Річковий міст у Корваному закрили до осені',
      ['Автор: Ганна Литвин', 'Опубліковано 7 березня 2024, 09:15'],
      [
        'Міст через Сулу в Корваному закрили для всього транспорту до осені, бо опори втратили міцність.',
        'Пороми ходитимуть щогодини, а шкільний автобус вирушатиме на двадцять хвилин раніше.',
      ],
      'Ганна Литвин',
    ],
    [
      'zh',
      '江口大桥将封闭至秋季',
      ['记者 王小明', '2024年3月7日 09:15'],
      [
        '由于检查人员在三个桥墩上发现锈蚀，江口大桥将对所有车辆封闭，直到秋季才重新开放。',
        '渡轮将每小时开行一班，校车比平时提前二十分钟出发。',
      ],
      '王小明',
    ],
  ])('are no body, and say who wrote it and when: %s', (lang, title, header, body, author) => {
    const { metadata, paragraphs } = readPage(page(lang, title, header, body));
    expect(paragraphs).toEqual(body);
    expect([metadata.author, metadata.published?.slice(0, 10)]).toEqual([author, '2024-03-07']);
  });
});
