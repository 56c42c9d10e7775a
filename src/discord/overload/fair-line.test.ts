import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairLine } from './fair-line.ts';

const of = (server: string, person = server) => ({ server, person });

function drain<Item>(line: { take(): Item | undefined }): Item[] {
  const taken: Item[] = [];
  for (let item = line.take(); item !== undefined; item = line.take()) taken.push(item);
  return taken;
}

describe('a fair line', () => {
  it('serves servers by turns, however much one of them asks', () => {
    const line = createFairLine<string>();
    for (let n = 1; n <= 4; n++) line.push(of('loud', `p${n}`), `loud ${n}`);
    line.push(of('calm'), 'calm 1');
    expect(drain(line)).toEqual(['loud 1', 'calm 1', 'loud 2', 'loud 3', 'loud 4']);
  });

  it('serves the people of a server by turns, each in their order', () => {
    const line = createFairLine<string>();
    for (const n of [1, 2, 3]) line.push(of('s', 'ada'), `ada ${n}`);
    line.push(of('s', 'bob'), 'bob 1');
    expect(line.waitingOf(of('s', 'ada'))).toBe(3);
    expect(drain(line)).toEqual(['ada 1', 'bob 1', 'ada 2', 'ada 3']);
  });

  it('drops the last request of whoever has most in the server that has most', () => {
    const line = createFairLine<string>();
    line.push(of('calm'), 'calm');
    line.push(of('loud', 'ada'), 'ada 1');
    line.push(of('loud', 'ada'), 'ada 2');
    line.push(of('loud', 'bob'), 'bob 1');
    expect(line.dropLast()).toBe('ada 2');
    expect(line.length).toBe(3);
  });

  it('gives back everything that is put in, once', () => {
    const owner = fc.record({ server: fc.constantFrom('a', 'b', 'c'), person: fc.constantFrom('x', 'y') });
    fc.assert(
      fc.property(fc.array(fc.option(owner)), (steps) => {
        const line = createFairLine<number>();
        const taken: number[] = [];
        let put = 0;
        for (const step of steps) {
          if (step) line.push(step, put++);
          else taken.push(...[(put % 2 === 0 ? line.take() : line.dropLast()) ?? []].flat());
        }
        taken.push(...drain(line));
        expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: put }, (_, at) => at));
        expect(line.length).toBe(0);
      }),
    );
  });
});
