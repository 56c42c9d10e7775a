import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { DatedSentence } from '../../archive/dates/dated-sentence.ts';
import { type Published, scopeTest } from '../../archive/scope.ts';
import type { Event, Span, TimelineQuery } from '../../model.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { type ArticleMatter, aboutness, MAIN } from './aboutness.ts';
import { DateEvidence, liesInRange, precisionOf } from './date-evidence.ts';
import { worthiestDates } from './date-worth.ts';
import type { TimelineTopic } from './topic.ts';

/** A sentence that reports something at a date. */
export interface Dated {
  readonly entry: ArchivedArticle;
  readonly event: Event;
  /** How far it is about the topic, 0 to 1; 1 where there is none. */
  readonly closeness: number;
}

/** A sentence on the topic in an article that has no date. */
export interface Undated {
  readonly entry: ArchivedArticle;
  readonly sentence: Span;
  readonly closeness: number;
}

/** All that a timeline may be made of. */
export interface Material {
  readonly dated: readonly Dated[];
  readonly undated: readonly Undated[];
  readonly evidence: Pick<DateEvidence, 'weigh'>;
}

/**
 * Collects what the articles in scope tell about the topic; `from` and `to` limit when it happened, not when it was written. At least of the `dates` dates that matter
 * most there is all.
 */
export function gatherMaterial(
  archive: Archive,
  query: TimelineQuery,
  { topic, dates }: { readonly topic: TimelineTopic | null; readonly dates: number },
): Material {
  if (topic === null && query.outlet === undefined && query.order === undefined)
    return gatherWorthiest(archive, rangeTest(query), dates);
  const gathered = new GatheredMaterial(archive, query);
  if (topic === null) gatherAll(archive, gathered);
  else gatherOnTopic(archive, topic, gathered);
  return gathered;
}

/** What was gathered so far, and which dates and articles are wanted. */
class GatheredMaterial implements Material {
  readonly dated: Dated[] = [];
  readonly undated: Undated[] = [];
  readonly evidence = new DateEvidence();
  readonly isInRange: (date: string) => boolean;
  readonly #archive: Archive;
  /** Null where all are. */
  readonly #isInScope: ReturnType<typeof scopeTest> | null;
  /** The article that was taken from last, and what is the same of all its sentences. */
  #report: { readonly id: string; readonly group: string; readonly published: string | null } | null = null;

  constructor(archive: Archive, query: TimelineQuery) {
    this.#archive = archive;
    this.#isInScope = query.outlet === undefined ? null : scopeTest({ outlet: query.outlet });
    this.isInRange = rangeTest(query);
  }

  /** The article, where it is in scope. */
  articleOf(id: string): ArchivedArticle | null {
    return this.publishedOf(id) ? (this.#archive.get(id) ?? null) : null;
  }

  /** Who published an article, and when, where it is in scope. */
  publishedOf(id: string): Published | null {
    const known = this.#archive.published(id);
    return known && this.#isInScope?.(known) !== false ? known : null;
  }

  /** Takes a sentence that names a date, and is an event or not; `isChronicled`: in an article that sets out to tell what happened when. */
  take({ entry, sentence, closeness }: SentenceAt, isChronicled: boolean): void {
    const { date, isEvent } = sentence;
    const { group, published } = this.#reportOf(entry);
    this.evidence.name({
      date,
      group,
      published,
      closeness,
      chronicled: isChronicled && isEvent,
    });
    if (isEvent) this.dated.push({ entry, event: toEvent(sentence), closeness });
  }

  #reportOf({ article: { id, published } }: ArchivedArticle) {
    if (this.#report?.id === id) return this.#report;
    const group = this.#archive.nearDuplicates.groupOf(id);
    this.#report = { id, group, published: published?.slice(0, DAY) ?? null };
    return this.#report;
  }

  /** Notes the day on which an article appeared. */
  publish(id: string, { published }: Published, closeness: number): void {
    const day = published?.slice(0, DAY);
    if (day?.length === DAY && this.isInRange(day))
      this.evidence.publish(day, this.#archive.nearDuplicates.groupOf(id), closeness);
  }
}

interface SentenceAt {
  readonly entry: ArchivedArticle;
  readonly sentence: DatedSentence;
  readonly closeness: number;
}

/** What happened on the dates that matter most, whatever it is about. */
function gatherWorthiest(archive: Archive, isInRange: (date: string) => boolean, limit: number): Material {
  const weights = worthiestDates(archive, isInRange, limit);
  const dated: Dated[] = [];
  for (const sentence of archive.dates.where((date) => weights.has(date))) {
    const entry = sentence.isEvent ? archive.get(sentence.articleId) : undefined;
    if (entry) dated.push({ entry, event: toEvent(sentence), closeness: 1 });
  }
  return { dated, undated: [], evidence: { weigh: (date) => weights.get(date) ?? 0 } };
}

function gatherAll(archive: Archive, gathered: GatheredMaterial): void {
  let entry: ArchivedArticle | null = null;
  let last: string | undefined;
  for (const sentence of archive.dates.where(gathered.isInRange)) {
    // The sentences of an article stand side by side.
    if (sentence.articleId !== last) entry = gathered.articleOf(sentence.articleId);
    last = sentence.articleId;
    if (entry) gathered.take({ entry, sentence, closeness: 1 }, false);
  }
  for (const id of archive.ids) {
    const known = gathered.publishedOf(id);
    if (known) gathered.publish(id, known, 1);
  }
}

function gatherOnTopic(archive: Archive, topic: TimelineTopic, gathered: GatheredMaterial): void {
  const matterIn = aboutness(archive, topic);
  for (const id of topic.articles.keys()) {
    const entry = gathered.articleOf(id);
    if (!entry) continue;
    const matter = matterIn(entry);
    if (matter === null) continue;
    const dates = archive.dates.in(id);
    let chronicles: boolean | undefined;
    let nearest = 0;
    for (let place = 0; place < dates.length; place++) {
      const paragraph = matter.paragraphAt(dates.startAt(place));
      if (paragraph === null) continue;
      const sentence = dates.sentenceAt(place);
      const closeness = matter.near(sentence, paragraph);
      if (closeness === 0) continue;
      nearest = Math.max(nearest, closeness);
      if (!gathered.isInRange(sentence.date)) continue;
      chronicles ??= chroniclesOf(archive)(entry);
      gathered.take({ entry, sentence, closeness }, chronicles);
    }
    if (nearest > 0) gathered.publish(id, entry.article, nearest);
    if (entry.article.published === null && !archive.dates.of(id).some(({ isEvent }) => isEvent))
      gathered.undated.push(...undatedOf(entry, matter));
  }
}

/** Characters of a day: `2024-10-16`. */
const DAY = 10;

/** Whether a date lies in the range of a query; each is looked at once. */
function rangeTest({ from, to }: TimelineQuery): (date: string) => boolean {
  return rememberWords((date) => liesInRange(date, from, to));
}

function toEvent({ start, end, date, inferred, planned }: DatedSentence): Event {
  return { start, end, date, precision: precisionOf(date), inferred, planned };
}

function undatedOf(entry: ArchivedArticle, matter: ArticleMatter): Undated[] {
  return entry.extraction.sentences
    .map((sentence) => {
      const paragraph = matter.paragraphAt(sentence.start);
      return { entry, sentence, closeness: paragraph === null ? 0 : matter.near(sentence, paragraph) };
    })
    .filter(({ closeness }) => closeness > MAIN);
}

/** An article with so many events that a heading dates is a chronicle. */
const MIN_HEADED = 3;
const CHRONICLE = /\b(?:timeline|chronology|key dates)\b/i;

/** Whether an article sets out to tell what happened when: it says so in its title, or its headings are dates. */
const chroniclesOf = memoiseBy((archive: Archive) =>
  memoiseBy(({ article }: ArchivedArticle): boolean => {
    if (CHRONICLE.test(article.title ?? '')) return true;
    const day = article.published?.slice(0, DAY);
    // An event that neither its sentence nor the publication dates stands below a heading that does.
    const headed = archive.dates
      .of(article.id)
      .filter((one) => one.isEvent && one.inferred && !one.isDatedThere && one.date !== day);
    return headed.length >= MIN_HEADED;
  }),
);
