import type { Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { irregularForms } from '../../text/irregular-verbs.ts';
import { type ClaimParts, type Key, looserThan, oppositeOf } from './claim.ts';
import type { Listening } from './heard.ts';
import { type Idiom, idiomsOf } from './idioms.ts';
import { type Assertion, findClaim, isNamed, share } from './proposition.ts';
import { rootsIn } from './roots.ts';
import { isDefence, isOfSubjectsSide, mayAct, sideByAct } from './side-by-act.ts';
import type { Heard, Side, Taken } from './taken-side.ts';

/** Words that call what is told untrue. Written from general knowledge of the language. */
const UNTRUE =
  /\b(?:hoax|fakes?|false(?:hoods?)?|baseless|meritless|without merit|unfounded|groundless|untrue|lies?|fabricat\w+|invented|inventions?|nonsense|rubbish|absurd|ridiculous|fairy ?tales?|myths?|propaganda|slander|smears?|libel|disinformation|misinformation|wrong|incorrect|inaccurate|out of the question|no truth|no basis|no foundation|not true|not the case|not accurate|(?:pure |complete |total )?fiction|made[- ]up|nothing of the (?:sort|kind)|(?:never|did ?n[o’']t) happen(?:ed)?)\b/i;
/** What turns words of "no" and "not" into one that calls something untrue, and is not counted a second time. */
const UNTRUE_BY_NEGATION =
  /\b(?:not (?:true|the case|accurate)|no (?:truth|basis|foundation)|without merit|nothing (?:wrong|of the (?:sort|kind))|(?:never|did ?n[o’']t) happen(?:ed)?)\b/gi;
/** Words that call true what was told before. */
const TRUE =
  /^\W*(?:that )?(?:(?:it|that|this|all of it|everything) (?:(?:is|was)(?: all)? (?:true|correct|accurate)|happened|did happen)|(?:the|these|those|they|such) ?(?:claims?|allegations?|accusations?|reports?|rumou?rs?|stor(?:y|ies))? (?:is|are|was|were)(?: all)? (?:true|correct|accurate|right)|they (?:aren[’']t|are not|are no longer) (?:just |mere )?allegations)\b/i;
const NO_WRONG = /\b(?:did|done) nothing wrong\b/i;
/** What somebody accuses somebody of, called by a name: denying it denies the claim that was told before. */
const ACCUSATION =
  /\b(?:(?:any|all|the|these|those|such|this|that|his|her|its|their) (?:[\w’'-]+ ){0,2}(?:claims?|allegations?|accusations?|reports?|charges?|assertions?|suggestions?|rumou?rs?|stor(?:y|ies)|counts|wrongdoing|lawsuits?|suits?|complaints?|criticisms?)|(?:the|this|that) lawsuit|wrongdoing|doing anything wrong|did nothing wrong)\b/i;
const POINTS_BACK = /^["“'‘]?(?:that )?(?:it|this|that|so|them)\b[^,;]{0,24}$/i;
/** What somebody asks for: rejecting or denying it refuses it, and says nothing of what it is about. */
const ASKED_FOR =
  /^\W*(?:(?!(?:any|of|that|to|in|on|for|by|from|with|he|she|it|they|had|has|have|was|were|is|are)\b)[\p{L}\p{N}.’'-]+ ){0,6}?(?<what>bids?|requests?|appeals?|motions?|pleas?|petitions?|applications?|offers?|proposals?|calls|demands?|invitations?)\b/iu;
/** Knowing of what was done: who denies that has no part in it. */
const KNOWING =
  /^\W*(?:any |all |having (?:had )?(?:any )?)?(?:knowledge|involvement|part|role|knowing|contact|links?|ties|responsibility)\b/i;
/** A denial inside of what is said: "called the denial a lie" is no denial of the topic. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|dismiss\w*|reject\w*|refut\w*|disput\w*|rebuff\w*|downplay\w*|play(?:s|ed|ing)? down)\b/i;
const NEGATION =
  /\b(?:not|never|neither|nor|cannot|far from|unable to)\b|n[’']t\b|^\W*(?:that )?(?:nobody|none|nothing|no one)\b|\bthere(?: (?:is|are|was|were|has been|have been|had been)|[’']s) no\b(?! (?:doubt|question|longer))/gi;
/** What is said not to be there: "no cracks", "without any cracks". */
const ABSENCE = /\b(?:no|without|nothing like)\s+(?:[\p{L}’'-]+\s+){0,3}$/iu;
/** "Defrauded nobody", "hid no cracks": what stands behind the verb. */
const TO_NOBODY = /^\w*\s+(?:no(?! (?:longer|doubt))|nobody|no one|no-one|none|nothing)\b/i;
const OMISSION =
  /\b(?:fail(?:s|ed|ing)?|refus(?:es|ed|ing)) to\b|\b(?:neglect|omit|skip|skimp)\w*\b|\b(?:inadequate|insufficient|half-measures?|not enough)\b/i;
/** What is negated in passing, or leaves the matter open. */
const OPEN =
  /\b(?:not (?:only|just|merely|yet|necessarily)|nothing (?:that |\w+ )?(?:could|would|can)|no (?:longer|doubt|question that|evidence|proof|indications?|signs?|information|confirmation|independent|knowledge|idea|comment|plans? to (?:comment|say))|(?:not|never|cannot|\w+n[’']t)(?: be| been)? (?:rule[ds]? out|exclude[ds]?|confirm(?:ed)?|verif(?:y|ied)|know|sure|certain|clear|say|tell|den(?:y|ied)|surpris\w+|comment|independently))\b/i;
/** Who speaks for the accused and says that there is no evidence denies it; of anybody else it leaves the matter open. */
const NO_EVIDENCE = /\bno (?:evidence|proof|indications?|signs?)\b/i;
/** Speech that puts a case, asks or wants, and says nothing of what is. */
const UNREAL =
  /\b(?:if|whether|unless|should\b.*\b(?:be|prove)|might|may|perhaps|possibl[ey]|possibility|would have to|needs? to|ought|let)\b|\?/i;
const SUPPOSED = /\b(?:could|must|would|can|should)\s+(?:\p{L}+\s+){0,4}$/iu;
/** Somebody else's words inside of what is said: whoever passes them on takes no side by them. */
const NESTED =
  /(?<!\b(?:I|we) (?:\w+ )?)\b(?!alleged (?!that\b)[\p{L}-]+\b)(?:assert|claim|said|says|argu|insist|testif|maintain|told|suggest|believ|thinks|thought|deni|allege)\w*\b/iu;
const WISHING =
  /\b(?:urg|call(?:s|ed|ing)? (?:for|on)|demand|ask|want|hop(?:e|ing)|wish|wonder|doubt|question|propos|recommend|advis|plead|beg|suggest(?:s|ed|ing)? (?:to|that .* should)|offer|fear|worr|speculat|guess|quot|plan|intend|aim|seek|sought|consider|mull|defend|fight|fought|convinc)/i;
/** What is said of reports, fears and the like is not said of what they tell. */
const REPORTS =
  /\b(?:confirmation|reports?|allegations?|claims?|accusations?|information|intelligence|suggestions?|rumou?rs?|questions?|possibility|prospect|risk|idea|fears?|danger|likelihood|speculation)s? (?:of|that|about|on|regarding|s?he|it|they|\p{Lu}\p{Ll})\b/iu;
const HOPING =
  /^["“'‘]?(?:that )?\S+ (?:\S+ )?(?:hop|want|wish|fear|worr|doubt|wonder)(?:e[ds]?|s|ed|ried|ries|y|ing)?\b/i;
/** What is set against something else in passing: "by rust, not by overloading", "not by overloading". */
const CONTRAST =
  /(?:[,;–—] ?| and | but )not (?!only|just|merely)[^,;.–—]*|\bnot (?:by|from|because of|due to|through)\b[^,;.]*|\b(?:rather than|instead of|as opposed to)\b[^,;.]*/gi;
/** What is done for: "to ensure that the water did not rise" says nothing of whether it rose. */
const PURPOSE =
  /\b(?:to (?:ensure|make sure|see to it|avoid|prevent|stop)|in order (?:to|that)|so as (?:not )?to)\b.*$/is;
/** What brought something about: who denies that denies no more than the cause. */
const CAUSE =
  /\b(?:caus(?:e|ed|es|ing)|due to|because of|owing to|resulted from|results? of|stem(?:s|med)? from|brought about)\b/i;
/** Verbs by which somebody owns up, or makes known what they do. */
const OWNING =
  /\b(?:admit|acknowledg|confess|conced|confirm|reveal|disclos|announc|plead|pled|own up|stated|told|sa(?:id|ys?)|agree|testif|tweet|wr[oi]t)/i;
const ACCUSING = /\b(?:accus|alleg|sue[sd]?\b|suing|charg|blam|claim|argu|indict|ruled?|found|fault)/i;

/**
 * A quick look whether a statement may take a side of a claim: it has one of the words of what is claimed, or denies, declines,
 * or calls something untrue. What it says no to is not worth reading word by word. With it the turns that the claim's words stand for.
 */
export function listenFor(claim: ClaimParts): Listening {
  const idioms = idiomsOf(claim);
  return { idioms, isWorth: worthOf(claim, idioms) };
}

function worthOf({ subject, predicate }: ClaimParts, idioms: readonly Idiom[]): Listening['isWorth'] {
  // A matter that is no sentence may be named around the words that are said.
  if (subject.length === 0) return ({ stance }) => stance !== 'asks' && stance !== 'hypothetical';
  const roots = predicate.flatMap(({ roots, opposites, akin }) =>
    [...roots, ...opposites, ...akin].flatMap((root) => [root, ...irregularForms(root)]),
  );
  const words = new RegExp(
    [
      ...idioms.map(({ source }) => source),
      ...roots.map((root) => root.replace(/[eiy]$/, '').replace(/[^\p{L}\p{N}]/gu, '.')),
    ].join('|') || '^$',
    'iu',
  );
  return ({ stance }, content, frame) =>
    stance === 'denies' ||
    stance === 'declines' ||
    (stance === 'affirms' &&
      (mayAct(frame, content) ||
        words.test(fold(content)) ||
        UNTRUE.test(content) ||
        TRUE.test(content) ||
        NO_WRONG.test(content)));
}

/** So much of what is claimed must have been told for somebody to deny it who is not named in it. */
const ALL_TOLD = 0.9;

/** Which side of a claim a statement takes; null where it takes none, or it can't be told without guessing. */
export function sideOf(claim: ClaimParts, heard: Heard): Taken | null {
  const { quote, cue, assertion } = heard;
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
      const clause = findClaim(claim, assertion);
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

/** The side of whoever says it by another verb, or the opposite of what is claimed: "it is legal", of "is illegal". */
function otherwiseWorded(claim: ClaimParts, heard: Heard, content: string): Side | null {
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

function deniesClaim(claim: ClaimParts, heard: Heard, content: string): Taken | null {
  const { assertion } = heard;
  if (isOfCauseAlone(content, claim) || isRefusal(content, claim)) return null;
  if (findClaim(claim, assertion)) {
    const doubled = count(content) > 0 && !UNTRUE.test(content) && !/\b(?:any|ever)\b/i.test(content);
    return doubled ? null : { side: claim.isNegated ? 'affirms' : 'denies', isOwn: true };
  }
  if (deniesOwnPart(claim, heard, content)) return { side: 'denies', isOwn: false };
  if (!ACCUSATION.test(content) && !POINTS_BACK.test(content)) return null;
  return pointsToClaim(claim, assertion, content) ? { side: 'denies', isOwn: false } : null;
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

/**
 * Whether "the allegations", "it" or "wrongdoing" are the claim: told right before, of whoever denies, or of somebody named in
 * the very sentence. Whoever is the claim's subject denies all wrongdoing in an article that is about it.
 */
function pointsToClaim(claim: ClaimParts, assertion: Assertion, content: string): boolean {
  const { speaker, speaksFor, sentence } = assertion;
  const isOwn = isNamed(claim.subject, speaker) || isNamed(claim.subject, speaksFor);
  if (!isOwn && opensWithAccusation(content) && isAccusedBefore(claim, assertion)) return true;
  if (!isOwn && !isNamed(claim.subject, sentence)) return false;
  return isTold(
    claim,
    assertion,
    isOwn && (/\bwrong(?:doing)?\b/i.test(content) || ACCUSATION.test(content)),
  );
}

/** Whether what is said is of the accusation, not of somebody's other claims. */
function opensWithAccusation(content: string): boolean {
  const accusation = ACCUSATION.exec(content);
  return accusation !== null && accusation.index <= 6 && !/['’]/.test(accusation[0]);
}

/** Whether all of the claim was told in the sentence or right before it, be it by a wider or narrower verb. */
function isToldRightBefore(claim: ClaimParts, { before, sentence }: Assertion): boolean {
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
    isTold(
      claim,
      assertion,
      claim.subject.length === 0 || /\bcomment\b/i.test(content) || ACCUSATION.test(content),
    )
  );
}

/** "The allegations are baseless", said after the claim was told. */
function callsItUntrue(claim: ClaimParts, assertion: Assertion, content: string): boolean {
  if (!UNTRUE.test(content) && !NO_WRONG.test(content)) return false;
  if (opensWithAccusation(content) && isToldRightBefore(claim, assertion)) return true;
  const isShort = content.split(/\s+/).length <= 6;
  if (!isShort && !ACCUSATION.test(content)) return false;
  return count(content.replace(UNTRUE_BY_NEGATION, '')) === 0 && pointsToClaim(claim, assertion, content);
}

/** Whether the claim was told right before a statement, or in its own sentence. */
function isTold(
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

/** What comes before a clause that grants or contrasts: "… , although nobody had seen them" is another matter. */
function mainClause(content: string): string {
  const at = content.search(
    /[,;]? (?:although|though|despite|while|whereas|but|even as|even if|in spite of)\b/i,
  );
  return at > 0 && content.slice(0, at).split(' ').length > 3 ? content.slice(0, at) : content;
}

function sideOfClause(claim: ClaimParts, heard: Heard, { start, end }: Span, content: string): Side | null {
  const { cue, assertion, quote } = heard;
  const clause = assertion.text.slice(start, end);
  const before = assertion.text.slice(quote.content[0]?.start ?? start, start);
  if (isCalledUntrue(claim, clause))
    return count(clause.replace(UNTRUE_BY_NEGATION, '')) > 0 || DENIAL.test(clause) ? null : 'denies';
  if (NO_EVIDENCE.test(clause) && isOfSubjectsSide(claim, heard))
    return claim.isNegated ? 'affirms' : 'denies';
  if ([DENIAL, OPEN, UNREAL, REPORTS].some((pattern) => pattern.test(clause))) return null;
  if (DENIAL.test(before) || /\b(?:if|whether|unless)\b[^,]*$/i.test(before)) return null;
  const settled = clause.replace(CONTRAST, ' ').replace(PURPOSE, ' ');
  if (settled !== clause && !sharesKey(settled, claim)) return null;
  if (isOfCauseAlone(settled, claim) && count(settled) > 0) return null;
  if (NESTED.test(mainClause(before)) || NESTED.test(openingOf(settled, claim))) return null;
  const opening = openingOf(settled, claim);
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

function isOfClaim(word: string, { predicate, rest, subject }: ClaimParts): boolean {
  return isOfKeys(word, [...predicate, ...rest, ...subject]);
}

function isOfKeys(word: string, keys: readonly Key[]): boolean {
  const lower = word.toLowerCase();
  return keys.some(({ roots }) =>
    [...roots].some(
      (root) =>
        root.length > 2 &&
        [root, ...irregularForms(root)].some((form) => lower.startsWith(form.replace(/[eiy]$/, ''))),
    ),
  );
}

function sharesKey(settled: string, claim: ClaimParts): boolean {
  return settled.split(/[^\p{L}’'-]+/u).some((word) => isOfClaim(word, claim));
}

/** A clause up to the first word of what is claimed. */
function openingOf(clause: string, { predicate }: ClaimParts): string {
  const words = [...clause.matchAll(/[\p{L}’'-]+/gu)];
  const first = words.find(({ 0: word }) => isOfKeys(word, predicate));
  return first ? clause.slice(0, first.index) : clause;
}

/** A clause up to the last word of what is claimed: what is denied behind it is something else. */
function upToLast(clause: string, { predicate, verb }: ClaimParts): string {
  const words = [...clause.matchAll(/[\p{L}’'-]+/gu)];
  const keys = verb && words.some(({ 0: word }) => isOfKeys(word, [verb])) ? [verb] : predicate;
  const last = words.findLast(({ 0: word }) => isOfKeys(word, keys));
  return last ? clause.slice(0, last.index + last[0].length) : clause;
}

/** What stands in a clause behind what is claimed, or behind its verb. */
function behindClaim(
  { predicate, verb }: ClaimParts,
  { text, words }: Assertion,
  { start, end }: Span,
): string {
  const keys = verb ? [verb] : predicate;
  const last = words.findLast(
    (word) => word.start >= start && word.end <= end && keys.some(({ roots }) => roots.has(word.root)),
  );
  return last ? text.slice(last.end, end) : '';
}

/** Negated once: by "not" and the like, by "no" right before what is claimed or what it is done to, or by what was left undone. */
function isNegated(clause: string, opening: string, behind: string): boolean {
  const own = count(clause) > 0 || ABSENCE.test(opening) || TO_NOBODY.test(behind);
  return OMISSION.test(clause) ? !own : own;
}

/** Whether only the cause is denied, of a claim that doesn't ask for it. */
function isOfCauseAlone(content: string, claim: ClaimParts): boolean {
  const cause = CAUSE.exec(content);
  if (!cause || claim.isOfCause) return false;
  // "The flood didn't cause it", of what the flood did: that is the claim itself.
  const isBySubject = claim.subject.length > 0 && !/\b(?:by|to|of|from)$/i.test(cause[0]);
  return !(isBySubject && isNamed(claim.subject, rootsIn(content.slice(0, cause.index))));
}

function count(content: string): number {
  return content.match(NEGATION)?.length ?? 0;
}
