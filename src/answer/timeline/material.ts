import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { DatedSentence } from '../../archive/dates/dated-sentence.ts';
import { scopeTest } from '../../archive/scope.ts';
import type { Event, Span, TimelineQuery } from '../../model.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { DateTallies, liesInRange, precisionOf } from './date-scores.ts';
import { aboutness, type TimelineTopic } from './topic.ts';

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
  readonly tallies: DateTallies;
}

/** Collects what the articles in scope tell about the topic; `from` and `to` limit when it happened, not when it was written. */
export function gatherMaterial(
  archive: Archive,
  query: TimelineQuery,
  topic: TimelineTopic | null,
): Material {
  const dated: Dated[] = [];
  const undated: Undated[] = [];
  const tallies = new DateTallies();
  const inRange = rangeTest(query);
  const fits = scopeTest(query.outlet === undefined ? {} : { outlet: query.outlet });
  const isFitting = (entry: ArchivedArticle | undefined): entry is ArchivedArticle =>
    entry !== undefined && fits(entry.article);
  const take = (entry: ArchivedArticle, sentence: DatedSentence, closeness: number) => {
    const { id, published } = entry.article;
    tallies.name(sentence.date, archive.nearDuplicates.groupOf(id), published?.slice(0, DAY) ?? null);
    if (sentence.isEvent) dated.push({ entry, event: toEvent(sentence), closeness });
  };
  const publish = ({ article: { id, published } }: ArchivedArticle) => {
    const day = published?.slice(0, DAY);
    if (day?.length === DAY && inRange(day)) tallies.publish(day, archive.nearDuplicates.groupOf(id));
  };
  if (topic === null) {
    for (const sentence of archive.dates.where(inRange)) {
      const entry = archive.get(sentence.articleId);
      if (isFitting(entry)) take(entry, sentence, 1);
    }
    for (const entry of archive.ids.map((id) => archive.get(id))) if (isFitting(entry)) publish(entry);
    return { dated, undated, tallies };
  }
  const nearIn = aboutness(archive, topic);
  for (const id of topic.articles.keys()) {
    const entry = archive.get(id);
    if (!isFitting(entry)) continue;
    const near = nearIn(entry);
    const sentences = archive.dates.of(id);
    let tells = false;
    for (const sentence of sentences) {
      const closeness = near(sentence);
      if (closeness === 0) continue;
      tells = true;
      if (inRange(sentence.date)) take(entry, sentence, closeness);
    }
    if (tells) publish(entry);
    if (entry.article.published === null && !sentences.some(({ isEvent }) => isEvent))
      undated.push(...undatedOf(entry, near));
  }
  return { dated, undated, tallies };
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
    .filter(({ closeness }) => closeness > 0);
}
