import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What CONTRIBUTING.md asks of the code, and neither the compiler nor the linter holds. */
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
);
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function filesWith(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(code.get(file) ?? ''));
}

function exportedTwice(all: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, string[]>();
  for (const [file, text] of all)
    for (const [, name = ''] of text.matchAll(
      /^export (?:declare |abstract |async )*(?:function|class|interface|type|enum|const)\*? (\w+)/gm,
    ))
      places.set(name, [...new Set([...(places.get(name) ?? []), file])]);
  return [...places].flatMap(([name, where]) => (where.length > 1 ? [`${name}: ${where.join(', ')}`] : []));
}

describe('the code', () => {
  it('exports no name from two files', () => {
    expect(exportedTwice(code)).toEqual([]);
    expect(
      exportedTwice(new Map([...code, ['src/other.ts', 'export interface Article {}']])).length,
    ).toBeGreaterThan(0);
  });

  it('spreads no literal into another one only to group its lines', () => {
    expect(filesWith(/\.\.\.\{/)).toEqual([]);
  });

  it('calls its limits MAX_ and MIN_', () => {
    const others =
      /\bconst (?:LEAST|MOST|FEWEST|LONGEST|SHORTEST|DEEPEST|FARTHEST|LARGEST|SMALLEST)(?:_\w+)? =/;
    expect(filesWith(others)).toEqual([]);
  });

  it('keeps no answer in a cache of its own: `memoiseBy` holds what an archive or article was asked', () => {
    expect(filesWith(/\bnew WeakMap\b/)).toEqual(['src/text/memoise-by.ts']);
  });
});
