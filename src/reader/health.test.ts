import { expect, it } from 'vitest';
import { checkArchive } from './health.ts';

const status = { version: '1', builtAt: '', articles: 1, paragraphs: 1 };

it('finds the archive well only where it is there and can be asked', () => {
  expect(checkArchive(() => null)()).toMatch(/still being read/);
  expect(checkArchive(() => status)()).toBeNull();
  expect(checkArchive(() => ({ ...status, problem: 'the engine is away' }))()).toBe('the engine is away');
});
