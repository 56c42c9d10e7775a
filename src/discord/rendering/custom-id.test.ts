import { describe, expect, it } from 'vitest';
import { type Press, readCustomId, writeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

const asker = '12345678901234567890';
const presses: Press[] = [
  { do: 'page', page: 999_999, version: '0123abcd', asker },
  { do: 'page', page: 1, version: '', asker },
  { do: 'cited', page: 2, version: '0123abcd', asker },
  { do: 'context', articleId: `${'a-b_c.'.repeat(10)}`, paragraph: 999_999, page: 9999, version: '0123abcd' },
  { do: 'turn', articleId: 'a', paragraph: 1, page: 2, version: '' },
  { do: 'context', articleId: "REUTERS_2024.10(2),'~-", paragraph: 3, page: 1, version: '' },
  { do: 'remove', articleId: 'A-1' },
  { do: 'export' },
  { do: 'delete', asker },
  { do: 'keep', pending: 'a'.repeat(64) },
  { do: 'discard', pending: 'harbour-0123abcd.json' },
  { do: 'remove', articleId: 'a_b.'.repeat(15) },
  { do: 'leave', articleId: 'a' },
];

describe('a custom_id', () => {
  it.each(presses)('holds $do within the limit', (press) => {
    const id = writeCustomId(press);
    expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
    expect(readCustomId(id)).toEqual(press);
  });

  it.each(['', 'x', 'p:1:zz:1', 'c:../etc:1:1:', 'd:1', 'k:../x', 'd:12345678901234567:x'])(
    '%j is not ours',
    (id) => {
      expect(readCustomId(id)).toBeNull();
    },
  );
});
