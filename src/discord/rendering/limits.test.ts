import { describe, expect, it } from 'vitest';
import { LIMITS, MEASURES, weigh } from './limits.ts';

describe('the limits', () => {
  it('are what Discord documents, and cannot be changed at run time', () => {
    expect(LIMITS).toEqual({
      components: 40,
      characters: 4000,
      bytes: 10_170,
      bytesPerText: 12,
      buttonsPerRow: 5,
      buttonLabel: 80,
      customId: 100,
      alternativeText: 1024,
      choices: 25,
      choiceName: 100,
      threadName: 100,
      menuLabel: 150,
      firstResponseMs: 3000,
      tokenLifeMs: 900_000,
    });
    expect(Object.isFrozen(LIMITS) && Object.isFrozen(MEASURES)).toBe(true);
  });

  it('leave room for the heaviest frame, heading, citation and notes', () => {
    const frame = 2 * MEASURES.lead + 2 * MEASURES.query + 400;
    expect(frame + MEASURES.part).toBeLessThanOrEqual(LIMITS.characters);
    expect(frame + MEASURES.noteLines * (2 * MEASURES.note + 20)).toBeLessThanOrEqual(LIMITS.characters);
  });
});

describe('weigh', () => {
  it('counts characters, or the share of the bytes where that is more', () => {
    expect(weigh('a'.repeat(1000))).toBe(1000);
    expect(weigh('漢'.repeat(3386))).toBe(4000);
    expect(weigh('漢'.repeat(3387))).toBeGreaterThan(4000);
  });
});
