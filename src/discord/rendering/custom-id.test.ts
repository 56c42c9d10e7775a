import { describe, expect, it } from 'vitest';
import type { ButtonAction } from './button-action.ts';
import { readCustomId, writeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

const asker = '12345678901234567890';
const presses: ButtonAction[] = [
  { type: 'page', page: 999_999, version: '0123abcd', asker },
  { type: 'page', page: 1, version: '', asker },
  { type: 'cited', page: 2, version: '0123abcd', asker },
  {
    type: 'context',
    articleId: `${'a-b_c.'.repeat(10)}`,
    paragraph: 999_999,
    page: 9999,
    version: '0123abcd',
  },
  { type: 'turn', articleId: 'a', paragraph: 1, page: 2, version: '' },
  { type: 'context', articleId: "REUTERS_2024.10(2),'~-", paragraph: 3, page: 1, version: '' },
  { type: 'remove', articleId: 'A-1' },
  { type: 'export' },
  { type: 'picture', of: 'all', theme: 'dark', isPosted: false },
  { type: 'picture', of: 9999, theme: 'light', isPosted: true },
  { type: 'share' },
  { type: 'open' },
  { type: 'set', what: 'threads', on: true },
  { type: 'set', what: 'digest', on: false },
  { type: 'choose', what: 'kinds' },
  { type: 'choose', what: 'language' },
  { type: 'delete', asker },
  { type: 'keep', pending: 'a'.repeat(64) },
  { type: 'discard', pending: 'harbour-0123abcd.json' },
  { type: 'remove', articleId: 'a_b.'.repeat(15) },
  { type: 'leave', articleId: 'a' },
  { type: 'pause', follow: '0123abcd', on: '12' },
  { type: 'resume', follow: '0123abcd', on: '1' },
  { type: 'end', follow: '0123abcd', on: '0123456789abcdef01234567' },
  { type: 'following', page: 5 },
  { type: 'right' },
  { type: 'wrong' },
  { type: 'reason', reason: 'date', messageId: asker },
];

describe('a custom_id', () => {
  it.each(presses)('holds $do within the limit', (action) => {
    const id = writeCustomId(action);
    expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
    expect(readCustomId(id)).toEqual(action);
  });

  it.each([
    '',
    'x',
    'nx1',
    'nt2',
    'mx',
    'p:1:zz:1',
    'c:../etc:1:1:',
    'd:1',
    'i:b:d',
    'i:1:x',
    'k:../x',
    'd:12345678901234567:x',
  ])('%j is not ours', (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});
