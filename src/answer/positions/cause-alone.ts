import { CAUSE, type ClaimParts } from './claim.ts';
import { isNamed } from './proposition.ts';
import { rootsIn } from './roots.ts';

/** Whether only the cause is denied, of a claim that doesn't ask for it. */
export function isOfCauseAlone(content: string, claim: ClaimParts): boolean {
  const cause = CAUSE.exec(content);
  if (!cause || claim.isOfCause) return false;
  // "The flood didn't cause it", of what the flood did: that is the claim itself.
  const isBySubject = claim.subject.length > 0 && !/\b(?:by|to|of|from)$/i.test(cause[0]);
  return !(isBySubject && isNamed(claim.subject, rootsIn(content.slice(0, cause.index))));
}
