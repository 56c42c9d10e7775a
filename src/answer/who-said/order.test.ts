import { expect, test } from 'vitest';
import { quotedArchive } from '../sayings/quoted-archive.fixture.ts';
import { whoSaid } from './who-said.ts';

const OLD = 'Ada Lund said the quay would close. “The quay is closed to all,” Ada Lund said.';
const NEW = 'Ada Lund said the quay would open again.';

const archive = () =>
  quotedArchive(
    [
      { id: 'old', text: OLD, published: '2024-03-01' },
      [
        { says: 'the quay would close', speaker: 'Ada Lund', source: 'Ada Lund', kind: 'indirect' },
        { says: '“The quay is closed to all,”', speaker: 'Ada Lund', source: 'Ada Lund', kind: 'direct' },
      ],
    ],
    [
      { id: 'new', text: NEW, published: '2024-03-02' },
      [{ says: 'the quay would open again', speaker: 'Ada Lund', source: 'Ada Lund', kind: 'indirect' }],
    ],
  );

test.each([{ speaker: 'Ada Lund' }, { speaker: 'Ada Lund', topic: 'the quay' }, { topic: 'the quay' }])(
  'of a day, quoted words come before reported ones, and newer days first: %j',
  async (query) => {
    const { statements } = whoSaid(await archive(), { kind: 'who-said', ...query }, { strictness: 'normal' });
    expect(statements.map(({ kind, citation }) => [citation.articleId, kind])).toEqual([
      ['new', 'indirect'],
      ['old', 'direct'],
      ['old', 'indirect'],
    ]);
  },
);

test('all that one article quotes is shown as the article has it', async () => {
  const { statements } = whoSaid(
    await archive(),
    { kind: 'who-said', article: 'old' },
    { strictness: 'normal' },
  );
  expect(statements.map(({ kind }) => kind)).toEqual(['indirect', 'direct']);
});
