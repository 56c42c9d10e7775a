import { notice } from '../../answering/notice.ts';
import type { Library } from '../../library/library.ts';
import type { AllowedRemoval } from '../../library/mass-removal.ts';
import { reportNotes } from '../../library/report-notes.ts';
import type { Answer, Item, Problem, ReindexReport } from '../../model.ts';
import { describeProgress, followRun } from '../reindex-progress.ts';

/** How many files of a kind a report names; the others are counted. */
const NAMED = 12;

/** Reads the corpus folder again: how far it is, again and again, and at the end what it did. `removal`: what may go of the articles. */
export async function* reindexing(
  library: Pick<Library, 'reindex'>,
  removal?: AllowedRemoval,
): AsyncGenerator<Answer> {
  const run = followRun((onProgress) => library.reindex(onProgress, removal));
  yield notice('Reading the folder of articles …', true);
  for await (const step of run) {
    yield 'result' in step ? reportOf(step.result) : notice(describeProgress(step.progress), true);
  }
}

/** What a reindex did, file by file where there are few, each skipped one with its reason. */
export function reportOf(report: ReindexReport): Answer {
  const { added, changed, removed, unchanged, articles, paragraphs, seconds } = report;
  const skipped = report.skipped.filter(({ partial }) => !partial);
  const inPart = report.skipped.filter(({ partial }) => partial);
  const counts = [
    `${added.length} added`,
    `${changed.length} changed`,
    `${removed.length} removed`,
    `${unchanged} unchanged`,
    `${skipped.length} skipped`,
    ...(inPart.length > 0 ? [`${inPart.length} read in part`] : []),
  ];
  return {
    ...notice(`Done in ${seconds.toFixed(1)} s: ${counts.join(', ')}.`, true),
    items: [
      ...names('Added', added),
      ...names('Changed', changed),
      ...names('Removed', removed),
      ...problems('Skipped', skipped),
      ...problems('Read in part', inPart),
    ],
    notes: [`There are now ${articles} articles with ${paragraphs} paragraphs.`, ...reportNotes(report)],
  };
}

function names(heading: string, files: readonly string[]): Item[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, NAMED).join(', ');
  return [itemOf(`${heading}: ${shown}${files.length > NAMED ? ` and ${files.length - NAMED} more` : ''}`)];
}

function problems(heading: 'Skipped' | 'Read in part', all: readonly Problem[]): Item[] {
  const more = all.length - NAMED;
  return [
    ...all.slice(0, NAMED).map(({ file, reason }) => itemOf(`${heading} ${file}: ${reason}`)),
    ...(more > 0 ? [itemOf(`and ${more} more ${heading.toLowerCase()}; the log names all`)] : []),
  ];
}

function itemOf(label: string): Item {
  return { label, passage: null, marks: [], also: [] };
}
