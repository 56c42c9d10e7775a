import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { DatedSentence } from '../../archive/dates/dated-sentence.ts';
import { scopeTest } from '../../archive/scope.ts';
import type { Event, Span, TimelineQuery } from '../../model.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { DateEvidence, liesInRange, precisionOf } from './date-evidence.ts';
import { aboutness, MAIN, type TimelineTopic } from './topic.ts';

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
  readonly evidence: DateEvidence;
}

/** Collects what the articles in scope tell about the topic; `from` and `to` limit when it happened, not when it was written. */
export function gatherMaterial(
  archive: Archive,
  query: TimelineQuery,
  topic: TimelineTopic | null,
): Material {
  const dated: Dated[] = [];
  const undated: Undated[] = [];
  const evidence = new DateEvidence();
  const inRange = rangeTest(query);
  const fits = scopeTest(query.outlet === undefined ? {} : { outlet: query.outlet });
  const isFitting = (entry: ArchivedArticle | undefined): entry is ArchivedArticle =>
    entry !== undefined && fits(entry.article);
  const take = (
    entry: ArchivedArticle,
    sentence: DatedSentence,
    closeness: number,
    isChronicled: boolean,
  ) => {
    const { id, published } = entry.article;
    const { date, isEvent } = sentence;
    evidence.name({
      date,
      group: archive.nearDuplicates.groupOf(id),
      published: published?.slice(0, DAY) ?? null,
      closeness,
      chronicled: isChronicled && isEvent,
    });
    if (isEvent) dated.push({ entry, event: toEvent(sentence), closeness });
  };
  const publish = ({ article: { id, published } }: ArchivedArticle, closeness: number) => {
    const day = published?.slice(0, DAY);
    if (day?.length === DAY && inRange(day))
      evidence.publish(day, archive.nearDuplicates.groupOf(id), closeness);
  };
  if (topic === null) {
    for (const sentence of archive.dates.where(inRange)) {
      const entry = archive.get(sentence.articleId);
      if (isFitting(entry)) take(entry, sentence, 1, false);
    }
    for (const entry of archive.ids.map((id) => archive.get(id))) if (isFitting(entry)) publish(entry, 1);
    return { dated, undated, evidence };
  }
  const nearIn = aboutness(archive, topic);
  for (const id of topic.articles.keys()) {
    const entry = archive.get(id);
    if (!isFitting(entry)) continue;
    const near = nearIn(entry);
    const sentences = archive.dates.of(id);
    let chronicles: boolean | undefined;
    let nearest = 0;
    for (const sentence of sentences) {
      const closeness = near(sentence);
      if (closeness === 0) continue;
      nearest = Math.max(nearest, closeness);
      if (!inRange(sentence.date)) continue;
      // Looked at only in articles that tell of the topic: it decodes their dates.
      chronicles ??= isChronicle(entry, sentences);
      take(entry, sentence, closeness, chronicles);
    }
    if (nearest > 0) publish(entry, nearest);
    if (entry.article.published === null && !sentences.some(({ isEvent }) => isEvent))
      undated.push(...undatedOf(entry, near));
  }
  return { dated, undated, evidence };
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

function undatedOf(entry: ArchivedArticle, near: (sentence: Span) => number): Undated[] {
  return entry.extraction.sentences
    .map((sentence) => ({ entry, sentence, closeness: near(sentence) }))
    .filter(({ closeness }) => closeness > MAIN);
}

/** An article with so many events that a heading dates is a chronicle. */
const MIN_HEADED = 3;
const CHRONICLE = /\b(?:timeline|chronology|key dates)\b/i;

/** Whether an article sets out to tell what happened when: it says so in its title, or its headings are dates. */
function isChronicle(entry: ArchivedArticle, sentences: readonly DatedSentence[]): boolean {
  if (CHRONICLE.test(entry.article.title ?? '')) return true;
  const day = entry.article.published?.slice(0, DAY);
  const inferred = sentences.filter((one) => one.isEvent && one.inferred && one.date !== day);
  if (inferred.length < MIN_HEADED) return false;
  // An event that neither its sentence nor the publication dates stands below a heading that does.
  const { dates } = entry.extraction;
  const headed = inferred.filter(
    ({ start, end }) => !dates.some((one) => one.start >= start && one.end <= end),
  );
  return headed.length >= MIN_HEADED;
}
