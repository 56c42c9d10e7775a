import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { censusOf, comparePublished } from '../../archive/census.ts';
import type { Person } from '../../archive/people/people.ts';
import { scopeTest } from '../../archive/scope.ts';
import type { Quote, Scope, Span } from '../../model.ts';

/** A quote where it stands, with the person who is meant. */
export interface ResolvedQuote {
  readonly entry: ArchivedArticle;
  readonly quote: Quote;
  /** Undefined where the speaker is not known. */
  readonly person: Person | undefined;
}

/** The quotes of an article: all, or those that are wanted. */
export function sayingsOf(
  archive: Archive,
  entry: ArchivedArticle,
  isWanted: (quote: Quote) => boolean = () => true,
): ResolvedQuote[] {
  return entry.extraction.quotes
    .filter((quote) => isWanted(quote))
    .map((quote) => toResolvedQuote(archive, entry, quote));
}

/** The quotes that reach into the given paragraphs of articles, in the order of the paragraphs. */
export function sayingsIn(
  archive: Archive,
  paragraphs: readonly { readonly articleId: string; readonly paragraph: number }[],
): ResolvedQuote[] {
  const seen = new Set<string>();
  return paragraphs.flatMap(({ articleId, paragraph }) => {
    const entry = archive.get(articleId);
    const span = entry?.article.paragraphs[paragraph - 1];
    if (!entry || !span) return [];
    return entry.extraction.quotes.flatMap((quote, i) => {
      if (!quote.content.some((part) => overlap(part, span))) return [];
      const key = `${i} ${articleId}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [toResolvedQuote(archive, entry, quote)];
    });
  });
}

/** What a listing of sayings is limited to. */
export interface ListingLimits {
  readonly scope: Scope;
  /** Reading stops after the article with which so many are found. */
  readonly limit: number;
  readonly isWanted: (saying: ResolvedQuote) => boolean;
  /** How many articles are read at most; all by default. */
  readonly articles?: number;
}

/** What people are quoted with, newest articles first, undated last. */
export function sayingsBy(
  archive: Archive,
  people: readonly Person[],
  listing: ListingLimits,
): ResolvedQuote[] {
  const wanted = new Set(people);
  const ids = people.map((person) => archive.people.articlesOf(person));
  const isTheirs = ({ person }: ResolvedQuote) => person !== undefined && wanted.has(person);
  return list(archive, ids.length === 1 ? (ids[0] ?? []) : newestFirst(archive, [...new Set(ids.flat())]), {
    ...listing,
    isWanted: (saying) => isTheirs(saying) && listing.isWanted(saying),
  });
}

/** What anybody is quoted with, newest articles first, undated last. */
export function latestSayings(archive: Archive, listing: ListingLimits): ResolvedQuote[] {
  return list(archive, censusOf(archive).newest, listing);
}

function newestFirst(archive: Archive, ids: readonly string[]): string[] {
  const dates = new Map(ids.map((id) => [id, archive.published(id)?.published ?? null]));
  return [...ids].sort((a, b) => comparePublished(dates.get(a) ?? null, dates.get(b) ?? null));
}

function list(
  archive: Archive,
  ids: readonly string[],
  { scope, limit, isWanted, articles }: ListingLimits,
): ResolvedQuote[] {
  const found: ResolvedQuote[] = [];
  const fits = scopeTest(scope);
  let read = 0;
  for (const id of ids) {
    if (found.length >= limit || read === articles) break;
    const known = archive.published(id);
    const entry = known && fits(known) ? archive.get(id) : undefined;
    if (!entry) continue;
    read++;
    found.push(...sayingsOf(archive, entry).filter(isWanted));
  }
  return found;
}

/** From the first content span's start to the last one's end. */
export function extentOf({ content }: Quote): Span {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function toResolvedQuote(archive: Archive, entry: ArchivedArticle, quote: Quote): ResolvedQuote {
  const person =
    quote.speaker === null ? undefined : archive.people.speakerOf(entry.article.id, quote.speaker);
  return { entry, quote, person };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
