import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, FoundDraft } from '../draft.ts';
import { contentOf, type FileBytes } from '../file-bytes.ts';
import { readJson } from '../readers/json.ts';
import { readJsonLines } from '../readers/json-lines.ts';
import { jsonBatches } from './json-batches.ts';
import { membersOf } from './json-members.ts';

const BODY = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const BATCH_BYTES = 1_000;
const contentFor = (value: unknown) => contentOf(new TextEncoder().encode(JSON.stringify(value)));
const story = (n: number) => ({
  title: `Weir "${n}" {open} [again]`,
  published: n === 20 ? '25/12/2024' : '05/06/2024',
  body: `${BODY} \\ ${n}`,
  tags: ['weir', { a: [1, 2] }],
});
const stories = Array.from({ length: 30 }, (_, n) => story(n));

async function gather(found: AsyncIterable<FoundDraft>): Promise<{ drafts: Draft[]; problems: string[] }> {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for await (const one of found) {
    if ('draft' in one) drafts.push(one.draft);
    else problems.push(one.problem);
  }
  return { drafts, problems };
}

const readInBatches = (content: FileBytes) => gather(readJson(content, 'a.json', null, BATCH_BYTES));
const readAtOnce = (content: FileBytes) => gather(readJson(content, 'a.json'));

describe('a large JSON file', () => {
  it.each<[string, unknown]>([
    ['a list', stories],
    [
      'a list in an answer',
      { status: 'ok', source: { name: 'x' }, response: { total: 30, results: stories } },
    ],
    ['a channel with a name', { name: 'Oster Live', type: 'public_channel', messages: stories }],
    [
      'lists in a list',
      {
        chats: {
          list: [
            { name: 'A', messages: stories.slice(0, 15) },
            { name: 'B', messages: stories.slice(15) },
          ],
        },
      },
    ],
    ['articles beside the list', { featured: [story(99)], articles: stories }],
    [
      'articles by their addresses',
      Object.fromEntries(stories.map((one, n) => [`https://oster.example/${n}`, one])),
    ],
    [
      'an export with its authors',
      {
        db: [
          {
            data: {
              users: [{ id: 1, name: 'Petra Voss' }],
              posts: stories.map((one) => ({ ...one, author: 1 })),
            },
          },
        ],
      },
    ],
    ['entries without a text', [...stories, ...stories.map(({ title }) => ({ title }))]],
  ])('gives what it gives when read at once: %s', async (_, value) => {
    const content = contentFor(value);
    expect(content.size).toBeGreaterThan(2 * BATCH_BYTES);
    const [batched, whole] = [await readInBatches(content), await readAtOnce(content)];
    const sorted = (drafts: readonly Draft[]) =>
      [...drafts].sort((a, b) => (`${a.metadata.title}` < `${b.metadata.title}` ? -1 : 1));
    expect(sorted(batched.drafts)).toEqual(sorted(whole.drafts));
    expect(batched.problems).toEqual(whole.problems);
    // One day of all tells how the others are read.
    expect(batched.drafts[0]?.metadata.published).toBe('2024-06-05');
  });

  it('that breaks off gives its whole entries, and says how many', async () => {
    const json = JSON.stringify({ status: 'ok', data: { items: stories } });
    const cut = json.slice(0, json.indexOf('"25/12/2024"'));
    const { drafts, problems } = await readInBatches(contentOf(new TextEncoder().encode(cut)));
    expect(drafts).toHaveLength(20);
    expect(problems).toEqual([expect.stringContaining('20 of at least 21 entries')]);
  });

  it('with a mistake in one entry gives the others', async () => {
    const json = JSON.stringify(stories).replace('"tags"', 'tags');
    const { drafts, problems } = await readInBatches(contentOf(new TextEncoder().encode(json)));
    expect(drafts).toHaveLength(30);
    expect(problems).toEqual([expect.stringContaining('mended')]);
  });

  it('is never held but for a batch', async () => {
    const content = contentFor({ name: 'x', articles: Array.from({ length: 300 }, (_, n) => story(n)) });
    const slices: number[] = [];
    const counted: FileBytes = {
      ...content,
      slice: (start, end) => {
        slices.push(end - start);
        return content.slice(start, end);
      },
    };
    const options = { hasArticles: async () => false, batchBytes: BATCH_BYTES };
    const batches: number[] = [];
    for await (const { bytes } of jsonBatches(counted, options)) batches.push(bytes.length);
    expect(batches.length).toBeGreaterThan(4);
    expect(Math.max(...batches)).toBeLessThan(1.5 * BATCH_BYTES);
    expect(content.size).toBeGreaterThan(50_000);
    expect(Math.max(...slices)).toBeLessThanOrEqual(10_000);
  });

  it('has its members found, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        async (value) => {
          const content = contentFor(value);
          const found = await membersOf(content, { start: 0, end: content.size });
          const members = await Promise.all(
            (found?.members ?? []).map(async ({ start, end }) =>
              (await content.slice(start, end)).toString(),
            ),
          );
          const list = Array.isArray(value);
          const parsed = list ? members.map((one) => JSON.parse(one)) : JSON.parse(`{${members.join()}}`);
          expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
          expect(found?.end).toBe(content.size);
        },
      ),
    );
  });
});

it('lines of JSON are read some at a time, and keep their numbers', async () => {
  const lines = [
    ...stories.map((one) => JSON.stringify(one)),
    '{"title": "half',
    JSON.stringify({ title: 'none' }),
  ];
  const content = contentOf(new TextEncoder().encode(lines.join('\n')));
  const { drafts, problems } = await gather(readJsonLines(content, 'a.jsonl', null, BATCH_BYTES));
  expect(drafts).toHaveLength(30);
  expect(drafts[0]?.metadata.published).toBe('2024-06-05');
  expect(problems).toEqual([
    expect.stringContaining('Line 31 breaks off'),
    expect.stringContaining('Line 32 has no body'),
  ]);
});
