import type { Library } from '../../library/library.ts';
import type { Removal } from '../../library/mass-removal.ts';
import { reportNotes } from '../../library/report-notes.ts';
import type { Answer, Item, Problem, ReindexProgress, ReindexReport } from '../../model.ts';
import { notice } from '../failure.ts';

/** How many files of a kind a report names; the others are counted. */
const NAMED = 12;

/** Reads the corpus folder again: how far it is, again and again, and at the end what it did. `removal`: what may go of the articles. */
export async function* reindexing(library: Library, removal?: Removal): AsyncGenerator<Answer> {
  let latest: ReindexProgress | undefined;
  let wake = () => {};
  const run = library.reindex((progress) => {
    latest = progress;
    wake();
  }, removal);
  const finished = run.then((report) => ({ report }));
  // It may fail while nobody is waiting for it; the wait below tells.
  finished.catch(() => undefined);
  yield notice('Reading the folder of articles …', true);
  let shown: ReindexProgress | undefined;
  for (;;) {
    const progressed = new Promise<null>((resolve) => {
      wake = () => resolve(null);
      if (latest !== shown) wake();
    });
    const end = await Promise.race([finished, progressed]);
    if (end) {
      yield reportOf(end.report);
      return;
    }
    shown = latest;
    if (shown) yield notice(describeProgress(shown), true);
  }
}

const STEPS: Readonly<Record<ReindexProgress['step'], string>> = {
  listing: 'Looking which files changed',
  reading: 'Reading articles',
  indexing: 'Indexing paragraphs',
  saving: 'Saving',
};

function describeProgress({ step, done, total }: ReindexProgress): string {
  return `${STEPS[step]} … ${total > 0 ? `${done} of ${total}` : ''}`.trim();
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
