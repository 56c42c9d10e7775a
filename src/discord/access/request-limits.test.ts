import { describe, expect, it } from 'vitest';
import { NO_METRICS } from '../../metrics.ts';
import { createRequestLimits } from './request-limits.ts';

const place = { guildId: 'home', channelId: 'general', parentId: null };

function open(cooldownSeconds = 3) {
  let time = 0;
  const limits = createRequestLimits({ cooldownSeconds, metrics: NO_METRICS, now: () => time });
  return { limits, pass: (seconds: number) => (time += seconds * 1000) };
}

/** How many of so many that come at once may go on. */
const countOf = (times: number, take: (n: number) => number) =>
  Array.from({ length: times }, (_, n) => take(n)).filter((wait) => wait === 0).length;

describe('limits', () => {
  it('let a person ask once in a while, and press and type more often', () => {
    const { limits, pass } = open();
    expect(countOf(5, () => limits.question('ada', place))).toBe(1);
    expect(countOf(20, () => limits.press('ada', place))).toBe(6);
    expect(countOf(50, () => limits.suggestion('ada'))).toBe(12);
    pass(3);
    expect(countOf(5, () => limits.question('ada', place))).toBe(1);
    expect(countOf(20, () => limits.press('ada', place))).toBe(3);
  });

  it('hold for a channel and a server too, whoever asks', () => {
    const { limits, pass } = open();
    expect(countOf(60, (n) => limits.question(`p${n}`, place))).toBe(30);
    const elsewhere = (n: number) => ({ ...place, channelId: `c${n % 9}` });
    expect(countOf(200, (n) => limits.question(`q${n}`, elsewhere(n)))).toBe(60);
    pass(10);
    expect(countOf(60, (n) => limits.question(`p${n}`, place))).toBe(30);
  });

  it('let a channel be answered by as many messages as Discord takes', () => {
    const { limits } = open();
    expect(countOf(30, (n) => limits.message(`p${n}`, place))).toBe(5);
  });

  it('let somebody be told to wait by one message in ten seconds', () => {
    const { limits, pass } = open();
    expect(Array.from({ length: 60 }, () => limits.mayWrite('eve')).filter(Boolean)).toHaveLength(1);
    pass(10);
    expect(limits.mayWrite('eve')).toBe(true);
  });

  it('are off where the cooldown is', () => {
    const { limits } = open(0);
    expect(countOf(500, () => limits.question('ada', place) + limits.press('ada', place))).toBe(500);
  });
});
