import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { answerQuery } from '../src/answer/answer-query.ts';
import { isExported, KINDS, optionsOf, QUERY_KINDS, rowsOf, toJson } from '../src/answer/kinds/index.ts';
import type { Kind, Kinds } from '../src/answer/kinds/kind.ts';
import type { Archive } from '../src/archive/archive.ts';
import { run } from '../src/cli/program.ts';
import { readStateLine } from '../src/discord/rendering/state-line.ts';
import { openMemoryLibrary } from '../src/library/memory-library.ts';
import type { QueryKind, QueryOf } from '../src/queries.ts';
import type { SandboxPerson } from '../src/sandbox/people/person.ts';
import { sayIn } from '../src/words/say.ts';
import { articleOf } from './journeys/articles.ts';
import { type Newsroom, openNewsroom } from './journeys/harness.ts';

/** A question of each kind that the articles below answer. A kind that is missing here does not compile. */
const SAMPLES: { readonly [K in QueryKind]: QueryOf<K> } = {
  check: { kind: 'check', claim: 'the beacon of Korr will be lit again' },
  ask: { kind: 'ask', question: 'When was the beacon of Korr lit?' },
  'who-said': { kind: 'who-said', speaker: 'Rhea Dunn' },
  'who-is': { kind: 'who-is', name: 'Rhea Dunn' },
  timeline: { kind: 'timeline', topic: 'the beacon of Korr' },
  positions: { kind: 'positions', topic: 'the beacon of Korr is unsafe' },
  coverage: { kind: 'coverage', topic: 'the beacon of Korr' },
  mentions: { kind: 'mentions', words: 'beacon' },
  article: { kind: 'article', title: 'Beacon 3' },
  digest: { kind: 'digest', from: '2031-05' },
  sources: { kind: 'sources' },
  help: { kind: 'help' },
};

/** What other programs rely on in each kind's JSON. */
const PROMISED: { readonly [K in QueryKind]: readonly string[] } = {
  check: ['answered', 'claims'],
  ask: ['answered', 'answer', 'hits'],
  'who-said': ['answered', 'quotes'],
  'who-is': ['answered'],
  timeline: ['answered', 'entries'],
  positions: ['answered', 'positions'],
  coverage: ['answered', 'outlets'],
  mentions: ['answered', 'articles', 'times', 'mentions'],
  article: ['answered', 'articleId', 'items'],
  digest: ['answered', 'stories', 'quoted', 'ahead'],
  sources: ['articles', 'outlets', 'indexedAt'],
  help: ['items'],
};

const NAMES = ['Rhea Dunn', 'Milo Sand', 'Ines Tarr', 'Otto Wick', 'Lena Pross', 'Hugo Stell'];
/** Enough of the same matter that answers have several pages. */
const articles = Array.from({ length: 24 }, (_, at) =>
  articleOf(
    `beacon-${at}`,
    [
      `The beacon of Korr was lit on ${1 + at} May 2031, and ${40 + at} boats came to see it from the ${at}th pier of the long harbour.`,
      `“The beacon of Korr will be lit again, whatever the council of ward ${at} decides,” keeper ${NAMES[at % 6]} said on Tuesday, while the crews cleared the stairs.`,
      `Engineer ${NAMES[(at + 1) % 6]} denied that the beacon of Korr is unsafe. She said that the beacon had ${at + 3} new lamps.`,
    ],
    {
      title: `Beacon ${at} of Korr`,
      outlet: `Korr Post ${at % 5}`,
      published: `2031-05-${String(2 + at).padStart(2, '0')}`,
    },
  ),
);

let room: Newsroom;
let ada: SandboxPerson;
let archive: Archive;

beforeAll(async () => {
  const library = openMemoryLibrary(() => articles);
  await library.reindex();
  archive = library.current() ?? expect.fail('there is no archive');
  room = await openNewsroom({ library });
  ada = room.discord.user('ada');
});

afterAll(async () => {
  expect(room.discord.violations).toEqual([]);
  await room.close();
});

function optionsFor(query: QueryOf<QueryKind>): Record<string, string> {
  const values = new Map<string, unknown>(Object.entries(query));
  return Object.fromEntries(
    optionsOf(query.kind).flatMap(([field, { label = field }]) => {
      const value = values.get(field);
      return typeof value === 'string' ? [[label, value]] : [];
    }),
  );
}

describe.each(QUERY_KINDS)('/%s', (kind) => {
  const query = SAMPLES[kind];
  const stateOf = (text: string) =>
    text
      .split('\n')
      .map(readStateLine)
      .find((read) => read !== null);

  it('answers, and carries its query in its message', async () => {
    const answer = await ada.slash(kind, optionsFor(query));
    expect(stateOf(answer.text)).toEqual(query);
  });

  it('has buttons that do what they say, also after a restart', async () => {
    const answer = await ada.slash(kind, optionsFor(query));
    const labels = answer.buttons.map(({ label }) => label ?? '');
    const first = answer.text;
    await room.restart();
    const more = labels.find((label) => label === 'More');
    if (more !== undefined) {
      expect((await ada.click(answer, more)).text).not.toBe(first);
      expect(stateOf(answer.text)).toEqual(query);
      expect((await ada.click(answer, 'Back')).text).toBe(first);
    }
    const context = labels.find((label) => label.startsWith('Context'));
    if (context !== undefined) expect((await ada.click(answer, context)).text).toContain('¶');
    expect(labels.includes('Export')).toBe(KINDS[kind].isExported);
    if (KINDS[kind].isExported)
      expect((await ada.click(answer, 'Export')).attachments.length).toBeGreaterThan(1);
    for (const drawn of ['Picture', 'Card']) {
      if (!labels.includes(drawn)) continue;
      const picture = await ada.click(answer, drawn);
      expect(picture.ephemeral).toBe(true);
      expect(picture.attachments.map(({ filename }) => filename)).toEqual([
        expect.stringMatching(/^verbatim-[a-z-]+\.png$/),
      ]);
      expect(picture.attachments[0]?.description?.length).toBeGreaterThan(40);
      expect(stateOf(picture.text)).toEqual(query);
    }
    const charted = ['who-said', 'positions', 'coverage'];
    expect(labels.includes('Picture')).toBe(charted.includes(kind));
    expect(labels.includes('Card')).toBe(!['sources', 'help'].includes(kind));
    ada.startClick(answer, 'Delete');
    await expect.poll(() => answer.deleted, { timeout: 20_000 }).toBe(true);
  });

  it('stands in /help and in --help', async () => {
    const help = await ada.slash('help', {});
    if (kind !== 'help')
      expect(help.text.replaceAll('\\', '')).toContain(`/${kind}: ${sayIn()(KINDS[kind].summary)}`);
    const lines: string[] = [];
    const terminal = { out: (line: string) => void lines.push(line), err: () => {}, styled: false };
    expect(await run(['--help'], terminal)).toBe(0);
    expect(lines.join('\n')).toMatch(new RegExp(`^ {2}${kind} `, 'm'));
    expect(await run([kind, '--help'], terminal)).toBe(0);
  });

  it('gives the promised JSON, and rows for a table', () => {
    const answer = answerQuery(archive, query, { strictness: 'normal' });
    expect(Object.keys(toJson(answer))).toEqual(expect.arrayContaining([...PROMISED[kind]]));
    expect(rowsOf(answer, sayIn()).length).toBeGreaterThan(0);
    if (isExported(answer))
      expect(rowsOf(answer, sayIn()).some(({ citation }) => citation !== null)).toBe(true);
  });
});

it('does not compile with a part missing', () => {
  type Needed = {
    [Part in keyof Kind<'ask'>]: Omit<Kind<'ask'>, Part> extends Kind<'ask'> ? 'optional' : 'needed';
  };
  expectTypeOf<Needed[keyof Needed]>().toEqualTypeOf<'needed'>();
  expectTypeOf<keyof Kinds>().toEqualTypeOf<QueryKind>();
  // A made-up kind of the same query, but without its JSON form, is none.
  expectTypeOf<Omit<Kind<'timeline'>, 'toJson'>>().not.toExtend<Kind<'timeline'>>();
});
