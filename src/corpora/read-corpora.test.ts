import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../test/temporary-folder.ts';
import { parseCorpora, readCorpora } from './read-corpora.ts';

const FILE = path.resolve('somewhere/corpora.yaml');
const OTHERS = [{ name: 'DATA_DIR', folder: path.resolve('somewhere/data') }];
const read = (lines: readonly string[]) => parseCorpora(lines.join('\n'), FILE, OTHERS);

/** What is said about a file with mistakes. */
function complaints(lines: readonly string[]): string[] {
  try {
    read(lines);
  } catch (error) {
    expect(error).toHaveProperty('name', 'ConfigError');
    const told = error instanceof Error ? error.message : '';
    return told.split('\n').flatMap((line) => (line.startsWith('  - ') ? [line.slice(4)] : []));
  }
  return [];
}

it('reads corpora, with ids as numbers, yes and no, and folders from where the file lies', () => {
  const settings = read([
    'default: town',
    'corpora:',
    '  - name: town',
    '    folder: articles/town',
    '    feeds: [https://town.example/feed]',
    '    servers: [112233445566778899, "1122334455667788990"]',
    '    reader: yes',
    '  - name: club',
    '    folder: ../club',
    '    channels: ["112233445566778891"]',
    '    admins: [112233445566778892]',
    '    direct: true',
  ]);
  expect(settings).toMatchObject({ standard: 'town', openAtOnce: 8 });
  expect(settings.corpora).toEqual([
    {
      name: 'town',
      folder: path.resolve('somewhere/articles/town'),
      feeds: ['https://town.example/feed'],
      servers: ['112233445566778899', '1122334455667788990'],
      channels: [],
      admins: [],
      reader: true,
      direct: false,
    },
    {
      name: 'club',
      folder: path.resolve('club'),
      feeds: [],
      servers: [],
      channels: ['112233445566778891'],
      admins: ['112233445566778892'],
      reader: false,
      direct: true,
    },
  ]);
});

describe('a mistake', () => {
  const CORPUS = ['corpora:', '  - name: town', '    folder: town'];

  it.each([
    ['of YAML', [...CORPUS, '   bad: ['], 'line 4'],
    [
      'text that is not ended',
      ['corpora:', '  - name: "town', '    folder: x'],
      /corpora\[0\]\.name.*line 2/,
    ],
    ['a tab', ['corpora:', '\t- name: town'], 'line 2, corpora'],
    ['a key twice', [...CORPUS, '    folder: other'], 'line 4, corpora[0].folder: Map keys must be unique'],
    ['an empty file', [''], 'must have a list called corpora'],
    ['no corpus', ['corpora: []'], 'line 1, corpora must name at least one corpus'],
    ['a key that is missing', ['corpora:', '  - name: town'], 'line 2, corpora[0].folder is missing'],
    ['an unknown key', [...CORPUS, '    chanels: []'], 'line 4, corpora[0].chanels is not known here'],
    ['no list', [...CORPUS, '    servers: 12'], 'line 4, corpora[0].servers must be a list of Discord ids'],
    [
      'no id',
      [...CORPUS, '    servers:', '      - 12'],
      'line 5, corpora[0].servers[0] must be a Discord id',
    ],
    ['neither yes nor no', [...CORPUS, '    reader: perhaps'], 'line 4, corpora[0].reader must be yes or no'],
    ['no address', [...CORPUS, '    feeds: [ftp://x]'], 'line 4, corpora[0].feeds[0] must be an address'],
    [
      'a password',
      [...CORPUS, '    feeds: ["https://a:b@c.example/"]'],
      'must not hold a user name or password',
    ],
    [
      'a name that is no part of a path',
      ['corpora:', '  - name: ../x', '    folder: x'],
      'line 2, corpora[0].name',
    ],
    ['too many at once', ['open-at-once: 1000', ...CORPUS], 'line 1, open-at-once must be at most 256'],
    [
      'an unknown default',
      ['default: club', ...CORPUS],
      'line 1, default names no corpus of this file: “club”',
    ],
    [
      'a name twice',
      [...CORPUS, '  - name: town', '    folder: x'],
      'line 4, corpora[1].name is the name of a corpus above',
    ],
    [
      'one folder twice',
      [...CORPUS, '  - name: club', '    folder: ./town/'],
      'line 5, corpora[1].folder is the same folder as that of town',
    ],
    [
      'a folder in another',
      [...CORPUS, '  - name: club', '    folder: town/club'],
      'line 5, corpora[1].folder lies in that of town',
    ],
    [
      'a folder around another',
      [...CORPUS, '  - name: club', '    folder: .'],
      'line 3, corpora[0].folder lies in that of club',
    ],
    [
      'a folder in DATA_DIR',
      ['corpora:', '  - name: a', '    folder: data/a'],
      'line 3, corpora[0].folder lies in DATA_DIR',
    ],
    [
      'a folder around DATA_DIR',
      ['corpora:', '  - name: a', '    folder: .'],
      'line 3, corpora[0].folder holds DATA_DIR',
    ],
    [
      'an id that is a channel and a server',
      [...CORPUS, '    servers: [112233445566778899]', '    channels: [112233445566778899]'],
      'line 5, corpora[0].channels[0] stands among the servers, too: 112233445566778899',
    ],
    [
      'a channel of two corpora',
      [
        ...CORPUS,
        '    channels: [112233445566778899]',
        '  - name: b',
        '    folder: b',
        '    channels: [112233445566778899]',
      ],
      'line 7, corpora[1].channels[0] is a channel of the corpus town already',
    ],
  ])('%s is named with its line and key', (_, lines, told) => {
    expect(complaints(lines).join('\n')).toMatch(typeof told === 'string' ? new RegExp(literal(told)) : told);
  });

  it('of each sort is told at once', () => {
    expect(complaints(['corpora:', '  - name: town', '    servers: [1]', '    reader: 3'])).toHaveLength(3);
  });

  it('is no folder beside another whose name begins alike', () => {
    expect(
      complaints([...CORPUS, '  - name: b', '    folder: town-b', '  - name: c', '    folder: town b/x']),
    ).toEqual([]);
  });

  it('does not unfold aliases without end', () => {
    const row = (from: string) => `[${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`;
    const lines = ['a: &a [x, x]', `b: &b ${row('a')}`, `c: &c ${row('b')}`, `corpora: ${row('c')}`];
    expect(complaints(lines).join()).toMatch(/alias/);
  });
});

it('sees through links that two folders are one, and says what it can’t read', async () => {
  const folder = await makeFolder();
  try {
    await folder.put(
      'corpora.yaml',
      'corpora:\n  - name: a\n    folder: one\n  - name: b\n    folder: two\n',
    );
    await folder.put('one/x.txt', 'x');
    await symlink(folder.place('one'), folder.place('two'));
    await expect(readCorpora(folder.place('corpora.yaml'))).rejects.toThrow(
      /is the same folder as that of a/,
    );
    await expect(readCorpora(folder.place('none.yaml'))).rejects.toThrow(
      /none\.yaml \(CORPORA\) cannot be read/,
    );
  } finally {
    await folder.remove();
  }
});

it('reads a thousand corpora', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => [
    `  - name: c${at}`,
    `    folder: all/c${at}`,
  ]).flat();
  expect(read(['corpora:', ...lines]).corpora).toHaveLength(1000);
});

function literal(text: string): string {
  return text.replace(/[[\].*+?^$(){}|\\]/g, '\\$&');
}
