import type { Archive } from '../../archive/archive.ts';
import type { CoverageAnswer, CoverageQuery, Item, TimedCount } from '../../model.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { differenceItems } from '../passages/differences.ts';
import { decide, unansweredLead } from '../retrieval/decision/abstain.ts';
import { readTopic } from '../topic/quote-topic.ts';
import { firstLead, type Group, newestLead, notesOn } from './leads.ts';
import { newestItems } from './newest.ts';
import { newestOn, PARAGRAPHS, type Reporting, reportingOn } from './reporting.ts';

/** So many sentences in which versions of one text differ are shown. */
const DIFFERENCES = 8;

/**
 * Which outlets report on a topic, the earliest first, undated last: of each the nearest sentence of its first article, and where its other
 * articles tell of it. Where articles are versions of one text, what those differ in follows. Where the newest are asked for, the articles one by one instead.
 */
export function coverage(archive: Archive, query: CoverageQuery, options: AnswerOptions): CoverageAnswer {
  const say = sayIn(options.locale);
  const topic = readTopic(archive, query.topic);
  const isNewest = query.order === 'newest';
  const { reports, isCut, isWhole, since } = isNewest
    ? newestOn(archive, topic, query)
    : { ...reportingOn(archive, topic, query), since: null };
  // A topic is seldom a question: one whose words all stand in a paragraph is told of, be it answered or not. A single word may merely be mentioned.
  const isTold =
    (isWhole && (isNewest || topic.weights.size > 1)) ||
    (reports.length > 0 && decide(archive, query.topic, options.strictness, query).answers);
  if (!isTold) {
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
    lead: isNewest ? newestLead(groups, reports, say) : firstLead(groups, say),
    notes: [
      ...(isCut ? [say('coverage.cut', { n: PARAGRAPHS })] : []),
      ...(since === null ? [] : [say('coverage.since', { date: say.date(since) })]),
      ...(isNewest ? [] : notesOn(groups, say)),
    ],
    items: isNewest
      ? newestItems(archive, reports, say)
      : [...groups.map((group) => itemOf(group, say)), ...differencesAmong(archive, reports, say)],
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
