import type { Archive } from '../../archive/archive.ts';
import type { Item } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import type { Reporting } from './reporting.ts';

/** More articles than this nobody pages through. */
const MAX_NEWEST = 30;

/** Articles one by one, in the order given, each with the sentence of it that is nearest to the topic; versions of one text under the first of them. */
export function newestItems(archive: Archive, reports: readonly Reporting[], say: Say): Item[] {
  const byText = new Map<string, [Reporting, ...Reporting[]]>();
  for (const report of reports) {
    const text = archive.nearDuplicates.groupOf(report.entry.article.id);
    const known = byText.get(text);
    if (known) known.push(report);
    else byText.set(text, [report]);
  }
  return [...byText.values()].slice(0, MAX_NEWEST).map(([first, ...versions]): Item => {
    const { outlet, published } = first.entry.article;
    const name = outlet ?? say('outlet.unnamed');
    return {
      label: published === null ? name : `${say.date(published)} · ${name}`,
      passage: first.passage,
      marks: published === null ? ['undated'] : [],
      also: versions.map(({ passage }) => passage.citation),
    };
  });
}
