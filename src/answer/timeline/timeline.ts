import type { Archive } from '../../archive/archive.ts';
import type { Item, Scope, TimelineAnswer, TimelineEntry, TimelineQuery } from '../../model.ts';
import { type Say, sayIn } from '../../words/say.ts';
import type { AnswerOptions } from '../options.ts';
import { decideOn, unansweredLead } from '../retrieval/decision/abstain.ts';
import { closestItems } from '../retrieval/items.ts';
import { type Ranking, rankFor } from '../retrieval/ranking/ranking.ts';
import { precisionOf } from './date-evidence.ts';
import {
  nearestItem,
  startingWith,
  timelineItems,
  toDatedPassage,
  undatedItem,
  undatedPassages,
} from './items.ts';
import { type Dated, gatherMaterial, type Material } from './material.ts';
import { findNearest, isToCome } from './nearest.ts';
import { pickSentences } from './sentences.ts';
import { isToldOf, readTimelineTopic, type TimelineTopic } from './topic.ts';
import { coverageNotes, emptyLead, timelineLead, timelineNotes } from './words.ts';

const DATES = 20;
const PER_DATE = 2;
const MAX_UNDATED = 10;
const UNDATED_SHOWN = 3;

/**
 * The dates that matter about a topic, oldest first, each with the sentences that tell best what happened. Dates stay as
 * precise as the text is. `options.dates` and `options.perDate` limit how many there are (20 and 2 by default). With an `order` the sentence that tells best when
 * it was, or will be, is shown before them.
 */
export function timeline(archive: Archive, query: TimelineQuery, options: AnswerOptions): TimelineAnswer {
  const say = sayIn(options.locale);
  const topic = readTimelineTopic(archive, query);
  const refusal = declineTopic(archive, query, topic, options);
  if (refusal) return refusal;
  const material = gatherMaterial(archive, query, { topic, dates: options.dates ?? DATES });
  const entries = chooseEntries(archive, material, options);
  const nearest = findNearest(query, topic, material);
  if (query.order !== undefined && nearest === null && !isTold(query, material))
    return decline(archive, query, say, rankInTime(archive, query));
  const undated = undatedPassages(material.undated, MAX_UNDATED);
  const shown = undated.slice(0, UNDATED_SHOWN);
  if (entries.length === 0) {
    const lead = emptyLead(query, undated.length, say);
    return {
      ...unanswered(archive, query, { lead, items: shown.map((one) => undatedItem(one, say)) }, say),
      undated,
    };
  }
  return {
    kind: 'timeline',
    query,
    answered: true,
    lead: [
      nearest && say('timeline.nearest', { date: say.date(nearest.event.date) }),
      timelineLead(entries, say),
    ]
      .filter(Boolean)
      .join(' '),
    entries,
    nearest: nearest === null || nearest.event.inferred ? null : nearest.event.date,
    undated,
    items: startingWith(nearest && nearestItem(archive, nearest, say), timelineItems(entries, shown, say)),
    notes: timelineNotes(entries, undated.length - shown.length, say),
  };
}

/**
 * The refusal where the corpus has nothing on the topic; null where it has. A topic is seldom a question ("strike"), so
 * one whose words all stand together in an article is told of, be it answered or not.
 */
function declineTopic(
  archive: Archive,
  query: TimelineQuery,
  told: TimelineTopic | null,
  options: AnswerOptions,
): TimelineAnswer | null {
  const say = sayIn(options.locale);
  const lead = unansweredLead(archive, say);
  if (archive.ids.length === 0) return unanswered(archive, query, { lead, items: [] }, say);
  const topic = query.topic?.trim() ?? '';
  if (topic === '' || told === null || isToldOf(archive, told)) return null;
  const ranking = rankFor(archive, topic, inOutlet(query));
  if (decideOn(archive, ranking, options.strictness).answers) return null;
  const isOfAnyTime = query.from === undefined && query.to === undefined;
  return decline(archive, query, say, isOfAnyTime ? ranking : rankInTime(archive, query));
}

/** Where a day is asked for, one of its sentences has to have so much of the topic, or all of them tell of something else. */
const MIN_CLOSENESS = 0.8;

function isTold({ order }: TimelineQuery, { dated }: Material): boolean {
  return dated.some((one) => one.closeness >= MIN_CLOSENESS && (order !== 'ahead' || isToCome(one)));
}

/** Shows the closest passages of a ranking. */
function decline(archive: Archive, query: TimelineQuery, say: Say, ranking: Ranking): TimelineAnswer {
  return unanswered(
    archive,
    query,
    { lead: unansweredLead(archive, say), items: closestItems(archive, ranking, say) },
    say,
  );
}

/** Ranks what articles that were published in the time that is asked about have on the topic. */
function rankInTime(archive: Archive, { topic = '', from, to, ...query }: TimelineQuery): Ranking {
  const time = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return rankFor(archive, topic, { ...inOutlet(query), ...time });
}

function inOutlet({ outlet }: Pick<TimelineQuery, 'outlet'>): Scope {
  return outlet === undefined ? {} : { outlet };
}

function chooseEntries(archive: Archive, material: Material, options: AnswerOptions): TimelineEntry[] {
  const byDate = new Map<string, Dated[]>();
  for (const dated of material.dated) {
    const known = byDate.get(dated.event.date);
    if (known) known.push(dated);
    else byDate.set(dated.event.date, [dated]);
  }
  const perDate = options.perDate ?? PER_DATE;
  return [...byDate]
    .map(([date, candidates]) => ({ date, candidates, weight: material.evidence.weigh(date) }))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1))
    .slice(0, options.dates ?? DATES)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, candidates }) => ({
      date,
      precision: precisionOf(date),
      sentences: pickSentences(archive, candidates, perDate).map((told) => toDatedPassage(archive, told)),
    }));
}

function unanswered(
  archive: Archive,
  query: TimelineQuery,
  { lead, items }: { readonly lead: string; readonly items: readonly Item[] },
  say: Say,
): TimelineAnswer {
  const notes = coverageNotes(archive, say);
  return {
    kind: 'timeline',
    query,
    answered: false,
    lead,
    items,
    notes,
    entries: [],
    nearest: null,
    undated: [],
  };
}
