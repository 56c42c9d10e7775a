import { isOfCauseAlone } from './cause-alone.ts';
import type { ClaimParts } from './claim.ts';
import { isOfClaim } from './claim-words.ts';
import { countNegations } from './negation.ts';
import { type Assertion, findClaim, share } from './proposition.ts';
import { isOfSubjectsSide } from './side-by-act.ts';
import type { Heard, Taken } from './taken-side.ts';
import { isToldRightBefore, opensWithAccusation, pointsToClaim } from './told-claim.ts';
import { ACCUSATION, NO_WRONG, UNTRUE, UNTRUE_BY_NEGATION } from './words-of-denial.ts';

const MIN_NEAR_BEFORE = 0.6;
const POINTS_BACK = /^["“'‘]?(?:that )?(?:it|this|that|so|them)\b[^,;]{0,24}$/i;
/** What somebody asks for: rejecting or denying it refuses it, and says nothing of what it is about. */
const ASKED_FOR =
  /^\W*(?:(?!(?:any|of|that|to|in|on|for|by|from|with|he|she|it|they|had|has|have|was|were|is|are)\b)[\p{L}\p{N}.’'-]+ ){0,6}?(?<what>bids?|requests?|appeals?|motions?|pleas?|petitions?|applications?|offers?|proposals?|calls|demands?|invitations?)\b/iu;
/** Knowing of what was done: who denies that has no part in it. */
const KNOWING =
  /^\W*(?:any |all |having (?:had )?(?:any )?)?(?:knowledge|involvement|part|role|knowing|contact|links?|ties|responsibility)\b/i;

export function deniesClaim(claim: ClaimParts, heard: Heard, content: string): Taken | null {
  const { assertion } = heard;
  if (isOfCauseAlone(content, claim) || isRefusal(content, claim)) return null;
  if (heard.mentions && findClaim(claim, assertion)) {
    const doubled =
      countNegations(content) > 0 && !UNTRUE.test(content) && !/\b(?:any|ever)\b/i.test(content);
    return doubled ? null : { side: claim.isNegated ? 'affirms' : 'denies', isOwn: true };
  }
  if (deniesOwnPart(claim, heard, content)) return { side: 'denies', isOwn: false };
  if (!ACCUSATION.test(content) && !POINTS_BACK.test(content)) return null;
  if (claim.subject.length === 0 && !ACCUSATION.test(content) && !isToldNearBefore(claim, assertion))
    return null;
  return pointsToClaim(claim, assertion, content) ? { side: 'denies', isOwn: false } : null;
}

/** "Disputed that", of a topic: it has to be told right before, since the article as a whole may be about it. */
function isToldNearBefore({ predicate, rest }: ClaimParts, { before, sentence }: Assertion): boolean {
  return share([...predicate, ...rest], new Set([...before, ...sentence])) >= MIN_NEAR_BEFORE;
}

/** "Rejected the ministry's bid to reopen the inquiry", unless the bid itself is what is claimed. */
function isRefusal(content: string, claim: ClaimParts): boolean {
  const what = ASKED_FOR.exec(content)?.groups?.['what'];
  return what !== undefined && !isOfClaim(what, claim);
}

/** Whoever is claimed to have done something denies what it was done with ("any contact with them"), or that they knew of it. */
function deniesOwnPart(claim: ClaimParts, heard: Heard, content: string): boolean {
  const { rest, predicate, subject } = claim;
  if (subject.length === 0 || !isOfSubjectsSide(claim, heard)) return false;
  const { words, sentence, before, lead } = heard.assertion;
  const said = new Set(words.map(({ root }) => root));
  const named = rest.filter(({ isName }) => isName);
  if (named.length > 0 && share(named, said) >= 0.5) return true;
  const near = new Set([...sentence, ...before, ...lead]);
  return (KNOWING.test(content) || POINTS_BACK.test(content)) && share([...predicate, ...rest], near) >= 0.5;
}

/** "The allegations are baseless", said after the claim was told. */
export function callsItUntrue(claim: ClaimParts, assertion: Assertion, content: string): boolean {
  if (!UNTRUE.test(content) && !NO_WRONG.test(content)) return false;
  if (opensWithAccusation(content) && isToldRightBefore(claim, assertion)) return true;
  const isShort = content.split(/\s+/).length <= 6;
  if (!isShort && !ACCUSATION.test(content)) return false;
  return (
    countNegations(content.replace(UNTRUE_BY_NEGATION, '')) === 0 && pointsToClaim(claim, assertion, content)
  );
}
