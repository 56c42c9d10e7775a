import type { Archive } from '../archive/archive.ts';
import type { Citation } from '../model.ts';
import { wordsIn } from './match-words.ts';
import { cite, paragraphAt } from './passage.ts';
import { extentOf, type Saying } from './sayings.ts';

/** A saying with the places in other articles that carry the same words. */
export interface FoldedSaying {
  readonly saying: Saying;
  readonly also: readonly Citation[];
}

interface Group {
  readonly stems: ReadonlySet<string>;
  readonly members: [Saying, ...Saying[]];
}

/** Shared telling words as a part of all: from here on two sayings of one speaker are the same. */
const SAME = 0.7;
/** The same, where the articles are editions of one text. */
const SAME_IN_EDITIONS = 0.4;

/**
 * Puts together what several articles carry of the same words by the same speaker, in the order of the first. What stands
 * for them all is the fullest: direct before mixed before reported speech, then the longest.
 */
export function foldSayings(archive: Archive, sayings: readonly Saying[]): FoldedSaying[] {
  const groups: Group[] = [];
  const bySpeaker = new Map<unknown, Group[]>();
  for (const saying of sayings) {
    const stems = stemsOf(saying);
    const speaker = saying.person ?? saying.quote.speaker;
    const own = bySpeaker.get(speaker) ?? [];
    bySpeaker.set(speaker, own);
    const group = own.find((known) => isSame(archive, known, saying, stems));
    if (group) group.members.push(saying);
    else {
      const fresh: Group = { stems, members: [saying] };
      groups.push(fresh);
      own.push(fresh);
    }
  }
  return groups.map(({ members }) => {
    const saying = members.reduce((best, other) => (fullness(other) > fullness(best) ? other : best));
    return { saying, also: citationsOf(members, saying) };
  });
}

/** Two sayings of one article are two, however alike. */
function isSame(
  archive: Archive,
  { stems, members }: Group,
  saying: Saying,
  own: ReadonlySet<string>,
): boolean {
  const { id } = saying.entry.article;
  if (members.some(({ entry }) => entry.article.id === id)) return false;
  const share = likeness(stems, own);
  if (share >= SAME) return true;
  const group = archive.editions.groupOf(id);
  return (
    share >= SAME_IN_EDITIONS &&
    members.some(({ entry }) => archive.editions.groupOf(entry.article.id) === group)
  );
}

function citationsOf(members: readonly Saying[], shown: Saying): Citation[] {
  return members
    .filter((member) => member !== shown)
    .map(({ entry: { article }, quote }) => cite(article, paragraphAt(article, extentOf(quote).start)));
}

function stemsOf({ entry, quote }: Saying): Set<string> {
  const words = quote.content.flatMap(({ start, end }) => wordsIn(entry.article.text.slice(start, end)));
  const telling = words.filter((word) => word.telling);
  return new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

function fullness({ quote }: Saying): number {
  const { start, end } = extentOf(quote);
  return { direct: 2, mixed: 1, indirect: 0 }[quote.kind] * 1_000_000 + end - start;
}
