import { describe, expect, it } from 'vitest';
import { type Draft, NO_METADATA } from './draft.ts';
import { readParts } from './read-parts.ts';

const LIMITS = { characters: 1_000_000, milliseconds: 60_000 };
const LARGE_BYTES = 20_000_001;
const part = (name: string, length: number) => ({ part: { name, bytes: new Uint8Array(length) } });

/** What is read of these parts, each with a paragraph of so many characters, and the names of those that were read. */
async function reading(parts: readonly ReturnType<typeof part>[], characters: number) {
  const read: string[] = [];
  const drafts: Draft[] = [];
  const problems: string[] = [];
  const open = async function* ({ name }: { readonly name: string }) {
    read.push(name);
    const paragraphs = ['x'.repeat(characters)];
    yield { draft: { id: null, metadata: NO_METADATA, paragraphs, removed: [] } };
  };
  for await (const found of readParts(parts, open, LIMITS)) {
    if ('draft' in found) drafts.push(found.draft);
    else problems.push(found.problem);
  }
  return { drafts, problems, read };
}

describe('the parts of a container', () => {
  it('are read until their articles are too long together, which is said', async () => {
    const { drafts, problems, read } = await reading(
      ['a', 'b', 'c'].map((name) => part(name, 9)),
      600_000,
    );
    expect(read).toEqual(['a', 'b']);
    expect(drafts).toHaveLength(2);
    expect(problems).toEqual([expect.stringMatching(/^Only the beginning of it was read, 2 parts\./)]);
  });

  it('are not begun where one is larger than what may still be held', async () => {
    const { drafts, problems, read } = await reading([part('a', 9), part('b', LARGE_BYTES)], 9);
    expect(read).toEqual(['a']);
    expect(drafts).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^Only the beginning of it was read, 1 part\./)]);
  });

  it('are refused where the first is', async () => {
    await expect(reading([part('a', LARGE_BYTES)], 9)).rejects.toThrow('1 million');
  });
});
