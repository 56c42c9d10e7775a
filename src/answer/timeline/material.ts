import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { inScope } from '../../archive/scope.ts';
import type { DateMention, Event, Span, TimelineQuery } from '../../model.ts';
import { DateTallies, liesInRange } from './date-scores.ts';
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

const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/;

/** Collects what the articles in scope tell about the topic; `from` and `to` limit when it happened, not when it was written. */
export function gatherMaterial(
  archive: Archive,
  query: TimelineQuery,
  topic: TimelineTopic | null,
): Material {
  const { outlet, from, to } = query;
  const scope = outlet === undefined ? {} : { outlet };
  const dated: Dated[] = [];
  const undated: Undated[] = [];
  const tallies = new DateTallies();
  for (const id of topic ? topic.articles.keys() : archive.ids) {
    const entry = archive.get(id);
    if (!entry || !inScope(entry.article, scope)) continue;
    const { article, extraction } = entry;
    const near = topic ? aboutness(archive, topic, entry) : () => 1;
    const published = article.published?.slice(0, 10) ?? null;
    const group = archive.nearDuplicates.groupOf(id);
    const sentenceOf = sentenceFinder(extraction.sentences);
    let tells = false;
    for (const mention of extraction.dates) {
      const date = calendarDate(mention);
      const sentence = date === null ? undefined : sentenceOf(mention.start);
      if (date === null || !sentence || near(sentence) === 0) continue;
      tells = true;
      if (liesInRange(date, from, to)) tallies.name(date, group, published);
    }
    for (const event of extraction.events) {
      const closeness = near(event);
      if (closeness > 0 && liesInRange(event.date, from, to)) {
        dated.push({ entry, event, closeness });
        tallies.name(event.date, group, published);
      }
      if (closeness > 0) tells = true;
    }
    if (published?.length === 10 && (tells || !topic)) tallies.publish(published, group);
    if (topic && published === null && extraction.events.length === 0) {
      undated.push(...undatedOf(entry, near));
    }
  }
  return { dated, undated, tallies };
}

function undatedOf(entry: ArchivedArticle, near: (sentence: Span) => number): Undated[] {
  return entry.extraction.sentences
    .map((sentence) => ({ entry, sentence, closeness: near(sentence) }))
    .filter(({ closeness }) => closeness > 0);
}

function calendarDate({ type, value }: DateMention): string | null {
  return (type === 'DATE' || type === 'TIME') && value !== null ? (CALENDAR.exec(value)?.[0] ?? null) : null;
}

/** Finds the sentence around an offset; offsets are asked for in rising order. */
function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span | undefined {
  let at = 0;
  return (offset) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
    return sentences[at];
  };
}
