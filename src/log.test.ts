import { expect, it } from 'vitest';
import { createLog } from './log.ts';

it('writes no secret, wherever it slipped in', () => {
  const lines: string[] = [];
  const log = createLog('info', ['se"cret.token', undefined], { write: (line) => void lines.push(line) });
  log.error(
    { error: new Error('401 for se"cret.token'), url: 'https://x.example/se"cret.token' },
    'lost se"cret.token',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('cret.token');
  expect(lines[0]).toContain('401 for [secret]');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'lost [secret]',
    url: 'https://x.example/[secret]',
  });
});
