import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeFolder } from '../../test/temporary-folder.ts';
import type { Archive } from '../archive/archive.ts';
import type { ReindexReport } from '../model.ts';
import { SILENT_LOG } from '../silent-log.ts';
import { openLibrary } from './library.ts';

const HEADER = 'Vellmark Courier, the daily of the coast since 1902';
const FOOTER = '"Write to us," says our editor Pia Holm. Newsdesk: 555 0142, open from 7 to 19.';
const MENUS = [
  [
    'Home',
    'News from the coast',
    'Sport on the coast',
    'Log in to your account',
    'All rights reserved by us',
  ],
  ['Start', 'Regional', 'Opinions of ours', 'Become a member', 'Terms and conditions of ours'],
] as const;

const story = fc.record({
  topic: fc.constantFrom('ferry', 'bridge', 'dam', 'tram', 'theatre', 'lighthouse', 'brewery'),
  speaker: fc.constantFrom(
    ...['Mayor Ilse Brandvik', 'Brandvik', 'Captain Jon Brandvik', 'Ilse M. Brandvik', 'Rudo Okonjo'],
    ...['the Northern Ferries Union (NFU)', 'the NFU'],
  ),
  month: fc.integer({ min: 1, max: 3 }),
  outlet: fc.constantFrom('Vellmark Courier', 'Vellmark Courier', 'VELLMARK COURIER', 'Ostmark Herald', null),
  hasTemplate: fc.constantFrom(true, true, true, false),
  isLong: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer One> ? One : never;

function bodyOf({ topic, speaker, hasTemplate, isLong }: Story): string[] {
  return [
    ...(hasTemplate ? [HEADER] : []),
    `The ${topic} will be closed for repairs from Monday, the council of Vellmark said.`,
    `"Nobody likes to lose the ${topic} for a winter," said ${speaker}. "But it is worn out."`,
    `Work on the ${topic} costs 3 million crowns, and the state pays a half of it.`,
    ...(isLong
      ? [`A vote on the future of the ${topic} is planned for spring, and a second one for autumn.`]
      : []),
    ...(hasTemplate ? [FOOTER] : []),
  ];
}

const records = fc.array(story, { minLength: 1, maxLength: 3 }).map((stories) =>
  JSON.stringify(
    stories.map((one) => ({
      title: `On the ${one.topic}`,
      date: `2031-0${one.month}-04`,
      body: bodyOf(one).join('\n'),
      ...(one.outlet && { source: one.outlet }),
      ...(one.isLong && { id: one.topic }),
    })),
  ),
);
const page = fc
  .tuple(story, fc.constantFrom(...MENUS))
  .map(([one, menu]) => [...menu, `On the ${one.topic}`, ...bodyOf(one), ...menu.toReversed()].join('\n'));

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      name.map((one) => `${one}.json`),
      records,
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(
      name.map((one) => `${one}.txt`),
      page,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.tuple(name, fc.constantFrom('json', 'txt')).map((parts) => parts.join('.')),
      fc.constant(null),
    ),
  },
  { weight: 1, arbitrary: fc.constant(['', 'restart'] as const) },
);

/** All that can be told of an archive but when it was built. */
function told(archive: Archive | null, { templates, unread, articles, paragraphs, skipped }: ReindexReport) {
  if (!archive) throw new Error('there is no archive');
  const { people, nearDuplicates, ids, version } = archive;
  return {
    version,
    ids,
    report: { templates, unread, articles, paragraphs, skipped },
    articles: ids.map((id) => {
      const { article, extraction, templateLines } = archive.get(id) ?? {};
      const speakers = extraction?.quotes.map(({ speaker }) => speaker && people.speakerOf(id, speaker));
      return {
        ...article,
        text: article?.text,
        extraction,
        templateLines,
        speakers,
        nearDuplicates: nearDuplicates.membersOf(id),
      };
    }),
    people: people.all.map((one) => [one, people.articlesOf(one), people.find(one.name)]),
    found: ['ferry repairs', 'editor Pia Holm', 'council tram vote', 'terms and conditions'].map((words) =>
      archive.search(words, { limit: 50 }),
    ),
  };
}

it('an archive that was renewed time after time is the same as one made at once', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(page, { minLength: 4, maxLength: 6 }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (first, changes) => {
        const corpus = await makeFolder();
        const saved = await makeFolder();
        const open = (dataDir: string | null) =>
          openLibrary({ corpusDir: corpus.root, dataDir, workers: 0, log: SILENT_LOG });
        let library = open(saved.root);
        for (const [index, text] of first.entries()) await corpus.put(`${'abcdef'[index]}.txt`, text);
        await library.reindex();
        for (const [file, text] of changes) {
          if (file === '') {
            await library.close();
            library = open(saved.root);
          } else if (text === null) await rm(corpus.place(file), { force: true });
          else await corpus.put(file, text);
          const report = await library.reindex();
          const fresh = open(null);
          const freshReport = await fresh.reindex();
          expect(told(library.current(), report)).toEqual(told(fresh.current(), freshReport));
          await fresh.close();
        }
        await library.close();
        await Promise.all([corpus.remove(), saved.remove()]);
      },
    ),
    { numRuns: 12 },
  );
});
