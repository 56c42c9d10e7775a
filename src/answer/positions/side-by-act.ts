import type { ClaimParts } from './claim.ts';
import { type Assertion, isNamed, share } from './proposition.ts';
import { rootsIn } from './roots.ts';
import type { Heard, Taken } from './taken-side.ts';

/** Verbs by which somebody accuses. Written, as all lists here, from general knowledge of news English. */
const ACCUSING =
  /^(?:accus|alleg|sue[sd]?\b|suing|blam|indict|charg|fault|slam|condemn|critici[sz]|denounc|lambast)/i;
/** Whoever accuses by what they are: a prosecutor, somebody who sues, and the papers that they file. */
const ACCUSER =
  /\b(?:prosecut\w+|plaintiffs?|(?:law)?suits?|complaints?|indictments?|accusers?|case|victims?|survivors?|whistle-?blowers?)\b/i;
/** Whoever decides a case. */
const JUDGE =
  /\b(?:judges?|justices?|jur(?:y|ies|ors?)|courts?|tribunals?|magistrates?|watchdogs?|inquiry)\b/i;
const ASSERTING =
  /^(?:say|said|argu|claim|contend|insist|maintain|testif|assert|stat|wr[oi]t|believ|find|found|rul|conclu|describ|told|tell)/i;
const RULING = /^(?:found|ruled|concluded|determined|wrote)/i;
const DEFENDING = /^defend/i;
const COUNTERING =
  /^(?:counter|rebut|retort|hit|push|object|refut|disput|insist|maintain|argu|contend|claim|sa(?:id|ys?)|stat|respon|testif|add|continu|wr[oi]t|told|tell|not[ei])/i;
/** Words by which somebody defends what is held against them. */
const DEFENCE =
  /\b(?:innocen(?:t|ce)|(?:in )?good faith|lawful(?:ly)?|legal(?:ly)?|within the law|compl(?:y|ies|ied|iant)|in (?:full )?compliance|mischaracteri[sz]\w*|cherry-?pick\w*|out of context|no merit|meritless|stands? (?:by|behind)|stood (?:by|behind)|nothing (?:to do with|wrong|illegal|improper)|properly|appropriate(?:ly)?|followed the (?:rules|law)|(?:kept|keeps?|stuck|sticks?) to the (?:rules|law)|obey(?:s|ed)? the (?:rules|law)|not (?:guilty|responsible|liable|to blame)|limitations|never (?:meant|intended)|did ?n[o’']t (?:owe|know|mean|intend))\b/i;
const ACTING = new RegExp(
  `\\b(?:${[ACCUSING, DEFENDING].map(({ source }) => source.replace('^', '')).join('|')})|${ACCUSER.source}|${JUDGE.source}`,
  'i',
);
/** The first name in what is said; a word that begins a sentence is none unless another name follows. */
const NAMED =
  /(?<=[\p{L}\d,’'] ["“‘]?)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*|\b\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+|^["“‘]?\p{Lu}[\p{Ll}-]+/u;
const QUESTIONED = /\b(?:if|whether|unless|might|may|perhaps|possibl[ey])\b|\?/i;

/**
 * Which side somebody takes by what they do with their words, where the claim itself is told in or right before them: who accuses
 * its subject of something affirms it, who speaks for its subject and defends it denies it; null where neither is so.
 */
export function sideByAct(claim: ClaimParts, heard: Heard): Taken | null {
  const { assertion, cue, content, source } = heard;
  if (claim.subject.length === 0 || QUESTIONED.test(content) || heard.isConditional) return null;
  if (!isToldNear(claim, assertion)) return null;
  if (isOfSubjectsSide(claim, heard))
    // Of a claim that is a defence itself ("is legal") it would be the other side.
    return COUNTERING.test(cue) && DEFENCE.test(content) && !DEFENCE.test(claim.text)
      ? { side: 'denies', isOwn: false }
      : null;
  if (!isAbout(claim, assertion, content)) return null;
  if (DEFENDING.test(cue) && isNamed(claim.subject, assertion.sentence))
    return { side: 'denies', isOwn: false };
  const isJudged = JUDGE.test(source) && RULING.test(cue) && isNamed(claim.subject, assertion.sentence);
  const accuses =
    ACCUSING.test(cue) || (ACCUSER.test(source) && !JUDGE.test(source) && ASSERTING.test(cue)) || isJudged;
  return accuses && !DEFENCE.test(content) ? { side: 'affirms', isOwn: false } : null;
}

/** Whether a verb says that somebody defends somebody. */
export function isDefence(cue: string): boolean {
  return DEFENDING.test(cue);
}

/** A quick look whether words may take a side by what is done with them. */
export function mayAct(frame: string, content: string): boolean {
  return ACTING.test(frame) || DEFENCE.test(content);
}

/** Whether a claim's subject speaks, or somebody who speaks for it. */
export function isOfSubjectsSide({ subject }: ClaimParts, { assertion, source }: Heard): boolean {
  const { speaker, speaksFor, sentence, before, title } = assertion;
  const names = subject.filter(({ isName }) => isName);
  if (isNamed(subject, speaker) || (names.length > 0 && isNamed(names, speaker))) return true;
  if (/\bdefen[cs]e\b/i.test(source)) return isNamed(subject, new Set([...sentence, ...before, ...title]));
  return isNamed(subject, speaksFor) || (names.length > 0 && isNamed(names, speaksFor));
}

/** Whether the claim's subject is what is spoken of: named first, or meant by a pronoun where nobody is named before it. */
function isAbout(
  { subject }: ClaimParts,
  { sentence, before, title, speaker }: Assertion,
  content: string,
): boolean {
  if (isNamed(subject, speaker)) return true;
  const named = new Set([...sentence, ...before, ...title]);
  const name = NAMED.exec(content)?.[0];
  return name === undefined ? isNamed(subject, named) : isNamed(subject, rootsIn(name));
}

/** From which share of the claim on an article is about it, and so much of it stands beside the statement then. */
const ABOUT = 0.75;
const BESIDE = 0.3;

/** Whether what is claimed stands in the sentence, before it, or in how the article begins; or some of it, in an article that has it all. */
function isToldNear(
  { subject, predicate, rest }: ClaimParts,
  { sentence, before, lead, words, hasStem }: Assertion,
): boolean {
  const near = new Set([...sentence, ...before, ...lead]);
  if (share(predicate, near) >= 0.75 && share(rest, near) >= 0.5) return true;
  const own = new Set(words.map(({ root }) => root));
  if (share(predicate, own) >= 0.5 && share(predicate.slice(-1), own) > 0 && share(rest, near) >= 0.5)
    return true;
  const said = new Set([...sentence, ...before, ...words.map(({ root }) => root)]);
  const all = [...subject, ...predicate, ...rest];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const there = all.filter(({ stem }) => hasStem(stem)).reduce((sum, { weight }) => sum + weight, 0);
  return there >= ABOUT * total && share([...predicate, ...rest], said) >= BESIDE;
}
