import { expect, it } from 'vitest';
import { trimArticles } from './trim-task.ts';

it('names the article that cannot be trimmed, and ends', () => {
  const broken = { id: 'dam', hash: 'd', bytes: new Uint8Array(64), places: [0] };
  const pieces = [...trimArticles({ file: 'dam.json', trims: [broken] })];
  expect(pieces).toEqual([
    { kind: 'problem', problem: { file: 'dam.json', reason: expect.stringContaining('Article dam keeps') } },
    { kind: 'end', hash: '' },
  ]);
});
