import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people/people.ts';
import type { CheckVerdict, Scope } from '../../model.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { isNearWord } from './align.ts';
import type { Claim } from './claim.ts';
import { type Comparison, compare, isVerbatim } from './compare.ts';
import { type Difference, gravest } from './differences.ts';
import { type ClaimPlace, findClaimPlaces, respace } from './find-places.ts';
import { type ClaimPiece, findSplice } from './splice.ts';

/** What the articles have of a claim. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: CheckVerdict;
  /** Where the wording stands, or what comes nearest, best first. Empty where nothing comes near. */
  readonly found: readonly Comparison[];
  /** The two halves, where it is spliced. */
  readonly pieces: readonly ClaimPiece[];
}

/** From which similarity on a wording is the one that is meant, in other words. */
const OTHER_WORDS = 0.6;
/** What somebody says more than so much of is speech. */
const MOSTLY = 0.5;
/** From which similarity on a wording is shown as the nearest there is. */
const NEAREST = 0.4;
/** The same for somebody who is said to have said it. */
const NEAREST_OWN = 0.3;
const MAX_SHOWN = 3;
/** Fewer telling words in common are no sign that somebody else said the same in other words: two people can say of one country that it is supported. */
const MIN_SHARED_ELSEWHERE = 3;
/** What it costs a wording that differs to reach from one sentence into the next. */
const ACROSS_SENTENCES = 0.1;

/** Judges one claim: said by whom, in these words or others, or turned around. `people` are those who are said to have said it; null where nobody is. */
export function judgeClaim(
  archive: Archive,
  claim: Claim,
  people: readonly Person[] | null,
  scope: Scope,
): Judgement {
  const words = respace(archive, claim.words);
  const whole = { ...claim, words };
  const places = findClaimPlaces(archive, whole, scope);
  const compared = places
    .flatMap((place) => compareIn(whole, place))
    .map((one) => ({ one, rank: rankOf(one, people) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
  const best = nearest(compared, people);
  const done = (verdict: CheckVerdict, found: readonly Comparison[], pieces: readonly ClaimPiece[] = []) => ({
    claim,
    verdict,
    found: withoutOverlaps(found).slice(0, MAX_SHOWN),
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
  if (!best || best.alignment.similarity < NEAREST)
    return done('not-found', best && people !== null ? ownNearest(compared, people) : []);
  const near = compared.filter((one) => one.alignment.similarity >= best.alignment.similarity - 0.1);
  // "Someone left" is not what "everyone left" says in other words.
  const agrees = best.agreeing >= Math.min(2, words.length);
  if (best.alignment.similarity < OTHER_WORDS || best.spoken === 0 || !agrees) return done('not-found', near);
  if (turns(best.differences) || isDenied(best)) return done('opposite', [best]);
  if (best.turn !== null) return done('part', [best]);
  if (!isBy(best, people))
    return done(sharedTelling(whole, best) < MIN_SHARED_ELSEWHERE ? 'not-found' : 'somebody-else', near);
  return done('other-words', near);
}

/** What whoever is said to have said it said most like it, if anything. */
function ownNearest(compared: readonly Comparison[], people: readonly Person[]): Comparison[] {
  return compared
    .filter((one) => isBy(one, people) && one.spoken > MOSTLY && one.alignment.similarity >= NEAREST_OWN)
    .slice(0, 1);
}

/** How many words that tell something the claim shares with where it stands nearly. */
function sharedTelling({ words }: Claim, { alignment, place }: Comparison): number {
  return alignment.steps.filter(({ asked, written }) => {
    const [own, theirs] = [words[asked ?? -1], place.words[written ?? -1]];
    return own && theirs && !isStopWord(own.key) && (own.key === theirs.key || isNearWord(own, theirs));
  }).length;
}

/** A claim laid along a paragraph; and, where it is not word for word in it, along each of its sentences: another one may come nearer to what is meant. */
function compareIn(claim: Claim, place: ClaimPlace): Comparison[] {
  const whole = compare(claim, place);
  if (!whole || isVerbatim(whole)) return whole ? [whole] : [];
  const { start, end } = place.paragraph;
  const sentences = place.entry.extraction.sentences.filter((one) => one.start >= start && one.end <= end);
  if (sentences.length < 2) return [whole];
  const each = sentences.map((sentence) => ({
    ...place,
    words: place.words.filter((word) => word.start >= sentence.start && word.end <= sentence.end),
  }));
  return [whole, ...each.flatMap((one) => compare(claim, one) ?? [])];
}

/** Of comparisons that reach into the same sentence, the first. */
function withoutOverlaps(found: readonly Comparison[]): Comparison[] {
  const isSame = (one: Comparison, other: Comparison) =>
    one.place.entry === other.place.entry &&
    one.sentences.start < other.sentences.end &&
    other.sentences.start < one.sentences.end;
  return found.filter((one, at) => !found.slice(0, at).some((other) => isSame(one, other)));
}

/** The best of all; or, where that is another's and not word for word, the best of whoever is said to have said it, if near enough. */
function nearest(compared: readonly Comparison[], people: readonly Person[] | null): Comparison | undefined {
  const [best] = compared;
  if (!best || isVerbatim(best) || isBy(best, people)) return best;
  const isOwn = (one: Comparison) =>
    isBy(one, people) && one.spoken > 0 && one.alignment.similarity >= OTHER_WORDS;
  return compared.find(isOwn) ?? best;
}

/** Whether whoever is quoted is reported to deny the words; not where these themselves tell of the denial. */
function isDenied({ quote, run }: Comparison): boolean {
  if (quote?.quote.kind !== 'indirect' || quote.quote.stance !== 'denies') return false;
  const { cue } = quote.quote;
  return cue === null || cue.start < run.start || cue.end > run.end;
}

/** Whether the words are those of somebody who is said to have said them, where anybody is. */
export function isBy({ quote }: Comparison, people: readonly Person[] | null): boolean {
  return people === null || (quote?.person !== undefined && people.includes(quote.person));
}

function isTurned(one: Comparison): boolean {
  return one.turn !== null || one.hidesNegation || isDenied(one);
}

function verdictOnWords(best: Comparison, people: readonly Person[] | null): CheckVerdict {
  if (best.spoken === 0) return 'unspoken';
  if (isDenied(best)) return 'opposite';
  if (isTurned(best)) return 'part';
  if (!isBy(best, people)) return 'somebody-else';
  return best.isMarked && best.spoken === 1 ? 'word-for-word' : 'reported';
}

/** Whether differences make it another statement: a negation, a number or a name. */
function turns(differences: readonly Difference[]): boolean {
  const kind = gravest(differences);
  return kind !== null && kind !== 'wording';
}

function crossesSentences({ place, run }: Comparison): boolean {
  const touched = place.entry.extraction.sentences.filter(
    ({ start, end }) => start < run.end && run.start < end,
  );
  return touched.length > 1;
}

/** Words in a row come first, then the nearest; among equals whoever is said to have said it, and marked words before reported ones. */
function rankOf(one: Comparison, people: readonly Person[] | null): number {
  const exact = isVerbatim(one) ? 10 : 0;
  const own = people !== null && isBy(one, people) ? 0.15 : 0;
  const spoken = one.spoken > MOSTLY ? 0.1 : 0;
  return (
    exact +
    one.alignment.similarity +
    own +
    spoken +
    (one.isMarked ? 0.05 : 0) -
    (one.turn === null ? 0 : 0.02) -
    (isVerbatim(one) || !crossesSentences(one) ? 0 : ACROSS_SENTENCES)
  );
}
