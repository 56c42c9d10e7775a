import { comparePublished } from '../../archive/census.ts';
import type { ResolvedQuote } from '../sayings/resolved-quotes.ts';
import { isSomebody } from '../sayings/speaker-names.ts';
import type { ClaimParts } from './claim.ts';
import { sideOf } from './side.ts';
import type { Heard, Side, Taken } from './taken-side.ts';

const SIDES: readonly Side[] = ['affirms', 'denies', 'declines'];

/** A statement near the words of a claim. */
export interface QuoteAbout {
  readonly saying: ResolvedQuote;
  readonly heard: Heard;
  /** Which share of the claim's words stands in the statement and its sentence. */
  readonly near: number;
}

/** Somebody on a side, with the statements that put them there. */
export interface SideTaken {
  readonly speaker: string;
  readonly side: Side;
  readonly sayings: ResolvedQuote[];
}

/** Sides with their statements, those that say it in their own words first, then the newest. Whoever says both in one article is not held to affirm there. */
export function takenSides(claim: ClaimParts, about: readonly QuoteAbout[]): SideTaken[] {
  const taken = new Map<string, SideTaken>();
  const sides = about.flatMap(({ saying, heard }) => {
    const speaker = saying.person?.name ?? saying.quote.speaker;
    const side = speaker !== null && canTakeSide(speaker) ? sideOf(claim, heard) : null;
    return side && speaker !== null ? [{ saying, speaker, ...side }] : [];
  });
  const isBySame = (one: (typeof sides)[number]) => (other: (typeof sides)[number]) =>
    other.speaker === one.speaker && other.saying.entry === one.saying.entry;
  const ordered = sides
    .filter(
      (one) =>
        one.side !== 'denies' || one.isOwn || !sides.some((other) => isBySame(one)(other) && ownsUp(other)),
    )
    .sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) ||
        comparePublished(a.saying.entry.article.published, b.saying.entry.article.published),
    );
  for (const { saying, side, speaker, isOwn } of ordered) {
    const opposed = ordered
      .filter(isBySame({ saying, side, speaker, isOwn }))
      .some((other) => areOpposed(other.side, side));
    if (side === 'affirms' && (opposed || (saying.quote.inferred && deniesElsewhere(saying)))) continue;
    const key = `${side} ${speaker}`;
    const known = taken.get(key);
    if (known) known.sayings.push(saying);
    else taken.set(key, { speaker, side, sayings: [saying] });
  }
  return SIDES.flatMap((side) => [...taken.values()].filter((one) => one.side === side));
}

/** Whether somebody admits the claim itself: what else they defend themselves with is no denial of it then. */
function ownsUp({
  side,
  isOwn,
  saying: { entry, quote },
}: { readonly saying: ResolvedQuote } & Taken): boolean {
  const cue = quote.cue ? entry.article.text.slice(quote.cue.start, quote.cue.end) : '';
  return side === 'affirms' && isOwn && /\b(?:admit|acknowledg|confess|conced)/i.test(cue);
}

/** Whether the speaker denies something in the same article: then a pronoun that makes them affirm is not to be trusted. */
function deniesElsewhere({ entry, quote }: ResolvedQuote): boolean {
  return entry.extraction.quotes.some(
    ({ speaker, stance }) => speaker === quote.speaker && stance === 'denies',
  );
}

/** Sides before a court and papers that say something for those who wrote them. */
const PARTY =
  /\b(?:prosecution|defen[cs]e|(?:law)?suits?|complaints?|indictments?|stud(?:y|ies)|petition|verdict|ruling)$/i;

export function canTakeSide(speaker: string): boolean {
  return (isSomebody(speaker) && !/^(?:I|We)\b/.test(speaker)) || PARTY.test(speaker);
}

function areOpposed(a: Side, b: Side): boolean {
  return (a === 'affirms' && b === 'denies') || (a === 'denies' && b === 'affirms');
}
