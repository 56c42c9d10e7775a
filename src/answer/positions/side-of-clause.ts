import type { Span } from '../../model.ts';
import { isOfCauseAlone } from './cause-alone.ts';
import type { ClaimParts } from './claim.ts';
import { behindClaim, isOfClaim, openingOfClause, sharesKey, upToLast } from './claim-words.ts';
import { countNegations, isNegated } from './negation.ts';
import { type Assertion, isNamed } from './proposition.ts';
import { isOfSubjectsSide } from './side-by-act.ts';
import type { Heard, Side } from './taken-side.ts';
import { DENIAL, UNTRUE, UNTRUE_BY_NEGATION } from './words-of-denial.ts';

/** What is negated in passing, or leaves the matter open. */
const OPEN =
  /\b(?:not (?:only|just|merely|yet|necessarily)|nothing (?:that |\w+ )?(?:could|would|can)|no (?:longer|doubt|question that|evidence|proof|indications?|signs?|information|confirmation|independent|knowledge|idea|comment|plans? to (?:comment|say))|(?:not|never|cannot|\w+n[’']t)(?: be| been)? (?:rule[ds]? out|exclude[ds]?|confirm(?:ed)?|verif(?:y|ied)|know|sure|certain|clear|say|tell|den(?:y|ied)|surpris\w+|comment|independently))\b/i;
/** Who speaks for the accused and says that there is no evidence denies it; of anybody else it leaves the matter open. */
const NO_EVIDENCE = /\bno (?:evidence|proof|indications?|signs?)\b/i;
/** Speech that puts a case, asks or wants, and says nothing of what is. */
const UNREAL =
  /\b(?:if|whether|unless|should\b.*\b(?:be|prove)|might|may|perhaps|possibl[ey]|possibility|would have to|needs? to|ought|let)\b|\?/i;
const SUPPOSED = /\b(?:could|must|would|can|should)\s+(?:\p{L}+,?\s+){0,5}$/iu;
/** Somebody else's words inside of what is said: whoever passes them on takes no side by them. */
const NESTED =
  /(?<!\b(?:I|we) (?:\w+ )?)\b(?!alleged (?!that\b)[\p{L}-]+\b)(?:assert|claim|said|says|argu|insist|testif|maintain|told|suggest|believ|thinks|thought|deni|allege)\w*\b/iu;
/** What is said of reports, fears and the like is not said of what they tell. */
const REPORTS =
  /\b(?:confirmation|reports?|allegations?|claims?|accusations?|information|intelligence|suggestions?|rumou?rs?|questions?|possibility|prospect|risk|idea|fears?|danger|likelihood|speculation)s? (?:of|that|about|on|regarding|s?he|it|they|\p{Lu}\p{Ll})\b/iu;
/** What is set against something else in passing: "by rust, not by overloading", "not by overloading". */
const CONTRAST =
  /(?:[,;–—] ?| and | but )not (?!only|just|merely)[^,;.–—]*|\bnot (?:by|from|because of|due to|through)\b[^,;.]*|\b(?:rather than|instead of|as opposed to)\b[^,;.]*/gi;
/** What is done for: "to ensure that the water did not rise" says nothing of whether it rose. */
const PURPOSE =
  /\b(?:to (?:ensure|make sure|see to it|avoid|prevent|stop)|in order (?:to|that)|so as (?:not )?to)\b.*$/is;
/** Verbs by which somebody owns up, or makes known what they do. */
const OWNING =
  /\b(?:admit|acknowledg|confess|conced|confirm|reveal|disclos|announc|plead|pled|own up|stated|told|sa(?:id|ys?)|agree|testif|tweet|wr[oi]t)/i;
const ACCUSING = /\b(?:accus|alleg|sue[sd]?\b|suing|charg|blam|claim|argu|indict|ruled?|found|fault)/i;

export function sideOfClause(
  claim: ClaimParts,
  heard: Heard,
  { start, end }: Span,
  content: string,
): Side | null {
  const { cue, assertion, quote } = heard;
  const clause = assertion.text.slice(start, end);
  const before = assertion.text.slice(quote.content[0]?.start ?? start, start);
  if (isCalledUntrue(claim, clause))
    return countNegations(clause.replace(UNTRUE_BY_NEGATION, '')) > 0 || DENIAL.test(clause)
      ? null
      : 'denies';
  if (NO_EVIDENCE.test(clause) && isOfSubjectsSide(claim, heard))
    return claim.isNegated ? 'affirms' : 'denies';
  if ([DENIAL, OPEN, UNREAL, REPORTS].some((pattern) => pattern.test(clause))) return null;
  if (DENIAL.test(before) || /\b(?:if|whether|unless)\b[^,]*$/i.test(before)) return null;
  const settled = clause.replace(CONTRAST, ' ').replace(PURPOSE, ' ');
  if (settled !== clause && !sharesKey(settled, claim)) return null;
  if (isOfCauseAlone(settled, claim) && countNegations(settled) > 0) return null;
  if (NESTED.test(mainClause(before)) || NESTED.test(openingOfClause(settled, claim))) return null;
  const opening = openingOfClause(settled, claim);
  const negated = isNegated(upToLast(settled, claim), opening, behindClaim(claim, assertion, { start, end }));
  if (!negated && SUPPOSED.test(opening) && !ACCUSING.test(cue)) return null;
  if (claim.subject.length === 0 && /\b(?:could|must)\b/i.test(settled)) return null;
  const side = negated === claim.isNegated ? 'affirms' : 'denies';
  if (side === 'affirms' && isOwnDoing(claim, assertion) && !OWNING.test(cue)) return null;
  if (side === 'affirms' && isNamedAlone(claim)) return null;
  return content === '' ? null : side;
}

/** Whoever is claimed to have done something doesn't affirm it by words that have the same words. */
function isOwnDoing({ subject }: ClaimParts, { speaker }: Assertion): boolean {
  return subject.length > 0 && isNamed(subject, speaker);
}

/** "Vol got Silver Fever": what she did about it, others may do as well, and its name tells none of that. */
function isNamedAlone({ text, subject, predicate, verb }: ClaimParts): boolean {
  const isLight = subject.length > 0 && verb === null && /\b(?:ha[sd]|have|g[eo]ts?)\b/i.test(text);
  return isLight && predicate.every(({ isName }) => isName);
}

function isCalledUntrue(claim: ClaimParts, clause: string): boolean {
  const bare = clause.replace(/[\p{L}’'-]+/gu, (word) => (isOfClaim(word, claim) ? '' : word));
  return UNTRUE.test(bare);
}

/** What comes before a clause that grants or contrasts: "… , although nobody had seen them" is another matter. */
export function mainClause(content: string): string {
  const at = content.search(
    /[,;]? (?:although|though|despite|while|whereas|but|even as|even if|in spite of)\b/i,
  );
  return at > 0 && content.slice(0, at).split(' ').length > 3 ? content.slice(0, at) : content;
}
