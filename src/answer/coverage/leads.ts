import type { Say } from '../../words/say.ts';
import type { Reporting } from './reporting.ts';

/** What one outlet reports, oldest first; an article whose outlet isn't named stands by itself. */
export interface Group {
  readonly outlet: string | null;
  readonly reports: [Reporting, ...Reporting[]];
}

/** Characters of a title, at most. */
const TITLE = 50;
/** Characters of a day: `2024-10-16`. */
const DAY = 10;

function countLead(groups: readonly Group[], say: Say): string {
  const named = groups.filter(({ outlet }) => outlet !== null).length;
  const unnamed = groups.length - named;
  const who = say.list([
    ...(named > 0 ? [say('count.outlets', { n: named })] : []),
    ...(unnamed > 0 ? [say('count.articlesWithoutOutlet', { n: unnamed })] : []),
  ]);
  return say('coverage.lead', { who, n: groups.length });
}

/** Who reports, and who was first. */
export function firstLead(groups: readonly Group[], say: Say): string {
  return `${countLead(groups, say)}${firstOf(groups, say)}`;
}

/** Who reports, and who did last. Of one article this is plain to see. */
export function newestLead(groups: readonly Group[], newest: readonly Reporting[], say: Say): string {
  const dayOf = ({ entry }: Reporting) => entry.article.published?.slice(0, DAY) ?? null;
  const day = newest[0] ? dayOf(newest[0]) : null;
  if (newest.length < 2 || day === null) return countLead(groups, say);
  const names = new Set(newest.filter((one) => dayOf(one) === day).map((one) => nameOf(one, say)));
  return `${countLead(groups, say)} ${say('coverage.last', { names: say.names([...names]), date: say.date(day) })}`;
}

/** Who was first, as far as dates go: clocks of different places are not compared, so that a day may have several, and a month too. */
function firstOf(groups: readonly Group[], say: Say): string {
  const days = groups.map(({ reports: [first] }) => first.entry.article.published?.slice(0, DAY) ?? null);
  const [day] = days;
  if (groups.length < 2 || day === null || day === undefined) return '';
  const names = groups
    .filter((_, i) => days[i]?.startsWith(day))
    .map(({ reports: [first] }) => nameOf(first, say));
  return ` ${say('coverage.first', { names: say.names(names), date: say.date(day) })}`;
}

function nameOf({ entry, passage }: Reporting, say: Say): string {
  return entry.article.outlet ?? say('quoted', { words: shortened(passage.citation.title) });
}

/** A title that leaves room for others on one line, without quotation marks of its own. */
function shortened(title: string): string {
  const plain = title.replace(/["“”„]/g, '');
  return plain.length > TITLE ? `${plain.slice(0, TITLE).replace(/\s+\S*$/, '')}…` : plain;
}

/** What dates can't tell of who was first. */
export function notesOn(groups: readonly Group[], say: Say): string[] {
  const undated = groups.filter(({ reports: [first] }) => first.entry.article.published === null).length;
  if (groups.length < 2 || undated === 0) return [];
  return [say('coverage.undated', { n: undated })];
}
