import { describe, expect, it } from 'vitest';
import { fnv1a } from '../../../text/fnv.ts';
import { FeatureSet, TABLE_SIZE } from './hashing.ts';

describe('FeatureSet', () => {
  it('gives the same feature the same place, within the table', () => {
    const features = new FeatureSet();
    features.start(1);
    features.add(3, fnv1a('said'), 2);
    features.add(3, fnv1a('said'), 2);
    features.add(3, fnv1a('says'), 2);
    const [first = -1, second, third] = features.copy();
    expect(first).toBe(second);
    expect(first).not.toBe(third);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(TABLE_SIZE);
  });

  it('weighs the same template apart in each kind of decision', () => {
    const features = new FeatureSet();
    features.start(1);
    features.add(3, 7);
    const [first] = features.copy();
    features.start(2);
    features.add(3, 7);
    expect(features.count).toBe(1);
    expect(features.copy()[0]).not.toBe(first);
  });
});
