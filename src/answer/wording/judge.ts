import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { CheckVerdict, Scope } from '../../model.ts';
import type { Claim } from './claim.ts';
import { type Comparison, compare, isVerbatim } from './compare.ts';
import { type Difference, gravest } from './differences.ts';
import { findPlaces, rejoin } from './find-places.ts';
import { findSplice, type Piece } from './splice.ts';

/** What the articles have of a claim. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: CheckVerdict;
  /** Where the wording stands, or what comes nearest, best first. Empty where nothing comes near. */
  readonly found: readonly Comparison[];
  /** The two halves, where it is spliced. */
  readonly pieces: readonly Piece[];
}

/** From which similarity on a wording is the one that is meant, in other words. */
const OTHER_WORDS = 0.6;
/** From which similarity on a wording is shown as the nearest there is. */
const NEAREST = 0.4;
const MAX_SHOWN = 3;

/** Judges one claim: said by whom, in these words or others, or turned around. `people` are those who are said to have said it; null where nobody is. */
export function judge(
  archive: Archive,
  claim: Claim,
  people: readonly Person[] | null,
  scope: Scope,
): Judgement {
  const words = rejoin(archive, claim.words);
  const whole = { ...claim, words };
  const places = findPlaces(archive, whole, scope);
  const compared = places
    .flatMap((place) => compare(whole, place) ?? [])
    .sort((a, b) => rankOf(b, people) - rankOf(a, people));
  const [best] = compared;
  const done = (verdict: CheckVerdict, found: readonly Comparison[], pieces: readonly Piece[] = []) => ({
    claim,
    verdict,
    found: found.slice(0, MAX_SHOWN),
    pieces,
  });
  if (best && isVerbatim(best)) {
    const like = compared.filter((one) => isVerbatim(one) && isBy(one, people) === isBy(best, people));
    const firm = like.filter((one) => !isTurned(one));
    const shown = firm.length > 0 ? firm : like;
    return done(verdictOnWords(shown[0] ?? best, people), shown);
  }
  const splice = findSplice(words, places);
  if (splice) return done('spliced', [], splice);
  if (!best || best.alignment.similarity < NEAREST) return done('not-found', []);
  const near = compared.filter((one) => one.alignment.similarity >= best.alignment.similarity - 0.1);
  if (best.alignment.similarity < OTHER_WORDS || best.spoken === 0) return done('not-found', near);
  if (turns(best.differences)) return done('opposite', [best]);
  if (best.turn !== null) return done('part', [best]);
  if (!isBy(best, people)) return done('somebody-else', near);
  return done('other-words', near);
}

/** Whether the words are those of somebody who is said to have said them, where anybody is. */
export function isBy({ quote }: Comparison, people: readonly Person[] | null): boolean {
  return people === null || (quote?.person !== undefined && people.includes(quote.person));
}

function isTurned({ turn, hidesNegation, quote }: Comparison): boolean {
  const isDenied = quote?.quote.kind === 'indirect' && quote.quote.stance === 'denies';
  return turn !== null || hidesNegation || isDenied;
}

function verdictOnWords(best: Comparison, people: readonly Person[] | null): CheckVerdict {
  if (best.spoken === 0) return 'unspoken';
  if (best.quote?.quote.stance === 'denies' && best.quote.quote.kind === 'indirect') return 'opposite';
  if (isTurned(best)) return 'part';
  if (!isBy(best, people)) return 'somebody-else';
  return best.isMarked && best.spoken === 1 ? 'word-for-word' : 'reported';
}

/** Whether differences make it another statement: a negation, a number or a name. */
function turns(differences: readonly Difference[]): boolean {
  const kind = gravest(differences);
  return kind !== null && kind !== 'wording';
}

/** Words in a row come first, then the nearest; among equals whoever is said to have said it, and marked words before reported ones. */
function rankOf(one: Comparison, people: readonly Person[] | null): number {
  const exact = isVerbatim(one) ? 10 : 0;
  const own = people !== null && isBy(one, people) ? 0.15 : 0;
  const spoken = one.spoken > 0.5 ? 0.1 : 0;
  return (
    exact +
    one.alignment.similarity +
    own +
    spoken +
    (one.isMarked ? 0.05 : 0) -
    (one.turn === null ? 0 : 0.02)
  );
}
