import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { withExamples } from '../scripts/readme-examples.ts';
import { QUERY_KINDS } from '../src/answer/kinds/index.ts';
import { FORMATS } from '../src/corpus/readers/formats.ts';
import type { TrainedFile } from '../src/text/trained-file.ts';

const documents = [
  ...readdirSync('.'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => path.posix.join('docs', name)),
].filter((name) => name.endsWith('.md'));
const readme = readFileSync('README.md', 'utf8');
const { dependencies, scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every file of the project, by its path. */
const FILES = ['src', 'commands', 'test', 'scripts', 'bench', 'docs', 'deploy'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)),
);
const SOURCE = FILES.filter((file) => /^(?:src|commands)\/.*\.ts$/.test(file));
const ROOMS = readdirSync('src', { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);
/** A path from the root of the project or from `src/`, as documents write it; one that holds what stands for any name is none. */
const PATH = new RegExp(
  `(?<![\\w./@-])(?:src|commands|test|scripts|bench|deploy|${ROOMS.join('|')})/(?!\\S*(?:\\*|NAME|XX|\\.venv))[\\w./-]+`,
  'g',
);
const COMMAND_LINE = [...QUERY_KINDS, 'inspect', 'reindex', 'add', 'remove', 'doctor', 'setup', 'answer'];

function isThere(place: string): boolean {
  return existsSync(place) || FILES.some((file) => file === `src/${place}` || file.endsWith(`/${place}`));
}

describe('the documents', () => {
  it('have examples that the program prints (mend with `npm run examples`)', async () => {
    expect(await withExamples(readme)).toBe(readme);
    expect(readme.match(/<!-- prints: /g)?.length).toBeGreaterThanOrEqual(5);
  }, 180_000);

  it.each(documents)('%s links to files that are there', (name) => {
    const links = readFileSync(name, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    const missing = [...links].flatMap(([, to = '']) =>
      existsSync(path.join(path.dirname(name), to)) ? [] : [to],
    );
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names scripts that package.json has', (name) => {
    const named = [...readFileSync(name, 'utf8').matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it.each(documents)('%s names files and folders that are there', (name) => {
    const named = [...readFileSync(name, 'utf8').matchAll(PATH)].map(([place]) =>
      place.replace(/[./]+$/, ''),
    );
    expect(named.filter((place) => !isThere(place))).toEqual([]);
  });

  it.each(documents)('%s runs scripts, tests and benches that are there', (name) => {
    const text = readFileSync(name, 'utf8');
    const benches = [...text.matchAll(/npm run bench -- ([a-z][\w-]*)/g)].map(
      ([, bench = '']) => `bench/${bench}`,
    );
    const asked = [...text.matchAll(/npm run verbatim -- ([a-z][\w-]*)/g)].map(([, command = '']) => command);
    expect(benches.filter((bench) => !isThere(`${bench}.ts`) && !isThere(bench))).toEqual([]);
    expect(asked.filter((command) => !COMMAND_LINE.includes(command))).toEqual([]);
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names what the code has', (name) => {
    const named = [...readFileSync(name, 'utf8').matchAll(/`([A-Za-z]\w*[A-Z]\w*)(?:\.\w+)*`/g)];
    const code = [...SOURCE].map((file) => readFileSync(file, 'utf8')).join('\n');
    const words = named.map(([, word = '']) => word).filter((word) => !word.startsWith('NAME'));
    expect(words.filter((word) => !code.includes(word))).toEqual([]);
  });

  it('tell of every slash command', () => {
    const names = commands.map(({ data }) => data.name).filter((name) => /^[a-z-]+$/.test(name));
    expect(names.filter((name) => !readme.includes(`/${name}`))).toEqual([]);
  });

  it('name every room, and every floor of the rooms that have some', () => {
    const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
    const foldersOf = (folder: string) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      );
    const rooms = foldersOf('src').filter((name) => !architecture.includes(`\`src/${name}/\``));
    expect(rooms).toEqual([]);
    const inner = ['src/archive', 'src/extract/quotes'].flatMap(foldersOf);
    const floors = [
      'passages',
      'question',
      'sayings',
      'wording',
      'topic',
      'retrieval',
      'kinds',
      'understand',
    ];
    expect([...inner, ...floors].filter((name) => !architecture.includes(`\`${name}/\``))).toEqual([]);
  });

  it('list the endings of every format', () => {
    const told = readFileSync('docs/articles.md', 'utf8');
    const endings = FORMATS.flatMap((format) => format.endings);
    expect(endings.filter((ending) => !told.includes(`\`${ending}\``))).toEqual([]);
  });

  it('say of every dependency why it is there', () => {
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    expect(Object.keys(dependencies).filter((name) => !reasons.includes(name))).toEqual([]);
  });

  it('tell of every trained or derived file how it is made', () => {
    const told = readFileSync('docs/trained-files.md', 'utf8');
    const made = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.weights.json') || (path.dirname(name) === 'text' && name.endsWith('.json')),
    );
    expect(made.length).toBeGreaterThan(7);
    const rows = made.map((name) => {
      const file: TrainedFile<unknown> = JSON.parse(readFileSync(path.join('src', name), 'utf8'));
      return `| \`src/${name}\` | ${file.decides} | ${file.madeOf} | \`${file.command}\` | ${file.made} |`;
    });
    expect(rows.filter((row) => !told.includes(row))).toEqual([]);
  });

  it('name the Node version that package.json wants', () => {
    expect(readme).toContain(`Node ${engines.node.replace('>=', '')}`);
  });
});
