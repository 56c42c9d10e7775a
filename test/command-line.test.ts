import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../src/cli/program.ts';

/** The command line as other programs rely on it: keys, offsets, order and exit status. */

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const text = z.string().nullable();
const inspected = z.object({
  file: z.string(),
  title: text,
  outlet: text,
  author: text,
  url: text,
  published: text,
  text: z.string(),
  paragraphs: z.array(z.object({ n: z.int().positive(), start: z.int(), end: z.int() })),
  quotes: z.array(
    z.object({
      kind: z.enum(['direct', 'mixed', 'indirect']),
      content: z.array(span).min(1),
      cue: span.nullable(),
      source: span.nullable(),
      speaker: text,
      inferred: z.boolean(),
    }),
  ),
  dates: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      value: text,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    }),
  ),
  events: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      date: z.string(),
      precision: z.enum(['day', 'month', 'year']),
    }),
  ),
});
const hit = z.object({
  article: z.string(),
  title: z.string(),
  outlet: text,
  url: text,
  published: text,
  paragraph: z.int().positive(),
  text: z.string(),
  score: z.number(),
});
const asked = z.object({
  id: z.string().optional(),
  answered: z.boolean(),
  answer: z.object({ text: z.string(), hit: z.int().nonnegative() }).nullable(),
  hits: z.array(hit),
});
const said = z.object({
  answered: z.boolean(),
  quotes: z.array(
    z.object({
      speaker: text,
      kind: z.string(),
      text: z.string(),
      cue: text,
      article: z.string(),
      paragraph: z.int(),
    }),
  ),
});
const dated = z.object({
  answered: z.boolean(),
  entries: z.array(
    z.object({
      date: z.string(),
      precision: z.enum(['day', 'month', 'year']),
      sentences: z.array(z.object({ text: z.string(), article: z.string(), paragraph: z.int() })).min(1),
    }),
  ),
});

const GAZETTE = `---
title: Harbour Bridge Opens
outlet: The Quay Gazette
date: 2023-05-04
---
The harbour bridge opened on Tuesday after three years of work. “It is finished at last,” said Mayor Lena Ortiz.

Ortiz added that the ferry would stop in June 2023. The port authority denied that jobs would be lost.
`;

let folder = '';
const place = (name: string) => path.join(folder, name);

async function verbatim(...argv: string[]): Promise<{ status: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    styled: false,
  };
  return { status: await run(argv, terminal), out, err };
}

function parse<T>(schema: z.ZodType<T>, line: string | undefined): T {
  return schema.parse(JSON.parse(line ?? 'null'));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-'));
  await writeFile(place('gazette.md'), GAZETTE);
  await writeFile(place('plain.txt'), 'First line.\r\n\r\n  Second “line”, she said. \n');
  await writeFile(place('empty.txt'), '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('inspect', () => {
  it('prints one object a file, in the order given, whose offsets are slices', async () => {
    const { status, out, err } = await verbatim('inspect', '--json', place('gazette.md'), place('plain.txt'));
    expect({ status, err }).toEqual({ status: 0, err: [] });
    const articles = out.map((line) => parse(inspected, line));
    expect(articles.map(({ file }) => file)).toEqual([place('gazette.md'), place('plain.txt')]);
    const [gazette] = articles;
    expect(gazette).toMatchObject({
      title: 'Harbour Bridge Opens',
      outlet: 'The Quay Gazette',
      published: '2023-05-04',
    });
    expect(gazette?.text).not.toMatch(/\n\n\n|^\s|\s$/);
    expect(gazette?.quotes.map(({ speaker }) => speaker)).toContain('Lena Ortiz');
    expect(gazette?.dates.map((date) => [date.text, date.value])).toContainEqual(['June 2023', '2023-06']);
    for (const date of gazette?.dates ?? [])
      expect(gazette?.text.slice(date.start, date.end)).toBe(date.text);
    expect(gazette?.events.map(({ date }) => date)).toContain('2023-05-02');
  });

  it('with --plain leaves the text as it is, character for character', async () => {
    const { out } = await verbatim(
      'inspect',
      '--json',
      '--plain',
      '--published',
      '2020-02-02',
      place('plain.txt'),
    );
    const article = parse(inspected, out[0]);
    expect(article.text).toBe('First line.\r\n\r\n  Second “line”, she said. \n');
    expect(article.published).toBe('2020-02-02');
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'First line.',
      'Second “line”, she said.',
    ]);
  });

  it('with --corpus leaves out what recurs in other files of the folder, and says so with --explain', async () => {
    const footer = 'Call the newsdesk of the Quay Gazette on 555 0142.';
    for (const topic of ['ferry', 'dam', 'tram', 'mill']) {
      const body = `The ${topic} was sold on Monday.\n\nNobody in town had seen the ${topic} for a year.\n\n${footer}\n`;
      await mkdir(place('desk'), { recursive: true });
      await writeFile(
        place(`desk/${topic}.md`),
        `---\ntitle: The ${topic}\nsource: The Quay Gazette\n---\n${body}`,
      );
    }
    const inspectDam = (...more: string[]) =>
      verbatim('inspect', '--json', '--explain', ...more, place('desk/dam.md'));
    const shape = inspected.extend({ removed: z.array(z.object({ rule: z.string(), text: z.string() })) });
    const [alone, among] = [await inspectDam(), await inspectDam('--corpus', place('desk'))];
    expect(parse(shape, alone.out[0])).toMatchObject({ removed: [], text: expect.stringContaining(footer) });
    const read = parse(shape, among.out[0]);
    expect(read.removed).toEqual([{ rule: 'outlet-template', text: footer }]);
    expect(read.text).toBe('The dam was sold on Monday.\n\nNobody in town had seen the dam for a year.');
    expect(read.file).toBe(place('desk/dam.md'));
    const outside = await verbatim('inspect', '--corpus', place('desk'), place('gazette.md'));
    expect(outside).toMatchObject({ status: 1, err: [expect.stringContaining('it is not in the folder')] });
  });

  it('with --explain says of each quote why it is one and whose, and changes nothing else', async () => {
    const [plain, explained] = await Promise.all(
      [[], ['--explain']].map(async (more) => {
        const { out } = await verbatim('inspect', '--json', ...more, place('gazette.md'));
        return out[0] ?? '';
      }),
    );
    expect(parse(inspected, explained)).toEqual(parse(inspected, plain));
    const why = z.object({
      confidence: z.number().min(0).max(1).nullable(),
      features: z.array(z.object({ name: z.string(), weight: z.number() })),
      speakerRule: z.string(),
      candidates: z.array(
        z.object({ name: z.string(), score: z.number(), reasons: z.array(z.string()).min(1) }),
      ),
    });
    const { quotes } = parse(
      z.object({ quotes: z.array(z.object({ rule: z.string(), speaker: text, why })).min(1) }),
      explained,
    );
    const named = quotes.find(({ speaker }) => speaker === 'Lena Ortiz');
    expect(named?.why.candidates[0]?.name).toBe('Lena Ortiz');
    expect(plain).not.toContain('speakerRule');
  });

  it('reports a bad file, answers the others, and ends with 1', async () => {
    const files = [place('missing.txt'), place('empty.txt'), place('plain.txt')];
    const { status, out, err } = await verbatim('inspect', '--json', '--plain', ...files);
    expect(status).toBe(1);
    expect(out.map((line) => parse(inspected, line).file)).toContain(place('plain.txt'));
    expect(err.join('\n')).toContain(`${place('missing.txt')}: there is no such file`);
  });
});

describe('ask', () => {
  it('answers with a slice of the paragraph that it names', async () => {
    const { status, out } = await verbatim(
      'ask',
      '--json',
      '--corpus',
      folder,
      'When did the harbour bridge open?',
    );
    expect(status).toBe(0);
    const { answered, answer, hits } = parse(asked, out[0]);
    expect(answered).toBe(true);
    expect(answer?.text).toContain('The harbour bridge opened on Tuesday');
    expect(hits[answer?.hit ?? -1]?.text).toContain(answer?.text);
    for (const { text: shown } of hits) expect(GAZETTE).toContain(shown);
  });

  it('gives the nearest passages also where the corpus does not answer', async () => {
    const { out } = await verbatim(
      'ask',
      '--json',
      '--corpus',
      folder,
      'Who designed the opera house in Valparaíso?',
    );
    expect(parse(asked, out[0])).toMatchObject({ answered: false, answer: null });
  });

  it('answers the questions of a file in order, and names a line that is none', async () => {
    const lines = [
      '{"id":"b","question":"Who is mayor?"}',
      'nonsense',
      '{"id":"a","question":"What opened?"}',
    ];
    await writeFile(place('questions.list'), lines.join('\n'));
    const { status, out, err } = await verbatim(
      ...['ask', '--json', '--corpus', folder, '--limit', '1', '--questions', place('questions.list')],
    );
    expect(status).toBe(1);
    expect(out.map((line) => parse(asked, line)).map(({ id, hits }) => [id, hits.length <= 1])).toEqual([
      ['b', true],
      ['a', true],
    ]);
    expect(err.join('\n')).toContain('line 2');
  });

  it('takes the day of asking from the file or the option, and names a line whose day is none', async () => {
    const lines = [
      '{"id":"a","question":"What opened this week?","asked":"2031-05-16"}',
      '{"id":"b","question":"What opened?","asked":"2031-02-31"}',
    ];
    await writeFile(place('dated.list'), lines.join('\n'));
    const { status, out, err } = await verbatim(
      ...['ask', '--json', '--corpus', folder, '--asked', '2031-05-20', '--questions', place('dated.list')],
    );
    expect(status).toBe(1);
    expect(out.map((line) => parse(asked, line).id)).toEqual(['a']);
    expect(err.join('\n')).toContain('line 2: "asked" is not a day like "2024-10-16"');
  });
});

describe('who-said and timeline', () => {
  it('print quotes with their speakers', async () => {
    const { out } = await verbatim('who-said', '--json', '--corpus', folder, '--quote', 'finished at last');
    const { answered, quotes } = parse(said, out[0]);
    expect(answered).toBe(true);
    expect(quotes[0]).toMatchObject({ speaker: 'Lena Ortiz', kind: 'direct', cue: 'said' });
    for (const { text: shown } of quotes) expect(GAZETTE).toContain(shown);
  });

  it('print entries, oldest first, at most as many as asked for', async () => {
    const { out } = await verbatim(
      ...[
        'timeline',
        '--json',
        '--corpus',
        folder,
        '--from',
        '2023-05-01',
        '--to',
        '2023-06-30',
        '--dates',
        '2',
      ],
    );
    const { entries } = parse(dated, out[0]);
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort());
    expect(entries[0]).toMatchObject({ date: '2023-05-02', precision: 'day' });
    for (const { text: shown } of entries.flatMap(({ sentences }) => sentences))
      expect(GAZETTE).toContain(shown);
  });
});

describe('words without a flag', () => {
  it('are the name or the topic where no other words are needed', async () => {
    const bare = await verbatim('who-is', '--json', '--corpus', folder, 'lena', 'ortiz');
    const flagged = await verbatim('who-is', '--json', '--corpus', folder, '--name', 'lena ortiz');
    expect(bare).toEqual(flagged);
    expect(bare.out[0]).toContain('Lena Ortiz');
    const topic = await verbatim('timeline', '--corpus', folder, 'bridge');
    expect(topic).toEqual(await verbatim('timeline', '--corpus', folder, '--topic', 'bridge'));
  });
});

describe('complaints', () => {
  it.each([
    [['who-is', 'Moor', '--name', 'Brandt'], 'give the name once: as words, or with --name'],
    [['add', '/does/not/exist'], '/does/not/exist: there is no such file'],
    [['inspect', '/does/not/exist'], '/does/not/exist: there is no such file'],
    [
      ['ask', '--corpus', 'corpus', '--questions', '/does/not/exist'],
      '/does/not/exist: there is no such file',
    ],
    [['ask', 'why', '--from', '2031-05', '--to', '2031-01'], 'please swap them'],
    [['ask', 'why', '--asked', 'yesterday'], 'It must be a day: 2024-10-16.'],
    [['ask', 'why', '--from', 'soon'], 'Write it like 2024, 2024-10, 2024-10-16'],
  ])('name what is wrong with %j, and how to mend it', async (argv, words) => {
    expect((await verbatim(...argv)).err.join('\n')).toContain(words);
  });
});

describe('exit status', () => {
  it.each([
    [0, ['--help']],
    [0, ['--version']],
    [1, ['ask', '--corpus', '/does/not/exist', 'What?']],
    [1, ['ask', '--corpus', 'corpus', '--questions', '/does/not/exist']],
    [2, ['ask', '--corpus', 'corpus']],
    [2, ['ask', '--no-such-option', 'What?']],
    [2, ['ask', '--limit', '0', 'What?']],
    [2, ['ask', '--asked', '2031-02-31', 'What?']],
    [2, ['who-said']],
    [2, ['timeline', '--from', 'soon']],
    [2, ['ask', 'why', '--from', '2031-05', '--to', '2031-01']],
    [2, ['timeline', '--to', '2031-02-31']],
    [1, ['timeline', '--from', 'last week', '--corpus', '/nowhere']],
    [2, ['no-such-command']],
    [2, []],
  ])('is %i for %j', async (expected, argv) => {
    const { status, err } = await verbatim(...argv);
    expect(status).toBe(expected);
    if (expected > 0) expect(err.join('\n')).toMatch(/\S/);
    expect(err.join('\n')).not.toMatch(/^\s+at /m);
  });
});
