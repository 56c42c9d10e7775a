import type { Archive } from '../../archive/archive.ts';
import type { Citation } from '../../model.ts';
import { jaccard, SAME_TEXT } from '../../text/likeness.ts';
import { memoiseBy } from '../../text/memoise-by.ts';
import { wordsIn } from '../passages/match-words.ts';
import { cite, paragraphAt } from '../passages/passage.ts';
import { areDifferentClaims, readClaimKey } from './claims.ts';
import { extentOf, type ResolvedQuote } from './resolved-quotes.ts';

/** A saying with the places in other articles that carry the same words. */
export interface FoldedQuote {
  readonly saying: ResolvedQuote;
  readonly also: readonly Citation[];
}

type Group = [ResolvedQuote, ...ResolvedQuote[]];

/** The same, where the articles are near-duplicates of one text. */
const SAME_IN_EDITIONS = 0.4;

/**
 * Puts together what several articles carry of the same words by the same speaker, in the order of the first. What stands
 * for them all is the fullest: direct before mixed before reported speech, then the longest. Claims that differ in a number,
 * a name or a negation stay apart, however alike their words.
 */
export function foldQuotes(archive: Archive, sayings: readonly ResolvedQuote[]): FoldedQuote[] {
  const groups: Group[] = [];
  const bySpeaker = new Map<unknown, Group[]>();
  for (const saying of sayings) {
    const speaker = saying.person ?? saying.quote.speaker;
    const own = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, own);
    const group = own.find((known) => isSame(archive, known, saying));
    if (group) group.push(saying);
    else {
      const fresh: Group = [saying];
      groups.push(fresh);
      own.push(fresh);
    }
  }
  return groups.map((members) => {
    const saying = members.reduce((best, other) => (fullness(other) > fullness(best) ? other : best));
    return { saying, also: citationsOf(members, saying) };
  });
}

/** Two sayings of one article are two, however alike. */
function isSame(archive: Archive, group: Group, saying: ResolvedQuote): boolean {
  const { id } = saying.entry.article;
  const ids = group.map((known) => known.entry.article.id);
  if (ids.includes(id)) return false;
  const share = jaccard(stemsOf(group[0]), stemsOf(saying));
  if (share < SAME_IN_EDITIONS || group.some((known) => areDifferentClaims(claimOf(known), claimOf(saying))))
    return false;
  const { nearDuplicates } = archive;
  return (
    share >= SAME_TEXT || ids.some((other) => nearDuplicates.groupOf(other) === nearDuplicates.groupOf(id))
  );
}

function citationsOf(members: readonly ResolvedQuote[], shown: ResolvedQuote): Citation[] {
  return members
    .filter((member) => member !== shown)
    .map(({ entry: { article }, quote }) => cite(article, paragraphAt(article, extentOf(quote).start)));
}

/** Of whoever says one thing alone nothing has to be compared. */
const claimOf = memoiseBy(readClaimKey);

const stemsOf = memoiseBy(({ entry, quote }: ResolvedQuote): ReadonlySet<string> => {
  const words = quote.content.flatMap(({ start, end }) => wordsIn(entry.article.text.slice(start, end)));
  const telling = words.filter((word) => word.telling);
  return new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
});

function fullness({ quote }: ResolvedQuote): number {
  const { start, end } = extentOf(quote);
  return { direct: 2, mixed: 1, indirect: 0 }[quote.kind] * 1_000_000 + end - start;
}
