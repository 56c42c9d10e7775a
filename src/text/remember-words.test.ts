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

it('begins anew rather than grow without end', () => {
  let count = 0;
  const remembered = rememberWords(() => ++count);
  for (let n = 0; n < 100_001; n++) remembered(`word${n}`);
  expect(count).toBe(100_001);
  remembered('word100000');
  expect(count).toBe(100_001);
  remembered('word1');
  expect(count).toBe(100_002);
});
