import type { Span } from '../../model.ts';
import type { ClaimParts, Key } from './claim.ts';
import { rootsIn } from './roots.ts';

/** A word of a text with the root that it is known by. */
export interface RootedWord extends Span {
  readonly root: string;
  readonly telling: boolean;
}

/** What somebody is reported to say, with what stands around it. */
export interface Assertion {
  readonly text: string;
  /** The words said, and the places that they take up. */
  readonly words: readonly RootedWord[];
  /** Roots in the sentence, without who speaks. */
  readonly sentence: ReadonlySet<string>;
  /** Roots before it in its paragraph and in the paragraph before. */
  readonly before: ReadonlySet<string>;
  /** The same of three paragraphs before. */
  readonly earlier: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** Roots of the title and the first paragraph. */
  readonly lead: ReadonlySet<string>;
  /** Whether a stem stands anywhere in the article. */
  readonly hasStem: (stem: string) => boolean;
  /** Roots of who speaks. */
  readonly speaker: ReadonlySet<string>;
  /** Roots of what the article calls those for whom they speak; none of whoever speaks for nobody. */
  readonly speaksFor: ReadonlySet<string>;
}

/** From these shares of the words' weight on, what is claimed is said, its subject meant, and the rest of it near. */
const SAID = 0.5;
/** So much of what stands beside its verb must be said where that is another one. */
const ALL_BUT_VERB = 0.75;
const MEANT = 0.5;
const NEAR = 0.5;
const MAX_BARE_WORDS = 3;

/** Words that stand for somebody who was named before, and those that stand for anything else. */
const PERSONAL =
  /\b(?:they|them|their|he|him|his|she|her|(?:the|this|that) (?:[\p{Ll}-]+ ){0,2}(?:former president|president|founder|executive|man|woman|defendant|pair|couple|two|actor|actress|singer|rapper|player|striker|coach|manager|chief|owner))\b/iu;
const THING =
  /\b(?:it|its|they|them|their|this|these|those|the (?:[\p{Ll}-]+ ){0,2}(?:company|firm|group|giant|platform|app|site|website|service|network|model|practice|deal|merger|team|club|side|school|university|hospital|church|charity|program|show|series|film|movie|game|book|song|album|agency|government|ministry|country|state|city|drug|pills?|tablets?|medications?|vaccine|startup|(?:car)?maker|manufacturer|retailer|airline|bank|lender|insurer|studio|label|publisher|broadcaster|newspaper|chain|brand|device|phone|car|vehicle|plane|campaign|system|technology|tool|product|policy|plan|law|bill|rule|decision|choice))\b/iu;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|I['’](?:m|ve|d)|[Ww]e['’](?:re|ve|d))\b/;
/** What opens the words of whoever denies or admits what they did: "denied polluting", "admitted to having polluted". */
const OWN_DEED = /^\W*(?:(?:to|ever|have|having|been|any|all|the|of) )*$/i;
/** Stems of nouns that say little without what stands before them: "stomach problems" are any of the stomach. */
const GENERIC = /^(?:problem|issu|troubl|condit|thing|stuff|matter)$/;
/** What ties a clause to what was named before it. */
const RELATIVE = /\b(?:which|who|that),? *$/i;
/** How who speaks is called in reported speech. */
const THEMSELVES = /\b(?:he|she|it|they|their|his|her|its)\b/i;
/** Where one clause ends and the next begins. */
const CLAUSES =
  /[;:–—]|[.!?]["”’)]* |, (?=(?:and|but|or|while|which|who|because|although|though|as|when|if|since|it|it['’]s|he|she|they|we|I|there|so)\b)|\b(?:but|because|since|so that|while|whereas|although|though|which|who|where|when|after|before|as long as)\b/gi;

/** Where the claim's predicate is said; null where it isn't, or of something else. */
export function findClaim(claim: ClaimParts, assertion: Assertion): Span | null {
  const { words, text } = assertion;
  const own = new Set(words.map(({ root }) => root));
  if (claim.subject.length === 0) return findMatter(claim, assertion, own);
  const anchors = words.filter(({ root }) => claim.predicate.some(({ roots }) => roots.has(root)));
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last || !isSaid(claim, own, assertion)) return null;
  if (share(claim.rest, own, assertion.sentence, assertion.before, assertion.lead) < NEAR) return null;
  const clause = clauseAround(text, words, first, last);
  return isOfSubject(claim, assertion, { own, clause, predicate: first }) ? clause : null;
}

/** Of a matter that is no sentence ("cracks in the dam") so much is said in the very sentence, and so much in it and before it. */
const MATTER_SAID = 0.45;
const MATTER_NEAR = 0.6;

function findMatter(
  { text: typed, predicate, rest }: ClaimParts,
  assertion: Assertion,
  own: ReadonlySet<string>,
): Span | null {
  const { text, words, sentence } = assertion;
  const keys = [...predicate, ...rest];
  // Who speaks of papers says nothing of "hiding papers".
  const [act] = /^\W*\p{L}+ing\b/u.test(typed) ? predicate : [];
  if (act && ![...act.roots].some((root) => own.has(root))) return null;
  const said = share(keys, own, sentence);
  if (said < MATTER_SAID) return null;
  // What stands before is read only where it matters.
  if (said < MATTER_NEAR && share(keys, own, sentence, assertion.earlier, assertion.lead) < MATTER_NEAR)
    return null;
  const anchors = words.filter(({ root }) => keys.some(({ roots }) => roots.has(root)));
  const [first, last] = [anchors[0] ?? words[0], anchors.at(-1) ?? words.at(-1)];
  return first && last ? clauseAround(text, words, first, last) : null;
}

/** The predicate is said in full, or its verb with a pronoun for what was named before. */
function isSaid(
  { predicate, verb, rest, isLoose }: ClaimParts,
  own: ReadonlySet<string>,
  { text, words, before, lead }: Assertion,
): boolean {
  // The verb must be said, or the noun that ends it: who "cut prices" doesn't "raise" them, "security" is no "security risk".
  const telling = predicate.filter(({ stem }) => !GENERIC.test(stem));
  const said = telling.length > 0 ? telling : predicate;
  const head = verb ?? said.at(-1);
  if (isLoose) {
    const others = [...predicate, ...rest].filter((key) => key !== verb);
    return head !== undefined && share([head], own) > 0 && share(others, own) >= ALL_BUT_VERB;
  }
  if (share(said, own) >= SAID && head && share([head], own) > 0) return true;
  if (verb === null || share([verb], own) === 0) return false;
  const at = words.find(({ root }) => verb.roots.has(root));
  if (
    !at ||
    !/^\s+(?:\w+ )?(?:it|this|that|them|these|those|everything)\b/i.test(text.slice(at.end, at.end + 24))
  )
    return false;
  return share(predicate, new Set([...own, ...before, ...lead])) >= SAID;
}

/** A clause with its own words, and the predicate in it. */
interface Clause {
  readonly own: ReadonlySet<string>;
  readonly clause: Span;
  readonly predicate: Span;
}

/** Whether the predicate is said of the claim's subject: named in the clause or by a pronoun, and nobody else named before it. */
function isOfSubject(
  { subject }: ClaimParts,
  { text, words, sentence, before, lead, title, speaker, speaksFor }: Assertion,
  { own, clause, predicate }: Clause,
): boolean {
  if (subject.length === 0) return true;
  const inClause = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const named = new Set(inClause.map(({ root }) => root));
  if (isNamed(subject, named) || isCalledByGivenName(subject, named)) return true;
  const opening = text.slice(openingStart(text, words, clause), predicate.start);
  const isFirst = FIRST_PERSON.test(text.slice(clause.start, clause.end));
  if (isNamed(subject, speaker) && (isFirst || THEMSELVES.test(opening) || OWN_DEED.test(opening)))
    return true;
  const owners = subject.filter(({ isName }) => isName);
  if (isFirst && owners.length > 0 && (isNamed(owners, speaker) || isNamed(owners, speaksFor))) return true;
  if (namesSomebodyElse(opening)) return false;
  if (isNamed(subject, own)) return true;
  const told = new Set([...sentence, ...before, ...lead, ...title]);
  if ((isBare(text, words, predicate) || namesItsHead(subject, opening)) && isNamed(subject, told))
    return true;
  if (!pointsTo(subject, opening)) return false;
  return isNamed(subject, new Set([...sentence, ...before, ...(/\bthe \w/i.test(opening) ? lead : title)]));
}

/** Where the clause begins that tells of whom the predicate is said: "this is a choice which breaks the law" begins with "this". */
function openingStart(text: string, words: readonly RootedWord[], { start }: Span): number {
  const first = words[0]?.start ?? start;
  const before = text.slice(first, start);
  if (!RELATIVE.test(before)) return start;
  return first + Math.max(0, ...[...before.matchAll(/[.!?;]["”’]* /g)].map(({ index }) => index));
}

/** Whether hardly more than the predicate is quoted (called it “illegal”), so that its subject stands in the reporter's words. */
function isBare(text: string, words: readonly RootedWord[], predicate: Span): boolean {
  const isQuoted = /["“]$/.test(text.slice(0, words[0]?.start ?? 0));
  return isQuoted && words.length <= MAX_BARE_WORDS && words.some(({ start }) => start === predicate.start);
}

/** "The merger", of a claim on "the merger with Brightline": its last word, with an article or a pronoun before it. */
function namesItsHead(subject: readonly Key[], opening: string): boolean {
  const things = new Set(subject.filter(({ isName }) => !isName).flatMap(({ roots }) => [...roots]));
  if (things.size === 0) return false;
  return [
    ...opening.matchAll(
      /\b(?:the|this|that|these|those|its|their|our|his|her) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]+)/giu,
    ),
  ].some(({ 0: phrase }) => [...rootsIn(phrase)].some((root) => things.has(root)));
}

/** Adjectives of places stand for many things: who says "European" doesn't mean the European Commission. */
const ADJECTIVE = /^(?:new|north|south|east|west|unit|nation|first|\p{L}+(?:ean|ian|ish|ese))$/u;

/** Whether a claim's subject is somebody by a given name and a surname. */
export function isPerson(subject: readonly Key[]): boolean {
  return subject.length > 1 && subject.every(({ isName }) => isName) && subject[0]?.isGiven === true;
}

/** Whether words stand for a claim's subject that was named before: "it" is nobody by name. */
export function pointsTo(subject: readonly Key[], words: string): boolean {
  return PERSONAL.test(words) || (!isPerson(subject) && THING.test(words));
}

/** "Sam stole it", said in an article on Sam Falk: in the very clause of what is claimed the given name is enough. */
function isCalledByGivenName(subject: readonly Key[], roots: ReadonlySet<string>): boolean {
  return isPerson(subject) && share(subject.slice(0, 1), roots) === 1;
}

/** Whether a text has a claim's subject: half of its words by weight, one of the names that it is made of, or all of the name that it ends with. */
export function isNamed(subject: readonly Key[], roots: ReadonlySet<string>): boolean {
  // Many are called Sam.
  if (isPerson(subject)) return share(subject.slice(-1), roots) === 1;
  const names = subject.filter(({ isName }) => isName);
  const isDescribed = names.length < subject.length;
  // "The chip maker Nordic Silicon" is named by its name alone, and another chip maker is not it.
  const endsWithName = subject.slice(-names.length).every(({ isName }) => isName);
  if (isDescribed && names.length > 1 && endsWithName) return share(names, roots) === 1;
  if (share(subject, roots) >= MEANT) return true;
  if (isDescribed) return false;
  return subject.some(
    ({ roots: own, stem }) =>
      !ADJECTIVE.test(stem) && [...own].some((root) => root.length > 2 && roots.has(root)),
  );
}

/** A name before the predicate that is not the subject's. */
function namesSomebodyElse(before: string): boolean {
  return /(?<=[\p{Ll}\d,’'"“] ["“]?)\p{Lu}\p{Ll}[\p{L}.'’-]+/u.test(before);
}

/** The clause or clauses that the words stand in. */
function clauseAround(text: string, words: readonly RootedWord[], first: Span, last: Span): Span {
  const start = words[0]?.start ?? first.start;
  const end = words.at(-1)?.end ?? last.end;
  const content = text.slice(start, end);
  let [from, to] = [start, end];
  for (const match of content.matchAll(CLAUSES)) {
    const at = start + match.index;
    if (at + match[0].length <= first.start) from = at + match[0].length;
    else if (at >= last.end) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}

/** Which share of the weight of a claim's words a text has, whose roots are in any of the sets; 1 of none. */
export function share(keys: readonly Key[], ...texts: readonly ReadonlySet<string>[]): number {
  let [found, total] = [0, 0];
  for (const { roots: own, weight } of keys) {
    total += weight;
    for (const root of own) {
      if (!texts.some((roots) => roots.has(root))) continue;
      found += weight;
      break;
    }
  }
  return total === 0 ? 1 : found / total;
}
