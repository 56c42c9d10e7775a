import { notice } from '../../answering/notice.ts';
import type { Library } from '../../library/library.ts';
import type { AllowedRemoval } from '../../library/mass-removal.ts';
import { reportNotes } from '../../library/report-notes.ts';
import type { Answer, Item, Problem, ReindexReport } from '../../model.ts';
import { reasonIn } from '../../problem.ts';
import type { Say } from '../../words/say.ts';
import { describeProgress, followRun } from '../reindex-progress.ts';

/** How many files of a kind a report names; the others are counted. */
const NAMED = 12;

/** Reads the corpus folder again: how far it is, again and again, and at the end what it did. `removal`: what may go of the articles. */
export async function* reindexing(
  library: Pick<Library, 'reindex'>,
  say: Say,
  removal?: AllowedRemoval,
): AsyncGenerator<Answer> {
  const run = followRun((onProgress) => library.reindex(onProgress, removal));
  yield notice(say('reindex.begins'), true);
  for await (const step of run) {
    yield 'result' in step ? reportOf(step.result, say) : notice(describeProgress(step.progress, say), true);
  }
}

/** What a reindex did, file by file where there are few, each skipped one with its reason. */
export function reportOf(report: ReindexReport, say: Say): Answer {
  const { added, changed, removed, unchanged, articles, paragraphs, seconds } = report;
  const skipped = report.skipped.filter(({ partial }) => !partial);
  const inPart = report.skipped.filter(({ partial }) => partial);
  const counts = [
    say('reindex.nAdded', { n: added.length }),
    say('reindex.nChanged', { n: changed.length }),
    say('reindex.nRemoved', { n: removed.length }),
    say('reindex.nUnchanged', { n: unchanged }),
    say('reindex.nSkipped', { n: skipped.length }),
    ...(inPart.length > 0 ? [say('reindex.nInPart', { n: inPart.length })] : []),
  ];
  return {
    ...notice(say('reindex.done', { seconds: seconds.toFixed(1), counts: counts.join(', ') }), true),
    items: [
      ...names(say('reindex.added'), added, say),
      ...names(say('reindex.changed'), changed, say),
      ...names(say('reindex.removed'), removed, say),
      ...problems({ heading: say('reindex.skipped'), say }, skipped, (n) =>
        say('reindex.moreSkipped', { n }),
      ),
      ...problems({ heading: say('reindex.inPart'), say }, inPart, (n) => say('reindex.moreInPart', { n })),
    ],
    notes: [
      say('reindex.now', {
        articles: say('count.articles', { n: articles }),
        paragraphs: say('count.paragraphs', { n: paragraphs }),
      }),
      ...reportNotes(report, say),
    ],
  };
}

function names(heading: string, files: readonly string[], say: Say): Item[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, NAMED).join(', ');
  const more = files.length > NAMED ? ` ${say('count.andMore', { n: files.length - NAMED })}` : '';
  return [itemOf(say('pair', { name: heading, value: `${shown}${more}` }))];
}

function problems(
  { heading, say }: { readonly heading: string; readonly say: Say },
  all: readonly Problem[],
  more: (n: number) => string,
): Item[] {
  const left = all.length - NAMED;
  return [
    ...all.slice(0, NAMED).map((problem) => itemOf(`${heading} ${problem.file}: ${reasonIn(problem, say)}`)),
    ...(left > 0 ? [itemOf(more(left))] : []),
  ];
}

function itemOf(label: string): Item {
  return { label, passage: null, marks: [], also: [] };
}
