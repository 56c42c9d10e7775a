import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms in the order the data flows: each knows only itself and those before it. */
const ORDER = [
  ...[
    'words',
    'queries.ts',
    'model',
    'model.ts',
    'user-error.ts',
    'problem.ts',
    'exit-status.ts',
    'version.ts',
    'config.ts',
    'log.ts',
    'silent-log.ts',
    'metrics.ts',
    'notify-service.ts',
    'run-in-worker.ts',
    'text',
    'corpus',
    'extract',
    'archive',
    'library',
    'intake',
    'journal',
  ],
  ...[
    'answer',
    'export',
    'news',
    'answering',
    'alerts',
    'feedback',
    'channels',
    'corpora',
    'discord',
    'commands',
    'setup',
    'cli',
    'reader',
    'archive-requests.ts',
    'archive-worker.ts',
    'sandbox',
    'start',
    'main.ts',
  ],
];
/** The order inside the rooms that have floors. What stands right in the room is above all its folders, where it is not named. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'src/extract/quotes': ['languages', 'foreign', 'syntax', 'model', 'detect', 'refine', 'judge', 'resolve'],
  'src/archive': ['steps', 'articles', 'dates', 'index', 'near-duplicates', 'people'],
  'src/library': ['folder', 'reading', 'snapshot'],
  'src/answer/retrieval': [
    'scorers',
    'sentences',
    'candidates',
    'telling',
    'ranking',
    'choice',
    'decision',
    'within',
  ],
  'src/answer': [
    'options.ts',
    'date-input.ts',
    'passages',
    'question',
    'sayings',
    'wording',
    'topic',
    'retrieval',
    'KINDS',
    'kinds',
    'understand',
  ],
};
/** The kinds of question: they stand beside each other, and never import each other. */
const KINDS = [
  'ask',
  'check',
  'who-said',
  'who-is',
  'timeline',
  'positions',
  'coverage',
  'mentions',
  'article',
  'digest',
  'sources',
];

/** Rooms that stand in order, and yet are none of each other's business. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['extract', 'corpus'],
  ['cli', 'discord'],
  ['cli', 'commands'],
  ['reader', 'discord'],
  ['sandbox', 'discord'],
  ['sandbox', 'commands'],
  ['discord', 'commands'],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file));
}

function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...found].map(([, fixed, lazy]) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), fixed ?? lazy ?? ''),
  }));
}

function circles(imports: readonly Import[]): string[] {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' > ')];
    if (done.has(file)) return [];
    const found = imports.filter(({ from }) => from === file).flatMap(({ to }) => walk(to, [...trail, file]));
    done.add(file);
    return found;
  };
  return imports.flatMap(({ from }) => walk(from, []));
}

const files = [...filesBelow('src'), ...filesBelow('commands')];
const imports = files.flatMap(importsOf);

describe('the rooms', () => {
  it('are all in the list', () => {
    expect(imports.length).toBeGreaterThan(5);
    expect([...new Set(files.map(roomOf))].filter((room) => !ORDER.includes(room))).toEqual([]);
  });

  it('know only those above them', () => {
    const upward = imports.filter(({ from, to }) => ORDER.indexOf(roomOf(to)) > ORDER.indexOf(roomOf(from)));
    expect(upward).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('keep the order inside %s', (room, floors) => {
    const isInside = (file: string) => file.startsWith(`${room}/`);
    const inside = imports.filter(({ from, to }) => isInside(from) && isInside(to));
    const nameIn = (file: string) => file.slice(room.length + 1).split('/')[0] ?? '';
    const isKind = (name: string) => room === 'src/answer' && KINDS.includes(name);
    const floorOf = (file: string) => {
      const name = nameIn(file);
      const floor = floors.indexOf(isKind(name) ? 'KINDS' : name);
      return floor < 0 ? floors.length : floor;
    };
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(({ from, to }) => floorOf(to) > floorOf(from))).toEqual([]);
    expect(
      inside.filter(
        ({ from, to }) => isKind(nameIn(from)) && isKind(nameIn(to)) && nameIn(from) !== nameIn(to),
      ),
    ).toEqual([]);
  });

  it('do not know rooms that are none of their business', () => {
    const strange = imports.filter(({ from, to }) =>
      STRANGERS.some(([one, other]) => roomOf(from) === one && roomOf(to) === other),
    );
    expect(strange).toEqual([]);
  });

  it('hold no circle of files', () => {
    expect(circles(imports)).toEqual([]);
    expect(circles([...imports, { from: 'src/model.ts', to: 'src/extract/extract.ts' }])).not.toEqual([]);
  });

  it('meet discord.js in discord/, commands/ and the sandbox alone', () => {
    const meet = files.filter((file) => readFileSync(file, 'utf8').includes("from 'discord.js'")).map(roomOf);
    expect(meet.length).toBeGreaterThan(0);
    expect([...new Set(meet)].sort()).toEqual(['commands', 'discord', 'sandbox']);
  });
});
