import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import { archiveOf } from '../../library/memory-library.ts';
import { writeNames } from './written-names.ts';

it('writes names as the articles do, and usual words small though a heading has them in capitals', async () => {
  const headings = Array.from({ length: 8 }, (_, i) => `Date: ${i + 1} May. Director: Ilse Varn.`);
  const archive = await archiveOf([
    articleOf(
      `The Tall Reds lost to the Kestrels. A coach of the Tall Reds said that the date of the next game was open.

Many posts told of it, and a post on the wall of the Evening Post. The director was out.

Many Kestrels fans sang. “We will foster more talent,” Jane Foster said. Then Foster sang.

${headings.join('\n\n')}`,
      { id: 'reds', title: 'Reds lose' },
    ),
  ]);
  for (const [typed, written] of [
    ['who coaches the tall reds', 'who coaches the Tall Reds'],
    ['how many posts told of it', 'how many posts told of it'],
    ['kestrels next date', 'Kestrels next date'],
    ['what do kestrels fans sing', 'what do Kestrels fans sing'],
    ['what did foster say', 'what did Foster say'],
    ['who was the director', 'who was the director'],
  ] as const)
    expect(writeNames(archive, typed)).toBe(written);
});
