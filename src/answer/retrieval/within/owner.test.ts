import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../test/articles.ts';
import { archiveOf } from '../../../library/memory-library.ts';
import { isOwnedThere, ownedIn } from './owner.ts';

const TEXT = [
  'Coach Tomas Brink shrugged.',
  'His wife, Karla, laughed.',
  "Brink's wife came late.",
  "Otto Brink's wife, Lene, cheered.",
  'The wife of Otto Brink cheered.',
  'The wife of Tomas Brink left.',
];

describe('whose it is', async () => {
  const archive = await archiveOf([articleOf(TEXT.join(' '), { id: 'swim' })]);
  const entry = archive.get('swim');
  const owned = ownedIn('his wife?', 'Tomas Brink');

  it.each([
    [TEXT[1], true],
    [TEXT[2], true],
    [TEXT[3], false],
    [TEXT[4], false],
    [TEXT[5], true],
  ] as const)('“%s”', (sentence = '', isHis) => {
    const start = TEXT.join(' ').indexOf(sentence);
    const span = { start, end: start + sentence.length };
    expect(entry && owned && isOwnedThere(entry, span, owned)).toBe(isHis);
  });
});
