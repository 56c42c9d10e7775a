import type { Archive } from '../../archive/archive.ts';
import { termWeight } from '../../archive/term-weight.ts';
import { type TaggedText, tagText } from '../../extract/tagged-text.ts';
import { fold } from '../../text/fold.ts';
import { isGivenName } from '../../text/given-names.ts';
import { type Word, wordsIn } from '../passages/match-words.ts';
import { rootOf, rootsAkinTo, rootsOfOpposites, rootsWithSynonyms } from './roots.ts';

/** A word of a claim. */
export interface Key {
  /** Any of these in a text is the word: its root, and those of words for the same. */
  readonly roots: ReadonlySet<string>;
  /** Its stem, as the index has it. */
  readonly stem: string;
  /** How much it tells: see `termWeight`. */
  readonly weight: number;
  /** Whether it is written with a capital, as names are. */
  readonly isName: boolean;
  /** Whether it is a name that many are given. */
  readonly isGiven: boolean;
  /** The roots of its opposites; none of most words. */
  readonly opposites: ReadonlySet<string>;
  /** The roots of wider and narrower words, which stand for it where the rest is the same. */
  readonly akin: ReadonlySet<string>;
}

/** A claim as typed, taken apart: "Corvan Ferries | hid cracks | in the dam". */
export interface ClaimParts {
  /** As typed. */
  readonly text: string;
  /** Of whom or what something is claimed; empty where the claim is no sentence ("cracks in the dam"). */
  readonly subject: readonly Key[];
  /** What is claimed, up to its first preposition: it must be said. */
  readonly predicate: readonly Key[];
  /** The verb among them, unless it says little ("is", "has", "commits"); null without one. */
  readonly verb: Key | null;
  /** What narrows it down: it must be said, or stand near by. */
  readonly rest: readonly Key[];
  /** Whether the claim itself says that something is not so, or was not done ("failed to"). */
  readonly isNegated: boolean;
  /** Whether it asks for the cause of something. */
  readonly isOfCause: boolean;
  /** Whether its verb is told by a wider or narrower one, so that what it is done to must be said as well. */
  readonly isLoose: boolean;
}

/**
 * The same claim by the opposite word ("is not legal" of "is illegal"); null where what is claimed has no word with one. Of
 * "used illegal ads" no more than that is looked for: who says that they were legal need not say "used" or "ads".
 */
export function oppositeOf(claim: ClaimParts): ClaimParts | null {
  const head = claim.predicate.findLast(({ opposites }) => opposites.size > 0);
  if (!head || (head === claim.verb && !LAW_BREAKING.test(head.stem))) return null;
  const turned: Key = { ...head, roots: head.opposites, opposites: head.roots };
  const others = claim.predicate.filter((key) => key !== head);
  return {
    ...claim,
    predicate: [turned],
    verb: null,
    rest: [...others, ...claim.rest],
    isNegated: !claim.isNegated,
  };
}

/** The same claim by a wider or narrower verb ("stole money" of "embezzled money"); null without a verb, or without anything beside it. */
export function looserThan(claim: ClaimParts): ClaimParts | null {
  const { verb, predicate, rest } = claim;
  if (!verb || verb.akin.size === 0 || predicate.length + rest.length < 2) return null;
  const loose: Key = { ...verb, roots: verb.akin };
  return {
    ...claim,
    predicate: predicate.map((key) => (key.stem === verb.stem ? loose : key)),
    verb: loose,
    isLoose: true,
  };
}

/** Stems of verbs of what is illegal: that it is legal denies them. */
const LAW_BREAKING = /^(?:infring|violat|breach|contraven)/;
/** Verbs that say hardly more than that there is something. Written from general knowledge of the language. */
const LIGHT =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|done|doing|makes?|made|making|takes?|took|taken|taking|gets?|got|getting|gives?|gave|given|giving|commit(?:s|ted|ting)?|caus(?:es|ed|e|ing)|helps?|helped|helping|goes|go|went|gone|going|becomes?|became|keeps?|kept|starts?|started|begins?|began|plans?|planned|tries|tried|try|uses?|used|using|wants?|wanted|will|would|can|could|may|might|must|should|shall|to)$/;
const NEGATOR =
  /^(?:not|never|no|fail(?:s|ed|ing)?|refus(?:es|ed|e|ing)|neglect(?:s|ed)?|lacks?|lacked)$|n[’']t$/;
const PREPOSITION =
  /^(?:for|in|on|at|with|from|by|about|of|against|to|into|over|during|after|before|under|between|through|without|among|near)$/;
/** Words of what brought something about. */
export const CAUSE =
  /\b(?:caus(?:e|ed|es|ing)|due to|because of|owing to|resulted from|results? of|stem(?:s|med)? from|brought about)\b/i;

/** Takes a claim apart. One without a verb is all predicate: its words up to the first preposition, and the rest. */
export function takeClaimApart(archive: Archive, text: string): ClaimParts {
  const words = wordsIn(text);
  const tagged = tagText(text, [{ start: 0, end: text.length }]);
  const verbAt = finiteVerb(tagged);
  const lower = ({ start, end }: Word): string => text.slice(start, end).toLowerCase();
  const keys = (list: readonly Word[]): Key[] =>
    list.filter(({ telling }) => telling).map((word) => keyOf(word, text, archive));
  const split = (list: readonly Word[]): Pick<ClaimParts, 'predicate' | 'rest'> => {
    const at = list.findIndex((word, i) => i > 0 && PREPOSITION.test(lower(word)));
    const head = keys(at < 0 ? list : list.slice(0, at));
    const others = at < 0 ? [] : keys(list.slice(at + 1));
    return head.length > 0 ? { predicate: head, rest: others } : { predicate: others, rest: [] };
  };
  const whole = { text, isOfCause: CAUSE.test(text), isLoose: false };
  if (verbAt === null) return { ...whole, ...split(words), subject: [], verb: null, isNegated: false };
  const start = tagged.tokens[verbAt]?.start ?? 0;
  const behind = words.filter((word) => word.start >= start);
  const said = saidBehind(behind, lower);
  const opens =
    said[0] !== undefined && (said[0].start === start || isVerb(tagged, said[0])) ? said[0] : null;
  const first = said[0] ?? behind[0] ?? words[0] ?? NO_WORD;
  return {
    ...whole,
    ...split(PREPOSITION.test(lower(first)) ? said.slice(1) : said),
    subject: keys(words.filter((word) => word.start < start)),
    verb: opens?.telling ? keyOf(opens, text, archive) : null,
    isNegated: behind.filter((word) => NEGATOR.test(lower(word))).length % 2 === 1,
  };
}

/** A word with what may stand for it; a name stands for itself alone. */
function keyOf({ stem, start, end }: Word, text: string, archive: Archive): Key {
  const isName = /\p{Lu}/u.test(text.charAt(start));
  return {
    roots: isName ? new Set([rootOf(stem)]) : rootsWithSynonyms(stem),
    stem,
    weight: termWeight(archive, stem),
    isName,
    isGiven: isName && isGivenName(fold(text.slice(start, end))),
    opposites: isName ? new Set() : rootsOfOpposites(LAW_BREAKING.test(stem) ? 'illeg' : stem),
    akin: isName ? new Set() : rootsAkinTo(stem),
  };
}

/** What a verb and the words behind it say, without negation and without the light verbs that they may begin with. */
function saidBehind(behind: readonly Word[], lower: (word: Word) => string): Word[] {
  const isLight = (word: Word, i: number) =>
    LIGHT.test(lower(word)) &&
    i < 4 &&
    behind.slice(0, i).every((one) => LIGHT.test(lower(one)) || NEGATOR.test(lower(one)));
  return behind.filter((word, i) => !NEGATOR.test(lower(word)) && !isLight(word, i));
}

const NO_WORD: Word = { start: 0, end: 0, stem: '', key: '', telling: false, negates: false };

/** Where the verb stands that makes a sentence of a claim, as an index into its tokens; null where it is none. */
function finiteVerb({ tokens }: TaggedText): number | null {
  const found = tokens.findIndex(({ pos, text, lower }, at) => {
    const before = tokens[at - 1];
    if (!before || /^\p{Lu}/u.test(text)) return false;
    if (pos === 'AUX' || /^(?:is|are|was|were|has|have|had|will|did|does)$/.test(lower)) return true;
    if (pos !== 'VERB' || /ing$/.test(lower)) return false;
    if (/^(?:ADP|DET|PART)$/.test(before.pos) && before.lower !== 'not') return false;
    // "drones used in the war": a participle behind a noun, with a preposition behind it.
    return !(/(?:ed|en)$/.test(lower) && tokens[at + 1]?.pos === 'ADP' && before.pos === 'NOUN');
  });
  if (found >= 0) return found;
  // "Corvan spreads rumours", "Corvan spies on its users", "Corvan polluted the river": taken for a noun or an adjective, but it
  // stands right behind a name, and before what it is done to.
  const likely = tokens.findIndex(({ text }, at) => {
    const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    return (
      /^\p{Ll}+(?:[^s]s|ed)$/u.test(text) &&
      before?.pos === 'PROPN' &&
      (/^(?:NOUN|ADJ|DET|PROPN|PRON)$/.test(after?.pos ?? '') ||
        (after?.pos === 'ADP' && /^(?:its|their|his|her)$/.test(next?.lower ?? '')))
    );
  });
  return likely >= 0 ? likely : null;
}

function isVerb({ tokens }: TaggedText, { start }: Word): boolean {
  return tokens.some((token) => token.start === start && token.pos === 'VERB');
}
