import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Draws the tables of docs/performance.md: the time within which 99 of 100 questions are ranked, by engine and number of paragraphs.
 * Usage: npx tsx bench/picture.ts
 */
interface Row {
  readonly engine: string;
  readonly p99: number;
}

const SOURCE = 'docs/performance.md';
const TARGET = 'docs/images/performance.svg';
const [WIDTH, LEFT, RIGHT, LINE] = [720, 150, 90, 26];
/** The scale is logarithmic, from 0.1 ms to 10 s. */
const [LOWEST, HIGHEST] = [-1, 4];

const tables = readFileSync(SOURCE, 'utf8')
  .split(/^### (?=[\d,]+ paragraphs$)/m)
  .slice(1)
  .map((section) => ({ title: section.split('\n')[0] ?? '', rows: rowsOf(section) }));
let y = 34;
const parts: string[] = [
  text(16, 'Ranking a question, p99 in ms (logarithmic)', 22, 'start', 'font-weight="600"'),
];
for (const { title, rows } of tables) {
  y += 30;
  parts.push(text(16, title, y, 'start', 'font-weight="600"'));
  for (const row of rows) {
    y += LINE;
    parts.push(...bar(row));
  }
}
const height = y + 20;
writeFileSync(
  TARGET,
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="14">`,
    '<title>Within how many milliseconds 99 of 100 questions are ranked, by engine and number of paragraphs</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n'),
);

/** What ranks: a whole answer of Verbatim's does more than the others do. */
function rowsOf(section: string): Row[] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ engine: cells[1] ?? '', p99: Number.parseFloat(cells[8] ?? '') }))
    .filter(({ engine, p99 }) => Number.isFinite(p99) && engine !== 'Verbatim, whole answer');
}

function bar({ engine, p99 }: Row): string[] {
  const share = (Math.log10(p99) - LOWEST) / (HIGHEST - LOWEST);
  const width = Math.max(2, share * (WIDTH - LEFT - RIGHT));
  const color = engine.startsWith('Verbatim') ? '#3f51c5' : '#8a8f98';
  return [
    text(LEFT - 8, engine, y, 'end'),
    `<rect x="${LEFT}" y="${y - 14}" width="${width.toFixed(1)}" height="18" rx="2" fill="${color}"/>`,
    text(LEFT + width + 6, String(p99), y, 'start'),
  ];
}

function text(x: number, words: string, baseline: number, anchor: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${baseline}" text-anchor="${anchor}" fill="#1f2328" ${more}>${words}</text>`;
}
