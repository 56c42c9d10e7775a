import type { Archive } from '../../archive/archive.ts';
import type { Citation } from '../../model.ts';
import { jaccard, SAME_TEXT } from '../../text/likeness.ts';
import { wordsIn } from '../passages/match-words.ts';
import { cite, paragraphAt } from '../passages/passage.ts';
import { areDifferentClaims, type ClaimKey, readClaimKey } from './claims.ts';
import { extentOf, type ResolvedQuote } from './resolved-quotes.ts';

/** A saying with the places in other articles that carry the same words. */
export interface FoldedQuote {
  readonly saying: ResolvedQuote;
  readonly also: readonly Citation[];
}

interface Wording {
  readonly saying: ResolvedQuote;
  readonly stems: ReadonlySet<string>;
  readonly claim: ClaimKey;
}

type Group = [Wording, ...Wording[]];

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
    const wording = { saying, stems: stemsOf(saying), claim: readClaimKey(saying) };
    const speaker = saying.person ?? saying.quote.speaker;
    const own = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, own);
    const group = own.find((known) => isSame(archive, known, wording));
    if (group) group.push(wording);
    else {
      const fresh: Group = [wording];
      groups.push(fresh);
      own.push(fresh);
    }
  }
  return groups.map((group) => {
    const members = group.map(({ saying }) => saying);
    const saying = members.reduce((best, other) => (fullness(other) > fullness(best) ? other : best));
    return { saying, also: citationsOf(members, saying) };
  });
}

/** Two sayings of one article are two, however alike. */
function isSame(archive: Archive, group: Group, { saying, stems, claim }: Wording): boolean {
  const { id } = saying.entry.article;
  const ids = group.map((known) => known.saying.entry.article.id);
  if (ids.includes(id)) return false;
  const share = jaccard(group[0].stems, stems);
  if (share < SAME_IN_EDITIONS || group.some((known) => areDifferentClaims(known.claim, claim))) return false;
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

function stemsOf({ entry, quote }: ResolvedQuote): Set<string> {
  const words = quote.content.flatMap(({ start, end }) => wordsIn(entry.article.text.slice(start, end)));
  const telling = words.filter((word) => word.telling);
  return new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
}

function fullness({ quote }: ResolvedQuote): number {
  const { start, end } = extentOf(quote);
  return { direct: 2, mixed: 1, indirect: 0 }[quote.kind] * 1_000_000 + end - start;
}
