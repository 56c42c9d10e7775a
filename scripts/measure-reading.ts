import { readPage } from '../src/corpus/html/read-page.ts';
import { readScraped } from '../src/corpus/scraped/read-scraped.ts';
import { measure } from './train-boilerplate/measure.ts';
import { type GoldPage, inTrainingHalf, readGoldPages, SEED } from './train-boilerplate/pages.ts';

/**
 * Reads the pages of the public development data as the program does, and prints how well, apart for the pages that the
 * weights were trained on and for the others, and how much CPU time a page takes.
 *
 *     npx tsx scripts/measure-reading.ts DATA
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the development data');
const pages = readGoldPages(folder);

report('page', ({ html }) => (html === null ? null : readPage(html).paragraphs));
report('dump', ({ lines }) => (lines === null ? null : readScraped(lines.join('\n')).paragraphs));

function report(kind: string, read: (page: GoldPage) => readonly string[] | null): void {
  const times: number[] = [];
  const results = pages.flatMap((page) => {
    const before = process.cpuUsage();
    const paragraphs = read(page);
    const { user, system } = process.cpuUsage(before);
    if (paragraphs === null) return [];
    times.push((user + system) / 1000);
    return [{ ...page, found: paragraphs.join('\n'), isLearnt: inTrainingHalf(page.id, SEED) }];
  });
  for (const set of new Set(results.map((result) => result.set))) {
    for (const isLearnt of [true, false]) {
      const part = results.filter((result) => result.set === set && result.isLearnt === isLearnt);
      const { f1, precision, recall } = measure(part);
      const figures = `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)})`;
      console.log(`${kind} ${set} ${isLearnt ? 'trained on' : 'unseen'} ${part.length}: ${figures}`);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`${kind}: ${at(0.5)} ms of CPU at the median, ${at(0.9)} at the ninth tenth`);
}
