import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../words/say.ts';
import { toCsv } from './csv.ts';
import { DAM_TIMELINE, entry, timelineOf, told } from './timeline.fixture.ts';

/** Reads RFC 4180 as spreadsheets do. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (match.index === csv.length - 1) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('toCsv', () => {
  it('has a line for each passage, under names', () => {
    const [head, ...lines] = readCsv(toCsv(DAM_TIMELINE, sayIn()));
    expect(head?.slice(0, 5)).toEqual(['date', 'speaker', 'text', 'note', 'marks']);
    expect(lines.map((line) => [line[0], line[2], line[4]])).toEqual([
      ['2023-03', 'Engineers had warned of cracks in March.', 'inferred'],
      ['2023-05-04', 'The Lunn dam burst, and “half of Orrin” drowned.', ''],
      ['2023-05-04', 'Boats came from Tarn.', ''],
      ['2024-06-01', 'It is to be rebuilt.', 'planned'],
    ]);
    expect(lines[1]?.at(-1)).toBe(
      'Orrin Echo, A title, 2023-05-05, ¶2 | Orrin Echo, A title, 2023-05-05, ¶2',
    );
  });

  it.each(['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1'])(
    'shows an apostrophe before what would be a formula: %j',
    (text) => {
      const [, line] = readCsv(toCsv(timelineOf([entry('2023-05-04', told(text, 1))]), sayIn()));
      expect(line?.[2]).toBe(`'${text}`);
    },
  );

  it('keeps every other text as it is, and never opens a formula', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        const [, line] = readCsv(toCsv(timelineOf([entry('2023', told(text, 1))]), sayIn()));
        expect(["'", ''].map((sign) => sign + text)).toContain(line?.[2]);
        expect(line?.[2]).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
