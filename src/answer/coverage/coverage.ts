import type { Archive } from '../../archive/archive.ts';
import type { CoverageAnswer, CoverageQuery, Item, TimedCount } from '../../model.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { differenceItems } from '../passages/differences.ts';
import { decide, unansweredLead } from '../retrieval/abstain.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { PARAGRAPHS, type Reporting, reportingOn } from './reporting.ts';

/** What one outlet reports, oldest first; an article whose outlet isn't named stands by itself. */
interface Group {
  readonly outlet: string | null;
  readonly reports: [Reporting, ...Reporting[]];
}

/** So many sentences in which versions of one text differ are shown. */
const DIFFERENCES = 8;
const TITLE = 50;

/**
 * Which outlets report on a topic, the earliest first, undated last: of each the nearest sentence of its first article, and where its other
 * articles tell of it. Where articles are versions of one text, what those differ in follows.
 */
export function coverage(archive: Archive, query: CoverageQuery, options: AnswerOptions): CoverageAnswer {
  const say = sayIn(options.locale);
  const { reports, isCut } = reportingOn(archive, readTopic(archive, query.topic), query);
  if (reports.length === 0 || !decide(archive, query.topic, options.strictness, query).answers) {
    const lead = unansweredLead(archive, say);
    return {
      kind: 'coverage',
      query,
      answered: false,
      lead,
      items: [],
      notes: [],
      reports: [],
      counts: [],
      cutAt: null,
    };
  }
  const groups = byOutlet(reports);
  return {
    kind: 'coverage',
    query,
    answered: true,
    lead: leadOn(groups, say),
    notes: [...(isCut ? [say('coverage.cut', { n: PARAGRAPHS })] : []), ...notesOn(groups, say)],
    items: [...groups.map((group) => itemOf(group, say)), ...differencesAmong(archive, reports, say)],
    reports: groups.map(({ outlet, reports: own }) => ({
      outlet,
      articles: own.map(({ passage }) => passage.citation),
    })),
    counts: countsOf(archive, reports),
    cutAt: isCut ? PARAGRAPHS : null,
  };
}

/** How many paragraphs of each article tell of it; of the versions of one text the first counts. */
function countsOf(archive: Archive, reports: readonly Reporting[]): TimedCount[] {
  const texts = new Set<string>();
  return reports.flatMap(({ entry: { article }, paragraphs }) => {
    const text = archive.nearDuplicates.groupOf(article.id);
    if (texts.has(text)) return [];
    texts.add(text);
    return [{ name: article.outlet, date: article.published, count: paragraphs }];
  });
}

/** What versions of one text differ in, text by text until enough is found. */
function differencesAmong(archive: Archive, reports: readonly Reporting[], say: Say): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const { entry } of reports) {
    const text = archive.nearDuplicates.groupOf(entry.article.id);
    if (seen.has(text)) continue;
    seen.add(text);
    items.push(...differenceItems(archive, entry, say));
    if (items.length >= DIFFERENCES) break;
  }
  return items.slice(0, DIFFERENCES);
}

function byOutlet(reports: readonly Reporting[]): Group[] {
  const groups: Group[] = [];
  for (const report of reports) {
    const { outlet } = report.entry.article;
    const known = outlet === null ? undefined : groups.find((group) => group.outlet === outlet);
    if (known) known.reports.push(report);
    else groups.push({ outlet, reports: [report] });
  }
  return groups;
}

function itemOf({ outlet, reports: [first, ...others] }: Group, say: Say): Item {
  const name = outlet ?? say('outlet.unnamed');
  return {
    label: others.length > 0 ? `${name} · ${say('count.articles', { n: others.length + 1 })}` : name,
    passage: first.passage,
    marks: first.entry.article.published === null ? ['undated'] : [],
    also: others.map(({ passage }) => passage.citation),
  };
}

function leadOn(groups: readonly Group[], say: Say): string {
  const named = groups.filter(({ outlet }) => outlet !== null).length;
  const unnamed = groups.length - named;
  const who = say.list([
    ...(named > 0 ? [say('count.outlets', { n: named })] : []),
    ...(unnamed > 0 ? [say('count.articlesWithoutOutlet', { n: unnamed })] : []),
  ]);
  return `${say('coverage.lead', { who, n: groups.length })}${firstOf(groups, say)}`;
}

/** Who was first, as far as dates go: clocks of different places are not compared, so that a day may have several, and a month too. */
function firstOf(groups: readonly Group[], say: Say): string {
  const days = groups.map(({ reports: [first] }) => first.entry.article.published?.slice(0, 10) ?? null);
  const [day] = days;
  if (groups.length < 2 || day === null || day === undefined) return '';
  const names = groups
    .filter((_, i) => days[i]?.startsWith(day))
    .map(
      ({ outlet, reports: [first] }) =>
        outlet ?? say('quoted', { words: shortened(first.passage.citation.title) }),
    );
  return ` ${say('coverage.first', { names: say.names(names), date: say.date(day) })}`;
}

/** A title that leaves room for others on one line, without quotation marks of its own. */
function shortened(title: string): string {
  const plain = title.replace(/["“”„]/g, '');
  return plain.length > TITLE ? `${plain.slice(0, TITLE).replace(/\s+\S*$/, '')}…` : plain;
}

function notesOn(groups: readonly Group[], say: Say): string[] {
  const undated = groups.filter(({ reports: [first] }) => first.entry.article.published === null).length;
  if (groups.length < 2 || undated === 0) return [];
  return [say('coverage.undated', { n: undated })];
}
