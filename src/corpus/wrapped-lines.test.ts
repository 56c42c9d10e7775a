import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineGroups, unwrapLines } from './wrapped-lines.ts';

const PARAGRAPHS = [
  'The old lighthouse on Skarholm will be lit again in May, forty years after its last keeper rowed ashore for good.',
  'Its lens had been kept in a barn by three brothers who were told that it was worth nothing and did not believe it.',
  '“We oiled the bearings every winter because our mother asked us to,” said Ottilie Brae, whose father was the youngest of them.',
  'The parish pays for the lamp; the harbour office pays for the cable, which has to cross two private meadows on its way.',
];

/** Fills lines with as many words as fit, as mail programs and editors do. */
function wrap(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const joined = line === indent ? line + word : `${line} ${word}`;
    if (joined.length > width && line.trim() !== '') {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return [...lines, line].join('\n');
}

describe('unwrapLines', () => {
  it.each([48, 60, 66, 72, 78, 90])('puts together paragraphs wrapped at %d columns', (width) => {
    const wrapped = PARAGRAPHS.map((paragraph) => wrap(paragraph, width));
    expect(unwrapLines(wrapped.join('\n\n'))).toEqual(PARAGRAPHS);
    expect(unwrapLines(wrapped.join('\n\n').replaceAll('\n', '\r\n'))).toEqual(PARAGRAPHS);
    expect(unwrapLines(wrapped.join('\n\n').replaceAll('\n', '\r\r\n'))).toEqual(PARAGRAPHS);
  });

  it('knows paragraphs by the indent of their first lines', () => {
    const wrapped = PARAGRAPHS.map((paragraph) => wrap(paragraph, 60, '    '));
    expect(unwrapLines(wrapped.join('\n'))).toEqual(PARAGRAPHS);
  });

  it('knows paragraphs that follow each other closely by their short last lines', () => {
    const wrapped = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72));
    expect(unwrapLines(wrapped.join('\n'))).toEqual(PARAGRAPHS);
  });

  it('reads text whose every line is parted by an empty one', () => {
    const wrapped = PARAGRAPHS.map((paragraph) => wrap(paragraph, 66).replaceAll('\n', '\n\n'));
    expect(unwrapLines(wrapped.join('\n\n\n'))).toEqual(PARAGRAPHS);
  });

  it.each([22, 30, 35])(
    'puts together Chinese that was wrapped at %d signs, digits in it or not',
    (signs) => {
      const paragraphs = [
        '海岛上的灯塔将在五月重新点亮，距离最后一位守塔人划船上岸已经过去了40年，岛上的居民从清晨开始就聚集在码头上等待仪式的开始。',
        '镇长陈明说：“我们每年冬天都给轴承上油，因为母亲要我们这样做。”他的父亲是三兄弟中最年轻的一个，去世前一直住在码头旁边。',
        '教区支付灯具的费用，港务局支付电缆的费用，电缆必须穿过两片私人草地，草地的主人直到上个月才同意让工人们进去施工。',
      ];
      const wrapped = paragraphs.map((paragraph) =>
        (paragraph.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? []).join('\n'),
      );
      expect(unwrapLines(`灯塔重新点亮\n\n${wrapped.join('\n\n')}`)).toEqual(['灯塔重新点亮', ...paragraphs]);
    },
  );

  it('leaves a heading over a paragraph of Chinese alone', () => {
    const lines = [
      '海岛上的灯塔将在五月重新点亮居民聚集在码头上等待',
      '镇长陈明说，他们每年冬天都给轴承上油。',
    ];
    expect(unwrapLines(lines.join('\n'))).toEqual(lines);
  });

  it('leaves headings, bylines and lists as they are', () => {
    const list = [
      '- a lamp of its own',
      '- a cable across the meadows',
      '- and a keeper who does not mind the stairs',
    ];
    const head = ['Skarholm light returns', 'By Ottilie Brae', '7 March 2024'];
    const body = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n\n');
    expect(unwrapLines(`${head.join('\n')}\n\n${body}\n\n${list.join('\n')}`)).toEqual([
      ...head,
      ...PARAGRAPHS,
      ...list,
    ]);
  });

  it('puts list items together that are wrapped and hang', () => {
    const items = PARAGRAPHS.map((paragraph) => `* ${paragraph}`);
    const wrapped = items.map((item) => wrap(item, 60).replaceAll('\n', '\n  '));
    expect(unwrapLines(wrapped.join('\n'))).toEqual(items);
  });

  it.each([
    ['one paragraph a line', PARAGRAPHS],
    [
      'menus',
      [
        'Home',
        'News from the islands',
        'Sport and the sea',
        'Weather',
        'Letters to the editor',
        'Our archive',
      ],
    ],
    [
      'verse',
      [
        'Who lit the lamp on Skarholm strand',
        'when all the boats were home?',
        'The keeper with his shaking hand',
        'and nobody but foam.',
      ],
    ],
    [
      'teasers',
      [
        'Ferry fares rise again this spring as fuel grows dear',
        'Two schools on the outer islands merge',
        'Why the herring stayed away from the fjord this year, and who pays',
        'Council will hear the harbour plan',
      ],
    ],
  ])('leaves %s alone', (_name, lines) => {
    expect(unwrapLines(lines.join('\n'))).toEqual(lines);
  });

  it('puts no space into compound words, nor between signs of scripts without spaces', () => {
    const text = [
      'The parish council thanked the brothers, and above all the long-',
      'serving keeper, who came back for one evening to show how the old',
      'lens is turned by hand.',
    ].join('\n');
    expect(unwrapLines(text)).toEqual([
      'The parish council thanked the brothers, and above all the long-serving keeper, who came back for one evening to show how the old lens is turned by hand.',
    ]);
    const lines = [
      '海辺の灯台は四十年ぶりに再び灯をともすことになり島の人々は朝早くから港に集まって長い',
      '行列を作り最後の灯台守が降りた階段を見上げながら昔の話を静かに語り合ったと地元の新聞',
      '社は伝えている。',
    ];
    expect(unwrapLines(lines.join('\n'))).toEqual([lines.join('')]);
  });

  it('drops soft hyphens within words and at line breaks, and keeps those beside a space', () => {
    expect(unwrapLines('The har\u00adbour\u00ad light of\u00ad \u00adSkarholm')).toEqual([
      'The harbour\u00ad light of\u00ad \u00adSkarholm',
    ]);
    expect(unwrapLines('Nobody could see the harbour light\u00ad')).toEqual([
      'Nobody could see the harbour light',
    ]);
  });

  it('keeps every word, in order, of any text', () => {
    const line = fc.array(
      fc.constantFrom('light', 'of', 'Skarholm', 'a', 'lamp-', '- ', '\t', '.', '灯', 'ships,'),
      { maxLength: 18 },
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'),
        (lines, glue) => {
          const text = lines.map((words) => words.join(' ')).join(glue);
          const signs = (value: string) => value.replace(/\s/g, '');
          const spans = lineGroups(text).flat();
          expect(signs(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(signs(text));
          // A hyphen at a line's end may part a word, and goes then.
          const letters = (value: string) => signs(value).replaceAll('-', '');
          expect(letters(unwrapLines(text).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
