import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAnswerService } from '../../src/discord/answer-service.ts';
import type { Library } from '../../src/library/library.ts';
import { openMemoryLibrary } from '../../src/library/memory-library.ts';
import { articleOf } from '../articles.ts';
import { hostOf } from '../host-of.ts';

const TEXT = `Mayor Ada Moor said on Tuesday that the storm damaged 14 boats at Selda. “We will not sail this week,” Moor said.

Captain Otto Weil denied that the oil came from his ship. He called the claim “pure theatre”.`;

let library: Library;
beforeAll(async () => {
  library = openMemoryLibrary(() => [
    articleOf(TEXT, { id: 'a', title: 'Storm', outlet: 'Selda Post', published: '2031-02-04' }),
  ]);
  await library.reindex();
});

const piece = fc.constantFrom(
  ...'who is|what did|say|moor|ada moor|weil|about the oil|the storm|when|how many|boats|really|“We will not sail this week”|"we will sail"|right?|and|she|selda post|why|timeline of|denies|mention|?|…'.split(
    '|',
  ),
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));

describe('words without an answer before them', () => {
  it('are answered alike as a command and as a mention', async () => {
    const now = () => new Date('2031-03-01T09:00:00Z');
    const service = openAnswerService(hostOf(library), { strictness: 'normal', now });
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const { answer } = await service.answer({ kind: 'ask', question: typed });
        kinds.add(answer.kind);
        expect((await service.reply(typed, null)).answer).toEqual(answer);
      }),
      { numRuns: 300 },
    );
    // Alike, and not only because all of them are questions of one kind.
    expect(kinds.size).toBeGreaterThan(3);
  });
});
