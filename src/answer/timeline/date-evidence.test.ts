import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateEvidence, liesInRange, precisionOf } from './date-evidence.ts';

const name = (
  evidence: DateEvidence,
  date: string,
  group: string,
  published: string | null,
  more: { readonly closeness?: number; readonly chronicled?: boolean } = {},
): void => evidence.name({ date, group, published, closeness: 1, chronicled: false, ...more });

describe('DateEvidence', () => {
  it('holds what is told again later to matter more than what is told at once', () => {
    const evidence = new DateEvidence();
    for (const group of ['a', 'b', 'c']) name(evidence, '2023-05-04', group, '2023-05-05');
    for (const group of ['d', 'e', 'f']) name(evidence, '2023-05-10', group, '2023-07-01');
    expect(evidence.weigh('2023-05-10')).toBeGreaterThan(evidence.weigh('2023-05-04'));
  });

  it('counts a group of near-copies once, and a month for less than a day', () => {
    const [one, many, month] = [new DateEvidence(), new DateEvidence(), new DateEvidence()];
    name(one, '2023-05-04', 'a', '2023-06-01');
    for (let i = 0; i < 9; i++) name(many, '2023-05-04', 'a', '2023-06-01');
    name(month, '2023-05', 'a', '2023-07-01');
    expect(many.weigh('2023-05-04')).toBe(one.weigh('2023-05-04'));
    expect(month.weigh('2023-05')).toBeLessThan(one.weigh('2023-05-04'));
    expect(one.weigh('2023-05-05')).toBe(0);
  });

  it('counts a report as far as it is about the topic, and what a chronicle has for more', () => {
    const evidence = new DateEvidence();
    name(evidence, '2023-05-04', 'a', '2023-06-01', { closeness: 0.6 });
    name(evidence, '2023-05-05', 'b', '2023-06-01');
    name(evidence, '2023-05-06', 'c', '2023-06-01', { chronicled: true });
    const [far, near, chronicled] = ['2023-05-04', '2023-05-05', '2023-05-06'].map((day) =>
      evidence.weigh(day),
    );
    expect(near).toBeGreaterThan(far ?? 0);
    expect(chronicled).toBeGreaterThan(near ?? 0);
  });

  it('never weighs less for another report', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2023-05-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.option(day)), { maxLength: 20 }), (reports) => {
        const evidence = new DateEvidence();
        let before = 0;
        for (const [group, published] of reports) {
          name(evidence, '2023-05-10', group, published);
          const now = evidence.weigh('2023-05-10');
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });
});

describe('liesInRange', () => {
  it.each([
    ['2023-06-10', '2023', '2023', true],
    ['2023-06', '2023-06-10', undefined, false],
    ['2023-06', '2023', '2023-06-30', true],
    ['2023', '2023-01-01', '2023-12-31', true],
    ['2023', '2023-02', undefined, false],
    ['2024-01-01', undefined, '2023', false],
    ['2023-02-28', undefined, '2023-02', true],
    ['2023-02-28', undefined, undefined, true],
  ])('%s from %s to %s: %s', (date, from, to, inside) => expect(liesInRange(date, from, to)).toBe(inside));
});

it('precisionOf', () => {
  expect(['2023', '2023-05', '2023-05-04'].map(precisionOf)).toEqual(['year', 'month', 'day']);
});
