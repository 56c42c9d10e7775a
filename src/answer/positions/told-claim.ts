import { type ClaimParts, looserThan } from './claim.ts';
import { type Assertion, isNamed, share } from './proposition.ts';
import { ACCUSATION } from './words-of-denial.ts';

/** So much of what is claimed must have been told for somebody to deny it who is not named in it. */
const ALL_TOLD = 0.9;

/**
 * Whether "the allegations", "it" or "wrongdoing" are the claim: told right before, of whoever denies, or of somebody named in
 * the very sentence. Whoever is the claim's subject denies all wrongdoing in an article that is about it.
 */
export function pointsToClaim(claim: ClaimParts, assertion: Assertion, content: string): boolean {
  const { speaker, speaksFor, sentence } = assertion;
  const isOwn = isNamed(claim.subject, speaker) || isNamed(claim.subject, speaksFor);
  if (!isOwn && opensWithAccusation(content) && isAccusedBefore(claim, assertion)) return true;
  if (!isOwn && !isNamed(claim.subject, sentence)) return false;
  return isClaimTold(
    claim,
    assertion,
    isOwn && (/\bwrong(?:doing)?\b/i.test(content) || ACCUSATION.test(content)),
  );
}

/** Whether what is said is of the accusation, not of somebody's other claims. */
export function opensWithAccusation(content: string): boolean {
  const accusation = ACCUSATION.exec(content);
  return accusation !== null && accusation.index <= 6 && !/['’]/.test(accusation[0]);
}

/** Whether all of the claim was told in the sentence or right before it, be it by a wider or narrower verb. */
export function isToldRightBefore(claim: ClaimParts, { before, sentence }: Assertion): boolean {
  const told = new Set([...before, ...sentence]);
  return (
    claim.subject.length > 0 &&
    isNamed(claim.subject, told) &&
    [claim, looserThan(claim)].some((one) => one && share([...one.predicate, ...one.rest], told) >= ALL_TOLD)
  );
}

/** Whether all of the claim was told right before, and whoever speaks named there, so that "the allegation" is no other. */
function isAccusedBefore(
  { subject, predicate, rest }: ClaimParts,
  { earlier, sentence, speaker }: Assertion,
): boolean {
  const told = new Set([...earlier, ...sentence]);
  if (!isNamed(subject, told) || share([...predicate, ...rest], told) < ALL_TOLD) return false;
  return [...speaker].some((root) => root.length > 3 && earlier.has(root));
}

/** Whether the claim was told right before a statement, or in its own sentence. */
export function isClaimTold(
  { predicate, subject, rest }: ClaimParts,
  { sentence, before, earlier, lead, speaker }: Assertion,
  widely: boolean,
): boolean {
  const told = new Set([...sentence, ...before]);
  const near = new Set([...told, ...lead, ...speaker]);
  const about = widely ? new Set([...told, ...lead]) : told;
  if (subject.length === 0) return share([...predicate, ...rest], new Set([...near, ...earlier])) >= 0.6;
  const around = isNamed(subject, speaker) ? near : told;
  return share(predicate, about) >= 0.75 && isNamed(subject, near) && share(rest, around) >= 0.5;
}
