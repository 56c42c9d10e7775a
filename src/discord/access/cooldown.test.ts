import { describe, expect, it } from 'vitest';
import { sayIn } from '../../words/say.ts';
import { createCooldown, waitNotice } from './cooldown.ts';

describe('the cooldown', () => {
  it('makes each person wait by themselves, and no longer for having tried', () => {
    let time = 0;
    const cooldown = createCooldown(3, () => time);
    expect(cooldown.take('ada')).toBe(0);
    expect(cooldown.take('bob')).toBe(0);
    time = 1000;
    expect(cooldown.take('ada')).toBe(2000);
    time = 2500;
    expect(cooldown.take('ada')).toBe(500);
    time = 3000;
    expect(cooldown.take('ada')).toBe(0);
    expect(cooldown.take('ada')).toBe(3000);
  });

  it('is off at zero seconds', () => {
    const cooldown = createCooldown(0, () => 0);
    expect([cooldown.take('ada'), cooldown.take('ada')]).toEqual([0, 0]);
  });

  it('is told in whole seconds', () => {
    expect(waitNotice(1, sayIn())).toContain('in 1 second.');
    expect(waitNotice(1001, sayIn())).toContain('in 2 seconds.');
  });
});
