import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import type { AskAnswer, Span } from '../../model.ts';

/** Whether words ask for a day or a time. */
export function asksWhen(question: string): boolean {
  return /^(?:\W*(?:and|but|so)\b)*\W*(?:when|what (?:day|date|year|month))\b/i.test(question);
}

/** "Throughout the year" says when nothing is, and neither does "last year's winners". */
const NO_TIME =
  /^(?:(?:throughout|all|each|every|any|during|of|in|this|that) )*(?:the |a )?(?:time|year|day|week|month|season|past|future|moment)$/i;

/** Whether a day or a time stands in the sentence that answers. */
export function tellsWhen({ best, hits }: AskAnswer, archive: Archive | null): boolean {
  const entry = archive?.get(hits[best?.hit ?? -1]?.citation.articleId ?? '');
  return entry !== undefined && best !== null && hasTime(entry, best.span);
}

/** Whether a day or a time stands in a part of an article. */
export function hasTime({ article: { text }, extraction }: ArchivedArticle, { start, end }: Span): boolean {
  return extraction.dates.some(
    (date) =>
      (date.type === 'DATE' || date.type === 'TIME') &&
      date.start >= start &&
      date.end <= end &&
      !NO_TIME.test(text.slice(date.start, date.end)) &&
      !/^['’]s\b/.test(text.slice(date.end, date.end + 3)),
  );
}

/** "When was the first cup?", answered with what will be. */
export function tellsAhead({ best, query }: AskAnswer): boolean {
  return (
    /^\W*when (?:was|were|did)\b/i.test(query.question) &&
    /\bwill (?:be|take)\b/i.test(best?.text ?? '') &&
    !/\b(?:was|were|had|began|took)\b/i.test(best?.text ?? '')
  );
}

/** "When does the cup start?", answered with what began years ago. */
export function tellsBack({ best, hits, query }: AskAnswer, archive: Archive | null): boolean {
  const entry = archive?.get(hits[best?.hit ?? -1]?.citation.articleId ?? '');
  const written = entry?.article.published?.slice(0, DAY);
  if (!best || !entry || written === undefined || !/^\W*when (?:does|do|will)\b/i.test(query.question))
    return false;
  const named = entry.extraction.dates.flatMap(({ start, end, value }) =>
    start >= best.span.start && end <= best.span.end && /^\d{3}/.test(value ?? '') ? [value ?? ''] : [],
  );
  return (
    named.length > 0 &&
    named.every((date) => date.slice(0, DAY) < written.slice(0, Math.min(date.length, DAY))) &&
    !/\b(?:will|due|set to|scheduled|starts?|begins?|opens?|ends?|every|each|usually|annual(?:ly)?)\b/i.test(
      best.text,
    )
  );
}

/** Characters of a day: `2024-10-16`. */
const DAY = 10;
