import { expect, it } from 'vitest';
import { synonymsOf, synonymsTo } from './synonyms.ts';

it('gives the stems that mean a stem, whose own line may not have them', () => {
  for (const stem of ['dismiss', 'fire', 'ferri']) {
    for (const other of synonymsTo(stem)) expect(synonymsOf(other)).toContain(stem);
    for (const other of synonymsOf(stem)) expect(synonymsTo(other)).toContain(stem);
  }
  expect(synonymsTo('dismiss')).toContain('fire');
  expect(synonymsTo('qwxz')).toEqual([]);
});
