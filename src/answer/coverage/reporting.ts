import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { comparePublished } from '../../archive/census.ts';
import type { Passage, Scope, Span } from '../../model.ts';
import { stemsIn } from '../passages/match-words.ts';
import { passageOf, titleOf } from '../passages/passage.ts';
import { mayStand } from '../topic/may-stand.ts';
import type { Topic } from '../topic/quote-topic.ts';
import { topicShare } from '../topic/topic-share.ts';

/** An article that reports on a topic, with the sentence that is nearest to it. */
export interface Reporting {
  readonly entry: ArchivedArticle;
  readonly passage: Passage;
  /** How many of its paragraphs tell of it, among those that were looked at. */
  readonly paragraphs: number;
}

/** What was found on a topic. */
export interface Reports {
  /** Oldest first, undated last. */
  readonly reports: readonly Reporting[];
  /** Whether the last paragraph that was looked at still tells of it, so that there may be more. */
  readonly isCut: boolean;
  /** Whether some paragraph has all of the topic. */
  readonly isWhole: boolean;
}

/** So many of the nearest paragraphs are looked at. */
export const PARAGRAPHS = 500;
/** What share of the topic's weight a paragraph, with its title at half, must have for its article to report on it. */
const REPORTS = 0.6;
const TITLE = 0.5;

/** The articles that report on a topic. */
export function reportingOn(archive: Archive, topic: Topic, scope: Scope): Reports {
  const terms = [...topic.weights.keys()].map((term) => ({ term, weight: 1 }));
  const found = new Map<string, Reporting>();
  const ranked = archive.rank(terms, { limit: PARAGRAPHS, scope });
  const titles = new Map<string, ReadonlySet<string>>();
  let [tells, isWhole] = [false, false];
  for (const { articleId, paragraph } of ranked) {
    const entry = archive.get(articleId);
    const span = entry?.article.paragraphs[paragraph - 1];
    if (!entry || !span) continue;
    const { article } = entry;
    const title = titles.get(articleId) ?? stemsIn(titleOf(article));
    titles.set(articleId, title);
    const isMet = (stems: Stems) => shareOf(topic, stems, title) >= REPORTS;
    tells = isMet({ has: (stem) => mayStand(archive, article, stem, { first: paragraph, last: paragraph }) });
    if (!tells) continue;
    const stems = stemsIn(article.text.slice(span.start, span.end));
    tells = isMet(stems);
    if (!tells) continue;
    isWhole ||= shareOf(topic, stems) === 1;
    const known = found.get(articleId);
    const passage = known?.passage ?? passageOf(entry.article, nearestSentence(entry, span, topic));
    found.set(articleId, { entry, passage, paragraphs: (known?.paragraphs ?? 0) + 1 });
  }
  const reports = [...found.values()].sort((a, b) =>
    compareOldest(a.entry.article.published, b.entry.article.published),
  );
  return { reports, isCut: tells && ranked.length === PARAGRAPHS, isWhole };
}

/** How often a search is narrowed to its newer half. */
const MAX_HALVINGS = 8;

/** The newest of what was found on a topic. */
export interface NewestReports extends Reports {
  /** From which day on all of them were looked at; null where none is left out. */
  readonly since: string | null;
}

/**
 * The articles that report on a topic, newest first, undated last. Where there are more than are looked at, those of the newer half are looked at again by
 * themselves, until all of these were: what is nearest to a topic is seldom what is newest.
 */
export function newestOn(archive: Archive, topic: Topic, scope: Scope): NewestReports {
  let since: string | null = null;
  let found = reportingOn(archive, topic, scope);
  for (let halved = 0; found.isCut && halved < MAX_HALVINGS; halved++) {
    const days = found.reports.flatMap(({ entry }) => entry.article.published?.slice(0, 10) ?? []);
    const middle = days[days.length >> 1];
    if (middle === undefined || middle === since) break;
    since = middle;
    found = reportingOn(archive, topic, { ...scope, from: middle });
  }
  const reports = withWholeTopic(archive, found.reports, topic);
  const undated = reports.filter(({ entry }) => entry.article.published === null);
  const dated = reports.slice(0, reports.length - undated.length);
  return { ...found, reports: [...dated.toReversed(), ...undated], since };
}

/** Those of articles that have all words of a topic somewhere, if any does: first would come what merely is new, as a draw on 6 January among reports on the "6 January inquiry". */
function withWholeTopic(
  archive: Archive,
  reports: readonly Reporting[],
  { weights }: Topic,
): readonly Reporting[] {
  const whole = reports.filter(({ entry }) =>
    [...weights.keys()].every((stem) => archive.mentions(entry.article.id, stem)),
  );
  return whole.length > 0 ? whole : reports;
}

function compareOldest(a: string | null, b: string | null): number {
  return a === null || b === null ? comparePublished(a, b) : -comparePublished(a, b);
}

/** The first of the paragraph's sentences with most of the topic; the paragraph where it has none. */
function nearestSentence({ article, extraction }: ArchivedArticle, paragraph: Span, topic: Topic): Span {
  const inside = extraction.sentences.filter(
    ({ start, end }) => start >= paragraph.start && end <= paragraph.end,
  );
  const shares = inside.map(({ start, end }) => shareOf(topic, stemsIn(article.text.slice(start, end))));
  return inside[shares.indexOf(Math.max(...shares))] ?? paragraph;
}

type Stems = Pick<ReadonlySet<string>, 'has'>;

/** How far a text is about the topic; a word that only the title has counts half. */
function shareOf({ weights }: Topic, stems: Stems, title?: Stems): number {
  return topicShare(weights, (stem) => (stems.has(stem) ? 1 : title?.has(stem) ? TITLE : 0));
}
