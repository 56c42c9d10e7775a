import { describe, expect, it } from 'vitest';
import { manualClock } from './clock.ts';
import { snowflakes } from './world/snowflake.ts';

describe('a clock that stands still', () => {
  it('runs what falls due in its order, at its time, and nothing that was cancelled', () => {
    const clock = manualClock(1000);
    const ran: [string, number][] = [];
    const note = (name: string) => () => ran.push([name, clock.now()]);
    clock.after(30, note('late'));
    clock.after(10, () => {
      note('early')();
      clock.after(5, note('nested'));
    });
    clock.after(20, note('never'))();
    clock.after(100, note('beyond'));
    clock.advance(30);
    expect(ran).toEqual([
      ['early', 1010],
      ['nested', 1015],
      ['late', 1030],
    ]);
    expect(clock.now()).toBe(1030);
  });
});

describe('Discord ids', () => {
  it('rise, differ, carry the time, and have 17 to 20 digits', () => {
    const clock = manualClock(Date.UTC(2026, 5, 1));
    const next = snowflakes(clock);
    const ids = Array.from({ length: 1000 }, next);
    clock.advance(1);
    ids.push(next());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id, at) => at === 0 || BigInt(id) > BigInt(ids[at - 1] ?? 0))).toBe(true);
    expect(ids.every((id) => /^\d{17,20}$/.test(id))).toBe(true);
    expect(Number(BigInt(ids[0] ?? 0) >> 22n) + Date.UTC(2015, 0, 1)).toBe(Date.UTC(2026, 5, 1));
  });
});
