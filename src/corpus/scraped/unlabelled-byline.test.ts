import { expect, it } from 'vitest';
import { readUnlabelledByline } from './unlabelled-byline.ts';

it('reads a name below a lone "By" with the role behind it, and no line that is too long for one', () => {
  const read = (line: string) => readUnlabelledByline(['A title', 'By', line, 'The text.'], new Map(), 0, 3);
  expect(read('Ruben Aldecott, senior staff reporter')).toEqual({
    author: 'Ruben Aldecott',
    indices: [1, 2],
  });
  expect(read('senior '.repeat(300_000))).toBeNull();
});
