import type { Archive, ArchivedArticle } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import { inScope } from '../archive/scope.ts';
import type { Quote, Scope, Span } from '../model.ts';

/** A quote where it stands, with the person who is meant. */
export interface Saying {
  readonly entry: ArchivedArticle;
  readonly quote: Quote;
  /** Undefined where the speaker is not known. */
  readonly person: Person | undefined;
}

/** All quotes of an article. */
export function sayingsOf(archive: Archive, entry: ArchivedArticle): Saying[] {
  return entry.extraction.quotes.map((quote) => toSaying(archive, entry, quote));
}

/** The quotes that reach into the given paragraphs of articles, in the order of the paragraphs. */
export function sayingsIn(
  archive: Archive,
  paragraphs: readonly { readonly articleId: string; readonly paragraph: number }[],
): Saying[] {
  const seen = new Set<string>();
  return paragraphs.flatMap(({ articleId, paragraph }) => {
    const entry = archive.get(articleId);
    const span = entry?.article.paragraphs[paragraph - 1];
    if (!entry || !span) return [];
    return entry.extraction.quotes.flatMap((quote, i) => {
      const key = `${i} ${articleId}`;
      if (seen.has(key) || !quote.content.some((part) => overlap(part, span))) return [];
      seen.add(key);
      return [toSaying(archive, entry, quote)];
    });
  });
}

/** Everything that people are quoted with in articles within a scope, newest articles first; stops reading at `limit`. */
export function sayingsBy(
  archive: Archive,
  people: readonly Person[],
  scope: Scope,
  limit: number,
): Saying[] {
  const wanted = new Set(people);
  const ids = new Set(people.flatMap((person) => archive.people.articlesOf(person)));
  return newest(archive, [...ids], scope, limit, ({ person }) => person !== undefined && wanted.has(person));
}

/** The newest quotes of the archive; stops reading at `limit`. */
export function latestSayings(archive: Archive, scope: Scope, limit: number): Saying[] {
  return newest(archive, archive.ids, scope, limit, () => true);
}

function newest(
  archive: Archive,
  ids: readonly string[],
  scope: Scope,
  limit: number,
  isWanted: (saying: Saying) => boolean,
): Saying[] {
  const entries = ids
    .flatMap((id) => archive.get(id) ?? [])
    .filter(({ article }) => inScope(article, scope))
    .sort((a, b) => comparePublished(a.article.published, b.article.published));
  const found: Saying[] = [];
  for (const entry of entries) {
    if (found.length >= limit) break;
    found.push(...sayingsOf(archive, entry).filter(isWanted));
  }
  return found;
}

/** Newest first, undated last. */
export function comparePublished(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

/** From the first content span's start to the last one's end. */
export function extentOf({ content }: Quote): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function toSaying(archive: Archive, entry: ArchivedArticle, quote: Quote): Saying {
  const person =
    quote.speaker === null ? undefined : archive.people.speakerOf(entry.article.id, quote.speaker);
  return { entry, quote, person };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
