import { type ClaimParts, looserThan, oppositeOf } from './claim.ts';
import { callsItUntrue, deniesClaim } from './denials.ts';
import { type Assertion, findClaim, isNamed, isPerson, share } from './proposition.ts';
import { isDefence, sideByAct } from './side-by-act.ts';
import { mainClause, sideOfClause } from './side-of-clause.ts';
import type { Heard, Side, Taken } from './taken-side.ts';
import { isClaimTold, isToldRightBefore, pointsToClaim } from './told-claim.ts';
import { ACCUSATION, DENIAL, TRUE } from './words-of-denial.ts';

const WISHING =
  /\b(?:urg|call(?:s|ed|ing)? (?:for|on)|demand|ask|want|hop(?:e|ing)|wish|wonder|doubt|question|propos|recommend|advis|plead|beg|suggest(?:s|ed|ing)? (?:to|that .* should)|offer|fear|worr|speculat|guess|quot|plan|intend|aim|seek|sought|consider|mull|defend|fight|fought|convinc)/i;
const HOPING =
  /^["“'‘]?(?:that )?\S+ (?:\S+ )?(?:hop|want|wish|fear|worr|doubt|wonder)(?:e[ds]?|s|ed|ried|ries|y|ing)?\b/i;

/** Which side of a claim a statement takes; null where it takes none, or it can't be told without guessing. */
export function sideOf(claim: ClaimParts, heard: Heard): Taken | null {
  const { quote, cue, assertion } = heard;
  if (isOfNamesake(claim, assertion)) return null;
  const content = mainClause(heard.content);
  switch (quote.stance) {
    case 'declines':
      return declinesOn(claim, assertion, content) ? { side: 'declines', isOwn: false } : null;
    case 'denies':
      return deniesClaim(claim, heard, content);
    case 'affirms': {
      const plea = pleaOf(claim, heard);
      if (plea) return plea;
      if (isDefence(cue)) return sideByAct(claim, heard);
      if (WISHING.test(cue) || DENIAL.test(cue) || HOPING.test(content) || heard.isConditional) return null;
      const clause = heard.mentions ? findClaim(claim, assertion) : null;
      const side = clause
        ? sideOfClause(claim, heard, clause, content)
        : otherwiseWorded(claim, heard, content);
      if (side !== null) return { side, isOwn: true };
      if (callsItUntrue(claim, assertion, content)) return { side: 'denies', isOwn: false };
      if (
        TRUE.test(content) &&
        (isToldRightBefore(claim, assertion) || pointsToClaim(claim, assertion, content))
      )
        return { side: 'affirms', isOwn: false };
      return clause ? null : sideByAct(claim, heard);
    }
    default:
      return null;
  }
}

/** Whether an article never has the surname of whom the claim is about: its "Sam" is another one. */
function isOfNamesake({ subject }: ClaimParts, { hasStem }: Assertion): boolean {
  return isPerson(subject) && !hasStem(subject.at(-1)?.stem ?? '');
}

/** The side of whoever says it by another verb, or the opposite of what is claimed: "it is legal", of "is illegal". */
function otherwiseWorded(claim: ClaimParts, heard: Heard, content: string): Side | null {
  if (!heard.mentions) return null;
  for (const other of [oppositeOf(claim), looserThan(claim)]) {
    const clause = other && findClaim(other, heard.assertion);
    if (other && clause) return sideOfClause(other, heard, clause, content);
  }
  return null;
}

/** "Pleaded not guilty to fraud": who is charged takes a side before the court. */
function pleaOf(claim: ClaimParts, { cue, content, assertion }: Heard): Taken | null {
  if (!/\bpl(?:ead|ed)/i.test(cue) || !/^\W*(?:not )?guilty\b/i.test(content)) return null;
  if (!isNamed(claim.subject, assertion.speaker)) return null;
  if (share(claim.predicate, new Set(assertion.words.map(({ root }) => root))) < 0.5) return null;
  return { side: /^\W*not\b/i.test(content) ? 'denies' : 'affirms', isOwn: true };
}

/** Silence is of the claim where whoever keeps it is asked about themselves, or about what somebody accuses somebody of. */
function declinesOn(claim: ClaimParts, assertion: Assertion, content: string): boolean {
  if (
    claim.subject.length > 0 &&
    !isNamed(claim.subject, assertion.speaker) &&
    !isNamed(claim.subject, assertion.sentence)
  )
    return false;
  return (
    findClaim(claim, assertion) !== null ||
    isClaimTold(
      claim,
      assertion,
      claim.subject.length === 0 || /\bcomment\b/i.test(content) || ACCUSATION.test(content),
    )
  );
}
