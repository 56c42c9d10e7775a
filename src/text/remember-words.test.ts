import { expect, it } from 'vitest';
import { rememberWords } from './remember-words.ts';

it('works out each word once, and the same as ever', () => {
  const asked: string[] = [];
  const length = rememberWords((word) => {
    asked.push(word);
    return word.length;
  });
  const words = ['ferry', 'strike', 'ferry', 'extraordinarily', 'strike', 'extraordinarily'];
  expect(words.map(length)).toEqual(words.map((word) => word.length));
  expect(asked).toEqual(['ferry', 'strike', 'extraordinarily']);
});

it('keeps what is asked about again and again, and lets go of the rest', () => {
  const asked: string[] = [];
  const remembered = rememberWords((word) => {
    asked.push(word);
    return word;
  });
  remembered('rare');
  for (let n = 0; n < 200_000; n++) {
    remembered(`word${n}`);
    remembered('ferry');
  }
  remembered('rare');
  expect(asked.filter((word) => word === 'ferry')).toHaveLength(1);
  expect(asked.filter((word) => word === 'rare')).toHaveLength(2);
});
