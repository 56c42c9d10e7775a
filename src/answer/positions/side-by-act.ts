import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { ClaimParts } from './claim.ts';
import { type Assertion, isNamed, pointsTo, share } from './proposition.ts';
import { rootsIn } from './roots.ts';
import type { Heard, Taken } from './taken-side.ts';
import { DENIAL, UNTRUE } from './words-of-denial.ts';

/** Verbs by which somebody accuses. Written, as all lists here, from general knowledge of news English. */
const ACCUSING =
  /^(?:accus|alleg|sue[sd]?\b|suing|blam|indict|charg|fault|slam|condemn|critici[sz]|denounc|lambast|complain|decr(?:y|ied))/i;
/** Whoever accuses by what they are: a prosecutor, somebody who sues, and the papers that they file. */
const ACCUSER =
  /\b(?:(?:u\.?s\.?|united states|district|state|county) attorneys?|attorneys? general|prosecut\w+|plaintiffs?|(?:law)?suits?|complaints?|indictments?|accusers?|case|victims?|survivors?|whistle-?blowers?)\b/i;
/** Whoever decides a case. */
const JUDGE =
  /\b(?:judges?|justices?|jur(?:y|ies|ors?)|courts?|tribunals?|magistrates?|watchdogs?|inquiry)\b/i;
const ASSERTING =
  /^(?:say|said|argu|claim|contend|insist|maintain|testif|assert|stat|wr[oi]t|believ|find|found|rul|conclu|describ|told|tell|express|call|label|brand|dub|paint|portray|reveal|explain|add|warn|show|suggest|recall|continu)/i;
const RULING = /^(?:found|ruled|concluded|determined|wrote)/i;
const DEFENDING = /^defend/i;
const COUNTERING =
  /^(?:counter|rebut|retort|hit|push|object|refut|disput|insist|maintain|argu|contend|claim|sa(?:id|ys?)|stat|respon|testif|add|continu|wr[oi]t|told|tell|not[ei])/i;
/** Verbs by which somebody contests what is held against them, whatever they say. */
const CONTESTING = /^(?:counter|rebut|retort|object|refut|disput|insist|maintain|argu|contend)/i;
/** Where something is held against somebody, these are told of it. */
const DISPUTED = rootsIn(
  'accuse accusation allege allegation sue suing lawsuit suit trial complaint charge criticism critics antitrust prosecutor litigation probe investigation',
);
/** What is claimed with one of these speaks for whom it is claimed of, unless it is negated. */
const PRAISE =
  /\b(?:safe|secure|fair|honest|innocent|right|effective|works?|best|better|true|transparent|accurate|healthy|benefi\w+|helps?|protect\w*|improv\w+|saves?|wins?|won)\b/i;
/** Words by which somebody finds fault with what they speak of; not with a negation before them. */
const CRITICAL =
  /(?<!\b(?:no|not|never|without|nor|\w+n[’']t)(?: \w+)? )\b(?:insufficient|inadequate|half-measures?|(?:not|n[’']t) enough|too little|ignor(?:es?|ed|ing)|neglect\w*|negligen\w+|unfair\w*|unlawful\w*|decepti\w+|deceiv\w+|mislead\w*|misled|abus\w+|exploit\w*|harm(?:s|ed|ing|ful)?|hurt(?:s|ing)?|damag\w+|dangerous|block(?:s|ed|ing)? out|stifl\w+|suppress\w*|censor\w*|stole|steal\w*|lie[sd]?|lying|cheat(?:s|ed|ing)?|bully|bullies|bullied|brib\w+|conceal\w*|fraudulent|illegal\w*)\b/gi;
/** Stems of verbs of what firms and people do every day. */
const NEUTRAL =
  /^(?:pai|pay|bui|bought|sell|sold|talk|speak|meet|met|leav|left|resign|retir|win|won|beat|join|sign|marri|merg|acquir|launch|releas|announc|move|return|plai|work|travel|visit|agre)$/;
/** Whoever accepts the blame contests nothing. */
const OWNED_UP =
  /\b(?:accept\w* (?:\w+ ){0,2}(?:responsibility|blame)|plead(?:ed|ing)? guilty|pled guilty)\b/i;
/** Who says that what is told is untrue may name it. */
const DISCREDITING =
  /\b(?:no truth|(?:not|n[’']t) true|untrue|false|myths?|nonsense|rumou?rs?|suggestions?)\b/i;
/** Words by which somebody defends what is held against them. */
const DEFENCE =
  /\b(?:innocen(?:t|ce)|(?:in )?good faith|lawful(?:ly)?|legal(?:ly)?(?! (?:issue|trouble|problem|fee|battle|action|team|case|fight|challenge|bill|cost|dispute|proceeding)s?\b)|within the law|compl(?:y|ies|ied|iant)|in (?:full )?compliance|mischaracteri[sz]\w*|cherry-?pick\w*|out of context|no merit|meritless|stands? (?:by|behind)|stood (?:by|behind)|nothing (?:to do with|wrong|illegal|improper)|properly|appropriate(?:ly)?|followed the (?:rules|law)|(?:kept|keeps?|stuck|sticks?) to the (?:rules|law)|obey(?:s|ed)? the (?:rules|law)|not (?:guilty|responsible|liable|to blame)|limitations|never (?:meant|intended)|did ?n[o’']t (?:owe|know|mean|intend))\b/i;
const ACTING = new RegExp(
  `\\b(?:${[ACCUSING, DEFENDING].map(({ source }) => source.replace('^', '')).join('|')})|${ACCUSER.source}|${JUDGE.source}`,
  'i',
);
const CONTESTS = new RegExp(`\\b${CONTESTING.source.slice(1)}`, 'i');
/** A name in what is said, or a word with which a sentence begins. */
const NAMED =
  /(?<=[\p{L}\d,’'] ["“‘]?)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*|\b\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+|^["“‘]?\p{Lu}[\p{Ll}-]+/gu;
const QUESTIONED = /\b(?:if|whether|unless|might|may|perhaps|(?<! as )possibl[ey])\b|\?/i;

/**
 * Which side somebody takes by what they do with their words, where the claim itself is told in or right before them: who accuses
 * its subject of something affirms it, who speaks for its subject and defends it denies it; null where neither is so.
 */
export function sideByAct(claim: ClaimParts, heard: Heard): Taken | null {
  const { assertion, cue, content, source } = heard;
  if (claim.subject.length === 0 || QUESTIONED.test(content) || heard.isConditional) return null;
  if (isNeutral(claim) || OWNED_UP.test(content)) return null;
  // A look at the letters costs little; what follows reads the words around.
  const accusal = accusalIn(claim, heard);
  if (accusal === null && !DEFENDING.test(cue) && !CONTESTING.test(cue) && !isDefended(cue, content))
    return null;
  const isOfSide = isOfSubjectsSide(claim, heard);
  if (!isToldNear(claim, assertion, isOfSide || ACCUSER.test(source))) return null;
  if (isOfSide)
    // Of a claim that is a defence itself ("is legal") it would be the other side.
    return !DEFENCE.test(claim.text) && (isDefended(cue, content) || isContested(claim, heard))
      ? { side: 'denies', isOwn: false }
      : null;
  if (!isAbout(claim, heard)) return null;
  const isNamedThere = isNamed(claim.subject, assertion.sentence);
  if (DEFENDING.test(cue) && isNamedThere) return { side: 'denies', isOwn: false };
  const accuses = accusal === 'accuses' || (accusal === 'rules' && isNamedThere);
  return accuses && !DEFENCE.test(content) ? { side: 'affirms', isOwn: false } : null;
}

/** Whether somebody accuses by how or as what they speak, or rules; null where neither is so. */
function accusalIn(claim: ClaimParts, { cue, content, source }: Heard): 'accuses' | 'rules' | null {
  if (ACCUSING.test(cue)) return 'accuses';
  const isJudge = JUDGE.test(source);
  if (ASSERTING.test(cue) && (isCritical(claim, content) || (ACCUSER.test(source) && !isJudge)))
    return 'accuses';
  return isJudge && RULING.test(cue) ? 'rules' : null;
}

/** Whether a claim blames nobody ("pays Apple for search"): whoever accuses or defends does so for something else. */
function isNeutral({ verb, text }: ClaimParts): boolean {
  return verb !== null && NEUTRAL.test(verb.stem) && !UNTRUE.test(text) && text.search(CRITICAL) < 0;
}

/** Whether somebody finds fault, in words that are not the claim's own: who says those says them of something else. */
function isCritical(claim: ClaimParts, content: string): boolean {
  return content
    .split(/(?<=[.!?]["”’)]*) /u)
    .some(
      (sentence) =>
        !DENIAL.test(sentence) &&
        !DISCREDITING.test(sentence) &&
        [...sentence.matchAll(CRITICAL)].some(
          ({ 0: word }) => !claim.predicate.some(({ stem: own }) => stem(fold(word)) === own),
        ),
    );
}

function isDefended(cue: string, content: string): boolean {
  return COUNTERING.test(cue) && DEFENCE.test(content);
}

/** Whether whoever is accused argues, where the accusation is told; not of a claim that praises them. */
function isContested(claim: ClaimParts, { cue, assertion: { sentence, before, lead } }: Heard): boolean {
  if (!CONTESTING.test(cue) || (PRAISE.test(claim.text) && !claim.isNegated)) return false;
  return [sentence, before, lead].some((roots) => [...DISPUTED].some((root) => roots.has(root)));
}

/** Whether a verb says that somebody defends somebody. */
export function isDefence(cue: string): boolean {
  return DEFENDING.test(cue);
}

/** A quick look whether words may take a side by what is done with them. */
export function mayAct(frame: string, content: string): boolean {
  return ACTING.test(frame) || CONTESTS.test(frame) || DEFENCE.test(content) || content.search(CRITICAL) >= 0;
}

/** Whether a claim's subject speaks, or somebody who speaks for it. */
export function isOfSubjectsSide({ subject }: ClaimParts, { assertion, source, content }: Heard): boolean {
  const { speaker, speaksFor, sentence, before, title } = assertion;
  // "A former Corvan manager who is a whistle-blower" has the name of those whom she accuses.
  if (ACCUSER.test(source) && !JUDGE.test(source)) return false;
  const names = subject.filter(({ isName }) => isName);
  if (isNamed(subject, speaker) || (names.length > 0 && isNamed(names, speaker))) return true;
  if (/\bdefen[cs]e\b/i.test(source))
    return isNamed(
      subject,
      new Set([...sentence, ...before, ...(namesAnother(subject, content) ? [] : title)]),
    );
  return isNamed(subject, speaksFor) || (names.length > 0 && isNamed(names, speaksFor));
}

/** Who says less says nothing of anybody. */
const MIN_WORDS = 3;

/** Whether the claim's subject is what is spoken of: named first, or meant by a pronoun where nobody is named before it. */
function isAbout(
  { subject }: ClaimParts,
  { cue, content, assertion: { sentence, before, title, speaker } }: Heard,
): boolean {
  if (content.split(/\s+/u).length < MIN_WORDS) return false;
  if (isNamed(subject, speaker)) return true;
  const named = new Set([...sentence, ...before, ...title]);
  if (firstNameIn(content) !== undefined) return !namesAnother(subject, content);
  return (pointsTo(subject, content) || ACCUSING.test(cue)) && isNamed(subject, named);
}

/** Whether the first name in what is said is not the claim's subject. */
function namesAnother(subject: ClaimParts['subject'], content: string): boolean {
  const name = firstNameIn(content);
  return name !== undefined && !isNamed(subject, rootsIn(name));
}

function firstNameIn(content: string): string | undefined {
  const names = [...content.matchAll(NAMED)].map(({ 0: name }) => name);
  return names.find((name) => !isStopWord(fold(name.replace(/^["“‘]|['’].*$/gu, ''))));
}

/** From which share of the claim on an article is about it, and so much of it stands beside the statement then. */
const ABOUT = 0.75;
const BESIDE = 0.3;

/** Whether what is claimed stands in the sentence, before it, or in how the article begins; or some of it, in an article that has it all, where the parties of the dispute need no more than that. */
function isToldNear(
  { subject, predicate, rest }: ClaimParts,
  { sentence, before, lead, words, hasStem }: Assertion,
  isParty: boolean,
): boolean {
  const near = new Set([...sentence, ...before, ...lead]);
  if (share(predicate, near) >= 0.75 && share(rest, near) >= 0.5) return true;
  const own = new Set(words.map(({ root }) => root));
  if (share(predicate, own) >= 0.5 && share(predicate.slice(-1), own) > 0 && share(rest, near) >= 0.5)
    return true;
  const said = new Set([...near, ...words.map(({ root }) => root)]);
  const all = [...subject, ...predicate, ...rest];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const there = all.filter(({ stem }) => hasStem(stem)).reduce((sum, { weight }) => sum + weight, 0);
  return there >= ABOUT * total && (isParty || share([...predicate, ...rest], said) >= BESIDE);
}
